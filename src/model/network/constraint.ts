import { strengths } from './flat-network.js';
import type { FlatNetwork } from './flat-network.js';

/**
 * Burt's constraint of every node: how far its contacts lead back to each other, Σ_j (p_ij + Σ_q p_iq·p_qj)² with
 * p_ij the share of i's ties that j has, both directions added (Burt 1992). Low where contacts do not know each other. It
 * can exceed 1. NaN for a node without ties. Takes the network read as `sum`.
 */
export function constraint(network: FlatNetwork): Float64Array {
  const { others, size, starts, weights } = network;
  const total = strengths(network);
  const invested = new Float64Array(size);
  const owner = new Int32Array(size).fill(-1);
  return Float64Array.from({ length: size }, (_, ego) => {
    const [from, to] = [starts[ego]!, starts[ego + 1]!];
    if (from === to) return NaN;
    for (let at = from; at < to; at += 1) {
      owner[others[at]!] = ego;
      invested[others[at]!] = weights[at]! / total[ego]!;
    }
    for (let at = from; at < to; at += 1) {
      const through = others[at]!;
      const share = weights[at]! / total[ego]! / total[through]!;
      for (let on = starts[through]!; on < starts[through + 1]!; on += 1)
        if (owner[others[on]!] === ego) invested[others[on]!]! += share * weights[on]!;
    }
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += invested[others[at]!]! ** 2;
    return sum;
  });
}
