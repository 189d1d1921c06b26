import type { Slices } from '../slices.js';
import type { FlatNetwork } from './flat-network.js';
import { stepsFinder } from './steps.js';

/**
 * How many of the shortest ways between two others go through each node; where there are several shortest ways, each
 * counts its share (Freeman 1977, by Brandes' algorithm 2001). Each tie is one step. Ordered pairs are counted in a
 * directed network, unordered in a symmetric one.
 */
export function* betweenness(network: FlatNetwork): Slices<Float64Array> {
  const { isSymmetric, others, size, starts } = network;
  const stepsFrom = stepsFinder(network);
  const between = new Float64Array(size);
  const ways = new Float64Array(size);
  const passed = new Float64Array(size);
  for (let source = 0; source < size; source += 1) {
    const { distances, met, reached } = stepsFrom(source);
    ways.fill(0);
    passed.fill(0);
    ways[source] = 1;
    for (let next = 0; next < reached; next += 1) {
      const node = met[next]!;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1)
        if (distances[others[at]!] === distances[node]! + 1) ways[others[at]!]! += ways[node]!;
    }
    for (let last = reached - 1; last > 0; last -= 1) {
      const node = met[last]!;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        const other = others[at]!;
        if (distances[other] === distances[node]! + 1)
          passed[node]! += (ways[node]! / ways[other]!) * (1 + passed[other]!);
      }
      between[node]! += passed[node]!;
    }
    yield;
  }
  return isSymmetric ? between.map((value) => value / 2) : between;
}

/**
 * What betweenness is divided by to lie between 0 and 1: the pairs of others, (n−1)(n−2), or half of them where pairs are
 * unordered. 0 for fewer than three nodes.
 */
export const betweennessPairs = ({ isSymmetric, size }: FlatNetwork): number =>
  ((size - 1) * (size - 2)) / (isSymmetric ? 2 : 1);
