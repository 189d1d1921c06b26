import { sum } from '../statistics.js';
import type { Network } from './network.js';

/** Pairs of people by how they are tied. */
export interface DyadCensus {
  /** Both ways. */
  readonly mutual: number;
  /** One way. */
  readonly asymmetric: number;
  readonly none: number;
}

/** Four ways of saying how often ties are returned, each 0 to 1 (methods 2.1). NaN where there are no ties. */
export interface Reciprocity {
  /** The share of ties that are returned, 2M/(2M+A). The one to show. */
  readonly edgewise: number;
  /** The share of tied pairs that are tied both ways, M/(M+A). */
  readonly dyadic: number;
  /** The share of pairs that agree, (M+N)/pairs. Near 1 in every sparse network. */
  readonly agreeing: number;
  /** Σ min(w_ij, w_ji) / Σ w_ij (Squartini et al. 2013). */
  readonly weighted: number;
}

type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

function weightsOf({ arcs }: Network): Weights {
  const weights = new Map<string, Map<string, number>>();
  for (const { from, to, weight } of arcs) {
    const out = weights.get(from) ?? new Map<string, number>();
    weights.set(from, out.set(to, (out.get(to) ?? 0) + weight));
  }
  return weights;
}

const returned = (weights: Weights, from: string, to: string): number => weights.get(to)?.get(from) ?? 0;

/** The dyad census of a directed network. */
export function dyadCensus(network: Network): DyadCensus {
  const weights = weightsOf(network);
  const n = network.nodes.length;
  let arcs = 0;
  let back = 0;
  for (const [from, out] of weights)
    for (const to of out.keys()) {
      arcs += 1;
      if (returned(weights, from, to) > 0) back += 1;
    }
  const mutual = back / 2;
  const asymmetric = arcs - back;
  return { mutual, asymmetric, none: (n * (n - 1)) / 2 - mutual - asymmetric };
}

/** How often ties are returned. Give it the part of the network where both ends answered (`answeredPart`). */
export function reciprocity(network: Network): Reciprocity {
  const { asymmetric, mutual, none } = dyadCensus(network);
  const weights = weightsOf(network);
  const shared = [...weights].flatMap(([from, out]) =>
    [...out].map(([to, weight]) => Math.min(weight, returned(weights, from, to))),
  );
  return {
    edgewise: (2 * mutual) / (2 * mutual + asymmetric),
    dyadic: mutual / (mutual + asymmetric),
    agreeing: (mutual + none) / (mutual + asymmetric + none),
    weighted: sum(shared) / sum(network.arcs.map(({ weight }) => weight)),
  };
}
