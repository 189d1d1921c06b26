import type { Point } from '../../layout/layout-graph.js';
import type { Size, Viewport } from '../../layout/viewport.js';
import type { LineKind, Scene } from './map-scene.js';
import type { Inks } from './picture-inks.js';
import type { Pen } from './svg-pen.js';

/** Lines of another kind, drawn under the relations. */
export interface PictureLayer {
  /** What they mean, as a legend says it. */
  readonly words: string;
  readonly paint: (context: Pen, frame: Frame) => void;
  /** One such line, from a point to the right. */
  readonly sample: (context: Pen, inks: Inks, from: Point) => void;
}

/** Everything that one drawing needs. Nodes go by their numbers in the scene. */
export interface Frame {
  readonly scene: Scene;
  readonly size: Size;
  readonly viewport: Viewport;
  /** x at `2i`, y at `2i + 1`, in the picture. */
  readonly positions: Float64Array;
  /** How far a node that is new has come, 0 to 1. */
  readonly arrival: (number: number) => number;
  /** The node whose relations are looked at. */
  readonly chosen: number | undefined;
  /** The node that the keyboard is at. */
  readonly current: number | undefined;
  readonly hovered: number | undefined;
  /** The nodes on the way between two. */
  readonly path: readonly number[];
  readonly shown: ReadonlySet<LineKind>;
  readonly layers: readonly PictureLayer[];
  readonly inks: Inks;
  /** Names are written once nodes have come to rest. */
  readonly hasNames: boolean;
  readonly font: { readonly family: string; readonly size: number };
}

/** Where a node is in the frame. */
export const pointOf = ({ positions, viewport }: Pick<Frame, 'positions' | 'viewport'>, number: number): Point => ({
  x: positions[2 * number]! * viewport.zoom + viewport.x,
  y: positions[2 * number + 1]! * viewport.zoom + viewport.y,
});

/** How large a node is in the frame. It neither shrinks to nothing when the whole is shown nor fills the frame when near. */
export const radiusIn = ({ scene, viewport }: Pick<Frame, 'scene' | 'viewport'>, number: number): number =>
  scene.nodes[number]!.radius * Math.min(1.6, Math.max(0.6, viewport.zoom ** 0.7));

/** The nodes that the chosen one has a relation to, and itself; undefined when none is chosen. */
export function nearChosen({ chosen, scene }: Pick<Frame, 'chosen' | 'scene'>): ReadonlySet<number> | undefined {
  const node = chosen === undefined ? undefined : scene.nodes[chosen]?.node;
  if (!node) return undefined;
  const others = scene.index
    .relations(node.id)
    .filter(({ back, out }) => [out, back].some((tie) => tie && tie.state !== 'suppressed'))
    .map(({ other }) => scene.numbers.get(other.id)!);
  return new Set([chosen!, ...others]);
}
