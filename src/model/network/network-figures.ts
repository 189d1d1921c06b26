import type { Slices } from '../slices.js';
import { assortativity } from './assortativity.js';
import { blockDensity, homophilyOddsRatio, withinAndBetween } from './blocks.js';
import { clustering } from './clustering.js';
import { components } from './components.js';
import { coreNumbers } from './cores.js';
import { density } from './density.js';
import { reciprocity } from './dyads.js';
import type { Reciprocity } from './dyads.js';
import { crossRatio, eiIndex, expectedEiIndex, tieSplit } from './ei-index.js';
import type { GroupOf } from './ei-index.js';
import { eiPermutation } from './ei-permutation.js';
import { flatNetwork } from './flat-network.js';
import type { FlatNetwork } from './flat-network.js';
import { directedModularity } from './modularity.js';
import { answeredPart } from './network.js';
import type { Network } from './network.js';
import { paths } from './paths.js';
import type { Paths } from './paths.js';
import type { Permutation } from './permutation.js';
import { ENOUGH_ANSWERS, responseRate } from './response.js';
import { strongComponents } from './strong-components.js';

/** The figures of a network as a whole. NaN where there is nothing to count. */
export interface NetworkFigures {
  readonly responseRate: number;
  readonly density: number;
  /** Among those who answered. */
  readonly reciprocity: Reciprocity;
  readonly transitivity: number;
  readonly meanClustering: number;
  readonly core: { readonly number: number; readonly members: number };
  /** Left out where too few answered. */
  readonly ways?: Ways;
  readonly divisions: readonly DivisionFigures[];
}

/** How the network hangs together, and how long ways are. */
export interface Ways {
  readonly parts: number;
  readonly largest: number;
  readonly alone: number;
  /** The largest part in which everybody can reach everybody along the direction of the ties. */
  readonly largestStrong: number;
  /** Left out where the network is too large to go every way. */
  readonly paths?: Paths;
}

/** A division of the nodes that is known beforehand, such as their units. */
export interface Division {
  readonly by: string;
  readonly groupOf: GroupOf;
}

/** What a division has to do with the ties. */
export interface DivisionFigures {
  readonly by: string;
  readonly ei: number;
  readonly expectedEi: number;
  readonly eiTest: Permutation;
  readonly crossRatio: number;
  readonly withinDensity: number;
  readonly betweenDensity: number;
  readonly oddsRatio: number;
  readonly modularity: number;
  readonly assortativity: number;
}

/** Nodes times ties up to which every shortest way is gone: some seconds in all. */
const MOST_WAYS = 1e8;

/** Whether every shortest way of a network can be gone in reasonable time. */
export const isPassable = ({ others, size }: FlatNetwork): boolean => size * others.length <= MOST_WAYS;

/** All figures of a directed network and of divisions of it. */
export function* networkFigures(network: Network, divisions: readonly Division[]): Slices<NetworkFigures> {
  const rate = responseRate(network);
  const union = flatNetwork(network, 'union');
  yield;
  const { meanLocal, transitivity } = clustering(union);
  yield;
  const cores = coreNumbers(union);
  const number = cores.reduce((most, core) => Math.max(most, core), 0);
  yield;
  const answered = answeredPart(network);
  yield;
  const returned = reciprocity(answered);
  yield;
  const ways = rate >= ENOUGH_ANSWERS ? yield* waysOf(network) : undefined;
  const figures: DivisionFigures[] = [];
  for (const division of divisions) figures.push(yield* divisionFigures(network, division));
  return {
    responseRate: rate,
    density: density(network),
    reciprocity: returned,
    transitivity,
    meanClustering: meanLocal,
    core: { number, members: cores.filter((core) => core === number).length },
    ...(ways && { ways }),
    divisions: figures,
  };
}

function* waysOf(network: Network): Slices<Ways> {
  const out = flatNetwork(network, 'out');
  yield;
  const sizes = components(network).map(({ length }) => length);
  yield;
  const [strong] = strongComponents(network);
  yield;
  return {
    parts: sizes.length,
    largest: sizes[0] ?? 0,
    alone: sizes.filter((size) => size === 1).length,
    largestStrong: strong?.length ?? 0,
    ...(isPassable(out) && { paths: yield* paths(out) }),
  };
}

function* divisionFigures(network: Network, { by, groupOf }: Division): Slices<DivisionFigures> {
  const split = tieSplit(network, groupOf);
  const expectedEi = expectedEiIndex(network, groupOf);
  yield;
  const { between, within } = withinAndBetween(network, groupOf);
  yield;
  const eiTest = yield* eiPermutation(network, groupOf);
  yield;
  const oddsRatio = homophilyOddsRatio(network, groupOf);
  yield;
  const quality = directedModularity(network, groupOf);
  yield;
  return {
    by,
    ei: eiIndex(split),
    expectedEi,
    eiTest,
    crossRatio: crossRatio(split),
    withinDensity: blockDensity(within),
    betweenDensity: blockDensity(between),
    oddsRatio,
    modularity: quality,
    assortativity: assortativity(network, groupOf),
  };
}
