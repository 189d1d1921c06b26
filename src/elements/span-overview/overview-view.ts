import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Span } from '../../backend/organisation-source.js';
import type { Scope } from '../../backend/scope.js';
import { unitChoice } from '../../kit/unit-choice.js';
import type { Localize } from '../../kit/localize.js';
import type { SpanOverviewTexts } from '../../locales/da/span-overview.js';
import { bandPosition } from '../../model/span.js';
import type { SpanContext } from '../../model/span.js';
import { spanDistribution, spansAbove } from '../../model/span-distribution.js';

export type SpanOverviewLocalize = Localize<SpanOverviewTexts>;

/** A span goes by its units. Where it has none, by the unit that the leader works in. */
export const placeOf = ({ leader, units }: Span): string =>
  units.map(({ name }) => name).join(', ') || (leader.unitName ?? '–');

/** The figures are of heads; hours are NaN where the source knows none. */
const counted = (spans: readonly Span[]) => spans.map(({ fte = NaN, headcount }) => ({ headcount, fte }));

/** How many leaders, how many they lead, and what the average of each lives in. */
export function sentenceView(localize: SpanOverviewLocalize, spans: readonly Span[]): TemplateResult {
  const { experienced, leaders, mean, staff } = spanDistribution(counted(spans));
  const whole = (value: number): string => localize.decimal(value, 0);
  const tenth = (value: number): string => localize.decimal(value, 1, true);
  return html`<div part="sentence">
    <p class="headline">
      ${localize.term('tvaers.overview.sentence', leaders, whole(leaders), staff, whole(staff))}
      ${leaders > 1 ? localize.term('tvaers.overview.experienced', tenth(mean), tenth(experienced)) : nothing}
    </p>
    <p class="quiet">
      ${targetsView(localize, spans)} ${localize.term('tvaers.overview.counted', localize.day(spans[0]!.asOf))}
    </p>
  </div>`;
}

/** How the leaders stand against the targets that the host has set for some or all of them. */
function targetsView(localize: SpanOverviewLocalize, spans: readonly Span[]): string | typeof nothing {
  const positions = spans.flatMap(({ band, headcount }) => (band ? [bandPosition(headcount, band)] : []));
  if (positions.length === 0) return nothing;
  const times = (position: 'above' | 'below'): number => positions.filter((each) => each === position).length;
  const whole = (value: number): string => localize.decimal(value, 0);
  return localize.term(
    'tvaers.overview.targets',
    times('above'),
    whole(times('above')),
    whole(times('below')),
    whole(positions.length),
  );
}

/** The figures, each with what it says in words. */
export function figuresView(localize: SpanOverviewLocalize, spans: readonly Span[]): TemplateResult {
  const { experienced, max, meanFte, median, p10, p90 } = spanDistribution(counted(spans));
  const number = (value: number): string => localize.decimal(value, 1);
  const term = localize.term.bind(localize);
  const figures = [
    [term('tvaers.overview.median'), number(median), term('tvaers.overview.median-help')],
    [term('tvaers.overview.middle'), `${number(p10)}–${number(p90)}`, term('tvaers.overview.middle-help')],
    [term('tvaers.overview.experienced-head'), number(experienced), term('tvaers.overview.experienced-help')],
    ...(Number.isNaN(meanFte)
      ? []
      : [[term('tvaers.overview.fte'), number(meanFte), term('tvaers.overview.fte-help')]]),
    [term('tvaers.overview.largest'), number(max), term('tvaers.overview.largest-help')],
  ];
  return html`<dl class="figures" part="figures">
    ${figures.map(
      ([name, value, help]) =>
        html`<div>
          <dt>${name}</dt>
          <dd><strong>${value}</strong> <span class="small quiet">${help}</span></dd>
        </div>`,
    )}
  </dl>`;
}

