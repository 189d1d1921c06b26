import type { RelationNode, RelationTie } from '../relation.js';
import type { GraphIndex } from './graph-index.js';
import { isRated } from './node-facts.js';

/** Two of those that are compared, and what there is between them. */
export interface ComparedPair {
  readonly a: RelationNode;
  readonly b: RelationNode;
  readonly out: RelationTie | undefined;
  readonly back: RelationTie | undefined;
  /** Others that both have a rated relation to. */
  readonly shared: number;
}

export interface Comparison {
  readonly nodes: readonly RelationNode[];
  /** Every two of them, in the order in which they were chosen. */
  readonly pairs: readonly ComparedPair[];
  /** Those that all of them have a rated relation to, in the order of the map. */
  readonly common: readonly RelationNode[];
}

/** Some nodes beside each other: what is between them, and whom they have in common. */
export function compareNodes(index: GraphIndex, nodes: readonly RelationNode[]): Comparison {
  const related = new Map(
    nodes.map(({ id }) => [
      id,
      new Set(
        index
          .relations(id)
          .filter(isRated)
          .map(({ other }) => other.id),
      ),
    ]),
  );
  const relatedTo = (id: string): ReadonlySet<string> => related.get(id)!;
  const chosen = new Set(related.keys());
  return {
    nodes,
    pairs: nodes.flatMap((a, place) =>
      nodes.slice(place + 1).map((b) => {
        const { back, out } = index.relations(a.id).find(({ other }) => other.id === b.id) ?? {};
        const shared = [...relatedTo(a.id)].filter((id) => relatedTo(b.id).has(id)).length;
        return { a, b, out, back, shared };
      }),
    ),
    common:
      nodes.length < 2
        ? []
        : index.graph.nodes.filter(({ id }) => !chosen.has(id) && nodes.every(({ id: own }) => relatedTo(own).has(id))),
  };
}
