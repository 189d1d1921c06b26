import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page } from '../../backend/call.js';
import type { QueryState } from '../../kit/backend-query.js';
import { methodView } from '../../kit/method-view.js';
import { indicatorPosition, isFresh, isOutside } from '../../model/indicator.js';
import type { Indicator, IndicatorFigure } from '../../model/indicator.js';
import type { DateText } from '../../model/organisation.js';
import type { DetailsLocalize } from './row-words.js';

/** The figures of one unit as far as they have come. */
export interface FiguresShown {
  readonly figures: QueryState<Page<IndicatorFigure>>;
  /** The date that the organisation is told at. */
  readonly asOf: DateText;
}

/** The figures of the unit, or that it lies outside the reader's insight: that, and nothing of them. */
export function figuresView(
  localize: DetailsLocalize,
  { asOf, figures: state }: FiguresShown,
): TemplateResult | typeof nothing {
  if (state.name === 'unsupported' || state.name === 'idle') return nothing;
  const items = 'value' in state ? (state.value?.items ?? []) : undefined;
  return html`<div part="figures" aria-busy=${state.name === 'waiting' ? 'true' : nothing}>
    <h4>${localize.term('tvaers.chain.figures')}</h4>
    ${
      items
        ? figuresOf(localize, items, asOf)
        : html`<p class="quiet">
            ${localize.term(state.name === 'waiting' ? 'tvaers.chain.figures-waiting' : 'tvaers.chain.figures-failed')}
          </p>`
    }
  </div>`;
}

function figuresOf(localize: DetailsLocalize, items: readonly IndicatorFigure[], asOf: DateText): TemplateResult {
  if (items.some(isOutside))
    return html`<p class="outside">
      <strong>${localize.term('tvaers.chain.outside')}</strong> ${localize.term('tvaers.chain.outside-why')}
    </p>`;
  const figures = items.filter((figure): figure is Indicator => !isOutside(figure));
  if (figures.length === 0) return html`<p class="quiet">${localize.term('tvaers.chain.no-figures')}</p>`;
  return html`<ul class="figures">
      ${figures.map((figure) => html`<li>${figureView(localize, figure, asOf)}</li>`)}
    </ul>
    ${methodView(
      localize,
      figures.map(({ band, name, rule }) => [name, band ? `${rule} ${band.source}.` : rule] as const),
    )}`;
}

function figureView(localize: DetailsLocalize, figure: Indicator, today: DateText): TemplateResult {
  const { asOf, band, measure, name, trend = [], value } = figure;
  const number = (each: number): string => localize.decimal(each, 1);
  const before = trend.at(-2);
  return html`
    <p class="figure-name">${name}</p>
    <p class="figure">
      <span
        ><strong>${value === null ? localize.term('tvaers.chain.not-measured') : number(value)}</strong>
        ${value === null ? nothing : measure}</span
      >
      ${trend.length > 2 ? trendView(trend.map((point) => point.value)) : nothing}
    </p>
    <p class="small quiet">
      ${value !== null && band ? localize.term('tvaers.chain.band', indicatorPosition(value, band), band, number) : nothing}
      ${value === null ? nothing : localize.term('tvaers.chain.measured', localize.day(asOf))}
      ${value !== null && before ? localize.term('tvaers.chain.since', number(before.value), localize.day(before.date)) : nothing}
      ${value !== null && !isFresh(figure, today) ? localize.term('tvaers.chain.old') : nothing}
    </p>
  `;
}

const [WIDTH, HEIGHT] = [96, 24];

/** The values over time as a line, which the words beside it say the last of. */
function trendView(values: readonly number[]): TemplateResult {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, at) => {
    const x = 2 + (at / (values.length - 1)) * (WIDTH - 6);
    const y = HEIGHT - 3 - (high === low ? 0.5 : (value - low) / (high - low)) * (HEIGHT - 6);
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  });
  const last = points.at(-1)!;
  return html`<svg class="trend" width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${svg`<polyline points=${points.map((point) => point.join(',')).join(' ')}></polyline>
    <circle cx=${last[0]} cy=${last[1]} r="3"></circle>`}
  </svg>`;
}
