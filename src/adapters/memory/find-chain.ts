import type { ChainQuery } from '../../backend/organisation-source.js';
import type { Viewer } from '../../backend/viewer.js';
import { lineTo, unitsBelow } from '../../model/management-chain.js';
import type { ChainPost, ChainUnit, Cover, ManagementChain } from '../../model/management-chain.js';
import type { Hierarchy, Person, Post, Unit } from '../../model/organisation.js';
import { unitFaults } from '../../model/unit-faults.js';
import { idOf, personOf, unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';

export interface ChainRules {
  readonly viewer: Viewer | undefined;
  /** Whether the viewer may know how many the leaders of this unit lead. */
  readonly mayKnowSpan: (unitId: string) => boolean;
}

/** The line to what the query is about, the neighbours of it so many levels up, and what lies below. */
export function findChain(index: OrganisationIndex, query: ChainQuery, rules: ChainRules): ManagementChain {
  const asked = query.unit === undefined ? undefined : unitOf(index, query.unit);
  const hierarchy = query.hierarchy ?? (asked ? hierarchyOf(asked) : 'line');
  const personId = query.person === undefined ? undefined : idOf(query.person, rules.viewer);
  if (personId !== undefined && query.person !== 'me') personOf(index, personId);
  const places = personId === undefined ? [] : placesOf(index, personId, hierarchy);
  const tops = index.below(null).filter(isIn(hierarchy));
  const start = query.unit === undefined && personId === undefined ? tops[0] : (asked ?? places[0]);
  const line = start && hierarchyOf(start) === hierarchy ? lineTo(index.tree, start.id) : [];
  const { down = 2, up = 2 } = query;
  const told = new Set(line);
  for (const unit of line.slice(Math.max(0, line.length - up))) {
    const parentId = parentOf(index, unit);
    for (const beside of parentId === null ? tops : index.below(parentId)) told.add(beside);
  }
  // Whoever is not placed can still look round from the top.
  for (const from of line.length > 0 ? line.slice(-1) : tops)
    for (const unit of [from, ...unitsBelow(index.tree, from.id, down)]) told.add(unit);

  // Units that lie in each other have no place among the others.
  const units = index.units.filter((unit) => told.has(unit));
  const person = personId === undefined ? undefined : index.person(personId);
  const faults = faultsIn(index, hierarchy);
  return {
    asOf: index.data.asOf,
    hierarchy,
    hierarchies: hierarchiesIn(index),
    ...(person && { person: nameOf(person) }),
    also: places.slice(1).map(({ id, name }) => ({ id, name })),
    dotted: personId === undefined || hierarchy !== 'line' ? [] : dottedOf(index, personId),
    path: line.every((unit) => units.includes(unit)) ? line.map(({ id }) => id) : [],
    units: units.map((unit) => chainUnit(index, unit, rules)),
    ...(faults && { faults }),
  };
}

const hierarchyOf = ({ hierarchy = 'line' }: Unit): Hierarchy => hierarchy;

const isIn =
  (hierarchy: Hierarchy) =>
  (unit: Unit): boolean =>
    hierarchyOf(unit) === hierarchy;

const parentOf = ({ tree }: OrganisationIndex, { parentId }: Unit): string | null =>
  parentId !== null && tree.unit(parentId) ? parentId : null;

const nameOf = ({ id, name, title }: Person): Pick<Person, 'id' | 'name' | 'title'> => ({
  id,
  name,
  ...(title !== undefined && { title }),
});

/** The units that somebody leads, those nearest the top first; for one who leads none, where they work. */
function placesOf(index: OrganisationIndex, personId: string, hierarchy: Hierarchy): readonly Unit[] {
  const posts = index.held(personId).filter((post) => post.hierarchy === hierarchy);
  const leads = posts.filter(({ kind }) => kind !== 'staff' || hierarchy === 'med').map(({ unitId }) => unitId);
  const places = leads.length > 0 || hierarchy === 'med' ? leads : index.worksIn(personId);
  const level = ({ id }: Unit): number => index.tree.path(id).length;
  return [...new Set(places)]
    .flatMap((id) => index.tree.unit(id) ?? [])
    .filter(isIn(hierarchy))
    .sort((a, b) => level(a) - level(b));
}

const dottedOf = (index: OrganisationIndex, personId: string): ManagementChain['dotted'] =>
  index
    .held(personId)
    .filter(({ hierarchy, kind }) => hierarchy === 'line' && kind === 'staff')
    .flatMap(({ title, unitId }) => {
      const unit = index.tree.unit(unitId);
      return unit ? [{ unit: { id: unit.id, name: unit.name }, ...(title !== undefined && { title }) }] : [];
    });

function chainUnit(index: OrganisationIndex, unit: Unit, { mayKnowSpan }: ChainRules): ChainUnit {
  const { id } = unit;
  const hierarchy = hierarchyOf(unit);
  const tells = hierarchy === 'line' && mayKnowSpan(id);
  const own = index.posts(id).filter((post) => post.hierarchy === hierarchy);
  const leaders = hierarchy === 'line' ? index.leadersAt(id) : [];
  // Where jobs name their own manager nobody holds a post, and those who are named lead the place they work in.
  const named = leaders.filter((personId) => !own.some((post) => post.personId === personId && post.kind !== 'staff'));
  const posts = [
    ...named.map((personId): Post => ({ id: personId, unitId: id, personId, kind: 'line', hierarchy })),
    ...own,
  ];
  const cover = hierarchy === 'line' && leaders.length === 0 ? coverOf(index, id) : undefined;
  return {
    ...unit,
    level: index.tree.path(id).length,
    posts: posts.map((post) => chainPost(index, post, tells)),
    ...(cover && { coveredBy: cover }),
    units: index.below(id).length,
    people: index.peopleIn(id).size,
  };
}

function chainPost(index: OrganisationIndex, { id, kind, personId, title }: Post, tells: boolean): ChainPost {
  const person = personId === null ? undefined : (index.person(personId) ?? { id: personId, name: personId });
  const led = person && tells && kind !== 'staff' ? index.span(person.id)?.headcount : undefined;
  return {
    id,
    kind,
    ...(title !== undefined && { title }),
    ...(person && { person: nameOf(person) }),
    ...(led !== undefined && { led }),
  };
}

/** Those of the nearest unit above with a leader. */
function coverOf(index: OrganisationIndex, unitId: string): Cover | undefined {
  const above = index.tree.path(unitId).find(({ id }) => index.leadersAt(id).length > 0);
  return (
    above && {
      unit: { id: above.id, name: above.name },
      leaders: index.leadersAt(above.id).map((id) => ({ id, name: index.person(id)?.name ?? id })),
    }
  );
}

const hierarchiesIn = ({ units }: OrganisationIndex): readonly Hierarchy[] =>
  (['line', 'med'] as const).filter((hierarchy) => units.some(isIn(hierarchy)));

function faultsIn({ data }: OrganisationIndex, hierarchy: Hierarchy): ManagementChain['faults'] {
  const { cycles, orphans, tops } = unitFaults(data.units.filter(isIn(hierarchy)));
  if (tops.length <= 1 && orphans.length === 0 && cycles.length === 0) return undefined;
  return { tops: tops.length, orphans: orphans.length, cycles: cycles.length };
}
