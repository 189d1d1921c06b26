import { finish } from '../slices.js';
import type { Slices } from '../slices.js';
import type { GraphIndex, Relation } from './graph-index.js';
import { importantAndWeak } from './important-weak.js';

/** What a list of nodes says of each. Means are of what is shown, in scale points; left out where nothing is. */
export interface NodeFacts {
  /** Others with a rating at least one way. */
  readonly relations: number;
  /** Others with whom nothing may be shown. */
  readonly hidden: number;
  readonly importantWeak: number;
  /** How it sees the others, and how they see it. */
  readonly given?: number;
  readonly received?: number;
}

/** True for a relation rated at least one way. */
export const isRated = ({ back, out }: Relation): boolean => out?.state === 'rated' || back?.state === 'rated';

/** True for a relation of which nothing is shown, because at least one way is suppressed. */
export const isHidden = (relation: Relation): boolean =>
  (relation.out?.state === 'suppressed' || relation.back?.state === 'suppressed') && !isRated(relation);

// The sentence and the table both ask.
const known = new WeakMap<GraphIndex, ReadonlyMap<string, NodeFacts>>();

export const nodeFacts = (index: GraphIndex): ReadonlyMap<string, NodeFacts> => finish(nodeFactsInSlices(index));

/** Nodes that are looked at at a time. */
const BATCH = 500;

/** The same with pauses, for a graph that takes long to look through. */
export function* nodeFactsInSlices(index: GraphIndex): Slices<ReadonlyMap<string, NodeFacts>> {
  const before = known.get(index);
  if (before) return before;
  const urgent = new Map<string, number>();
  for (const { from, to } of importantAndWeak(index))
    for (const { id } of [from, to]) urgent.set(id, (urgent.get(id) ?? 0) + 1);
  const facts = new Map<string, NodeFacts>();
  for (const { id } of index.graph.nodes) {
    facts.set(id, countsOf(index.relations(id), urgent.get(id) ?? 0));
    if (facts.size % BATCH === 0) yield;
  }
  known.set(index, facts);
  return facts;
}

function countsOf(relations: readonly Relation[], importantWeak: number): NodeFacts {
  let [rated, hidden, out, back, given, received] = [0, 0, 0, 0, 0, 0];
  for (const relation of relations) {
    if (isRated(relation)) rated += 1;
    else if (isHidden(relation)) hidden += 1;
    if (relation.out?.state === 'rated') {
      out += 1;
      given += relation.out.mean;
    }
    if (relation.back?.state === 'rated') {
      back += 1;
      received += relation.back.mean;
    }
  }
  return {
    relations: rated,
    hidden,
    importantWeak,
    ...(out > 0 && { given: given / out }),
    ...(back > 0 && { received: received / back }),
  };
}
