import { groupBy } from './group-by.js';
import type { Unit } from './organisation.js';

/** Units with the questions that a tree answers. Built once, then each answer costs no more than the depth of the tree. */
export interface UnitTree {
  /** The unit, or undefined when there is none by that id. */
  unit(id: string): Unit | undefined;
  /** The unit's own children, in the order given. */
  children(id: string): readonly Unit[];
  /** From the unit itself up to its top. Stops where the chain would loop. */
  path(id: string): readonly Unit[];
  /** True when `id` is `rootId` or lies below it. */
  isWithin(id: string, rootId: string): boolean;
  /** The administration that the unit belongs to: the unit on its path nearest the top that is of that kind. */
  area(id: string): Unit | undefined;
}

export function unitTree(units: readonly Unit[]): UnitTree {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const below = groupBy(units, (unit) => unit.parentId);

  const path = (id: string): readonly Unit[] => {
    const seen = new Set<Unit>();
    for (let unit = byId.get(id); unit && !seen.has(unit);) {
      seen.add(unit);
      unit = unit.parentId === null ? undefined : byId.get(unit.parentId);
    }
    return [...seen];
  };

  return {
    unit: (id) => byId.get(id),
    children: (id) => below.get(id) ?? [],
    path,
    isWithin: (id, rootId) => path(id).some((unit) => unit.id === rootId),
    area: (id) => path(id).findLast((unit) => unit.kind === 'administration'),
  };
}
