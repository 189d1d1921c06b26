import type { Slices } from '../slices.js';
import { betweenness, betweennessPairs } from './betweenness.js';
import { closeness } from './closeness.js';
import { clustering } from './clustering.js';
import { constraint } from './constraint.js';
import { coreNumbers } from './cores.js';
import { degrees } from './degree.js';
import { effectiveSize } from './effective-size.js';
import { eigenvector } from './eigenvector.js';
import { flatNetwork } from './flat-network.js';
import type { Network } from './network.js';
import { isPassable } from './network-figures.js';
import { pageRank } from './pagerank.js';

/** One node's place in a network. A measure that cannot be had, or may not be relied on, is left out. */
export interface NodeMeasures {
  /** Ties in and out, and the weights of those in. */
  readonly inDegree: number;
  readonly outDegree: number;
  readonly inStrength: number;
  /** The share of pairs of others that have it on their shortest way. */
  readonly betweenness?: number;
  /** How near it is to the others, along ties into it. */
  readonly harmonic?: number;
  readonly eigenvector?: number;
  readonly pageRank: number;
  readonly constraint?: number;
  readonly effectiveSize?: number;
  readonly core: number;
  readonly clustering: number;
}

/** An eigenvector whose eigenvalue is nearer to the next than this share of it could as well be another. */
const CLEAR_GAP = 0.01;

/**
 * The place of every node in a network, by id. Where `isWhole` is false, what hangs on ways through others is left out,
 * because too many ties are unknown.
 */
export function* nodeMeasures(network: Network, isWhole: boolean): Slices<ReadonlyMap<string, NodeMeasures>> {
  const out = flatNetwork(network, 'out');
  yield;
  const sum = flatNetwork(network, 'sum');
  yield;
  const union = flatNetwork(network, 'union');
  yield;
  const goes = isWhole && isPassable(out);
  const between = goes ? yield* betweenness(out) : undefined;
  const near = goes ? yield* closeness(flatNetwork(network, 'in')) : undefined;
  const { gap, largest, values } = yield* eigenvector(union);
  const ranks = yield* pageRank(out);
  const degree = degrees(network);
  yield;
  const cores = coreNumbers(union);
  yield;
  const { local } = clustering(union);
  yield;
  const closed = isWhole ? constraint(sum) : undefined;
  yield;
  const size = isWhole ? effectiveSize(sum) : undefined;
  yield;
  const pairs = betweennessPairs(out);
  return new Map(
    network.nodes.map((id, node): [string, NodeMeasures] => {
      const { in: inDegree, inStrength, out: outDegree } = degree.get(id)!;
      return [
        id,
        {
          inDegree,
          outDegree,
          inStrength,
          ...(between && pairs > 0 && { betweenness: between[node]! / pairs }),
          ...(near && network.nodes.length > 1 && { harmonic: near.harmonic[node]! }),
          ...(gap > CLEAR_GAP * largest && { eigenvector: values[node]! }),
          pageRank: ranks[node]!,
          ...(closed && !Number.isNaN(closed[node]) && { constraint: closed[node]! }),
          ...(size && !Number.isNaN(size[node]) && { effectiveSize: size[node]! }),
          core: cores[node]!,
          clustering: local[node]!,
        },
      ];
    }),
  );
}
