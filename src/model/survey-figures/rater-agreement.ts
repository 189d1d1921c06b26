import { fQuantile } from './f-distribution.js';
import type { Interval } from './interval.js';

export interface RaterAgreement {
  readonly icc: number;
  readonly interval: Interval;
}

/** The six intraclass correlations of Shrout & Fleiss (1979): model 1, 2 or 3, of one rater or of the mean of all k. */
export interface RaterAgreements {
  readonly icc1: RaterAgreement;
  readonly icc2: RaterAgreement;
  readonly icc3: RaterAgreement;
  readonly icc1k: RaterAgreement;
  readonly icc2k: RaterAgreement;
  readonly icc3k: RaterAgreement;
}

/** 'excellent' ≥ .90, 'good' ≥ .75, 'moderate' ≥ .50, else 'poor' (Koo & Li 2016; methods 6). */
export type RaterReading = 'excellent' | 'good' | 'moderate' | 'poor';

interface MeanSquares {
  readonly targets: number;
  readonly raters: number;
  readonly rows: number;
  readonly columns: number;
  readonly within: number;
  readonly rest: number;
}

/**
 * How alike raters see the same targets, with 95 % intervals (Shrout & Fleiss 1979; methods 6). One row a target, one column
 * a rater, nothing missing. Informants who rate the same targets are read from icc2 and icc2k: absolute agreement. Undefined
 * for fewer than two of either, or where all ratings of a target are alike.
 */
export function raterAgreements(ratings: readonly (readonly number[])[]): RaterAgreements | undefined {
  const squares = meanSquares(ratings);
  if (!squares || squares.rest <= 0 || squares.within <= 0) return undefined;
  const { columns, raters: k, rest, rows, targets: n, within } = squares;
  const one = ratio(rows / within, n - 1, n * (k - 1), k);
  const three = ratio(rows / rest, n - 1, (n - 1) * (k - 1), k);
  const icc2 = (rows - rest) / (rows + (k - 1) * rest + (k * (columns - rest)) / n);
  const interval = absoluteInterval(squares, icc2);
  return {
    icc1: one.single,
    icc1k: one.mean,
    icc2: { icc: icc2, interval },
    icc2k: {
      icc: (rows - rest) / (rows + (columns - rest) / n),
      interval: { low: stepUp(interval.low, k), high: stepUp(interval.high, k) },
    },
    icc3: three.single,
    icc3k: three.mean,
  };
}

/** How far raters agree, in a word. Read from the two decimals that are shown. */
export function raterReading(icc: number): RaterReading {
  const shown = Math.round(icc * 100);
  if (shown >= 90) return 'excellent';
  if (shown >= 75) return 'good';
  return shown >= 50 ? 'moderate' : 'poor';
}

/** From one rater to the mean of k (Spearman and Brown). */
const stepUp = (icc: number, k: number): number => (icc * k) / (1 + icc * (k - 1));

function meanSquares(ratings: readonly (readonly number[])[]): MeanSquares | undefined {
  const [targets, raters] = [ratings.length, ratings[0]?.length ?? 0];
  if (targets < 2 || raters < 2) return undefined;
  const all = ratings.flat();
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const about = (values: readonly number[], middle: number): number =>
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const middle = mean(all);
  const whole = about(all, middle);
  const rows = raters * about(ratings.map(mean), middle);
  const byRater = ratings[0]!.map((_, at) => mean(ratings.map((row) => row[at]!)));
  const columns = targets * about(byRater, middle);
  return {
    targets,
    raters,
    rows: rows / (targets - 1),
    columns: columns / (raters - 1),
    within: (whole - rows) / (targets * (raters - 1)),
    rest: (whole - rows - columns) / ((targets - 1) * (raters - 1)),
  };
}

/** The models that follow from one F: of one rater (F − 1)/(F + k − 1), of the mean of k 1 − 1/F. */
function ratio(
  f: number,
  df1: number,
  df2: number,
  k: number,
): { readonly single: RaterAgreement; readonly mean: RaterAgreement } {
  const [low, high] = [f / fQuantile(0.975, df1, df2), f * fQuantile(0.975, df2, df1)];
  const single = (value: number): number => (value - 1) / (value + k - 1);
  const mean = (value: number): number => 1 - 1 / value;
  return {
    single: { icc: single(f), interval: { low: single(low), high: single(high) } },
    mean: { icc: mean(f), interval: { low: mean(low), high: mean(high) } },
  };
}

/** The interval of absolute agreement, with degrees of freedom by Satterthwaite (McGraw & Wong 1996). */
function absoluteInterval({ columns, raters: k, rest, rows, targets: n }: MeanSquares, icc: number): Interval {
  const [a, b] = [k * icc * (columns / rest), n * (1 + (k - 1) * icc) - k * icc];
  const df = ((k - 1) * (n - 1) * (a + b) ** 2) / ((n - 1) * a ** 2 + b ** 2);
  const [above, below] = [fQuantile(0.975, n - 1, df), fQuantile(0.975, df, n - 1)];
  const others = k * columns + (k * n - k - n) * rest;
  return {
    low: (n * (rows - above * rest)) / (above * others + n * rows),
    high: (n * (below * rows - rest)) / (others + n * below * rows),
  };
}
