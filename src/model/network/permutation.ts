import { chance, shuffle } from '../chance.js';
import type { Slices } from '../slices.js';

/** What a figure is when groups are dealt out by chance. */
export interface Permutation {
  readonly runs: number;
  readonly mean: number;
  readonly sd: number;
  /** The share of deals, the real one among them, that lie at least as far from the mean as the real one. */
  readonly p: number;
}

export interface PermutationOptions {
  /** 5,000 unless it says otherwise. */
  readonly runs?: number;
  /** The same seed gives the same answer. */
  readonly seed?: number;
}

/**
 * A permutation test: the labels are dealt out anew among those who have one, and the figure is worked out each time.
 * Two-sided, p = (1 + as extreme)/(1 + runs), so never 0 (Phipson & Smyth 2010).
 */
export function* permutation(
  labels: Int32Array,
  figure: (labels: Int32Array) => number,
  { runs = 5000, seed = 1 }: PermutationOptions = {},
): Slices<Permutation> {
  const next = chance(seed);
  const places = Int32Array.from(labels.keys()).filter((node) => labels[node]! >= 0);
  const deal = places.map((node) => labels[node]!);
  const dealt = labels.slice();
  const values = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    shuffle(deal, next);
    places.forEach((node, at) => {
      dealt[node] = deal[at]!;
    });
    values[run] = figure(dealt);
    yield;
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / runs;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  // A hair less, so that deals just like the real one are counted whatever rounding does.
  const far = Math.abs(figure(labels) - mean) * (1 - 1e-9);
  const extreme = values.filter((value) => Math.abs(value - mean) >= far).length;
  return { runs, mean, sd: Math.sqrt(spread / (runs - 1)), p: (1 + extreme) / (1 + runs) };
}
