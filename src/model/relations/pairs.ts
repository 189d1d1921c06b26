import type { RatedTie, RelationTie } from '../relation.js';

/** The two directions of a relation, where both are rated. */
export interface MutualPair {
  readonly there: RatedTie;
  readonly back: RatedTie;
  /** The mean of the two directions, in scale points. */
  readonly mean: number;
  /** There less back: how differently the two ends see it, in scale points. */
  readonly gap: number;
}

export const mutualPair = (there: RatedTie, back: RatedTie): MutualPair => ({
  there,
  back,
  mean: (there.mean + back.mean) / 2,
  gap: there.mean - back.mean,
});

/** Every relation rated both ways, once, the way it was met first. */
export function mutualPairs(ties: readonly RelationTie[]): readonly MutualPair[] {
  const byTarget = new Map<string, Map<string, RatedTie>>();
  const pairs: MutualPair[] = [];
  for (const tie of ties) {
    if (tie.state !== 'rated' || tie.from === tie.to) continue;
    const there = byTarget.get(tie.to)?.get(tie.from);
    if (there) pairs.push(mutualPair(there, tie));
    const own = byTarget.get(tie.from) ?? new Map<string, RatedTie>();
    byTarget.set(tie.from, own.set(tie.to, tie));
  }
  return pairs;
}
