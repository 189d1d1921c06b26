/**
 * All that a mean and a standard deviation need of the values behind them. A database counts these three, and they may be
 * added up over units; the values themselves stay where they are.
 */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** Mean, spread and standard error of some values. What too few values give no ground for is left out. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** s² with n − 1. */
  readonly variance?: number;
  /** s with n − 1, in the unit of the values. */
  readonly sd?: number;
  /** s/√n. */
  readonly se?: number;
}

export const NO_SUMS: Sums = { n: 0, sum: 0, sumOfSquares: 0 };

/** The sums of values. Missing ones are not among them: missing is not zero. */
export function sumsOf(values: Iterable<number>): Sums {
  let [n, sum, sumOfSquares] = [0, 0, 0];
  for (const value of values) {
    n += 1;
    sum += value;
    sumOfSquares += value * value;
  }
  return { n, sum, sumOfSquares };
}

/** The sums of two sets of values taken together. */
export const addSums = (a: Sums, b: Sums): Sums => ({
  n: a.n + b.n,
  sum: a.sum + b.sum,
  sumOfSquares: a.sumOfSquares + b.sumOfSquares,
});

/** Σ(x − m)², the squares about the mean of the values. Never below 0, and 0 where only the last digits differ. */
export function squaresAboutMean({ n, sum, sumOfSquares }: Sums): number {
  if (n === 0) return 0;
  const squares = sumOfSquares - (sum * sum) / n;
  // Values that are all alike may miss by a hair: thirds are not exact.
  return squares > 1e-12 * sumOfSquares ? squares : 0;
}

/** m = Σx/n, s² = (Σx² − n·m²)/(n − 1) and s/√n (methods 0 and 5.6). Undefined for no values; no spread for one. */
export function moments(sums: Sums): Moments | undefined {
  const { n, sum } = sums;
  if (n === 0) return undefined;
  const mean = sum / n;
  return n === 1 ? { n, mean } : withSpread(n, mean, squaresAboutMean(sums) / (n - 1));
}

const withSpread = (n: number, mean: number, variance: number): Moments => ({
  n,
  mean,
  variance,
  sd: Math.sqrt(variance),
  se: Math.sqrt(variance / n),
});

/** The same for figures that came as mean and standard deviation, as others publish them. */
export const momentsFrom = (n: number, mean: number, sd?: number): Moments =>
  sd === undefined || n < 2 ? { n, mean } : withSpread(n, mean, sd * sd);
