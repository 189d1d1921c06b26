import { chance, shuffle } from '../chance.js';
import type { Slices } from '../slices.js';
import { strengths } from './flat-network.js';
import type { FlatNetwork } from './flat-network.js';

/** A division of a network into groups that hold together. There may be others about as good. */
export interface Communities {
  /** The group of every node, numbered by size, the largest first. */
  readonly groups: Int32Array;
  readonly count: number;
  readonly modularity: number;
}

export interface LouvainOptions {
  /** How many times to begin anew, of which the best is kept. 10 unless it says otherwise. */
  readonly tries?: number;
  /** The same seed gives the same groups. */
  readonly seed?: number;
}

const NODES_A_SLICE = 1000;

/** A network whose nodes may stand for several: ties among those are the node's own. */
interface Level extends FlatNetwork {
  readonly own: Float64Array;
}

/**
 * Communities by the Louvain method (Blondel et al. 2008): nodes move to the neighbouring group that raises modularity
 * most until none can, the groups become nodes, and so on. Small groups in a large network may be merged (Fortunato &
 * Barthélemy 2007). Takes the network read as `sum`. NaN for the modularity of a network without ties.
 */
export function* louvain(network: FlatNetwork, { seed = 1, tries = 10 }: LouvainOptions = {}): Slices<Communities> {
  const next = chance(seed);
  let best: Int32Array = Int32Array.from({ length: network.size }, (_, node) => node);
  let bestValue = modularityOf(network, best);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const groups = yield* divided(network, next);
    const value = modularityOf(network, groups);
    if (value > bestValue + 1e-12) [best, bestValue] = [groups, value];
  }
  return { ...bySize(best), modularity: bestValue };
}

function* divided(network: FlatNetwork, next: () => number): Slices<Int32Array> {
  let level: Level = { ...network, own: new Float64Array(network.size) };
  let groups = Int32Array.from({ length: network.size }, (_, node) => node);
  for (;;) {
    const { groups: found } = bySize(yield* moved(level, next));
    const count = found.reduce((most, group) => Math.max(most, group + 1), 0);
    groups = groups.map((node) => found[node]!);
    if (count === level.size) return groups;
    level = merged(level, found, count);
    yield;
  }
}

/** The group of every node when no single move makes it better. */
function* moved(level: Level, next: () => number): Slices<Int32Array> {
  const { others, own, size, starts, weights } = level;
  const strength = strengths(level).map((sum, node) => sum + own[node]!);
  const total = strength.reduce((sum, value) => sum + value, 0);
  const group = Int32Array.from({ length: size }, (_, node) => node);
  const sums = strength.slice();
  const order = group.slice();
  const towards = new Float64Array(size);
  shuffle(order, next);
  for (let moves = 1; moves > 0;) {
    moves = 0;
    for (const [turn, node] of order.entries()) {
      if (turn % NODES_A_SLICE === NODES_A_SLICE - 1) yield;
      const from = group[node]!;
      const [first, last] = [starts[node]!, starts[node + 1]!];
      for (let at = first; at < last; at += 1) towards[group[others[at]!]!] = 0;
      towards[from] = 0;
      for (let at = first; at < last; at += 1) towards[group[others[at]!]!]! += weights[at]!;
      sums[from]! -= strength[node]!;
      let [to, gain] = [from, towards[from] - (strength[node]! * sums[from]!) / total];
      for (let at = first; at < last; at += 1) {
        const other = group[others[at]!]!;
        const value = towards[other]! - (strength[node]! * sums[other]!) / total;
        if (value > gain + 1e-12 * total) [to, gain] = [other, value];
      }
      sums[to]! += strength[node]!;
      group[node] = to;
      if (to !== from) moves += 1;
    }
    yield;
  }
  return group;
}

/** The network of the groups. */
function merged({ others, own, size, starts, weights }: Level, groups: Int32Array, count: number): Level {
  const ties = new Map<number, number>();
  const kept = new Float64Array(count);
  for (let node = 0; node < size; node += 1) {
    const one = groups[node]!;
    kept[one]! += own[node]!;
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const other = groups[others[at]!]!;
      if (one === other) kept[one]! += weights[at]!;
      else ties.set(one * count + other, (ties.get(one * count + other) ?? 0) + weights[at]!);
    }
  }
  const keys = Float64Array.from(ties.keys()).sort();
  const begins = new Int32Array(count + 1);
  for (const key of keys) begins[Math.floor(key / count) + 1]! += 1;
  for (let group = 0; group < count; group += 1) begins[group + 1]! += begins[group]!;
  return {
    size: count,
    starts: begins,
    others: Int32Array.from(keys, (key) => key % count),
    weights: keys.map((key) => ties.get(key)!),
    isSymmetric: true,
    own: kept,
  };
}

function modularityOf({ others, size, starts, weights }: FlatNetwork, groups: Int32Array): number {
  const ends = new Float64Array(size);
  let [within, total] = [0, 0];
  for (let node = 0; node < size; node += 1)
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      total += weights[at]!;
      ends[groups[node]!]! += weights[at]!;
      if (groups[node] === groups[others[at]!]) within += weights[at]!;
    }
  return within / total - ends.reduce((sum, end) => sum + (end / total) ** 2, 0);
}

/** Groups numbered anew by size, among equals by their first node. */
function bySize(groups: Int32Array): { readonly groups: Int32Array; readonly count: number } {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const numbers = new Map([...sizes].sort(([, a], [, b]) => b - a).map(([group], number) => [group, number]));
  return { groups: groups.map((group) => numbers.get(group)!), count: sizes.size };
}
