import type { Slices } from '../slices.js';
import type { GraphIndex } from './graph-index.js';
import { importantInSlices } from './important-weak.js';
import type { ImportantWeak } from './important-weak.js';
import { mostlyBetween } from './mostly-between.js';
import { isRated } from './node-facts.js';

/** What the sentence over a relation map says. */
export interface GraphFacts {
  readonly nodes: number;
  /** Pairs of nodes with a rating in at least one direction. */
  readonly relations: number;
  readonly importantWeak: readonly ImportantWeak[];
  /**
   * The two administrations, or the one twice, that most of the important and weak relations are between. Left out when
   * no two have more than the others.
   */
  readonly mostlyBetween?: readonly [string, string];
}

/** Nodes that are looked at at a time. */
const BATCH = 500;

/** What there is to say of the whole. Pauses between its parts. */
export function* graphFacts(index: GraphIndex): Slices<GraphFacts> {
  const { nodes } = index.graph;
  let ends = 0;
  for (const [number, { id }] of nodes.entries()) {
    for (const relation of index.relations(id)) if (isRated(relation)) ends += 1;
    if (number % BATCH === 0) yield;
  }
  const importantWeak = yield* importantInSlices(index);
  yield;
  const between = mostlyBetween(importantWeak);
  return { nodes: nodes.length, relations: ends / 2, importantWeak, ...(between && { mostlyBetween: between }) };
}
