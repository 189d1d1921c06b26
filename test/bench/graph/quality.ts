import { chance } from '../../support/chance.js';
import type { BenchGraph } from './graphs.js';

/** How well a picture shows a network, whatever its size and turn. */
export interface Quality {
  /** Normalised stress at the best scale, 0 (distances in the picture are as in the network) to 1. */
  readonly stress: number;
  /** Share of a node's neighbours among its nearest (Jaccard), the mean over nodes. */
  readonly kept: number;
  /** Share of a node's five nearest that are of its own unit. */
  readonly purity: number;
  /** Standard deviation of the ties' lengths over their mean. */
  readonly spread: number;
}

/** Nodes that distances are measured from, and whose surroundings are looked at, where there are many. */
const SOURCES = 64;
const LOOKED_AT = 600;
/** Up to so many nodes distances are measured from all. */
const ALL = 500;
const NEAREST = 5;

/**
 * The quality of positions, x at `2i` and y at `2i + 1`. Undefined where a node has none. Stress after Gansner, Koren and
 * North (2005) with weights d⁻², normalised and at the scale that makes it least (Welch and Kobourov 2018).
 */
export function qualityOf(graph: BenchGraph, positions: ArrayLike<number>): Quality | undefined {
  const count = graph.units.length;
  if (positions.length !== 2 * count || Array.from(positions).some((value) => !Number.isFinite(value)))
    return undefined;
  const neighbours = neighboursOf(graph);
  const order = shuffled(count);
  const apart = (a: number, b: number): number =>
    Math.hypot(positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!);
  return {
    stress: stressOf(neighbours, count <= ALL ? order : order.slice(0, SOURCES), apart),
    ...surroundings(graph, neighbours, order.slice(0, LOOKED_AT), apart),
    spread: spreadOf(graph.ties.map(([from, to]) => apart(from, to))),
  };
}

type Apart = (a: number, b: number) => number;

function neighboursOf({ ties, units }: BenchGraph): readonly (readonly number[])[] {
  const neighbours = units.map((): number[] => []);
  for (const [from, to] of ties) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  return neighbours;
}

function shuffled(count: number): readonly number[] {
  const next = chance(7);
  const order = Array.from({ length: count }, (_, number) => number);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Steps from a node to every other; −1 where there is no way. */
function stepsFrom(neighbours: readonly (readonly number[])[], source: number): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1);
  steps[source] = 0;
  const reached = [source];
  for (const node of reached)
    for (const other of neighbours[node]!)
      if (steps[other] === -1) {
        steps[other] = steps[node]! + 1;
        reached.push(other);
      }
  return steps;
}

function stressOf(neighbours: readonly (readonly number[])[], sources: readonly number[], apart: Apart): number {
  let [pairs, linear, square] = [0, 0, 0];
  for (const source of sources)
    stepsFrom(neighbours, source).forEach((steps, node) => {
      if (steps <= 0) return;
      const share = apart(source, node) / steps;
      pairs += 1;
      linear += share;
      square += share * share;
    });
  return square === 0 ? 1 : 1 - (linear * linear) / (square * pairs);
}

function surroundings(
  { units }: BenchGraph,
  neighbours: readonly (readonly number[])[],
  nodes: readonly number[],
  apart: Apart,
): Pick<Quality, 'kept' | 'purity'> {
  let [kept, own, counted] = [0, 0, 0];
  for (const node of nodes) {
    const known = new Set(neighbours[node]);
    if (known.size === 0) continue;
    const far = Float64Array.from(units, (_, other) => (other === node ? Infinity : apart(node, other)));
    const near = nearest(far, Math.max(known.size, NEAREST));
    const met = near.slice(0, known.size).filter((other) => known.has(other)).length;
    kept += met / (2 * known.size - met);
    own += near.slice(0, NEAREST).filter((other) => units[other] === units[node]).length / NEAREST;
    counted += 1;
  }
  return { kept: kept / counted, purity: own / counted };
}

/** The numbers of the smallest of so many distances, the smallest first. */
function nearest(far: Float64Array, most: number): readonly number[] {
  const limit = far.slice().sort()[Math.min(most, far.length) - 1]!;
  return [...far.keys()]
    .filter((number) => far[number]! <= limit && far[number]! < Infinity)
    .sort((a, b) => far[a]! - far[b]!)
    .slice(0, most);
}

function spreadOf(lengths: readonly number[]): number {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
  return Math.sqrt(variance) / mean;
}
