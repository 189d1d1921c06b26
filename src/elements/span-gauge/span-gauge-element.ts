import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Page } from '../../backend/call.js';
import type { Span, SpanPoint } from '../../backend/organisation-source.js';
import { question } from '../../backend/question.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { dataTable, toCsv } from '../../kit/data-table.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { svgFile } from '../../kit/picture-file.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { stateView } from '../../kit/state-view.js';
import { spanGaugeStyles } from './span-gauge-styles.js';
import { gaugeMethod, historyView, scaleOf, spanColumns, spanView } from './span-gauge-view.js';
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

  @query('svg.picture') private readonly picture!: SVGSVGElement | null;

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
      ${history.name === 'ready' ? historyView(this.#localize, history.value, first?.units.find(({ id }) => id === this.#unitAsked)?.name ?? '') : nothing}
      ${first && gaugeMethod(this.#localize, first)}
      <details>
        <summary>${this.#localize.term('tvaers.as-table')}</summary>
        ${dataTable(this.#localize.term('tvaers.gauge.caption'), spanColumns(this.#localize), spans)}
        <p class="row">
          <button type="button" part="button" @click=${this.#handleSaveCsv}>
            ${this.#localize.term('tvaers.save-csv')}
          </button>
          <button type="button" part="button" @click=${this.#handleSaveSvg}>
            ${this.#localize.term('tvaers.save-svg')}
          </button>
        </p>
      </details>
    `;
  }

  readonly #handleSaveCsv = (): void => {
    const { state } = this.#spans;
    const spans = 'value' in state ? (state.value?.items ?? []) : [];
    const csv = toCsv(spanColumns(this.#localize), spans);
    saveFile(fileName(this.#localize.term('tvaers.gauge.caption'), 'csv'), new Blob([csv], { type: 'text/csv' }));
  };

  readonly #handleSaveSvg = (): void => {
    if (this.picture)
      saveFile(fileName(this.#localize.term('tvaers.gauge.caption'), 'svg'), svgFile(this.picture, 640));
  };
}
