import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Span } from '../../backend/organisation-source.js';
import type { Localize } from '../../kit/localize.js';
import { gaugeScale } from '../../layout/gauge-scale.js';
import type { GaugeScale } from '../../layout/gauge-scale.js';
import type { SpanGaugeTexts } from '../../locales/da/span-gauge.js';
import { bandPosition } from '../../model/span.js';
import type { SpanBand } from '../../model/span.js';

export type SpanGaugeLocalize = Localize<SpanGaugeTexts>;

export const names = (things: readonly { readonly name: string }[] = []): string[] => things.map(({ name }) => name);

/** Room on the scale above the host's band, as a share of it. */
const ABOVE = 0.15;

/** The scale that all of several spans are drawn on, so that they can be compared. */
export const scaleOf = (spans: readonly Span[]): GaugeScale =>
  gaugeScale(spans.flatMap(({ headcount, band }) => [headcount, (band?.to ?? 0) * (1 + ABOVE)]));

/** One leader's span: the sentence, then the picture. */
export function spanView(localize: SpanGaugeLocalize, span: Span, scale: GaugeScale): TemplateResult {
  const { asOf, band, fte, headcount, leader, rule, sharedWith, units, vacantUnits } = span;
  const number = (value: number) => localize.decimal(value, 1);
  const position = band && bandPosition(headcount, band);
  return html`
    <figure part="gauge">
      <figcaption part="sentence">
        <p class="headline">
          <span class="value" part="value">${number(headcount)}</span>
          ${localize.term('tvaers.gauge.people', headcount, rule.counts)}
        </p>
        <p class="whose">${localize.term('tvaers.gauge.whose', leader.name, leader.title ?? '', names(units))}</p>
        ${
          band && position
            ? html`<p class="band" part="band">
                <span class="mark ${position}" aria-hidden="true"></span
                >${localize.term('tvaers.gauge.band', position, number(band.from), number(band.to), band.source)}
              </p>`
            : nothing
        }
        <p class="quiet">
          ${fte === undefined ? nothing : localize.term('tvaers.gauge.fte', number(fte))}
          ${localize.term('tvaers.gauge.counted', localize.day(asOf))}
          ${span.acting ? localize.term('tvaers.gauge.acting') : nothing}
          ${vacantUnits?.length ? localize.term('tvaers.gauge.vacant', names(vacantUnits)) : nothing}
          ${sharedWith?.length ? localize.term('tvaers.gauge.shared', names(sharedWith)) : nothing}
        </p>
      </figcaption>
      ${picture(span, scale, number)}
    </figure>
  `;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The scale with the host's band and the figure on it. All of it is said in the sentence, so it is for the eye only. */
function picture({ band, headcount }: Span, scale: GaugeScale, number: (value: number) => string): TemplateResult {
  const x = percent(scale.at(headcount));
  return html`
    <svg class="picture" part="picture" height="64" aria-hidden="true">
      <rect class="track" x="0" y="22" width="100%" height="12" rx="6"></rect>
      ${band ? targetView(band, scale, number) : nothing}
      <line class="needle" x1=${x} x2=${x} y1="16" y2="40"></line>
      <circle class="knob" cx=${x} cy="28" r="7"></circle>
      ${scale.ticks.map((tick) => tickView(tick, scale, number))}
    </svg>
  `;
}

function targetView({ from, to }: SpanBand, scale: GaugeScale, number: (value: number) => string): SVGTemplateResult {
  const [start, end] = [scale.at(from), scale.at(to)];
  return svg`
    <rect class="target" x=${percent(start)} y="22" width=${percent(end - start)} height="12"></rect>
    <text class="tick" x=${percent((start + end) / 2)} y="14" text-anchor="middle">${number(from)}–${number(to)}</text>
  `;
}

function tickView(tick: number, scale: GaugeScale, number: (value: number) => string): SVGTemplateResult {
  const anchor = tick === 0 ? 'start' : tick === scale.max ? 'end' : 'middle';
  return svg`<text class="tick" x=${percent(scale.at(tick))} y="58" text-anchor=${anchor}>${number(tick)}</text>`;
}
