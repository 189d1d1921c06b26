import type { Interval } from './interval.js';
import { Z } from './normal.js';
import { signTestP } from './sign-counts.js';

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly n: number;
}

export interface ShareDifference {
  /** Second less first, −1 to 1. */
  readonly difference: number;
  readonly interval: Interval;
}

/** Yes and no of the same people, before and after. */
export interface PairedYes {
  readonly n: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

/**
 * Wilson's 95 % interval of a share, 0–1: (p̂ + z²/2n ± z√(p̂(1 − p̂)/n + z²/4n²))/(1 + z²/n) (methods 8). It stays within 0
 * and 1, and says something where none or all have answered alike. Undefined for n = 0.
 */
export function wilson({ count, n }: Share): Interval | undefined {
  if (n <= 0) return undefined;
  const [p, z2] = [count / n, (Z * Z) / n];
  const middle = p + z2 / 2;
  const margin = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n));
  return { low: Math.max(0, (middle - margin) / (1 + z2)), high: Math.min(1, (middle + margin) / (1 + z2)) };
}

/** p₂ − p₁ of two independent groups with Newcombe's interval from the two of Wilson (1998, method 10). */
export function shareDifference(first: Share, second: Share): ShareDifference | undefined {
  const [one, two] = [wilson(first), wilson(second)];
  if (!one || !two) return undefined;
  const [p1, p2] = [first.count / first.n, second.count / second.n];
  return {
    difference: p2 - p1,
    interval: {
      low: p2 - p1 - Math.hypot(p2 - two.low, one.high - p1),
      high: p2 - p1 + Math.hypot(two.high - p2, p1 - one.low),
    },
  };
}

/** How much more often the same people say yes after than before, and McNemar's exact p. Undefined for n = 0. */
export const pairedYes = ({
  n,
  onlyAfter,
  onlyBefore,
}: PairedYes): { readonly difference: number; readonly p: number } | undefined =>
  n > 0 ? { difference: (onlyAfter - onlyBefore) / n, p: signTestP({ up: onlyAfter, down: onlyBefore }) } : undefined;
