import { averageRanks } from './ranks.js';

/** Pearson's correlation of two rows of equal length. Undefined for fewer than two, and where one of them does not vary. */
export function pearson(first: readonly number[], second: readonly number[]): number | undefined {
  const n = first.length;
  const [m1, m2] = [first, second].map((values) => values.reduce((sum, value) => sum + value, 0) / n) as [
    number,
    number,
  ];
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < n; at += 1) {
    const [x, y] = [first[at]! - m1, second[at]! - m2];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  return n < 2 || xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}

/** Spearman's: the same of their ranks, equal values sharing theirs. */
export const spearman = (first: readonly number[], second: readonly number[]): number | undefined =>
  pearson(averageRanks(first), averageRanks(second));
