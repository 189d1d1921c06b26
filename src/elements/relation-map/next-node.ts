import type { Point } from '../../layout/layout-graph.js';
import { nextInDirection } from '../../layout/nearest.js';
import type { Direction } from '../../layout/nearest.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';

/** The id of the next node in a direction, of those that have a place: among those related to the node, or among all. */
export function nextNode(
  index: GraphIndex,
  places: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
  among: 'related' | 'all',
): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  const ids =
    among === 'all'
      ? [...places.keys()]
      : index
          .relations(from)
          .filter(({ back, out }) => [out, back].some((tie) => tie && tie.state !== 'suppressed'))
          .map(({ other }) => other.id);
  const points = ids.flatMap((id) => {
    const place = places.get(id);
    return place ? [{ id, ...place }] : [];
  });
  return nextInDirection(points, start, direction)?.id;
}
