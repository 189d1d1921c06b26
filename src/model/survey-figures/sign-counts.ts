import { normal } from './normal.js';
import { averageRanks } from './ranks.js';
import { incompleteBeta } from './special-functions.js';

/** How many have gone up, stayed, and gone down: what few people's change is told by (methods 18). */
export interface SignCounts {
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

/** Counts changes by their direction. */
export const signCounts = (changes: readonly number[]): SignCounts => ({
  up: changes.filter((change) => change > 0).length,
  same: changes.filter((change) => change === 0).length,
  down: changes.filter((change) => change < 0).length,
});

/**
 * The chance of a split at least this uneven when up and down are equally likely, both sides, exact: the sign test, and
 * McNemar's where up and down are those who said yes only after, and only before. 1 where nobody has moved.
 */
export function signTestP({ down, up }: Pick<SignCounts, 'up' | 'down'>): number {
  const [moved, fewer] = [up + down, Math.min(up, down)];
  return moved === 0 ? 1 : Math.min(1, 2 * incompleteBeta(0.5, moved - fewer, fewer + 1));
}

/**
 * Wilcoxon's signed rank test, both sides, by the normal with the corrections for continuity and for ties. 1 where nobody
 * has moved.
 */
export function signedRankP(changes: readonly number[]): number {
  const moved = changes.filter((change) => change !== 0);
  const n = moved.length;
  if (n === 0) return 1;
  const ranks = averageRanks(moved.map(Math.abs));
  const up = ranks.reduce((total, rank, at) => (moved[at]! > 0 ? total + rank : total), 0);
  const ties = new Map<number, number>();
  for (const rank of ranks) ties.set(rank, (ties.get(rank) ?? 0) + 1);
  const tied = [...ties.values()].reduce((total, count) => total + (count ** 3 - count), 0);
  const off = up - (n * (n + 1)) / 4;
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tied / 48);
  return Math.min(1, 2 * normal(-Math.abs((off - Math.sign(off) * 0.5) / spread)));
}
