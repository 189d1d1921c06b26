import type { GroupOf } from './ei-index.js';
import { labelledArcs, labelsOf } from './labels.js';
import type { LabelledArcs } from './labels.js';
import type { Network } from './network.js';

/**
 * How much more of the ties lie within the groups than if ties fell by chance while everybody kept as many,
 * Q = Σ_c [L_c/m − (d_c/2m)²], −0.5 to 1, both directions added and weights used (Newman & Girvan 2004). 0 is what
 * chance gives; above 0.3 is a clear division. Nodes without a group are left out with their ties. NaN without ties.
 */
export function modularity(network: Network, groupOf: GroupOf): number {
  const labels = labelsOf(network, groupOf);
  return modularityOf(labelledArcs(network, labels), labels.of, labels.names.length);
}

/** The same of arcs and groups by number. */
export function modularityOf({ from, to, weights }: LabelledArcs, labels: Int32Array, groups: number): number {
  const ends = new Float64Array(groups);
  let [within, total] = [0, 0];
  weights.forEach((weight, arc) => {
    const [one, other] = [labels[from[arc]!]!, labels[to[arc]!]!];
    total += weight;
    if (one === other) within += weight;
    ends[one]! += weight;
    ends[other]! += weight;
  });
  return within / total - ends.reduce((sum, end) => sum + (end / (2 * total)) ** 2, 0);
}

/**
 * The same for a directed network, where chance keeps both what everybody gives and what they get:
 * Σ_c [L_c/m − k_out,c·k_in,c/m²] (Leicht & Newman 2008).
 */
export function directedModularity(network: Network, groupOf: GroupOf): number {
  const labels = labelsOf(network, groupOf);
  const { from, to, weights } = labelledArcs(network, labels);
  const given = new Float64Array(labels.names.length);
  const received = new Float64Array(labels.names.length);
  let [within, total] = [0, 0];
  weights.forEach((weight, arc) => {
    const [one, other] = [labels.of[from[arc]!]!, labels.of[to[arc]!]!];
    total += weight;
    if (one === other) within += weight;
    given[one]! += weight;
    received[other]! += weight;
  });
  return within / total - given.reduce((sum, out, group) => sum + (out * received[group]!) / total ** 2, 0);
}
