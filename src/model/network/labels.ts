import type { GroupOf } from './ei-index.js';
import type { Network } from './network.js';

/** Which group each node of a network is in, by number, and what the groups are called. */
export interface Labels {
  /** The group of the `i`th node; −1 for a node without one. */
  readonly of: Int32Array;
  readonly names: readonly string[];
}

/** The groups of a network's nodes, numbered in the order they are met. */
export function labelsOf({ nodes }: Pick<Network, 'nodes'>, groupOf: GroupOf): Labels {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(nodes, (id) => {
    const group = groupOf(id);
    if (group === undefined) return -1;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { of, names: [...numbers.keys()] };
}

/** The arcs between nodes that have a group, as numbers: where from, where to, and how heavy. */
export interface LabelledArcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

export function labelledArcs({ arcs, nodes }: Network, { of }: Labels): LabelledArcs {
  const number = new Map(nodes.map((id, index) => [id, index]));
  const has = (id: string): boolean => of[number.get(id)!]! >= 0;
  const kept = arcs.filter(({ from, to }) => has(from) && has(to));
  return {
    from: Int32Array.from(kept, ({ from }) => number.get(from)!),
    to: Int32Array.from(kept, ({ to }) => number.get(to)!),
    weights: Float64Array.from(kept, ({ weight }) => weight),
  };
}
