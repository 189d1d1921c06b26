import type { Network } from './network.js';

/** How many, and how heavily, one node is tied to others. */
export interface Degree {
  /** Ties in and out, and their weights. In an undirected network each tie counts both ways. */
  readonly in: number;
  readonly out: number;
  readonly inStrength: number;
  readonly outStrength: number;
  /** Different people tied to, whichever way. */
  readonly alters: number;
}

/** The degree of every node, by id. */
export function degrees({ arcs, directed, nodes }: Network): ReadonlyMap<string, Degree> {
  const counts = new Map(
    nodes.map((id) => [id, { in: 0, out: 0, inStrength: 0, outStrength: 0, alters: new Set<string>() }]),
  );
  const count = (from: string, to: string, weight: number): void => {
    const [giver, receiver] = [counts.get(from)!, counts.get(to)!];
    giver.out += 1;
    giver.outStrength += weight;
    giver.alters.add(to);
    receiver.in += 1;
    receiver.inStrength += weight;
    receiver.alters.add(from);
  };
  for (const { from, to, weight } of arcs) {
    count(from, to, weight);
    if (!directed) count(to, from, weight);
  }
  return new Map([...counts].map(([id, { alters, ...rest }]) => [id, { ...rest, alters: alters.size }]));
}

/**
 * The share of those who could have named each node that did, 0 to 1: in-degree by those who answered, without the node
 * itself. In a directed network with non-response it is what degrees are compared by. NaN where nobody could.
 */
export function inDegreeShare(network: Network): ReadonlyMap<string, number> {
  const { nodes, respondents } = network;
  const asked = respondents?.size ?? nodes.length;
  return new Map(
    [...degrees(network)].map(([id, degree]) => [id, degree.in / (asked - ((respondents?.has(id) ?? true) ? 1 : 0))]),
  );
}

/**
 * Ties and their weights in one figure, k^(1−α)·s^α: the number of ties at α = 0, the sum of their weights at α = 1
 * (Opsahl, Agneessens & Skvoretz 2010). 0 for a node without ties.
 */
export const opsahlDegree = (ties: number, strength: number, alpha = 0.5): number =>
  ties === 0 ? 0 : ties ** (1 - alpha) * strength ** alpha;
