import type { GraphLevel } from '../relation.js';
import { participantsOf } from './participants.js';
import { placement } from './placement.js';
import type { GraphInput } from './graph-input.js';
import { roleOf } from './role.js';
import { cellKey, tieCells } from './tie-cells.js';
import type { Ends, TieCell } from './tie-cells.js';

/** How many people a group stands for in a survey. */
export interface GroupSize {
  /** Those who can be rated: the people asked or rated, or everybody in it where the group itself is rated. */
  readonly members: number;
  readonly invited: number;
  readonly answered: number;
}

/** A survey's people and ratings gathered in groups. Groups go by the id of their unit, or of their role (`roleOf`). */
export interface Groups {
  readonly sizes: ReadonlyMap<string, GroupSize>;
  readonly cells: ReadonlyMap<string, TieCell>;
  /** How many people have no group, because nobody knows their unit or title. */
  readonly left: number;
}

export function groupsAt(input: GraphInput, level: Exclude<GraphLevel, 'person'>): Groups {
  const { dimensions, ratings, units } = input;
  const { people, ratedUnits, within } = participantsOf(input);
  const place = placement(units);
  const unitGroup = (unitId: string | undefined): string | undefined =>
    place(unitId)?.[level === 'area' ? 'area' : 'department'].id;
  const groups = new Map([
    ...people.map((person) => [person.id, level === 'role' ? roleOf(person)?.id : unitGroup(person.unitId)] as const),
    // A unit that is rated as such has people of many titles.
    ...ratedUnits.map(({ id }) => [id, level === 'role' ? undefined : unitGroup(id)] as const),
  ]);

  const members = new Map<string, Set<string>>();
  const join = (group: string | undefined, ids: readonly string[]): void => {
    if (group === undefined) return;
    const joined = members.get(group) ?? new Set();
    ids.forEach((id) => joined.add(id));
    members.set(group, joined);
  };
  for (const { id } of people) join(groups.get(id), [id]);
  for (const { id } of ratedUnits) join(groups.get(id), within.get(id) ?? []);

  const count = (ids: readonly string[]): ReadonlyMap<string | undefined, number> => {
    const counts = new Map<string | undefined, number>();
    for (const id of ids) counts.set(groups.get(id), (counts.get(groups.get(id)) ?? 0) + 1);
    return counts;
  };
  const invited = count(input.invited);
  const answered = count(input.answered);

  const endsOf = (from: string, to: string): Ends | undefined => {
    const [giver, receiver] = [groups.get(from), groups.get(to)];
    return giver && receiver ? { from: giver, to: receiver, about: within.get(to) ?? [to] } : undefined;
  };
  return {
    sizes: new Map(
      [...members].map(([id, ids]) => [
        id,
        { members: ids.size, invited: invited.get(id) ?? 0, answered: answered.get(id) ?? 0 },
      ]),
    ),
    cells: tieCells(ratings, dimensions, ({ from, to }) => endsOf(from, to)),
    left: people.filter(({ id }) => groups.get(id) === undefined).length,
  };
}

/** Finds the cell of the administrations that a cell of their departments is part of. */
export function wholeOf(areas: Groups, units: GraphInput['units']): (cell: TieCell) => TieCell | undefined {
  const place = placement(units);
  const areaOf = (group: string): string => place(group)?.area.id ?? group;
  return ({ from, to }) => areas.cells.get(cellKey(areaOf(from), areaOf(to)));
}
