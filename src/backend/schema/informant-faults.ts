import type { InformantMapping } from '../../model/informants/informant-mapping.js';
import type { Unit } from '../../model/organisation.js';

/**
 * What is wrong with mappings of the right shape. Each view is told once, and units in one mapping lie beside each other: of
 * a unit and a part of it together, what one leaves out of the other could be worked out.
 */
export function* informantFaults(
  mappings: readonly InformantMapping[],
  units: readonly Unit[],
): Generator<{ readonly path: readonly (string | number)[]; readonly message: string }> {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  for (const [at, { groups, id, themes, views }] of mappings.entries()) {
    if (mappings.findIndex((each) => each.id === id) < at)
      yield { path: ['informants', at, 'id'], message: 'The id is used before' };
    if (groups.filter(({ leads }) => leads).length > 1)
      yield { path: ['informants', at, 'groups'], message: 'Only one group answers for the unit' };
    const named = [new Set(groups.map((each) => each.id)), new Set(themes.map((each) => each.id))] as const;
    const about = new Set(views.map(({ unitId }) => unitId));
    const seen = new Set<string>();
    for (const [place, { group, theme, unitId }] of views.entries()) {
      const path = ['informants', at, 'views', place];
      const key = JSON.stringify([unitId, group, theme]);
      if (seen.has(key)) yield { path, message: 'The view is told before' };
      seen.add(key);
      if (!named[0].has(group)) yield { path: [...path, 'group'], message: 'There is no such group' };
      if (!named[1].has(theme)) yield { path: [...path, 'theme'], message: 'There is no such theme' };
      if (aboveOf(unitId, parents).some((above) => about.has(above)))
        yield { path: [...path, 'unitId'], message: 'The unit lies in another one of the mapping' };
    }
  }
}

function aboveOf(unitId: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const above: string[] = [];
  let next = parents.get(unitId);
  // Units that lie in each other are told of elsewhere; here they only must not go on for ever.
  while (typeof next === 'string' && !above.includes(next)) {
    above.push(next);
    next = parents.get(next);
  }
  return above;
}
