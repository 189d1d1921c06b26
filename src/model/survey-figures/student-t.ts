import { solve } from './solve.js';
import { incompleteBeta } from './special-functions.js';

/** P(T ≤ t) of Student's t with df degrees of freedom, any positive number. */
export function studentT(t: number, df: number): number {
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t that a share p of Student's distribution lies below: 2.776 for p = 0.975 and df = 4. */
export function studentTQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentTQuantile(1 - p, df);
  // Measured from the tail, where the digits are.
  const rising = (t: number): number => 1 - p - incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  let high = 2;
  while (rising(high) < 0 && high < 1e12) high *= 2;
  return solve(rising, 0, high);
}

/** The chance of a t at least as far from 0, on either side. */
export const twoSidedP = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5);
