import { around } from './interval.js';
import type { Interval } from './interval.js';
import type { Moments } from './moments.js';
import { logGamma } from './special-functions.js';
import { studentTQuantile, twoSidedP } from './student-t.js';

/** How far the mean of one group lies above that of another. */
export interface MeanDifference {
  /** Second less first, in the unit of the figures. */
  readonly difference: number;
  /** √(s₁²/n₁ + s₂²/n₂). */
  readonly se: number;
  readonly t: number;
  /** Degrees of freedom by Welch and Satterthwaite. */
  readonly df: number;
  readonly p: number;
  readonly interval: Interval;
}

/** Which of the two corrections for few values: 1 − 3/(4·df − 1), or the exact one by the gamma function. */
export type SmallSampleCorrection = 'approximate' | 'exact';

/**
 * The difference of two independent means with its 95 % interval, the spreads not taken as equal (Welch 1947; methods 18).
 * It is the safe choice for two anonymous rounds too: partly the same people, so the interval is wide rather than narrow.
 * Undefined where one of them has no spread to go by, or neither varies.
 */
export function meanDifference(first: Moments, second: Moments): MeanDifference | undefined {
  if (first.se === undefined || second.se === undefined) return undefined;
  const [a, b] = [first.se ** 2, second.se ** 2];
  if (a + b === 0) return undefined;
  const se = Math.sqrt(a + b);
  const difference = second.mean - first.mean;
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const t = difference / se;
  return { difference, se, t, df, p: twoSidedP(t, df), interval: around(difference, studentTQuantile(0.975, df) * se) };
}

/** J, which takes the bias out of a standardised difference with few degrees of freedom (Hedges 1981). */
export const smallSampleFactor = (df: number, correction: SmallSampleCorrection = 'approximate'): number =>
  correction === 'approximate'
    ? 1 - 3 / (4 * df - 1)
    : Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);

/** (m₂ − m₁)/s pooled over both groups: Cohen's d. Undefined where neither group varies. */
export function standardisedDifference(first: Moments, second: Moments): number | undefined {
  const pooled = pooledSd(first, second);
  return pooled === undefined || pooled === 0 ? undefined : (second.mean - first.mean) / pooled;
}

/** Cohen's d times J: Hedges' g, the standardised difference of two independent groups. */
export function hedgesG(
  first: Moments,
  second: Moments,
  correction: SmallSampleCorrection = 'approximate',
): number | undefined {
  const d = standardisedDifference(first, second);
  return d === undefined ? undefined : d * smallSampleFactor(first.n + second.n - 2, correction);
}

/** √(((n₁ − 1)s₁² + (n₂ − 1)s₂²)/(n₁ + n₂ − 2)). */
function pooledSd(first: Moments, second: Moments): number | undefined {
  if (first.variance === undefined || second.variance === undefined) return undefined;
  const squares = (first.n - 1) * first.variance + (second.n - 1) * second.variance;
  return Math.sqrt(squares / (first.n + second.n - 2));
}
