import type { Slices } from '../slices.js';
import type { FlatNetwork } from './flat-network.js';
import { stepsFinder } from './steps.js';

/** How near each node is to the others, 0 to 1, in two ways of counting. */
export interface Closeness {
  /** Σ 1/d over the others, by n−1 (Marchiori & Latora 2000). Nobody reached counts 0. The one to show. */
  readonly harmonic: Float64Array;
  /** (r/Σd)·(r/(n−1)) with r others reached (Wasserman & Faust 1994). 0 for a node that reaches nobody. */
  readonly wassermanFaust: Float64Array;
}

/**
 * The closeness of every node: how near the others are to it, following ties out of it, or into it where the network is
 * read so. Each tie is one step, whatever its weight. NaN in a network of one.
 */
export function* closeness(network: FlatNetwork): Slices<Closeness> {
  const { size } = network;
  const stepsFrom = stepsFinder(network);
  const harmonic = new Float64Array(size);
  const wassermanFaust = new Float64Array(size);
  for (let source = 0; source < size; source += 1) {
    const { distances, met, reached } = stepsFrom(source);
    let [near, far] = [0, 0];
    for (let at = 1; at < reached; at += 1) {
      const distance = distances[met[at]!]!;
      near += 1 / distance;
      far += distance;
    }
    harmonic[source] = near / (size - 1);
    wassermanFaust[source] = reached === 1 && size > 1 ? 0 : (reached - 1) ** 2 / (far * (size - 1));
    yield;
  }
  return { harmonic, wassermanFaust };
}
