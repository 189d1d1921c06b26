import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Span } from '../../backend/organisation-source.js';
import { gaugeScale } from '../../layout/gauge-scale.js';
import type { GaugeScale } from '../../layout/gauge-scale.js';
import { stackMarks } from '../../layout/stack-marks.js';
import { groupBy } from '../../model/group-by.js';
import { spanDistribution } from '../../model/span-distribution.js';
import type { SpanOverviewLocalize } from './overview-view.js';

/** Pixels: a mark across, the highest stack, and the scale under the last row. */
const MARK = 7;
const HIGHEST = 70;
const SCALE = 22;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Every leader as a mark on a strip of their administration's, all on one scale. The words beside each strip say the same. */
export function stripView(
  localize: SpanOverviewLocalize,
  spans: readonly Span[],
  limit: number | undefined,
): TemplateResult {
  const strips = stripsOf(localize, spans, limit);
  return html`<section part="picture" aria-labelledby="strip">
    <h3 id="strip">${localize.term('tvaers.overview.strip')}</h3>
    <p class="small quiet">${localize.term('tvaers.overview.strip-help')}</p>
    <ul class="strips">
      ${strips.map(
        ({ content, height, name, words }) =>
          html`<li>
            <p>
              <strong><bdi>${name}</bdi></strong>
              <span class="small quiet">${words}</span>
            </p>
            <svg class="strip" height=${height} aria-hidden="true">${content}</svg>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The strip of one administration: what it is called and says, and its marks in a box that is as wide as it is given. */
export interface Strip {
  readonly name: string;
  readonly words: string;
  readonly height: number;
  readonly content: SVGTemplateResult;
}

/** A strip for each administration, all on one scale, which stands under the last. */
export function stripsOf(
  localize: SpanOverviewLocalize,
  spans: readonly Span[],
  limit: number | undefined,
): readonly Strip[] {
  const { compare } = new Intl.Collator(localize.lang());
  const elsewhere = localize.term('tvaers.overview.elsewhere');
  const scale = gaugeScale([...spans.map(({ headcount }) => headcount), limit ?? 0]);
  const number = (value: number): string => localize.decimal(value, 1);
  return [...groupBy(spans, ({ leader }) => leader.areaName ?? '')]
    .map(([name, of]) => ({ name: name || elsewhere, of }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ name, of }, index, all) => {
      const { max, median } = spanDistribution(of.map(({ headcount }) => ({ headcount, fte: NaN })));
      const words = localize.term('tvaers.overview.area', of.length, number(of.length), number(median), number(max));
      return { name, words, ...stripOf(of, scale, limit, index === all.length - 1, number) };
    });
}

function stripOf(
  spans: readonly Span[],
  scale: GaugeScale,
  limit: number | undefined,
  isLast: boolean,
  number: (value: number) => string,
): Pick<Strip, 'content' | 'height'> {
  const marks = stackMarks(
    spans.map(({ headcount }) => headcount),
    scale.max,
  );
  const levels = Math.max(...marks.map(({ level }) => level)) + 1;
  const step = Math.min(MARK, HIGHEST / levels);
  const base = Math.ceil(levels * step) + MARK;
  const isAbove = (index: number): boolean => limit !== undefined && spans[index]!.headcount > limit;
  const content = svg`<line class="ground" x1="0" x2="100%" y1=${base} y2=${base}></line>
    ${limit === undefined ? nothing : limitLine(percent(scale.at(limit)), base)}
    ${marks.map(({ at, level }, index) => markView(percent(at), base - (level + 0.6) * step, isAbove(index)))}
    ${isLast ? scale.ticks.map((tick) => tickView(tick, scale, base, number)) : nothing}`;
  return { height: base + (isLast ? SCALE : 4), content };
}

const limitLine = (x: string, base: number): SVGTemplateResult =>
  svg`<line class="limit-line" x1=${x} x2=${x} y1="0" y2=${base}></line>`;

/** The shape says it as well as the colour: a mark above the number chosen is a ring. */
const markView = (x: string, y: number, isAbove: boolean): SVGTemplateResult =>
  svg`<circle class=${isAbove ? 'mark above' : 'mark'} cx=${x} cy=${y.toFixed(1)} r=${isAbove ? 2.6 : 3.2}></circle>`;

function tickView(tick: number, scale: GaugeScale, base: number, number: (value: number) => string): SVGTemplateResult {
  const anchor = tick === 0 ? 'start' : tick === scale.max ? 'end' : 'middle';
  return svg`<text class="tick" x=${percent(scale.at(tick))} y=${base + 17} text-anchor=${anchor}>${number(tick)}</text>`;
}
