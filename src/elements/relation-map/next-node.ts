import type { Point } from '../../layout/layout-graph.js';
import { nextInDirection } from '../../layout/nearest.js';
import type { Direction } from '../../layout/nearest.js';

/** The id of the next in a direction, of those that have a place: of these ids, or of all. */
export function nextNode(
  places: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
  among: readonly string[] | 'all',
): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  const points = (among === 'all' ? [...places.keys()] : among).flatMap((id) => {
    const place = places.get(id);
    return place ? [{ id, ...place }] : [];
  });
  return nextInDirection(points, start, direction)?.id;
}
