import type { LeaderSpan } from './span.js';
import { gini, mean, median, quantile, sum } from './statistics.js';

/** How the spans of several leaders are spread. Every figure is NaN where there are no leaders, but the counts. */
export interface SpanDistribution {
  readonly leaders: number;
  /** Everybody led, summed over the leaders. */
  readonly staff: number;
  readonly mean: number;
  readonly meanFte: number;
  readonly median: number;
  readonly p10: number;
  readonly p25: number;
  readonly p75: number;
  readonly p90: number;
  readonly min: number;
  readonly max: number;
  /** The span that the average employee is led in, Σs²/Σs. Never under the mean, and far over it where a few spans are very large. */
  readonly experienced: number;
  /** 0 when all lead equally many. */
  readonly gini: number;
  /** The same for a small sample, gini × n/(n−1). */
  readonly giniSample: number;
}

type Counted = Pick<LeaderSpan, 'headcount' | 'fte'>;

/** Mean, quantiles (type 7), experienced span and Gini of direct spans (methods sheet, 4). */
export function spanDistribution(spans: readonly Counted[]): SpanDistribution {
  const heads = spans.map(({ headcount }) => headcount);
  const staff = sum(heads);
  const spread = gini(heads);
  return {
    leaders: spans.length,
    staff,
    mean: mean(heads),
    meanFte: mean(spans.map(({ fte }) => fte)),
    median: median(heads),
    p10: quantile(heads, 0.1),
    p25: quantile(heads, 0.25),
    p75: quantile(heads, 0.75),
    p90: quantile(heads, 0.9),
    min: quantile(heads, 0),
    max: quantile(heads, 1),
    experienced: sum(heads.map((head) => head * head)) / staff,
    gini: spread,
    giniSample: (spread * spans.length) / (spans.length - 1),
  };
}

export const leadersPer100 = (leaders: number, employees: number): number => (100 * leaders) / employees;

/** How many lead more than `limit`, and how many are led by them. */
export function spansAbove(
  spans: readonly Counted[],
  limit: number,
): { readonly leaders: number; readonly staff: number } {
  const above = spans.filter(({ headcount }) => headcount > limit);
  return { leaders: above.length, staff: sum(above.map(({ headcount }) => headcount)) };
}

/** A class of a histogram, both ends included; `to` is null for the last. */
export interface SpanClass {
  readonly from: number;
  readonly to: number | null;
}

/** Classes to draw a histogram in, from the Danish studies. They are no target: that is the host's to set. */
export const SPAN_CLASSES: readonly SpanClass[] = [
  { from: 1, to: 5 },
  { from: 6, to: 11 },
  { from: 12, to: 20 },
  { from: 21, to: 30 },
  { from: 31, to: 50 },
  { from: 51, to: null },
];

/** Leaders, and those they lead, in each class. */
export function spanHistogram(
  spans: readonly Counted[],
  classes: readonly SpanClass[] = SPAN_CLASSES,
): readonly (SpanClass & { readonly leaders: number; readonly staff: number })[] {
  return classes.map((one) => {
    const inside = spans.filter(({ headcount }) => headcount >= one.from && headcount <= (one.to ?? Infinity));
    return { ...one, leaders: inside.length, staff: sum(inside.map(({ headcount }) => headcount)) };
  });
}
