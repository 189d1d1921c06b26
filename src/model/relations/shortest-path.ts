import type { RelationNode } from '../relation.js';
import type { GraphIndex, Relation } from './graph-index.js';
import { isRated } from './node-facts.js';

/** How good a relation is at its best: the higher of its ratings, in scale points. */
const strengthOf = ({ back, out }: Relation): number =>
  Math.max(...[out, back].map((tie) => (tie?.state === 'rated' ? tie.mean : -Infinity)));

/**
 * The way from one node to another over the fewest rated relations, whichever way they are rated (breadth first); among
 * ways of one length the one whose weakest relation is rated highest. Both ends are in it. Undefined where no rated
 * relations lead there, or where one of the two is not on the map. Hidden relations lead nowhere.
 */
export function shortestPath(index: GraphIndex, from: string, to: string): readonly RelationNode[] | undefined {
  const [start, end] = [index.node(from), index.node(to)];
  if (!start || !end) return undefined;
  const before = new Map<string, { readonly by: RelationNode | undefined; readonly weakest: number }>([
    [from, { by: undefined, weakest: Infinity }],
  ]);
  let edge: readonly RelationNode[] = [start];
  while (edge.length > 0 && !before.has(to)) {
    const next = new Map<string, RelationNode>();
    for (const node of edge)
      for (const relation of index.relations(node.id)) {
        const { other } = relation;
        if (!isRated(relation) || (before.has(other.id) && !next.has(other.id))) continue;
        const weakest = Math.min(before.get(node.id)!.weakest, strengthOf(relation));
        if (next.has(other.id) && weakest <= before.get(other.id)!.weakest) continue;
        before.set(other.id, { by: node, weakest });
        next.set(other.id, other);
      }
    edge = [...next.values()];
  }
  if (!before.has(to)) return undefined;
  const path: RelationNode[] = [];
  for (let node: RelationNode | undefined = end; node; node = before.get(node.id)!.by) path.unshift(node);
  return path;
}
