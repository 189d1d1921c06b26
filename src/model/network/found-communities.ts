import { chance } from '../chance.js';
import type { Slices } from '../slices.js';
import { adjustedRand } from './adjusted-rand.js';
import { flatNetwork } from './flat-network.js';
import { labelsOf } from './labels.js';
import { louvain } from './louvain.js';
import type { Communities } from './louvain.js';
import type { Network } from './network.js';
import type { Division } from './network-figures.js';
import { rewired } from './rewired.js';

/** Groups found in the ties themselves, and whether they are more than chance. Nodes without ties are in none. */
export interface FoundCommunities extends Communities {
  /** The highest modularity that networks with the same degrees, but ties by chance, come to. */
  readonly byChance: number;
  /** Whether the modularity found is above all of those, which chance alone gives one time in twenty. */
  readonly isClear: boolean;
  /** How alike the groups and each known division are (`adjustedRand`). */
  readonly alike: readonly { readonly by: string; readonly rand: number }[];
}

const NETWORKS_BY_CHANCE = 19;
const SEED = 1;

/** Only the nodes that have ties: each of the others would be a group of its own. */
function tiedPart(whole: Network): Network {
  const tied = new Set(whole.arcs.flatMap(({ from, to }) => [from, to]));
  return { ...whole, nodes: whole.nodes.filter((id) => tied.has(id)) };
}

/** The communities of those who have ties, with the Louvain method, held against chance and against divisions that are known. */
export function* foundCommunities(whole: Network, divisions: readonly Division[]): Slices<FoundCommunities> {
  const network = tiedPart(whole);
  const sum = flatNetwork(network, 'sum');
  yield;
  const found = yield* louvain(sum, { seed: SEED });
  const next = chance(SEED);
  let byChance = -Infinity;
  for (let run = 0; run < NETWORKS_BY_CHANCE; run += 1) {
    const mixed = yield* louvain(flatNetwork(rewired(network, next), 'sum'), { tries: 1, seed: SEED });
    byChance = Math.max(byChance, mixed.modularity);
    yield;
  }
  return {
    ...found,
    byChance,
    isClear: found.modularity > byChance,
    alike: divisions.map(({ by, groupOf }) => ({
      by,
      rand: adjustedRand(found.groups, labelsOf(network, groupOf).of),
    })),
  };
}
