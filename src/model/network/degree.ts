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
