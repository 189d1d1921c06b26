import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { SpanPoint } from '../../backend/organisation-source.js';
import { gaugeScale } from '../../layout/gauge-scale.js';
import { dataTable } from '../../kit/data-table.js';
import type { SpanOverviewLocalize } from './overview-view.js';

/** Pixels: the line's box, and room for the years under it. */
const HEIGHT = 120;
const YEARS = 24;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** How the mean has moved: the change in words, a line from nought, and every year with its number. */
export function historyView(
  localize: SpanOverviewLocalize,
  points: readonly SpanPoint[],
): TemplateResult | typeof nothing {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return nothing;
  const term = localize.term.bind(localize);
  const mean = (point: SpanPoint): string => localize.decimal(point.mean, 1, true);
  const year = ({ date }: SpanPoint): string => date.slice(0, 4);
  const caption = term('tvaers.overview.history');
  const columns = [
    { head: term('tvaers.overview.history-year'), text: year },
    { head: term('tvaers.overview.history-mean'), text: mean, value: (point: SpanPoint) => point.mean },
    {
      head: term('tvaers.overview.history-leaders'),
      text: ({ leaders }: SpanPoint) => localize.decimal(leaders, 0),
      value: ({ leaders }: SpanPoint) => leaders,
    },
  ];
  return html`<section part="history">
    <h3>${caption}</h3>
    <p>
      ${term(
        'tvaers.overview.history-words',
        Math.sign(Number((last.mean - first.mean).toFixed(1))),
        mean(first),
        year(first),
        mean(last),
        year(last),
        localize.decimal(first.leaders, 0),
        localize.decimal(last.leaders, 0),
      )}
    </p>
    ${lineView(points, mean, year)}
    <details>
      <summary>${term('tvaers.overview.history-table')}</summary>
      ${dataTable(caption, columns, points)}
    </details>
  </section>`;
}

function lineView(
  points: readonly SpanPoint[],
  mean: (point: SpanPoint) => string,
  year: (point: SpanPoint) => string,
): TemplateResult {
  const scale = gaugeScale(points.map((point) => point.mean));
  // Half a step of room at each end, so that the first and last year stand under their points.
  const x = (index: number): string => percent((index + 0.5) / points.length);
  const y = (value: number): number => Math.round(HEIGHT - scale.at(value) * (HEIGHT - 24));
  return html`<svg class="past" height=${HEIGHT + YEARS} aria-hidden="true">
    <line class="ground" x1="0" x2="100%" y1=${HEIGHT} y2=${HEIGHT}></line>
    ${points
      .slice(1)
      .map(
        (point, index) =>
          svg`<line class="course" x1=${x(index)} x2=${x(index + 1)} y1=${y(points[index]!.mean)} y2=${y(point.mean)}></line>`,
      )}
    ${points.map((point, index) => {
      const isEnd = index === 0 || index === points.length - 1;
      return svg`<circle class="mark" cx=${x(index)} cy=${y(point.mean)} r=${isEnd ? 4 : 2.5}></circle>
        ${isEnd ? svg`<text class="tick value" x=${x(index)} y=${y(point.mean) - 10} text-anchor="middle">${mean(point)}</text>` : nothing}
        ${isEnd || points.length <= 12 ? svg`<text class=${isEnd ? 'tick' : 'tick between'} x=${x(index)} y=${HEIGHT + 17} text-anchor="middle">${year(point)}</text>` : nothing}`;
    })}
  </svg>`;
}
