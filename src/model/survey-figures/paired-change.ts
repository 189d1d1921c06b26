import { around } from './interval.js';
import type { Interval } from './interval.js';
import { smallSampleFactor } from './mean-difference.js';
import { moments, sumsOf } from './moments.js';
import type { Sums } from './moments.js';
import { effectInterval } from './non-central-t.js';
import { studentTQuantile, twoSidedP } from './student-t.js';

/** The sums of the same people before and after, and of how much each has changed. */
export interface PairedSums {
  readonly before: Sums;
  readonly after: Sums;
  readonly change: Sums;
}

/** How the same people have changed. */
export interface PairedChange {
  readonly n: number;
  /** Mean of after less before, in the unit of the figures. */
  readonly change: number;
  readonly sd: number;
  readonly se: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly interval: Interval;
  /** Correlation of before and after. */
  readonly r: number;
}

/** The same in standard deviations. The four differ, so each is told by its name (methods 18). */
export interface PairedEffect {
  /** d̄/s_d, with its interval by the non-central t. */
  readonly dz: number;
  readonly dzInterval: Interval;
  /** d̄/√((s₁² + s₂²)/2), the one to show. */
  readonly dav: number;
  /** d_z·√(2(1 − r)). */
  readonly drm: number;
  /** d̄/s₁, against the spread before. */
  readonly baseline: number;
  /** Hedges' correction of d_z and d_av for few people: approximate J, and exact J. */
  readonly corrected: {
    readonly approximate: { readonly dz: number; readonly dav: number };
    readonly exact: { readonly dz: number; readonly dav: number };
  };
}

/** Fewer than this many people are shown as lines, with median and counts, and no effect is worked out (methods 18). */
export const FEWEST_FOR_EFFECT = 10;

/** The sums of pairs, before first. Who lacks one of the two is left out before. */
export const pairedSums = (pairs: readonly (readonly [before: number, after: number])[]): PairedSums => ({
  before: sumsOf(pairs.map(([before]) => before)),
  after: sumsOf(pairs.map(([, after]) => after)),
  change: sumsOf(pairs.map(([before, after]) => after - before)),
});

/** d̄ ± t₀.₉₇₅,ₙ₋₁·s_d/√n (methods 18). Undefined for fewer than two people, and where all have changed by as much. */
export function pairedChange({ after, before, change }: PairedSums): PairedChange | undefined {
  const [first, second, moved] = [moments(before), moments(after), moments(change)];
  if (!first || !second || !moved?.sd || moved.se === undefined || moved.variance === undefined) return undefined;
  const { mean, n, sd, se } = moved;
  const [t, df] = [mean / se, n - 1];
  const [v1, v2] = [first.variance ?? 0, second.variance ?? 0];
  return {
    n,
    change: mean,
    sd,
    se,
    t,
    df,
    p: twoSidedP(t, df),
    interval: around(mean, studentTQuantile(0.975, df) * se),
    r: (v1 + v2 - moved.variance) / (2 * Math.sqrt(v1 * v2)),
  };
}

/** The change in standard deviations (methods 18). Undefined where there is no change to tell of, or no spread before. */
export function pairedEffect(sums: PairedSums): PairedEffect | undefined {
  const change = pairedChange(sums);
  const [before, after] = [moments(sums.before)?.variance, moments(sums.after)?.variance];
  if (!change || !before || after === undefined) return undefined;
  const dz = change.change / change.sd;
  const dav = change.change / Math.sqrt((before + after) / 2);
  const [approximate, exact] = [smallSampleFactor(change.df), smallSampleFactor(change.df, 'exact')];
  return {
    dz,
    dzInterval: effectInterval(change.t, change.df, Math.sqrt(change.n)),
    dav,
    drm: dz * Math.sqrt(2 * (1 - change.r)),
    baseline: change.change / Math.sqrt(before),
    corrected: {
      approximate: { dz: dz * approximate, dav: dav * approximate },
      exact: { dz: dz * exact, dav: dav * exact },
    },
  };
}
