import { sum } from '../statistics.js';
import type { Network } from './network.js';

/** How many ties there could be: those out of people who answered, to anybody else. */
function possible({ directed, nodes, respondents }: Network): number {
  const n = nodes.length;
  return directed ? (respondents?.size ?? n) * (n - 1) : (n * (n - 1)) / 2;
}

/**
 * The share of possible ties that are there, 0 to 1: m/(n(n−1)) directed, 2m/(n(n−1)) undirected, and m/(|R|(n−1)) where
 * only R answered (methods 2). NaN for fewer than two nodes.
 */
export const density = (network: Network): number => network.arcs.length / possible(network);

/** The sum of weights over all possible ties. */
export const meanWeightOfPairs = (network: Network): number =>
  sum(network.arcs.map(({ weight }) => weight)) / possible(network);

/** The sum of weights over the ties there are. NaN where there are none. */
export const meanWeightOfTies = ({ arcs }: Network): number => sum(arcs.map(({ weight }) => weight)) / arcs.length;
