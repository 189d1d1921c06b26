import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { askAll } from '../../backend/ask-all.js';
import type { Backend } from '../../backend/backend.js';
import type { Page } from '../../backend/call.js';
import type { Span, SpanPoint } from '../../backend/organisation-source.js';
import { question } from '../../backend/question.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import type { MethodLine } from '../../kit/method-view.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { spanMethod } from '../../kit/span-method.js';
import { stateView } from '../../kit/state-view.js';
import { unitChoiceStyles } from '../../kit/unit-choice.js';
import type { SpanBaseline } from '../../model/span-plan/baseline.js';
import type { TableChoice } from './overview-table.js';
import { figuresView, limitView, noticesView, outliersView, sentenceView } from './overview-view.js';
import type { SpanOverviewLocalize } from './overview-view.js';
import { spanOverviewStyles } from './span-overview-styles.js';
import { stripView } from './strip-view.js';

/** As many as the backend gives in one page. */
const PAGE = 500;

/**
 * How spans of control are spread over the leaders of a municipality or a part of it: the mean beside what the average
 * employee lives in, the leaders of each administration as marks on one strip, how many are led in spans above a number
 * that the reader chooses, where the spans are largest and what makes them harder, how the mean has moved, and what is odd in
 * the figures. Spans are named by their unit:
 * what it is about is the structure, not the leader.
 *
 * Without `unit` it follows the scope round it.
 *
 * @summary How spans of control are spread over leaders and administrations.
 * @tag tvaers-span-overview
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart sentence - How many leaders there are, how many they lead, and what the average employee lives in.
 * @csspart figures - Median, middle, experienced span, hours and largest.
 * @csspart limit - The number that the reader chooses, and what it says.
 * @csspart picture - The strip of marks, one row for each administration.
 * @csspart outliers - The units with the largest spans.
 * @csspart notices - Vacant, acting and shared leadership.
 * @csspart history - How the mean has moved, year by year, where the backend knows.
 * @csspart behind - Leaders without people, vacant posts and faults in the data, once asked for.
 * @csspart method - How the figures are calculated.
 * @csspart table - The same as a table.
 * @csspart button - Every button.
 * @cssprop --tvaers-span-overview-mark-color - One leader's mark. Falls back to the action colour.
 * @cssprop --tvaers-span-overview-above-color - A mark above the number chosen. Falls back to the warning colour.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - Nobody there leads anybody.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend knows no spans.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersSpanOverview extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, unitChoiceStyles, spanOverviewStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the unit whose leaders, and those below it, are shown. */
  @property() unit: string | undefined;

  /** How many employees are too many for one leader. The reader can change it; left out, nothing is judged. */
  @property({ type: Number }) limit: number | undefined;

  /** The table's own module, once somebody has opened it. */
  @state() private table: typeof import('./overview-table.js') | undefined;

  /** What comes when somebody asks for more: how it has been, and what is behind the figures. */
  @state() private past: typeof import('./history-view.js') | undefined;

  @state() private behind: typeof import('./behind-view.js') | undefined;

  @state() private choice: TableChoice = { search: '', order: 'largest', shown: 25 };

  readonly #internals = this.attachInternals();
  readonly #localize: SpanOverviewLocalize = new Localize(this);
  readonly #scope = new ScopeController(this);
  readonly #query = new BackendQuery<Page<Span>>(this, {
    question: () => {
      const root = this.#root;
      return root ? question('organisation', 'spans', { root, limit: PAGE }) : undefined;
    },
    topic: 'organisation',
    isEmpty: ({ items }) => items.length === 0,
    ask: askAll,
  });
  readonly #history = new BackendQuery<readonly SpanPoint[]>(this, {
    question: () => {
      const root = this.#root;
      return root ? question('organisation', 'spanHistory', root) : undefined;
    },
    topic: 'organisation',
  });
  /** Asked once somebody wants to know what is behind the figures. */
  readonly #data = new BackendQuery<SpanBaseline>(this, {
    question: () => {
      const root = this.#root;
      return root && this.behind ? question('organisation', 'spanBaseline', root) : undefined;
    },
    topic: 'organisation',
  });

  protected override render(): TemplateResult {
    const { state: query } = this.#query;
    const spans = 'value' in query ? (query.value?.items ?? []) : [];
    const [empty, idle] = [this.#localize.term('tvaers.overview.empty'), this.#localize.term('tvaers.overview.idle')];
    return html`
      ${stateView(this.#localize, this.#query, { asOf: spans[0]?.asOf, empty, idle })}
      ${spans.length > 0 ? this.#renderSpans(spans) : nothing}
    `;
  }

  protected override updated(): void {
    showState(this.#internals, this.#query.state.name);
    if (this.#history.state.name === 'ready' && !this.past) void this.#loadPast();
  }

  get #root(): string | undefined {
    return this.unit ?? this.#scope.scope?.unit;
  }

  async #loadPast(): Promise<void> {
    this.past = await import('./history-view.js').catch(() => undefined);
  }

  #renderSpans(spans: readonly Span[]): TemplateResult {
    const { limit } = this;
    const { state: history } = this.#history;
    const term = this.#localize.term.bind(this.#localize);
    const further: readonly MethodLine[] = [
      [term('tvaers.overview.median-rule'), term('tvaers.overview.median-words')],
      [term('tvaers.overview.experienced-head'), term('tvaers.overview.experienced-words')],
    ];
    const [{ asOf, rule }] = spans as [Span, ...Span[]];
    return html`
      ${sentenceView(this.#localize, spans)} ${figuresView(this.#localize, spans)}
      ${limitView(this.#localize, spans, limit, this.#handleLimit)} ${stripView(this.#localize, spans, limit)}
      ${outliersView(this.#localize, spans, this.#scope.scope)}
      ${history.name === 'ready' ? this.past?.historyView(this.#localize, history.value) : nothing}
      ${noticesView(this.#localize, spans)}
      <details part="behind" @toggle=${this.#handleBehind}>
        <summary>${term('tvaers.overview.behind')}</summary>
        ${this.behind?.behindView(this.#localize, this.#data, spans)}
      </details>
      ${spanMethod(this.#localize, { asOf, rule }, further)}
      <details @toggle=${this.#handleToggle}>
        <summary>${term('tvaers.as-table')}</summary>
        ${this.table?.overviewTable(this.#localize, spans, { ...this.choice, limit }, this.#handleChoice)}
      </details>
    `;
  }

  readonly #handleChoice = (choice: TableChoice): void => {
    this.choice = choice;
  };

  readonly #handleLimit = (limit: number | undefined): void => {
    this.limit = limit;
  };

  readonly #handleBehind = async (): Promise<void> => {
    this.behind ??= await import('./behind-view.js');
  };

  readonly #handleToggle = async (): Promise<void> => {
    this.table ??= await import('./overview-table.js');
  };
}
