import { turn } from './plain-math.js';

/** A circle that nodes are kept in, or drawn round them. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The share of a turn between two seeds of a sunflower: no two neighbours on the disc ever line up. */
const GOLDEN = (3 - Math.sqrt(5)) / 2;
/** How much of a disc its nodes fill, the room round them counted in: in a picture of few there is place for their ties. */
const filledAt = (gap: number): number => (gap > 9 ? 0.5 : 0.9);

/** The free room round each node: in a picture of few there is place for their names. */
export const gapFor = (count: number): number => (count <= 30 ? 26 : count <= 100 ? 17 : 9);

/** The radius of a disc with room for nodes of these radii and their ties. */
export const roomFor = (radii: readonly number[], gap: number): number =>
  Math.sqrt(radii.reduce((area, radius) => area + (radius + gap) ** 2, 0) / filledAt(gap));

/**
 * Parts of these sizes spread evenly on a disc, the first in the middle: the place of each part's own disc. Sizes share
 * the disc's surface.
 */
export function golden(disc: Disc, sizes: readonly number[]): readonly Disc[] {
  const total = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let before = 0;
  return sizes.map((size, index) => {
    const share = size / total;
    const out = disc.radius * Math.sqrt(before + share / 2) * (sizes.length > 1 ? 1 : 0);
    before += share;
    const [cos, sin] = turn(index * GOLDEN);
    return {
      x: disc.x + out * cos,
      y: disc.y + out * sin,
      radius: disc.radius * Math.sqrt(share),
    };
  });
}
