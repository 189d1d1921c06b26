import { strengths } from './flat-network.js';
import type { FlatNetwork } from './flat-network.js';

/**
 * Burt's effective size of every node: its contacts, less what they have of each other,
 * Σ_j [1 − Σ_q p_iq·m_jq] with m_jq the tie of j to q by the heaviest j has (Burt 1992). 1 up to the number of contacts;
 * by that number it is the efficiency. NaN for a node without ties. Takes the network read as `sum`.
 */
export function effectiveSize(network: FlatNetwork): Float64Array {
  const { others, size, starts, weights } = network;
  const total = strengths(network);
  const heaviest = Float64Array.from({ length: size }, (_, node) =>
    weights.subarray(starts[node], starts[node + 1]).reduce((most, weight) => Math.max(most, weight), 0),
  );
  const owner = new Int32Array(size).fill(-1);
  return Float64Array.from({ length: size }, (_, ego) => {
    const [from, to] = [starts[ego]!, starts[ego + 1]!];
    if (from === to) return NaN;
    for (let at = from; at < to; at += 1) owner[others[at]!] = ego;
    let redundant = 0;
    for (let at = from; at < to; at += 1) {
      const through = others[at]!;
      const share = weights[at]! / total[ego]!;
      for (let on = starts[through]!; on < starts[through + 1]!; on += 1) {
        const contact = others[on]!;
        if (owner[contact] === ego) redundant += (share * weights[on]!) / heaviest[contact]!;
      }
    }
    return to - from - redundant;
  });
}
