import type { FlatNetwork } from './flat-network.js';

/** How often two contacts of somebody are tied to each other. */
export interface Clustering {
  /** The share of each node's pairs of contacts that are tied, 0 to 1; 0 for fewer than two contacts (Watts & Strogatz 1998). */
  readonly local: Float64Array;
  /** The mean of those. NaN without nodes. */
  readonly meanLocal: number;
  /** 3·triangles by connected triples, 0 to 1. NaN where nobody has two contacts. */
  readonly transitivity: number;
}

/** Clustering and transitivity of a network read as `union`. Weights do not count. */
export function clustering({ others, size, starts }: FlatNetwork): Clustering {
  const owner = new Int32Array(size).fill(-1);
  const local = new Float64Array(size);
  let [closed, triples] = [0, 0];
  for (let node = 0; node < size; node += 1) {
    const [from, to] = [starts[node]!, starts[node + 1]!];
    for (let at = from; at < to; at += 1) owner[others[at]!] = node;
    let tied = 0;
    for (let at = from; at < to; at += 1) {
      const contact = others[at]!;
      for (let on = starts[contact]!; on < starts[contact + 1]!; on += 1) if (owner[others[on]!] === node) tied += 1;
    }
    const pairs = (to - from) * (to - from - 1);
    local[node] = pairs > 0 ? tied / pairs : 0;
    closed += tied;
    triples += pairs;
  }
  return { local, meanLocal: local.reduce((sum, value) => sum + value, 0) / size, transitivity: closed / triples };
}
