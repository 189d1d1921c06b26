import type { RatedTie, RatingScale, RelationTie } from '../relation.js';

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

/** From here on two see a thing clearly differently: a quarter of the scale, 1 point on a scale of 1 to 5. */
export const clearGap = ({ max, min }: RatingScale): number => (max - min) / 4;

/** How differently two see it, in scale points; undefined unless both rate it. */
export function gapOf(out: RelationTie | undefined, back: RelationTie | undefined): number | undefined {
  return out?.state === 'rated' && back?.state === 'rated' ? Math.abs(mutualPair(out, back).gap) : undefined;
}

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
