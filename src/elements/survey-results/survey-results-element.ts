import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { question } from '../../backend/question.js';
import type { CommentPage } from '../../backend/results-source.js';
import { Announcer } from '../../kit/announcer.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { filesView } from '../../kit/files-view.js';
import { fetchTexts, Localize } from '../../kit/localize.js';
import { methodView } from '../../kit/method-view.js';
import type { MethodLine } from '../../kit/method-view.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { stateView } from '../../kit/state-view.js';
import { themeStandings } from '../../model/survey-results/standings.js';
import { isHidden } from '../../model/survey-results/survey-results.js';
import type { SurveyResults } from '../../model/survey-results/survey-results.js';
import type { LaterLocalize } from './later-words.js';
import { placeView, summaryView } from './summary-view.js';
import { surveyResultsStyles } from './survey-results-styles.js';
import { themesView } from './themes-view.js';
import { UnitChoiceEvent } from './unit-choice-event.js';
import { unitsView } from './units-view.js';
import type { UnitOrder } from './units-view.js';

type Later = (typeof import('./later.js'))['later'];
type Part = 'questions' | 'background' | 'comments' | 'reliability';

/** Comments that are fetched at a time. */
const COMMENTS = 100;

/**
 * The results of a survey as they may be shown: how many have answered, what stands highest and lowest and what has clearly
 * changed, in words; then every theme on 0–100 with how sure it is, against the unit above and the round before; the units
 * below with their themes; and, once asked for, how each question was answered, the one split by background, and what was
 * written. What would tell of a small group is hidden where the data are and never reaches the page; the reader is told that
 * it is hidden, and what would show it.
 *
 * Without `unit` it follows the scope round it, and outside a scope shows the whole organisation. Choosing a unit moves the
 * scope.
 *
 * @summary Results of a survey by theme, unit and question, with honest hiding.
 * @tag tvaers-survey-results
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart sentence - The results in words.
 * @csspart themes - Every theme of the unit, in figures and as bars.
 * @csspart units - The units below with their themes.
 * @csspart questions - How every question was answered, once asked for.
 * @csspart background - The split by background, once asked for.
 * @csspart comments - What was written, once asked for.
 * @csspart reliability - How far the themes can be trusted, once asked for.
 * @csspart method - How the figures came about.
 * @csspart table - The table of themes.
 * @csspart button - Every button.
 * @cssprop --tvaers-survey-results-bar-color - The bar of a theme. Falls back to the first data colour.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - The survey asks nothing that has results.
 * @cssstate hidden - The results are not open yet, or too few stand behind them to be shown.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend knows no results.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @fires {UnitChoiceEvent} change - The results are looked at from another unit. The event says which.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersSurveyResults extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, surveyResultsStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the survey, or of a series of rounds. */
  @property() survey: string | undefined;

  /** Which round of a series. The newest that has results where it is left out. */
  @property() wave: string | undefined;

  /** Id of the unit that the results are seen from. */
  @property() unit: string | undefined;

  @state() private order: UnitOrder = 'name';

  /** What opens below the themes, once somebody has opened some of it. */
  @state() private later: Later | undefined;

  @state() private laterFailed = false;

  /** What is unfolded: it stays so from unit to unit. */
  @state() private opened: ReadonlySet<Part> = new Set();

  /** The question whose comments are asked for. */
  @state() private asked: string | undefined;

  @state() private comments = COMMENTS;

  readonly #internals = this.attachInternals();
  readonly #localize: LaterLocalize = new Localize(this);
  readonly #announcer = new Announcer(this);
  readonly #scope = new ScopeController(this);
  readonly #query = new BackendQuery<SurveyResults>(this, {
    question: () => (this.survey ? question('results', 'results', { survey: this.survey, ...this.#place }) : undefined),
    topic: 'results',
    isEmpty: ({ questions }) => questions.length === 0,
  });
  readonly #comments = new BackendQuery<CommentPage>(this, {
    question: () => {
      const { asked, comments: limit, survey } = this;
      if (!survey || !asked) return undefined;
      return question('results', 'comments', { survey, ...this.#place, question: asked, limit });
    },
    topic: 'results',
    isEmpty: ({ hidden, items }) => items.length === 0 && !hidden,
  });
  #hasLater = false;
  /** Where the focus goes when the answer about another unit is there. */
  #goingTo: string | undefined;

  protected override render(): TemplateResult {
    const { state: query } = this.#query;
    const results = 'value' in query ? query.value : undefined;
    const term = this.#localize.term.bind(this.#localize);
    const closed = results && this.#closed(results);
    const words = { empty: term('tvaers.results.empty'), idle: term('tvaers.results.idle') };
    return html`
      ${stateView(this.#localize, this.#query, { asOf: results?.asOf, hidden: closed, ...words })}
      ${results && closed === undefined && results.questions.length > 0 ? this.#renderResults(results) : nothing}
      ${this.#announcer.view()}
    `;
  }

  protected override updated(): void {
    const { state: query } = this.#query;
    const isHiding = query.name === 'ready' && isHidden(query.value.unit);
    showState(this.#internals, isHiding ? 'hidden' : query.name);
    if (query.name !== 'ready' || this.#goingTo === undefined || query.value.unit.id !== this.#goingTo) return;
    this.#goingTo = undefined;
    this.renderRoot.querySelector<HTMLElement>('#here')?.focus();
    this.#announcer.say(this.#localize.term('tvaers.results.seen', query.value.unit.name));
  }

  /** Why there is nothing to show of the survey as a whole, where it is so. */
  #closed({ deleted, opens }: SurveyResults): string | undefined {
    if (deleted !== undefined) return this.#localize.term('tvaers.results.deleted', this.#localize.day(deleted));
    if (opens === undefined) return undefined;
    return this.#localize.term('tvaers.results.opens', opens ? this.#localize.day(opens) : '');
  }

  get #place(): { readonly unit?: string; readonly wave?: string } {
    const unit = this.unit ?? this.#scope.scope?.unit;
    const wave = this.wave ?? this.#scope.scope?.wave;
    return { ...(unit && { unit }), ...(wave && { wave }) };
  }

  #renderResults(results: SurveyResults): TemplateResult {
    const standings = themeStandings(results);
    const isShown = !isHidden(results.unit);
    return html`
      ${placeView(this.#localize, results, { goTo: this.#goTo, chooseWave: this.#chooseWave })}
      ${summaryView(this.#localize, results, standings)}
      ${isShown && standings.length > 0 ? themesView(this.#localize, results, standings) : nothing}
      ${unitsView(this.#localize, results, { order: this.order, sort: this.#sort, goTo: this.#goTo })}
      ${isShown ? this.#renderLater(results) : nothing} ${methodView(this.#localize, this.#method(results))}
      ${isShown ? filesView(this.#localize, this.#files(results)) : nothing}
    `;
  }

  #renderLater(results: SurveyResults): TemplateResult {
    const { later } = this;
    const hands = { question: this.asked, choose: this.#ask, more: this.#moreComments };
    return html`
      ${this.#renderPart('questions', later?.questionsView(this.#localize, results))}
      ${results.background ? this.#renderPart('background', later?.backgroundView(this.#localize, results)) : nothing}
      ${
        results.questions.some(({ form }) => form === 'words')
          ? this.#renderPart('comments', later?.commentsView(this.#localize, results, this.#comments, hands))
          : nothing
      }
      ${results.reliability ? this.#renderPart('reliability', later?.reliabilityView(this.#localize, results)) : nothing}
    `;
  }

  readonly #renderPart = (part: Part, content: TemplateResult | undefined): TemplateResult =>
    html`<details
      part=${part}
      ?open=${this.opened.has(part)}
      @toggle=${(event: Event) => {
        void this.#open(event, part);
      }}
    >
      <summary>${this.#localize.term(`tvaers.results.${part}`)}</summary>
      ${content ?? (this.laterFailed ? html`<p role="status">${this.#localize.term('tvaers.results.later-failed')}</p>` : nothing)}
    </details>`;

  #method({ asOf, commentMinimum, earlier, minimum }: SurveyResults): readonly MethodLine[] {
    const term = this.#localize.term.bind(this.#localize);
    const [least, twice, words] = [minimum, 2 * minimum, commentMinimum].map((each) => this.#localize.decimal(each, 0));
    return [
      [term('tvaers.results.rule'), term('tvaers.results.rule-text')],
      [term('tvaers.results.rule-sure'), term('tvaers.results.rule-sure-text')],
      ...(earlier ? [[term('tvaers.results.rule-before-head'), term('tvaers.results.rule-before')] as const] : []),
      [term('tvaers.results.rule-hidden'), term('tvaers.results.rule-hidden-text', least!, twice!, words!)],
      [term('tvaers.results.rule-date'), this.#localize.day(asOf)],
    ];
  }

  #files(results: SurveyResults): Parameters<typeof filesView>[1] {
    const title = `${results.title} ${results.unit.name}`;
    const made = async (make: (later: Later) => Blob): Promise<Blob | undefined> => {
      await this.#load();
      return this.later && make(this.later);
    };
    return {
      csv: { title, make: () => made((later) => later.resultsFile(this.#localize, results)) },
      svg: {
        title,
        make: (place) => made((later) => later.themesFile(this.#localize, results, themeStandings(results), place)),
      },
    };
  }

  async #open({ target }: Event, part: Part): Promise<void> {
    const { open } = target as HTMLDetailsElement;
    // One that is taken away with a unit that is hidden says nothing of what the reader wants.
    if (!(target as Node).isConnected || open === this.opened.has(part)) return;
    this.opened = new Set(open ? [...this.opened, part] : [...this.opened].filter((each) => each !== part));
    if (!open) return;
    await this.#load();
    if (part === 'comments' && this.asked === undefined)
      this.asked = this.#shown && this.later?.wordsAsked(this.#shown)[0]?.id;
  }

  async #load(): Promise<void> {
    if (this.later) return;
    try {
      const [{ later }] = await Promise.all([import('./later.js'), fetchTexts('survey-results-later')]);
      this.laterFailed = false;
      // Two may have been on their way.
      if (this.#hasLater) return;
      this.#hasLater = true;
      const root = this.shadowRoot;
      const sheets = later.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      this.later = later;
    } catch (error) {
      console.warn('tvaers: the answers could not be loaded', error);
      this.laterFailed = true;
    }
  }

  get #shown(): SurveyResults | undefined {
    const { state: query } = this.#query;
    return 'value' in query ? query.value : undefined;
  }

  readonly #goTo = (unit: string): void => {
    this.#goingTo = unit;
    this.comments = COMMENTS;
    const { scope } = this.#scope;
    if (scope && this.unit === undefined) scope.choose({ unit });
    else this.unit = unit;
    this.dispatchEvent(new UnitChoiceEvent(unit));
  };

  readonly #chooseWave = (wave: string): void => {
    const { scope } = this.#scope;
    if (scope && this.wave === undefined) scope.choose({ wave });
    else this.wave = wave;
  };

  readonly #sort = (order: UnitOrder): void => {
    this.order = order;
  };

  readonly #ask = (asked: string): void => {
    this.comments = COMMENTS;
    this.asked = asked;
  };

  readonly #moreComments = (): void => {
    this.comments = Math.min(500, this.comments + COMMENTS);
  };
}
