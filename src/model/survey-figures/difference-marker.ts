import { excludes } from './interval.js';
import type { Interval } from './interval.js';

/**
 * What may be said of a difference on 0–100: *tydelig forskel*, *mulig forskel, få svar*, or *uændret*. 'unknown' where there
 * is no interval to judge it by.
 */
export type DifferenceMarker = 'clear' | 'possible' | 'none' | 'unknown';

/** Points on 0–100 that matter, the rule of thumb for scales of this kind (methods 5.4). */
export const POINTS_THAT_MATTER = 5;

/**
 * 'clear' when the difference is at least 5 points and its interval excludes 0, 'possible' when it is as large but the
 * interval includes 0, else 'none' (methods 5.4). A large difference without an interval is 'unknown', never 'none'.
 */
export function differenceMarker(
  difference: number,
  interval: Interval | undefined,
  matters: number = POINTS_THAT_MATTER,
): DifferenceMarker {
  // A difference of exactly five must not fall below it by the last digit of a sum.
  if (Math.abs(difference) < matters - 1e-9) return 'none';
  if (interval === undefined) return 'unknown';
  return excludes(interval, 0) ? 'clear' : 'possible';
}
