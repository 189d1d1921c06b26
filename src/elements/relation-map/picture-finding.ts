import type { Point } from '../../layout/layout-graph.js';
import type { Seen } from './picture-frame.js';

/** Where the node of that id stands, or what stands for it; undefined where nothing does. */
export function pointOfId({ positions, scene }: Seen, id: string): Point | undefined {
  const number = scene.numbers.get(id);
  return number === undefined ? undefined : { x: positions[2 * number]!, y: positions[2 * number + 1]! };
}

/** Where everything of a scene stands. */
export const pointsOf = (seen: Seen | undefined): ReadonlyMap<string, Point> =>
  new Map(seen?.scene.nodes.map(({ node: { id } }) => [id, pointOfId(seen, id)!]));
