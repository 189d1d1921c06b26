import type { RelationNode } from '../relation.js';

const areaOf = ({ areaLabel, label }: RelationNode): string => areaLabel ?? label;

/**
 * The two administrations, or the one twice, that most of the pairs are between; undefined when there is only one such
 * pair, or no two have more than the others.
 */
export function mostlyBetween(
  pairs: readonly { readonly from: RelationNode; readonly to: RelationNode }[],
): readonly [string, string] | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of pairs) {
    const key = JSON.stringify([areaOf(from), areaOf(to)].sort());
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < 2 || first[1] === second?.[1]) return undefined;
  return JSON.parse(first[0]) as [string, string];
}
