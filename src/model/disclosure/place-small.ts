import { groupBy } from '../group-by.js';
import type { TreeUnit } from './release-tree.js';

interface Visit {
  /** The units whose people go on to the level above, and how many they are. */
  readonly lifted: readonly string[];
  readonly count: number;
}

/**
 * The unit in which each unit's people are counted: their own, or the nearest above where those who are left beside the
 * units below are enough. A head of department with two secretaries and six large institutions is counted with the other
 * heads, a level up; so the department's figure is that of its institutions, and none of them has to be hidden for the
 * sake of three people (methods 7.2, roll-up). Those left at the very top are joined by the people of the smallest unit
 * below, until they are enough; they are fewer only where everybody together is.
 */
export function placeSmall(
  units: readonly TreeUnit[],
  people: ReadonlyMap<string, number>,
  minimum: number,
): ReadonlyMap<string, string> {
  const known = new Set(units.map(({ id }) => id));
  const below = groupBy(units, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const places = new Map<string, string>();
  const counts = new Map<string, number>();

  const visit = (id: string, isTop: boolean): Visit => {
    const visits = (below.get(id) ?? []).map((child) => visit(child.id, false));
    const left = [id, ...visits.flatMap(({ lifted }) => lifted)];
    const count = visits.reduce((sum, each) => sum + each.count, people.get(id) ?? 0);
    if (!isTop && count < minimum) return { lifted: left, count };
    for (const each of left) places.set(each, id);
    if (count > 0) counts.set(id, count);
    return { lifted: [], count: 0 };
  };
  for (const { id } of below.get(null) ?? []) {
    counts.clear();
    visit(id, true);
    joinTop(id, places, counts, minimum);
  }
  return places;
}

/** Moves the smallest groups to the top until those who are counted there are enough. */
function joinTop(top: string, places: Map<string, string>, counts: ReadonlyMap<string, number>, minimum: number): void {
  let count = counts.get(top) ?? 0;
  if (count === 0) return;
  const others = [...counts].filter(([id]) => id !== top).sort(([, a], [, b]) => a - b);
  for (const [id, more] of others) {
    if (count >= minimum) return;
    for (const [unit, place] of places) if (place === id) places.set(unit, top);
    count += more;
  }
}
