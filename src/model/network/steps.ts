import type { FlatNetwork } from './flat-network.js';

/** The ways out of one node: how many steps to every other (−1 where there is no way), and whom one meets in which order. */
export interface Steps {
  readonly distances: Int32Array;
  /** Nodes in the order they are met, the starting point first. Only the first `reached` entries count. */
  readonly met: Int32Array;
  readonly reached: number;
}

/** A finder of the steps from one node after another, breadth first. Every answer is in the same arrays as the one before. */
export function stepsFinder({ others, size, starts }: FlatNetwork): (source: number) => Steps {
  const distances = new Int32Array(size);
  const met = new Int32Array(size);
  return (source) => {
    distances.fill(-1);
    distances[source] = 0;
    met[0] = source;
    let reached = 1;
    for (let next = 0; next < reached; next += 1) {
      const node = met[next]!;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        const other = others[at]!;
        if (distances[other] !== -1) continue;
        distances[other] = distances[node]! + 1;
        met[reached] = other;
        reached += 1;
      }
    }
    return { distances, met, reached };
  };
}
