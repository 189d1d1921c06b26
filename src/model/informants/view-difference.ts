import { mean } from '../statistics.js';
import { around } from '../survey-figures/interval.js';
import type { Interval } from '../survey-figures/interval.js';
import { hedgesG } from '../survey-figures/mean-difference.js';
import { momentsFrom } from '../survey-figures/moments.js';
import type { InformantView } from './informant-view.js';

/** As much of a view as a difference is worked out from. */
export type ComparedView = Pick<InformantView, 'mean' | 'n' | 'sd'>;

/** How one view lies above another, in points. */
export interface ViewDifference {
  readonly difference: number;
  /** √(s²/n + s²/n). Left out where a spread is not shown. */
  readonly se?: number;
  /** Difference ± 1.96·se. */
  readonly interval?: Interval;
}

/** *Forskelligt syn*, *tal om det*, or seen alike (methods 9). */
export type GapMarker = 'different' | 'talk' | 'alike';

/** Points from which a difference is worth talking about, and from which it may be called a different view. */
export const [TALK_ABOUT, DIFFERENT] = [5, 10] as const;

/** The standard normal's 97.5 % point, as it is rounded in the rule that the marker follows. */
const Z = 1.96;

/** The first view less the second, with its uncertainty where both spreads are shown (methods 9). */
export const viewDifference = (first: ComparedView, second: ComparedView): ViewDifference =>
  withError(first.mean - second.mean, [squaredError(first), squaredError(second)]);

/**
 * One view less the mean of others, each group of them counting the same: SE² = s²/n + Σ(sᵢ²/nᵢ)/m². Undefined where there
 * are no others.
 */
export function differenceFromOthers(own: ComparedView, others: readonly ComparedView[]): ViewDifference | undefined {
  if (others.length === 0) return undefined;
  const errors = others.map((each) => scaled(squaredError(each), others.length ** 2));
  return withError(own.mean - mean(others.map((each) => each.mean)), [squaredError(own), ...errors]);
}

/** Hedges' g of the first view over the second; undefined where a spread is not shown. */
export const viewEffect = (first: ComparedView, second: ComparedView): number | undefined =>
  hedgesG(momentsFrom(second.n, second.mean, second.sd), momentsFrom(first.n, first.mean, first.sd));

/**
 * 'different' for at least 10 points and more than 1.96·SE; 'talk' from 5 points, and for a larger difference that may be
 * chance or whose uncertainty is not known; else 'alike' (methods 9).
 */
export function gapMarker({ difference, se }: ViewDifference): GapMarker {
  // A difference of exactly ten must not fall below it by the last digit of a sum.
  const points = Math.abs(difference) + 1e-9;
  if (points < TALK_ABOUT) return 'alike';
  return points >= DIFFERENT && se !== undefined && points > Z * se ? 'different' : 'talk';
}

const squaredError = ({ n, sd }: ComparedView): number | undefined =>
  sd === undefined || n < 2 ? undefined : (sd * sd) / n;

const scaled = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : value / by;

function withError(difference: number, squares: readonly (number | undefined)[]): ViewDifference {
  const known = squares.filter((each) => each !== undefined);
  if (known.length < squares.length) return { difference };
  const se = Math.sqrt(known.reduce((total, each) => total + each, 0));
  return { difference, se, interval: around(difference, Z * se) };
}
