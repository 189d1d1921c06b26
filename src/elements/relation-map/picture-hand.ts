import { PanZoom } from '../../kit/pan-zoom.js';
import type { Point } from '../../layout/layout-graph.js';
import { targetAt } from '../../layout/nearest.js';
import type { Camera } from './picture-camera.js';
import type { Frame } from './picture-frame.js';
import { pointOf, radiusIn } from './picture-ground.js';

/** What a hand does on the picture, turned into moves of it. */
export interface PictureHand {
  readonly handle: (event: Event) => void;
  readonly nodeAt: typeof nodeAt;
}

/** What a hand moves. */
interface HandHost {
  readonly camera: Camera;
  readonly isArranging: boolean;
  readonly idAt: (at: Point) => string | undefined;
  readonly pan: (x: number, y: number) => void;
  readonly shift: (id: string, x: number, y: number) => void;
}

export function handOn(
  picture: HandHost,
  tap: (id: string | undefined, more: boolean) => void,
  hover: (id: string | undefined) => void,
): PictureHand {
  const { handle } = new PanZoom({
    pan: picture.pan,
    zoom: (factor, about) => {
      picture.camera.zoom(factor, about);
      picture.pan(0, 0);
    },
    tap: (at, more) => {
      tap(picture.idAt(at), more);
    },
    carry: (from) => {
      const id = picture.isArranging ? picture.idAt(from) : undefined;
      if (id === undefined) return undefined;
      return (x, y) => {
        picture.shift(id, x, y);
      };
    },
    hover: (at) => {
      hover(at && picture.idAt(at));
    },
  });
  return { handle, nodeAt };
}

/** Pixels from the middle of a node that still are the node: a target is at least 24 across (WCAG 2.5.8). */
const REACH = 14;

/** The number of the node at a point of the frame. */
export function nodeAt(view: Pick<Frame, 'scene' | 'viewport' | 'positions'>, at: Point): number | undefined {
  const targets = view.scene.nodes.map((_, number) => ({
    number,
    ...pointOf(view, number),
    radius: radiusIn(view, number),
  }));
  return targetAt(targets, at, REACH)?.number;
}
