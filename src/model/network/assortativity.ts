import type { GroupOf } from './ei-index.js';
import { labelledArcs, labelsOf } from './labels.js';
import type { Network } from './network.js';

/**
 * How far ties go to one's own group, (Σe_ii − Σa_i·b_i)/(1 − Σa_i·b_i): 1 when all do, 0 as by chance, below 0 when ties
 * seek other groups (Newman 2003). Ties are counted, or summed by weight. NaN without ties, or with one group only.
 */
export function assortativity(network: Network, groupOf: GroupOf, by: 'count' | 'weight' = 'count'): number {
  const labels = labelsOf(network, groupOf);
  const { from, to, weights } = labelledArcs(network, labels);
  const given = new Float64Array(labels.names.length);
  const received = new Float64Array(labels.names.length);
  let [same, total] = [0, 0];
  const count = (one: number, other: number, amount: number): void => {
    total += amount;
    if (one === other) same += amount;
    given[one]! += amount;
    received[other]! += amount;
  };
  weights.forEach((weight, arc) => {
    const [one, other] = [labels.of[from[arc]!]!, labels.of[to[arc]!]!];
    const amount = by === 'count' ? 1 : weight;
    count(one, other, amount);
    if (!network.directed) count(other, one, amount);
  });
  const chance = given.reduce((sum, out, group) => sum + (out * received[group]!) / total ** 2, 0);
  return (same / total - chance) / (1 - chance);
}

/**
 * How far ties go between people with like numbers (age, years in the post): Pearson's correlation of the two ends over
 * the ties, −1 to 1 (Newman 2003). Ties to somebody without a number are left out. NaN where either end never varies.
 */
export function numericAssortativity({ arcs, directed }: Network, valueOf: (id: string) => number | undefined): number {
  const pairs = arcs.flatMap(({ from, to }) => {
    const [one, other] = [valueOf(from), valueOf(to)];
    if (one === undefined || other === undefined) return [];
    return directed ? [[one, other] as const] : [[one, other] as const, [other, one] as const];
  });
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanFrom, meanTo] = [mean(0), mean(1)];
  let [both, ofFrom, ofTo] = [0, 0, 0];
  for (const [from, to] of pairs) {
    both += (from - meanFrom) * (to - meanTo);
    ofFrom += (from - meanFrom) ** 2;
    ofTo += (to - meanTo) ** 2;
  }
  return both / Math.sqrt(ofFrom * ofTo);
}
