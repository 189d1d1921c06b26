import { groupBy } from '../group-by.js';
import { releaseTree, treeTotals } from '../disclosure/release-tree.js';
import type { Quantity, TreeUnit } from '../disclosure/release-tree.js';

/** What somebody wrote, and where they are counted. */
export interface WrittenComment {
  readonly unitId: string | undefined;
  readonly text: string;
}

export interface CommentInput {
  readonly units: readonly TreeUnit[];
  readonly top: string;
  readonly comments: readonly WrittenComment[];
  /** The fewest who must have written. */
  readonly minimum: number;
}

const written = (minimum: number): Quantity<readonly WrittenComment[]> => ({
  add: (a, b) => [...a, ...b],
  isEmpty: (those) => those.length === 0,
  size: (those) => those.length,
  isSafe: (those) => those.length === 0 || those.length >= minimum,
});

/**
 * What was written in a unit and below it, in the order of the alphabet, so that the order says nothing of who wrote or when.
 * Undefined where fewer than the minimum wrote, there or in what is left when those shown below are taken away: whoever
 * reads two units can tell what was written in one and not in the other. Never by background (methods 7.1).
 */
export function releasedComments(
  { comments, minimum, top, units }: CommentInput,
  unit: string,
): readonly string[] | undefined {
  const known = new Set(units.map(({ id }) => id));
  const own = groupBy(comments, ({ unitId }) => (unitId !== undefined && known.has(unitId) ? unitId : top));
  const quantity = written(minimum);
  if (!releaseTree(units, own, quantity).has(unit)) return undefined;
  const texts = treeTotals(units, own, quantity)
    .get(unit)!
    .map(({ text }) => text);
  return texts.sort(new Intl.Collator('da').compare);
}
