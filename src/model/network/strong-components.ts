import { flatNetwork } from './flat-network.js';
import type { FlatNetwork } from './flat-network.js';
import type { Network } from './network.js';

/**
 * The parts in which everybody can reach everybody along the direction of the ties, largest first; a node that is in no
 * such part is one of its own (Kosaraju's algorithm). In an undirected network they are the parts that hang together.
 */
export function strongComponents(network: Network): readonly (readonly string[])[] {
  const order = lastLeft(flatNetwork(network, 'out'));
  const { others, size, starts } = flatNetwork(network, 'in');
  const seen = new Uint8Array(size);
  const parts: string[][] = [];
  for (const start of order.reverse()) {
    if (seen[start]) continue;
    seen[start] = 1;
    const part = [start];
    for (const node of part)
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        const other = others[at]!;
        if (seen[other]) continue;
        seen[other] = 1;
        part.push(other);
      }
    parts.push(part.map((node) => network.nodes[node]!));
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** Nodes in the order in which a walk in depth has seen all there is behind them. */
function lastLeft({ others, size, starts }: FlatNetwork): Int32Array {
  const at = starts.slice(0, size);
  const seen = new Uint8Array(size);
  const order = new Int32Array(size);
  let left = 0;
  for (let start = 0; start < size; start += 1) {
    if (seen[start]) continue;
    seen[start] = 1;
    const trail = [start];
    while (trail.length > 0) {
      const node = trail.at(-1)!;
      if (at[node]! === starts[node + 1]!) {
        order[left] = node;
        left += 1;
        trail.pop();
        continue;
      }
      const other = others[at[node]!]!;
      at[node]! += 1;
      if (seen[other]) continue;
      seen[other] = 1;
      trail.push(other);
    }
  }
  return order;
}
