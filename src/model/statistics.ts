/** Quantile of type 7 (linear interpolation, as R, NumPy and spreadsheets do). NaN for no values. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? NaN;
  return low + ((sorted[Math.ceil(at)] ?? NaN) - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Arithmetic mean, NaN for no values. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Gini coefficient Σ(2i−n−1)x₍ᵢ₎ / (n·Σx), 0 when all are equal. NaN when the values sum to 0. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return sum(sorted.map((value, index) => (2 * (index + 1) - n - 1) * value)) / (n * sum(sorted));
}
