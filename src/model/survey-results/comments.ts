import { releaseTree } from '../disclosure/release-tree.js';
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

const written = (minimum: number): Quantity<readonly string[]> => ({
  add: (a, b) => [...a, ...b],
  isEmpty: (texts) => texts.length === 0,
  size: (texts) => texts.length,
  isSafe: (texts) => texts.length === 0 || texts.length >= minimum,
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
  const own = new Map<string, string[]>();
  for (const { text, unitId } of comments) {
    const place = unitId !== undefined && known.has(unitId) ? unitId : top;
    own.set(place, [...(own.get(place) ?? []), text]);
  }
  if (!releaseTree(units, own, written(minimum)).has(unit)) return undefined;
  const below = new Set(within(units, unit));
  return [...own]
    .filter(([id]) => below.has(id))
    .flatMap(([, texts]) => texts)
    .sort(new Intl.Collator('da').compare);
}

function within(units: readonly TreeUnit[], root: string): readonly string[] {
  const found = new Set([root]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { id, parentId } of units) if (parentId !== null && found.has(parentId)) found.add(id);
  }
  return [...found];
}
