import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { ThemeStanding } from '../../model/survey-results/standings.js';
import type { SurveyResults } from '../../model/survey-results/survey-results.js';
import { apartWords, changeWords, points, signed } from './results-words.js';
import type { ResultsLocalize } from './results-words.js';

/** Pixels: the height of a bar's box, and of the bar in it. */
export const BOX = 28;
const BAR = 14;

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** The bar of one theme: points, how sure they are, where the unit above stands, and where it stood last time. */
export function themeBar({ above, change, figures }: ThemeStanding): SVGTemplateResult {
  const middle = BOX / 2;
  if (!figures) return svg`<rect class="track" x="0" y=${middle - 1} width="100%" height="2"></rect>`;
  const { interval, mean } = figures;
  const before = change?.kind === 'figures' ? change.before.mean : undefined;
  return svg`<rect class="track" x="0" y=${middle - 1} width="100%" height="2"></rect>
    <rect class="bar" x="0" y=${middle - BAR / 2} width=${percent(mean)} height=${BAR} rx="2"></rect>
    ${
      interval
        ? svg`<line class="sure" x1=${percent(Math.max(0, interval.low))} x2=${percent(Math.min(100, interval.high))} y1=${middle} y2=${middle}></line>`
        : nothing
    }
    ${before === undefined ? nothing : svg`<circle class="before" cx=${percent(before)} cy=${middle} r="4.5"></circle>`}
    ${above ? svg`<line class="above" x1=${percent(above.mean)} x2=${percent(above.mean)} y1="2" y2=${BOX - 2}></line>` : nothing}`;
}

/** Every theme of the unit as a row: in figures, as a bar, against the unit above, and since last time. */
export function themesView(
  localize: ResultsLocalize,
  { above, earlier, minimum }: SurveyResults,
  standings: readonly ThemeStanding[],
): TemplateResult {
  const hasCompared = standings.some((standing) => standing.above);
  const hasChange = standings.some(({ change }) => change);
  const hasBand = standings.some(({ change }) => change?.kind === 'band');
  const benchmarks = [...new Set(standings.flatMap(({ benchmark }) => benchmark?.name ?? []))];
  const hasBenchmark = benchmarks.length > 0;
  // Said once, where it is the same for all.
  const benchmark = benchmarks.length === 1 ? benchmarks[0]! : localize.term('tvaers.results.benchmark');
  const hasHidden = standings.some(({ figures }) => !figures);
  const heading = localize.term('tvaers.results.themes');
  const count = (value: number): string => localize.decimal(value, 0);
  return html`<section part="themes">
    <h3 id="themes">${heading}</h3>
    <p class="small quiet">
      ${localize.term('tvaers.results.themes-help')} ${legend(localize, above?.name, earlier?.title)}
    </p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="themes">
      <table part="table" class="themes" aria-labelledby="themes">
        <thead>
          <tr>
            <th scope="col">${localize.term('tvaers.results.theme')}</th>
            <th scope="col" class="number">${localize.term('tvaers.results.score')}</th>
            <th scope="col" class="drawn">${localize.term('tvaers.results.picture')}</th>
            <th scope="col" class="number">${localize.term('tvaers.results.sure')}</th>
            <th scope="col" class="number">${localize.term('tvaers.results.number')}</th>
            ${hasCompared ? html`<th scope="col">${localize.term('tvaers.results.against', above?.name ?? '')}</th>` : nothing}
            ${hasChange ? html`<th scope="col">${localize.term('tvaers.results.since', earlier?.title ?? '')}</th>` : nothing}
            ${hasBenchmark ? html`<th scope="col">${localize.term('tvaers.results.against', benchmark)}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${standings.map(
            (standing) =>
              html`<tr>
                <th scope="row">
                  ${standing.label}
                  ${standing.capital ? html`<span class="part-of small quiet">${localize.term('tvaers.results.capital-part', standing.capital)}</span>` : nothing}
                </th>
                ${cells(localize, standing, { hasCompared, hasChange, hasBenchmark, namesBenchmark: benchmarks.length > 1 })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${hasBand ? html`<p class="small quiet">${localize.term('tvaers.results.band-note')}</p>` : nothing}
    ${hasHidden ? html`<p class="small quiet">${localize.term('tvaers.results.hidden-note', count(minimum), count(2 * minimum))}</p>` : nothing}
  </section>`;
}

interface Columns {
  readonly hasCompared: boolean;
  readonly hasChange: boolean;
  readonly hasBenchmark: boolean;
  readonly namesBenchmark: boolean;
}

function cells(localize: ResultsLocalize, standing: ThemeStanding, columns: Columns): TemplateResult {
  const { above, benchmark, change, figures } = standing;
  if (!figures) {
    const { hasBenchmark, hasChange, hasCompared } = columns;
    const rest = 4 + [hasBenchmark, hasChange, hasCompared].filter(Boolean).length;
    return html`<td class="hidden-cell" colspan=${rest}>${localize.term('tvaers.results.hidden')}</td>`;
  }
  const { interval, mean, n } = figures;
  return html`
    <td class="number strong">${points(localize, mean)}</td>
    <td class="drawn"><svg height=${BOX} aria-hidden="true">${themeBar(standing)}</svg></td>
    <td class="number">
      ${interval ? localize.term('tvaers.results.interval', points(localize, interval.low), points(localize, interval.high)) : '–'}
    </td>
    <td class="number">${localize.decimal(n, 0)}</td>
    ${columns.hasCompared ? html`<td class="said">${above ? apartWords(localize, above) : '–'}</td>` : nothing}
    ${columns.hasChange ? html`<td class="said">${change ? changeWords(localize, change) : '–'}</td>` : nothing}
    ${
      columns.hasBenchmark
        ? html`<td>
            ${
              benchmark
                ? html`${localize.term('tvaers.results.points', signed(localize, benchmark.points))}
                    <span class="part-of small quiet"
                      >${columns.namesBenchmark ? `${benchmark.name}: ` : ''}${localize.decimal(benchmark.value, 1)}</span
                    >`
                : '–'
            }
          </td>`
        : nothing
    }
  `;
}

/** What the marks on the bars are: told by their form, and hidden from those who hear the table. */
const legend = (localize: ResultsLocalize, above: string | undefined, earlier: string | undefined): TemplateResult =>
  html`<span class="legend" aria-hidden="true">
    <span
      ><svg width="22" height="14"><line class="sure" x1="1" x2="21" y1="7" y2="7"></line></svg>
      ${localize.term('tvaers.results.sure')}</span
    >
    ${
      above
        ? html`<span
            ><svg width="8" height="14"><line class="above" x1="4" x2="4" y1="0" y2="14"></line></svg> ${above}</span
          >`
        : nothing
    }
    ${
      earlier
        ? html`<span
            ><svg width="12" height="14"><circle class="before" cx="6" cy="7" r="4.5"></circle></svg> ${earlier}</span
          >`
        : nothing
    }
  </span>`;
