import type { UnitQuery } from '../../backend/organisation-source.js';
import type { Unit } from '../../model/organisation.js';
import { foldText, matchesSearch } from '../../model/search.js';
import { unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';

/** The units a query asks for, each after the one it lies in. */
export function findUnits(index: OrganisationIndex, query: UnitQuery): readonly Unit[] {
  const { depth = Infinity, root, search = '' } = query;
  const top = root === undefined ? undefined : unitOf(index, root);
  const hierarchy = query.hierarchy ?? top?.hierarchy ?? 'line';
  const words = foldText(search);
  return index.units.filter((unit) => {
    if ((unit.hierarchy ?? 'line') !== hierarchy) return false;
    const path = index.tree.path(unit.id);
    const level = top ? path.indexOf(top) : path.length - 1;
    return level >= 0 && level <= depth && matchesSearch(words, foldText(unit.name));
  });
}
