import type { Positions } from './layout-graph.js';

/** Where parts of a picture stand, and how far their members reach from there. */
export interface PartPlaces {
  /** The middle of each part's members, x at `2i` and y at `2i + 1`. */
  readonly positions: Positions;
  /** The radius of the disc that members spread as evenly would fill. 0 for a part of one. */
  readonly reaches: Float64Array;
}

/** Puts each part in the middle of its members. `partOf` has the number of the part that each node is in. */
export function partPlaces(positions: Positions, partOf: Int32Array, parts: number): PartPlaces {
  const sizes = new Int32Array(parts);
  const middles = new Float64Array(2 * parts);
  partOf.forEach((part, node) => {
    sizes[part]! += 1;
    middles[2 * part]! += positions[2 * node]!;
    middles[2 * part + 1]! += positions[2 * node + 1]!;
  });
  sizes.forEach((size, part) => {
    middles[2 * part]! /= size;
    middles[2 * part + 1]! /= size;
  });
  const reaches = new Float64Array(parts);
  partOf.forEach((part, node) => {
    const [dx, dy] = [positions[2 * node]! - middles[2 * part]!, positions[2 * node + 1]! - middles[2 * part + 1]!];
    reaches[part]! += (dx * dx + dy * dy) / sizes[part]!;
  });
  // Of a full disc the mean square of the distance from its middle is half the square of its radius.
  return { positions: middles, reaches: reaches.map((square) => Math.sqrt(2 * square)) };
}
