import type { RelationGraph } from '../relation.js';

/** How many directions between two nodes of a map are hidden for the sake of anonymity, of all that say something. */
export function hiddenDirections({ ties }: Pick<RelationGraph, 'ties'>): {
  readonly hidden: number;
  readonly all: number;
} {
  const between = ties.filter(
    ({ from, state, to }) => from !== to && state !== 'not-asked' && state !== 'not-answered',
  );
  return { hidden: between.filter(({ state }) => state === 'suppressed').length, all: between.length };
}
