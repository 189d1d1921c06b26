import type { Point } from '../../layout/layout-graph.js';
import { targetAt } from '../../layout/nearest.js';
import type { Frame } from './picture-frame.js';
import { pointOf, radiusIn } from './picture-ground.js';

export { PanZoom } from '../../kit/pan-zoom.js';

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
