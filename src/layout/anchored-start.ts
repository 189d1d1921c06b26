import { golden } from './discs.js';
import type { Disc } from './discs.js';
import { byGroup } from './layout-graph.js';
import type { LayoutGraph, Positions } from './layout-graph.js';

/**
 * Where nodes begin: each group of units on its disc, its units spread evenly over it, the largest in the middle, and the
 * members of a unit spread evenly over its share. The same organisation gives the same picture.
 */
export function anchoredStart({ areas, radii, units }: LayoutGraph, discs: readonly Disc[]): Positions {
  const positions = new Float64Array(radii.length * 2);
  byGroup(areas).forEach((members, area) => {
    const own = byGroup(Int32Array.from(members, (node) => units[node]!))
      .map((places) => places.map((place) => members[place]!))
      .sort((a, b) => b.length - a.length);
    const shares = golden(
      discs[area]!,
      own.map(({ length }) => length),
    );
    own.forEach((nodes, unit) => {
      const places = golden(
        shares[unit]!,
        nodes.map(() => 1),
      );
      nodes.forEach((node, index) => {
        positions[2 * node] = places[index]!.x;
        positions[2 * node + 1] = places[index]!.y;
      });
    });
  });
  return positions;
}
