import type { Slices } from '../slices.js';
import { strengths } from './flat-network.js';
import type { FlatNetwork } from './flat-network.js';

const ENOUGH = 1e-14;
const MOST_STEPS = 1000;

/**
 * Where somebody ends who follows ties at random, heavier ties more often, and with `1 − damping` begins anew anywhere
 * (Brin & Page 1998). Whoever has no ties out sends everybody on, evenly. One value a node, together 1.
 */
export function* pageRank(network: FlatNetwork, damping = 0.85): Slices<Float64Array> {
  const { others, size, starts, weights } = network;
  const given = strengths(network);
  let ranks = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let stranded = 0;
    ranks.forEach((rank, node) => {
      if (given[node] === 0) stranded += rank;
    });
    const next = new Float64Array(size).fill((1 - damping + damping * stranded) / size);
    for (let node = 0; node < size; node += 1)
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1)
        next[others[at]!]! += (damping * ranks[node]! * weights[at]!) / given[node]!;
    const moved = next.reduce((sum, rank, node) => sum + Math.abs(rank - ranks[node]!), 0);
    ranks = next;
    if (moved < ENOUGH) break;
    yield;
  }
  return ranks;
}
