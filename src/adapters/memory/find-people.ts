import { groupBy } from '../../model/group-by.js';
import type { PeopleQuery } from '../../backend/organisation-source.js';
import type { Viewer } from '../../backend/viewer.js';
import type { Person } from '../../model/organisation.js';
import { foldText, matchesSearch } from '../../model/search.js';
import { idOf, personOf, unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';

/** The people a query asks for, nearest first where it says near whom, else in Danish order of name. */
export function findPeople(
  index: OrganisationIndex,
  query: PeopleQuery,
  viewer: Viewer | undefined,
): readonly Person[] {
  const { among = 'everyone', ids, near, search = '', unit } = query;
  const words = foldText(search);
  const wanted = ids && new Set(ids);
  const members = unit === undefined ? undefined : index.peopleIn(unitOf(index, unit).id);
  const found = index.people.filter(
    (person) =>
      (!wanted || wanted.has(person.id)) &&
      (!members || members.has(person.id)) &&
      (among === 'everyone' || index.leads(person.id)) &&
      matchesSearch(words, index.searchText(person)),
  );
  return near === undefined ? found : nearestFirst(index, found, near, viewer);
}

function nearestFirst(
  index: OrganisationIndex,
  people: readonly Person[],
  near: string,
  viewer: Viewer | undefined,
): readonly Person[] {
  const id = idOf(near, viewer);
  const middle = near === 'me' ? index.person(id) : personOf(index, id);
  const unitId = middle?.unitId ?? (near === 'me' ? viewer?.unitId : undefined);
  const others = people.filter((person) => person.id !== id);
  if (unitId === undefined) return others;
  const distance = distanceFrom(index, unitId);
  const byDistance = groupBy(others, (person) => distance(person.unitId));
  return [...byDistance].sort(([a], [b]) => a - b).flatMap(([, those]) => those);
}

/** 0 for the same unit, 1 for its neighbours (above, below, beside), 2 for the same administration, 3 for the rest. */
function distanceFrom({ tree }: OrganisationIndex, home: string): (unitId: string | undefined) => number {
  const parentId = tree.unit(home)?.parentId ?? null;
  const beside = parentId === null ? [] : [parentId, ...tree.children(parentId).map(({ id }) => id)];
  const neighbours = new Set([...beside, ...tree.children(home).map(({ id }) => id)]);
  const area = tree.area(home);
  return (unitId) => {
    if (unitId === undefined) return 3;
    if (unitId === home) return 0;
    if (neighbours.has(unitId)) return 1;
    return area && tree.area(unitId) === area ? 2 : 3;
  };
}
