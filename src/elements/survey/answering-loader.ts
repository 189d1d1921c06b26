import type { CSSResult, ReactiveControllerHost } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { QuestionKind, SurveyDefinition } from '../../model/survey/definition.js';
import { usesLanguages } from '../../model/survey/language/uses-languages.js';
import type { WrittenDefinition } from '../../model/survey/language/written.js';
import { usesLogic } from '../../model/survey/live.js';
import type { Colleagues, ColleaguesOptions } from './colleagues.js';
import { KIND_LOADS } from './kind-loads.js';
import type { KindViews } from './survey-form.js';

type Answering = (typeof import('./answering.js'))['answering'];
type Logic = (typeof import('./logic.js'))['logic'];
type Languages = (typeof import('./languages.js'))['languages'];
type FaultyView = (typeof import('./faulty-view.js'))['faultyView'];

const kindsOf = ({ pages }: SurveyDefinition): readonly QuestionKind[] => [
  ...new Set(pages.flatMap(({ questions }) => questions.map(({ kind }) => kind))),
];

/** Fetches what the questions of a survey need. Once it is here, nothing more has to come until the response is sent. */
export class AnsweringLoader {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ColleaguesOptions;
  answering: Answering | undefined;
  colleagues: Colleagues | undefined;
  faultyView: FaultyView | undefined;
  kinds: KindViews = {};
  logic: Logic | undefined;
  languages: Languages | undefined;
  hasFailed = false;
  #awaited: WrittenDefinition | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ColleaguesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** True when every question of a survey can be shown. */
  has(definition: SurveyDefinition): boolean {
    return this.answering !== undefined && kindsOf(definition).every((kind) => this.kinds[kind] !== undefined);
  }

  /** True once the questions can be shown. */
  async load(definition: SurveyDefinition): Promise<boolean> {
    if (this.has(definition)) return true;
    const missing = kindsOf(definition).filter((kind) => !this.kinds[kind]);
    try {
      const [{ answering }, colleagues, views] = await Promise.all([
        import('./answering.js'),
        missing.includes('roster') ? import('./colleagues.js') : undefined,
        Promise.all(missing.map(async (kind) => [kind, await KIND_LOADS[kind]()] as const)),
        fetchTexts('survey-answering'),
      ]);
      this.hasFailed = false;
      this.answering = answering;
      if (colleagues) this.colleagues ??= new colleagues.Colleagues(this.#host, this.#options);
      // What one call has brought meanwhile, another does not bring again.
      this.kinds = { ...Object.fromEntries(views), ...this.kinds };
      this.#wear([...answering.styles, ...views.flatMap(([, { styles }]) => styles)]);
    } catch (error) {
      console.warn('tvaers: the questions could not be loaded', error);
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
    return !this.hasFailed;
  }

  /** True while something is missing without which a survey cannot be looked at. */
  lacks(survey: WrittenDefinition): boolean {
    return (!this.logic && usesLogic(survey)) || (!this.languages && usesLanguages(survey));
  }

  /** Fetches what works out what is asked, and in which language. */
  async loadReading(survey: WrittenDefinition): Promise<void> {
    this.#awaited = survey;
    try {
      const [logic, languages] = await Promise.all([
        usesLogic(survey) ? import('./logic.js') : undefined,
        usesLanguages(survey) ? import('./languages.js') : undefined,
      ]);
      if (logic) this.logic = logic.logic;
      if (languages) this.#wear((this.languages = languages.languages).styles);
      this.hasFailed = false;
    } catch (error) {
      console.warn('tvaers: what the survey hangs on could not be loaded', error);
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  readonly retryReading = (): void => {
    if (this.#awaited) void this.loadReading(this.#awaited);
  };

  /** Fetches what says what is wrong with a survey that cannot be shown. */
  async loadFaults(): Promise<void> {
    try {
      const [{ faultyView }] = await Promise.all([import('./faulty-view.js'), fetchTexts('survey-faults')]);
      this.faultyView = faultyView;
      this.#host.requestUpdate();
    } catch (error) {
      console.warn('tvaers: what is wrong with the survey could not be said', error);
    }
  }

  #wear(styles: readonly CSSResult[]): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }
}
