import type { RelationGraph, RelationNode, RelationTie } from '../relation.js';
import { finish } from '../slices.js';
import type { Slices } from '../slices.js';
import type { GraphChanges } from './compare-graphs.js';

/** One node's relation to another: how it sees the other, and how the other sees it. */
export interface Relation {
  readonly other: RelationNode;
  readonly out: RelationTie | undefined;
  readonly back: RelationTie | undefined;
}

/** A relation map with the questions that a reader asks of it. Built once, then each answer is at hand. */
export interface GraphIndex {
  readonly graph: RelationGraph;
  readonly node: (id: string | undefined) => RelationNode | undefined;
  /** A node's relations to others, in the order listed. */
  readonly relations: (id: string) => readonly Relation[];
  /** How a group sees the relations inside itself. */
  readonly within: (id: string) => RelationTie | undefined;
  /** What became of the relations since an earlier round, where two rounds are compared. */
  readonly changes?: GraphChanges | undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Entry {
  readonly node: RelationNode;
  readonly byOther: Map<string, Writable<Relation>>;
  relations: readonly Relation[];
  within: RelationTie | undefined;
}

/** Ties that are looked up at a time. */
const BATCH = 1000;

export const graphIndex = (graph: RelationGraph, changes?: GraphChanges): GraphIndex =>
  finish(indexInSlices(graph, changes));

/** The same with pauses, for a graph that takes long to look through. */
export function* indexInSlices(graph: RelationGraph, changes?: GraphChanges): Slices<GraphIndex> {
  const entries = new Map<string, Entry>();
  for (const node of graph.nodes) {
    entries.set(node.id, { node, byOther: new Map(), relations: [], within: undefined });
    if (entries.size % BATCH === 0) yield;
  }
  const relationOf = ({ byOther }: Entry, { node }: Entry): Writable<Relation> => {
    let relation = byOther.get(node.id);
    if (!relation) {
      relation = { other: node, out: undefined, back: undefined };
      byOther.set(node.id, relation);
    }
    return relation;
  };
  for (const [number, tie] of graph.ties.entries()) {
    if (number % BATCH === 0) yield;
    const from = entries.get(tie.from);
    const to = entries.get(tie.to);
    if (!from || !to) continue;
    if (from === to) from.within = tie;
    else {
      relationOf(from, to).out = tie;
      relationOf(to, from).back = tie;
    }
  }
  let made = 0;
  for (const entry of entries.values()) {
    entry.relations = [...entry.byOther.values()];
    made += 1;
    if (made % BATCH === 0) yield;
  }
  return {
    graph,
    changes,
    node: (id) => (id === undefined ? undefined : entries.get(id)?.node),
    relations: (id) => entries.get(id)?.relations ?? [],
    within: (id) => entries.get(id)?.within,
  };
}
