import type { LineLook } from './map-scene.js';
import type { Ground } from './picture-ground.js';

type GroundNodes = Ground['scene']['nodes'];

/** Nodes as flat arrays: tens of thousands of things cross to a worker in no time when they are a few. */
export interface PackedNodes {
  readonly radii: Float32Array;
  readonly colours: Uint8Array;
  /** Of each node: 1 has not answered, 2 too few to show, 4 stands for several. */
  readonly marks: Uint8Array;
  /** The numbers of those with relations within, and how these look. */
  readonly within: readonly (readonly [number, LineLook])[];
}

export function packNodes(nodes: GroundNodes): PackedNodes {
  const packed = {
    radii: new Float32Array(nodes.length),
    colours: new Uint8Array(nodes.length),
    marks: new Uint8Array(nodes.length),
    within: [] as (readonly [number, LineLook])[],
  };
  nodes.forEach(({ colour, isBlank, isFolded, isMute, radius, within }, number) => {
    packed.radii[number] = radius;
    packed.colours[number] = colour;
    packed.marks[number] = (isBlank ? 1 : 0) + (isMute ? 2 : 0) + (isFolded ? 4 : 0);
    if (within) packed.within.push([number, within]);
  });
  return packed;
}

export function unpackNodes({ colours, marks, radii, within }: PackedNodes): GroundNodes {
  const looks = new Map(within);
  return Array.from(radii, (radius, number) => {
    const mark = marks[number]!;
    return {
      radius,
      colour: colours[number]!,
      isBlank: (mark & 1) > 0,
      isMute: (mark & 2) > 0,
      isFolded: (mark & 4) > 0,
      within: looks.get(number),
    };
  });
}
