import type { Network } from './network.js';

/**
 * A network as flat arrays, for measures that go through it many times. Node `i` is the `i`th of the network's nodes; its
 * neighbours stand from `starts[i]` up to `starts[i + 1]`, in the order of their numbers, each once.
 */
export interface FlatNetwork {
  readonly size: number;
  readonly starts: Int32Array;
  readonly others: Int32Array;
  /** How heavy the tie to each neighbour is. */
  readonly weights: Float64Array;
  /** Whether every tie stands at both its ends with the same weight. */
  readonly isSymmetric: boolean;
}

/**
 * Which ties a node's neighbours are read from: those out of it, those into it, or both. Both are added up (`sum`, for
 * Burt's measures and groups), or the heavier of the two counts (`union`, for reach and cohesion). An undirected tie
 * stands at both its ends, whichever is asked for.
 */
export type Reading = 'out' | 'in' | 'union' | 'sum';

/** The flat form of a network. Arcs that are listed more than once are added up. */
export function flatNetwork({ arcs, directed, nodes }: Network, reading: Reading): FlatNetwork {
  const size = nodes.length;
  const number = new Map(nodes.map((id, index) => [id, index]));
  const weights = new Map<number, number>();
  const add = (from: number, to: number, weight: number): void => {
    const key = from * size + to;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  const isBoth = !directed || reading === 'sum';
  for (const { from, to, weight } of arcs) {
    const [one, other] = [number.get(from)!, number.get(to)!];
    if (isBoth || reading !== 'in') add(one, other, weight);
    if (isBoth || reading === 'in') add(other, one, weight);
  }
  if (directed && reading === 'union')
    for (const [key, weight] of [...weights]) {
      const back = (key % size) * size + Math.floor(key / size);
      if (weight > (weights.get(back) ?? 0)) weights.set(back, weight);
    }
  return rows(size, weights, isBoth || reading === 'union');
}

function rows(size: number, weightOf: ReadonlyMap<number, number>, isSymmetric: boolean): FlatNetwork {
  const keys = Float64Array.from(weightOf.keys()).sort();
  const starts = new Int32Array(size + 1);
  const others = new Int32Array(keys.length);
  const weights = new Float64Array(keys.length);
  keys.forEach((key, at) => {
    starts[Math.floor(key / size) + 1]! += 1;
    others[at] = key % size;
    weights[at] = weightOf.get(key)!;
  });
  for (let node = 0; node < size; node += 1) starts[node + 1]! += starts[node]!;
  return { size, starts, others, weights, isSymmetric };
}

/** The sum of the weights at each node. */
export function strengths({ size, starts, weights }: FlatNetwork): Float64Array {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node += 1)
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) sums[node]! += weights[at]!;
  return sums;
}
