import type { RatedTie, RelationGraph, RelationNode, RelationTie } from '../relation.js';
import { finish } from '../slices.js';
import type { Slices } from '../slices.js';
import type { GraphIndex } from './graph-index.js';
import { tieBand } from './tie-band.js';

/** A relation that somebody finds important and that is weak: where scarce effort helps most. */
export interface ImportantWeak {
  readonly from: RelationNode;
  readonly to: RelationNode;
  readonly tie: RatedTie;
  /** How the other end sees it, where it is rated. */
  readonly back?: RatedTie;
}

/** The importance that counts as high: the upper quarter of the scale, 4 and above on a scale of 1 to 5. */
export const highImportance = ({ max, min }: RelationGraph['scale']): number => min + 0.75 * (max - min);

/** True for a tie that is important to the one and weak. Never where the host has no bands: then nothing is judged. */
export function isImportantWeak(
  graph: Pick<RelationGraph, 'bands' | 'scale'>,
  tie: RelationTie | undefined,
  from: RelationNode,
  to: RelationNode,
): boolean {
  if (tie?.state !== 'rated' || tie.importance === undefined || tie.importance < highImportance(graph.scale))
    return false;
  return tieBand(graph, tie, from, to) === 'weak';
}

// The sentence, the list, the map and the table all ask.
const known = new WeakMap<GraphIndex, readonly ImportantWeak[]>();

/**
 * The relations between two nodes that are both important and weak, one entry for two people whichever of them says so:
 * the most important first, the weakest first among equals.
 */
export const importantAndWeak = (index: GraphIndex): readonly ImportantWeak[] => finish(importantInSlices(index));

/** Nodes that are looked at at a time. */
const BATCH = 250;

/** The same with pauses, for a graph that takes long to look through. */
export function* importantInSlices(index: GraphIndex): Slices<readonly ImportantWeak[]> {
  const before = known.get(index);
  if (before) return before;
  const found: ImportantWeak[] = [];
  for (const [number, node] of index.graph.nodes.entries()) {
    found.push(...ofNode(index, node));
    if (number % BATCH === 0) yield;
  }
  found.sort(byUrgency);
  known.set(index, found);
  return found;
}

/** Those of one node's relations whose other end comes after it, so that each is found once. */
function ofNode({ graph, relations }: GraphIndex, node: RelationNode): readonly ImportantWeak[] {
  const found: ImportantWeak[] = [];
  for (const { back, other, out } of relations(node.id)) {
    if (other.id < node.id) continue;
    const one = wayOf(graph, node, other, out, back);
    const two = wayOf(graph, other, node, back, out);
    const first = one && two ? (byUrgency(one, two) <= 0 ? one : two) : (one ?? two);
    if (first) found.push(first);
  }
  return found;
}

function wayOf(
  graph: RelationGraph,
  from: RelationNode,
  to: RelationNode,
  tie: RelationTie | undefined,
  back: RelationTie | undefined,
): ImportantWeak | undefined {
  if (tie?.state !== 'rated' || !isImportantWeak(graph, tie, from, to)) return undefined;
  return { from, to, tie, ...(back?.state === 'rated' && { back }) };
}

const byUrgency = (a: ImportantWeak, b: ImportantWeak): number =>
  (b.tie.importance ?? 0) - (a.tie.importance ?? 0) || a.tie.mean - b.tie.mean;
