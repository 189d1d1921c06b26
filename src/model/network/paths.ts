import type { Slices } from '../slices.js';
import type { FlatNetwork } from './flat-network.js';
import { stepsFinder } from './steps.js';

/** How far people are from each other. Pairs are counted in both directions. */
export interface Paths {
  readonly reachablePairs: number;
  readonly unreachablePairs: number;
  /** Steps on the shortest way, over the pairs that have one. NaN where none has. */
  readonly meanLength: number;
  /** The longest of the shortest ways. 0 where there is none. */
  readonly diameter: number;
  /** Mean of 1/d over all pairs, 0 to 1; a pair without a way counts 0 (Latora & Marchiori 2001). NaN for fewer than two nodes. */
  readonly efficiency: number;
}

/** The lengths of all shortest ways through a network, each tie one step. */
export function* paths(network: FlatNetwork): Slices<Paths> {
  const { size } = network;
  const stepsFrom = stepsFinder(network);
  let [reachablePairs, total, diameter, near] = [0, 0, 0, 0];
  for (let source = 0; source < size; source += 1) {
    const { distances, met, reached } = stepsFrom(source);
    reachablePairs += reached - 1;
    for (let at = 1; at < reached; at += 1) {
      const distance = distances[met[at]!]!;
      total += distance;
      near += 1 / distance;
      if (distance > diameter) diameter = distance;
    }
    yield;
  }
  const pairs = size * (size - 1);
  return {
    reachablePairs,
    unreachablePairs: pairs - reachablePairs,
    meanLength: total / reachablePairs,
    diameter,
    efficiency: near / pairs,
  };
}
