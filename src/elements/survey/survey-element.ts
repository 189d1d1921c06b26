import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { question } from '../../backend/question.js';
import { Announcer } from '../../kit/announcer.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { stateView } from '../../kit/state-view.js';
import { UnsavedGuard } from '../../kit/unsaved-guard.js';
import type { Survey, SurveyMode } from '../../model/survey/definition.js';
import type { SurveyDraft } from '../../model/survey/draft.js';
import type { DefinitionFault } from '../../model/survey/fault.js';
import type { WrittenSurvey } from '../../model/survey/language/written.js';
import { pageOf } from '../../model/survey/session.js';
import { AnsweringLoader } from './answering-loader.js';
import { awaitedView, faultyState, introView } from './intro-view.js';
import { modeOf, SurveyController } from './survey-controller.js';
import { formOf } from './form-of.js';
import type { FormParts } from './form-of.js';
import { OWN, OwnAnswers } from './own-answers.js';
import { SurveyDrafts } from './survey-drafts.js';
import { fieldId } from './survey-form.js';
import type { SurveyLocalize } from './survey-form.js';
import { SurveyReading } from './survey-reading.js';
import { surveyStyles } from './survey-styles.js';
import { storedView } from './withdrawal-view.js';

/**
 * A survey, from the sentence that says who will see what, over its pages, to a review and the button that sends it.
 * Answers stay in the form whatever happens to the network, the sign-in or the place of the element in the page, until
 * the backend has said that they are stored. Nothing is kept in the browser but a draft that the person asks for.
 *
 * @summary A survey that a person answers: scales, lines, words, colleagues and the relations to them.
 * @tag tvaers-survey
 * @slot intro - More to say before the first question, after the survey's purpose.
 * @slot thanks - More to say after the response is stored.
 * @csspart state - What is said while there is no survey to show.
 * @csspart trial - That the survey is only tried.
 * @csspart title - The heading of what is shown.
 * @csspart privacy - Who will see what.
 * @csspart notice - Why the survey cannot be answered, and the question before a response is withdrawn.
 * @csspart progress - How far one is.
 * @csspart handover - What is on the screen while the device is handed over.
 * @csspart errors - What has to be looked at before the way on is open.
 * @csspart question - One question with its controls.
 * @csspart choice - One choice on a scale.
 * @csspart line - A visual analogue line.
 * @csspart input - Every field that is typed in.
 * @csspart fault - What is wrong with one answer.
 * @csspart review - All answers, before they are sent and when one reads them again.
 * @csspart failure - Why the response could not be sent.
 * @csspart thanks - What is said when it is.
 * @csspart button - Every button.
 * @cssprop --tvaers-survey-accent-color - What is chosen, and how far one is. Falls back to the action colour.
 * @cssstate waiting - The survey is on its way.
 * @cssstate failed - The survey could not be had, or is faulty.
 * @cssstate unsupported - The backend knows no surveys.
 * @cssstate stale - An older version of the survey is shown.
 * @cssstate offline - The browser is offline.
 * @fires {SurveyStartEvent} tvaers-start - Somebody has begun to answer.
 * @fires {Event} change - An answer has changed.
 * @fires {SurveyPageEvent} tvaers-page - Another page is shown.
 * @fires {SurveySentEvent} tvaers-sent - The response is stored.
 * @fires {SurveyFailedEvent} tvaers-failed - The response could not be stored; it is still in the form.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersSurvey extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, surveyStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the survey. */
  @property() survey: string | undefined;

  /** What is on the screen at a time: `pages` as they are written, `one` question, `all`, or a `card` for a pulse. The survey's own choice while it is not set. */
  @property() mode: SurveyMode | undefined;

  /** For trying the survey without answering it: it says so, and nothing is sent, kept or counted. */
  @property({ type: Boolean }) trial = false;

  readonly #internals = this.attachInternals();
  readonly #localize: SurveyLocalize = new Localize(this);
  readonly #announcer = new Announcer(this);
  readonly #query = new BackendQuery<WrittenSurvey>(this, {
    question: () => (this.survey ? question('surveys', 'survey', this.survey) : undefined),
    topic: 'surveys',
  });
  readonly #way = new SurveyController(this, {
    source: () => this.#query.backend?.surveys,
    refresh: () => {
      this.#query.retry();
    },
    engine: () => this.#loader.answering?.engine,
    isTrial: () => this.trial,
    // What is stored elsewhere is not kept here.
    sent: () => {
      if (this.#shown) this.#drafts.remove(this.#shown);
    },
    focus: (field) => {
      this.#focusNext = field;
    },
  });
  readonly #loader = new AnsweringLoader(this, {
    localize: this.#localize,
    backend: () => this.#query.backend,
    found: (asked, said, more) => {
      if (more !== undefined) this.#focusNext = fieldId(asked, 'found', more);
      this.#announcer.say(said);
    },
  });
  readonly #reading = new SurveyReading(this, {
    localize: this.#localize,
    loader: this.#loader,
    chosen: () => {
      this.requestUpdate();
    },
  });
  /** The newest survey that is fit to be shown, and the same in all its languages. */
  #shown: Survey | undefined;
  #written: WrittenSurvey | undefined;
  #checked: WrittenSurvey | undefined;
  #faults: readonly DefinitionFault[] = [];
  #focusNext: string | undefined;

  readonly #drafts = new SurveyDrafts(this);
  readonly #own = new OwnAnswers(this, {
    backend: () => this.#query.backend,
    loader: this.#loader,
    focus: (field) => {
      this.#focusNext = field;
    },
  });
  readonly #parts: FormParts = {
    announcer: this.#announcer,
    drafts: this.#drafts,
    languageOf: this.#reading.languageOf,
    loader: this.#loader,
    localize: this.#localize,
    sought: new Map(),
    way: this.#way,
    focus: (field) => {
      this.#focusNext = field;
      this.requestUpdate();
    },
    refresh: () => {
      this.requestUpdate();
    },
  };

  constructor() {
    super();
    new UnsavedGuard(this, () => !this.trial && this.#way.hasUnsent && !this.#drafts.holds(this.#way.session!));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('survey')) {
      this.#shown = this.#written = this.#checked = undefined;
      this.#faults = [];
      this.#own.close();
    }
    const { state } = this.#query;
    const survey = 'value' in state ? state.value : undefined;
    if (survey && survey !== this.#checked) this.#check(survey);
    const isOther = this.#written && this.#reading.languageFor(this.#written) !== this.#shown?.language;
    if (this.#written && (isOther || changed.has('mode'))) this.#take(this.#written);
    const { session } = this.#way;
    if (session?.step !== 'page' || !this.#shown) return;
    for (const asked of pageOf(session).questions)
      if (asked.kind === 'roster') this.#loader.colleagues?.searchFor(asked);
  }

  protected override render(): TemplateResult {
    const { state } = this.#query;
    const isReady = 'value' in state && state.value !== undefined;
    return html`
      ${this.#isUnderWay ? nothing : stateView(this.#localize, this.#query, { idle: this.#localize.term('tvaers.survey.idle') })}
      ${isReady || this.#isKept ? this.#reading.frame(this.#written, this.#manner, this.#renderSurvey()) : nothing}
      ${this.#announcer.view()}
    `;
  }

  protected override updated(): void {
    const isFaulty = this.#faults.length > 0;
    showState(this.#internals, this.#isUnderWay ? 'ready' : isFaulty ? 'failed' : this.#query.state.name);
    if (this.#focusNext === undefined) return;
    const field = this.shadowRoot?.getElementById(this.#focusNext);
    this.#focusNext = undefined;
    // Firefox takes no focus to what a container query is just about to show, until it has been measured.
    field?.getBoundingClientRect();
    field?.focus();
  }

  /** True from the first question to the thanks. What happens to the survey meanwhile does not take the form away. */
  get #isUnderWay(): boolean {
    return this.#shown !== undefined && this.#way.session !== undefined && this.#way.session.step !== 'intro';
  }

  /** True while there is a form to keep on the page, whatever the backend says. */
  get #isKept(): boolean {
    return this.#isUnderWay || (this.#way.hasUnsent && this.#shown !== undefined);
  }

  get #manner(): { readonly isCard: boolean; readonly isTrial: boolean } {
    const isCard = this.#shown !== undefined && modeOf(this.mode, this.#shown) === 'card';
    return { isCard, isTrial: this.trial };
  }

  #check(survey: WrittenSurvey): void {
    if (this.#loader.lacks(survey)) {
      // Once it is here the survey is looked at again.
      if (!this.#loader.hasFailed) void this.#loader.loadReading(survey);
      return;
    }
    this.#checked = survey;
    this.#faults = this.#reading.faultsIn(survey);
    if (this.#faults.length > 0) {
      console.warn('tvaers: the survey is not fit to be shown', this.#faults);
      void this.#loader.loadFaults();
      return;
    }
    const asked = this.#reading.read(survey);
    if (this.#isUnderWay && !this.#loader.has(asked)) {
      // It asks something new meanwhile. What is on the screen stays until that can be shown.
      void this.#loader.load(asked).then((isHere) => {
        if (isHere && survey === this.#checked) this.#take(survey);
      });
      return;
    }
    this.#take(survey);
  }

  #take(written: WrittenSurvey): void {
    const survey = this.#reading.read(written);
    if (this.#written !== written) this.requestUpdate();
    this.#written = written;
    if (this.#shown?.id !== survey.id) this.#drafts.look(survey);
    this.#shown = survey;
    this.#way.take(survey, modeOf(this.mode, survey), this.#loader.logic?.liveSurvey);
  }

  #renderSurvey(): TemplateResult | typeof nothing {
    const { session } = this.#way;
    if (this.#faults.length > 0 && this.#checked && !this.#isKept) {
      const survey = this.#reading.read(this.#checked);
      return faultyState(this.#localize, this.#loader.faultyView?.(this.#localize, survey, this.#faults));
    }
    if (!session || !this.#shown) return awaitedView(this.#localize, this.#loader);
    const form = formOf(this.#parts, session, this.#shown, { isTrial: this.trial, mode: this.mode });
    const stored = storedView(form, this.#way, this.#own, this.#query.backend?.surveys);
    const { answering } = this.#loader;
    if (this.#own.found && this.#own.view) return this.#own.view(form, this.#own.found, this.#handlePutAway);
    if (session.step === 'intro' || !answering || !this.#loader.has(session.definition)) {
      const { hasFailed } = this.#loader;
      return introView(
        form,
        { begin: this.#handleBegin, prepare: this.#handlePrepare, restore: this.#handleRestore, hasFailed },
        stored,
      );
    }
    switch (session.step) {
      case 'page':
        return answering.pageView(form);
      case 'handover':
        return answering.handoverView(form);
      case 'review':
      case 'sending':
        return answering.reviewView(form, this.#way, this.#way.send);
      case 'sent':
        return answering.sentView(form, stored);
    }
  }

  readonly #handlePutAway = (): void => {
    this.#own.close();
    this.#focusNext = OWN;
  };

  readonly #handlePrepare = (): void => {
    if (this.#shown) void this.#loader.load(this.#shown);
  };

  readonly #handleBegin = async (): Promise<void> => {
    if (this.#shown && (await this.#loader.load(this.#shown))) this.#way.dispatch({ type: 'begin' });
  };

  readonly #handleRestore = async (draft: SurveyDraft): Promise<void> => {
    if (!this.#shown || !(await this.#loader.load(this.#shown))) return;
    for (const person of draft.people) this.#loader.colleagues?.known.set(person.id, person);
    this.#way.dispatch({ type: 'restore', answers: draft.answers, seed: draft.seed });
    this.#way.dispatch({ type: 'begin' });
  };
}
