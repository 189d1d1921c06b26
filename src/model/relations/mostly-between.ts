import type { RelationNode } from '../relation.js';

const areaOf = ({ areaLabel, label }: RelationNode): string => areaLabel ?? label;

/**
 * The two administrations, or the one twice, that most of the pairs are between; undefined when there is only one such
 * pair, or no two have more than the others.
 */
export function mostlyBetween(
  pairs: readonly { readonly from: RelationNode; readonly to: RelationNode }[],
): readonly [string, string] | undefined {
  const counts = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const [from, to] = [areaOf(pair.from), areaOf(pair.to)];
    const [one, other] = from < to ? [from, to] : [to, from];
    const others = counts.get(one) ?? new Map<string, number>();
    counts.set(one, others);
    others.set(other, (others.get(other) ?? 0) + 1);
  }
  const all = [...counts].flatMap(([one, others]) =>
    [...others].map(([other, count]) => ({ between: [one, other] as const, count })),
  );
  const [first, second] = all.sort((a, b) => b.count - a.count);
  return first && first.count > 1 && first.count !== second?.count ? first.between : undefined;
}
