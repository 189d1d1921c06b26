import type { Slices } from '../slices.js';
import { eiIndex } from './ei-index.js';
import type { GroupOf } from './ei-index.js';
import { labelledArcs, labelsOf } from './labels.js';
import type { Network } from './network.js';
import { permutation } from './permutation.js';
import type { Permutation, PermutationOptions } from './permutation.js';

/** Whether the E-I index is another than groups of these sizes would give by chance (Krackhardt & Stern 1988). */
export function eiPermutation(network: Network, groupOf: GroupOf, options?: PermutationOptions): Slices<Permutation> {
  const labels = labelsOf(network, groupOf);
  const { from, to } = labelledArcs(network, labels);
  const figure = (dealt: Int32Array): number => {
    let internal = 0;
    for (let arc = 0; arc < from.length; arc += 1) if (dealt[from[arc]!] === dealt[to[arc]!]) internal += 1;
    return eiIndex({ internal, external: from.length - internal });
  };
  return permutation(labels.of, figure, options);
}
