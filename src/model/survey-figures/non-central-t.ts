import { around } from './interval.js';
import type { Interval } from './interval.js';
import { normal, Z } from './normal.js';
import { solve } from './solve.js';
import { incompleteBeta, logGamma } from './special-functions.js';

/** Beyond this, the first term of the series is below what a double holds, and the normal is as good. */
const FARTHEST = 35;

/** P(T ≤ t) of the non-central t distribution with df degrees of freedom, shifted by delta (Lenth 1989, AS 243). */
export function nonCentralT(t: number, df: number, delta: number): number {
  if (t < 0) return 1 - nonCentralT(-t, df, -delta);
  const x = (t * t) / (t * t + df);
  const half = (delta * delta) / 2;
  let total = normal(-delta);
  if (x === 0) return total;
  const logHalf = half === 0 ? -Infinity : Math.log(half);
  for (let j = 0, left = 1; j < 5000 && left > 1e-15; j += 1) {
    const power = j === 0 ? 0 : j * logHalf;
    const p = 0.5 * Math.exp(-half + power - logGamma(j + 1));
    const q = (delta / (2 * Math.SQRT2)) * Math.exp(-half + power - logGamma(j + 1.5));
    total += p * incompleteBeta(x, j + 0.5, df / 2) + q * incompleteBeta(x, j + 1, df / 2);
    left -= 2 * p;
  }
  return Math.min(1, Math.max(0, total));
}

/**
 * The 95 % interval of a standardised difference whose t is known, by turning the non-central t round: the shifts for which
 * t would lie at the 97.5 % and the 2.5 % point, each divided by `root` (√n for d_z; √(n₁n₂/(n₁ + n₂)) for two groups). Where
 * t lies beyond 35, which takes very many answers, by the normal: t ± 1.96·√(1 + t²/(2·df)).
 */
export function effectInterval(t: number, df: number, root: number): Interval {
  const wide = Z * Math.sqrt(1 + (t * t) / (2 * df));
  const rough = around(t, wide);
  if (Math.abs(t) > FARTHEST) return { low: rough.low / root, high: rough.high / root };
  const shiftAt = (p: number): number =>
    solve((delta) => p - nonCentralT(t, df, delta), rough.low - 2 * wide, rough.high + 2 * wide);
  return { low: shiftAt(0.975) / root, high: shiftAt(0.025) / root };
}
