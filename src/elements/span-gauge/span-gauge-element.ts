import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Page } from '../../backend/call.js';
import type { Span, SpanPoint } from '../../backend/organisation-source.js';
import { question } from '../../backend/question.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { spanMethod } from '../../kit/span-method.js';
import { stateView } from '../../kit/state-view.js';
import { spanGaugeStyles } from './span-gauge-styles.js';
import { scaleOf, spanView } from './span-gauge-view.js';
import type { SpanGaugeLocalize } from './span-gauge-view.js';

/**
 * How many people one leader leads: the number in a sentence with its date and, where the host has set one, the target
 * it stands against; then a scale; then how it is counted, and the same as a table.
 *
 * Without `leader` and `unit` it follows the scope round it, and outside a scope shows the signed-in person's own span.
 *
 * @summary One leader's or unit's span of control, in words, on a scale with the host's own band.
 * @tag tvaers-span-gauge
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart gauge - One leader's figure.
 * @csspart sentence - The words of it.
 * @csspart value - The number itself.
 * @csspart band - The sentence about the host's target.
 * @csspart picture - The scale.
 * @csspart history - How the mean has moved, where the backend knows.
 * @csspart method - How the figure is calculated.
 * @csspart table - The same as a table.
 * @csspart button - Every button.
 * @cssprop --tvaers-span-gauge-value-color - The number and its mark. Falls back to the action colour.
 * @cssprop --tvaers-span-gauge-band-color - The host's band on the scale. Falls back to the positive colour.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - Nobody there leads anybody.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend knows no spans.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersSpanGauge extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, spanGaugeStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the leader, or `me`. */
  @property() leader: string | undefined;

  /** Id of the unit whose leaders are shown. */
  @property() unit: string | undefined;

  /** The table's own module, once somebody has opened it. */
  @state() private table: typeof import('./span-gauge-table.js') | undefined;

  /** The history's own module, once there is one to show. */
  @state() private past: typeof import('./span-gauge-history.js') | undefined;

  readonly #internals = this.attachInternals();
  readonly #localize: SpanGaugeLocalize = new Localize(this);
  readonly #scope = new ScopeController(this);
  readonly #spans = new BackendQuery<Page<Span>>(this, {
    question: () => question('organisation', 'spans', this.#asked),
    topic: 'organisation',
    isEmpty: ({ items }) => items.length === 0,
  });
  readonly #history = new BackendQuery<readonly SpanPoint[]>(this, {
    question: () => (this.#unitAsked ? question('organisation', 'spanHistory', this.#unitAsked) : undefined),
  });

  protected override render(): TemplateResult {
    const { state } = this.#spans;
    const spans = 'value' in state ? (state.value?.items ?? []) : [];
    return html`
      ${stateView(this.#localize, this.#spans, { asOf: spans[0]?.asOf, empty: this.#localize.term('tvaers.gauge.empty') })}
      ${spans.length > 0 ? this.#renderSpans(spans) : nothing}
    `;
  }

  protected override updated(): void {
    showState(this.#internals, this.#spans.state.name);
    if (this.#history.state.name === 'ready' && !this.past) void this.#loadPast();
  }

  get #unitAsked(): string | undefined {
    return this.unit ?? (this.leader ? undefined : this.#scope.scope?.unit);
  }

  get #asked(): { readonly unit: string } | { readonly leader: string } {
    const unit = this.#unitAsked;
    return unit ? { unit } : { leader: this.leader ?? this.#scope.scope?.person ?? 'me' };
  }

  #renderSpans(spans: readonly Span[]): TemplateResult {
    const scale = scaleOf(spans);
    const [first] = spans;
    const history = this.#history.state;
    return html`
      <div class="gauges">${spans.map((span) => spanView(this.#localize, span, scale))}</div>
      ${history.name === 'ready' ? this.past?.historyView(this.#localize, history.value, first?.units.find(({ id }) => id === this.#unitAsked)?.name ?? '') : nothing}
      ${first && spanMethod(this.#localize, first)}
      <details @toggle=${this.#handleToggle}>
        <summary>${this.#localize.term('tvaers.as-table')}</summary>
        ${this.table?.spanTable(this.#localize, spans, this.#picture)}
      </details>
    `;
  }

  readonly #picture = (): SVGSVGElement | null => this.renderRoot.querySelector('svg.picture');

  async #loadPast(): Promise<void> {
    this.past = await import('./span-gauge-history.js').catch(() => undefined);
  }

  readonly #handleToggle = async (): Promise<void> => {
    this.table ??= await import('./span-gauge-table.js');
  };
}
