import { solve } from './solve.js';
import { incompleteBeta } from './special-functions.js';

/** P(F > f) with df1 and df2 degrees of freedom. */
export const upperF = (f: number, df1: number, df2: number): number =>
  f <= 0 ? 1 : incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);

/** The f that a share p of the F distribution lies below. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const rising = (f: number): number => 1 - p - upperF(f, df1, df2);
  let high = 2;
  while (rising(high) < 0 && high < 1e12) high *= 2;
  return solve(rising, 0, high);
}