/** The number that the reader finds too many, and how many live above it. */
export function limitView(
  localize: SpanOverviewLocalize,
  spans: readonly Span[],
  limit: number | undefined,
  choose: (limit: number | undefined) => void,
): TemplateResult {
  const words = (chosen: number): string => {
    const { leaders, staff } = spansAbove(counted(spans), chosen);
    const all = spans.reduce((sum, { headcount }) => sum + headcount, 0);
    const whole = (value: number): string => localize.decimal(value, 0);
    return localize.term(
      'tvaers.overview.above',
      whole(chosen),
      leaders,
      whole(leaders),
      whole(staff),
      localize.percent(staff / all),
    );
  };
  return html`<div class="limit" part="limit">
    <label for="limit">${localize.term('tvaers.overview.limit')}</label>
    <input
      id="limit"
      type="number"
      inputmode="numeric"
      min="1"
      max="9999"
      aria-describedby="limit-help"
      .value=${limit === undefined ? '' : String(limit)}
      @input=${({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        const number = Math.floor(Number(value));
        choose(value !== '' && number >= 1 ? number : undefined);
      }}
    />
    <p class="small quiet" id="limit-help">${localize.term('tvaers.overview.limit-help')}</p>
    <p role="status">${limit === undefined || !(limit >= 1) ? nothing : words(limit)}</p>
  </div>`;
}

const SHOWN = 5;

/** The largest spans, each by its unit; a unit that several lead together is named once. */
export function outliersView(
  localize: SpanOverviewLocalize,
  spans: readonly Span[],
  scope: Scope | undefined,
): TemplateResult | typeof nothing {
  if (spans.length <= SHOWN) return nothing;
  const ordered = spans.toSorted((a, b) => b.headcount - a.headcount);
  const largest = [...new Map(ordered.toReversed().map((span) => [placeOf(span), span])).values()]
    .sort((a, b) => b.headcount - a.headcount)
    .slice(0, SHOWN);
  return html`<section part="outliers" aria-labelledby="outliers">
    <h3 id="outliers">${localize.term('tvaers.overview.outliers')}</h3>
    <ol class="outliers">
      ${largest.map(
        (span) =>
          html`<li>
            ${span.units.length === 1 ? unitChoice(scope, span.units[0]!) : html`<bdi>${placeOf(span)}</bdi>`}
            <span class="quiet">
              ${localize.term('tvaers.overview.outlier', span.headcount, localize.decimal(span.headcount, 0))}${
                span.band && bandPosition(span.headcount, span.band) === 'above'
                  ? html`, ${localize.term('tvaers.overview.above-band')}`
                  : nothing
              }
            </span>
            ${span.context ? html`<span class="small quiet context">${contextWords(localize, span.context)}</span>` : nothing}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What makes a span harder, in words, and never in a number of its own. */
export function contextWords(
  localize: SpanOverviewLocalize,
  { aroundTheClock, newcomers, places, titles }: SpanContext,
): string {
  const whole = (value: number): string => localize.decimal(value, 0);
  return [
    ...(titles === undefined ? [] : [localize.term('tvaers.overview.titles', titles, whole(titles))]),
    localize.term('tvaers.overview.places', places, whole(places)),
    ...(newcomers === undefined ? [] : [localize.term('tvaers.overview.newcomers', localize.percent(newcomers))]),
    ...(aroundTheClock ? [localize.term('tvaers.overview.around-the-clock')] : []),
  ].join(', ');
}

/** Leadership that is vacant, acting or shared: a reader must know, and none of it is a fault of anybody's. */
export function noticesView(localize: SpanOverviewLocalize, spans: readonly Span[]): TemplateResult | typeof nothing {
  const vacant = new Set(spans.flatMap(({ vacantUnits = [] }) => vacantUnits.map(({ id }) => id))).size;
  const acting = spans.filter((span) => span.acting).length;
  const shared = spans.filter(({ sharedWith = [] }) => sharedWith.length > 0).length;
  const sentences = (
    [
      ['tvaers.overview.vacant', vacant],
      ['tvaers.overview.acting', acting],
      ['tvaers.overview.shared', shared],
    ] as const
  ).flatMap(([key, n]) => (n > 0 ? [localize.term(key, n, localize.decimal(n, 0))] : []));
  if (sentences.length === 0) return nothing;
  return html`<section part="notices" aria-labelledby="odd">
    <h3 id="odd">${localize.term('tvaers.overview.odd')}</h3>
    <ul class="notices">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section>`;
}
