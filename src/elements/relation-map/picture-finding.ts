import type { Point } from '../../layout/layout-graph.js';
import { targetAt } from '../../layout/nearest.js';
import type { Frame, Seen } from './picture-frame.js';
import { pointOf, radiusIn } from './picture-ground.js';

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

/** Where the node of that id stands, or what stands for it; undefined where nothing does. */
export function pointOfId({ positions, scene }: Seen, id: string): Point | undefined {
  const number = scene.numbers.get(id);
  return number === undefined ? undefined : { x: positions[2 * number]!, y: positions[2 * number + 1]! };
}

/** Where everything of a scene stands. */
export const pointsOf = (seen: Seen | undefined): ReadonlyMap<string, Point> =>
  new Map(seen?.scene.nodes.map(({ node: { id } }) => [id, pointOfId(seen, id)!]));
