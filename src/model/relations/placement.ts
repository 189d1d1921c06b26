import type { Unit } from '../organisation.js';
import { unitTree } from '../unit-tree.js';

/** Where somebody stands on a map of groups. */
export interface Place {
  /** The department: the unit right below the administration, or the administration or top itself for its own people. */
  readonly department: Unit;
  /** The administration; the top for its own people, and for everybody where there are no administrations. */
  readonly area: Unit;
}

/** Finds the place of a unit's people; undefined for a unit that nobody knows. */
export function placement(units: readonly Unit[]): (unitId: string | undefined) => Place | undefined {
  const tree = unitTree(units);
  const found = new Map<string, Place | undefined>();
  const find = (unitId: string): Place | undefined => {
    const path = tree.path(unitId);
    const at = path.findLastIndex(({ kind }) => kind === 'administration');
    const area = path.at(at);
    return area && { area, department: path[path.indexOf(area) - 1] ?? area };
  };
  return (unitId) => {
    if (unitId === undefined) return undefined;
    if (!found.has(unitId)) found.set(unitId, find(unitId));
    return found.get(unitId);
  };
}
