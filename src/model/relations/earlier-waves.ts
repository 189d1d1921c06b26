import type { RelationGraph, RelationWave } from '../relation.js';

/** The rounds before this one that there is something to see of, the newest first. */
export function earlierWaves({ wave, waves = [] }: RelationGraph): readonly RelationWave[] {
  const at = waves.findIndex((each) => each.wave === wave);
  // A round that has no results yet is not in the list; all that are came before it.
  return (at === -1 ? waves : waves.slice(0, at)).toReversed();
}
