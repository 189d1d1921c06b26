import { groupBy } from '../group-by.js';
import type { RelationNode } from '../relation.js';

const areaOf = ({ areaLabel, label }: RelationNode): string => areaLabel ?? label;

/**
 * The two administrations, or the one twice, that most of the pairs are between; undefined when there is only one such
 * pair, or no two have more than the others.
 */
export function mostlyBetween(
  pairs: readonly { readonly from: RelationNode; readonly to: RelationNode }[],
): readonly [string, string] | undefined {
  const counts = [...groupBy(pairs, ({ from, to }) => JSON.stringify([areaOf(from), areaOf(to)].sort()))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first, second] = counts;
  if (!first || first[1].length < 2 || first[1].length === second?.[1].length) return undefined;
  return JSON.parse(first[0]) as [string, string];
}
