import type { Person, Unit } from '../organisation.js';
import type { RelationNode } from '../relation.js';
import type { Groups } from './groups.js';
import { participantsOf } from './participants.js';
import { placement } from './placement.js';
import type { GraphInput } from './graph-input.js';
import { roleOf } from './role.js';

const areaIn = (area: Unit | undefined): Pick<RelationNode, 'areaId' | 'areaLabel'> =>
  area ? { areaId: area.id, areaLabel: area.name } : {};

/** A node for everybody who was asked or rated, and for every unit that was rated as such. */
export function personNodes(input: GraphInput): readonly RelationNode[] {
  const { people, ratedUnits, within } = participantsOf(input);
  const place = placement(input.units);
  const names = new Map(input.units.map(({ id, name }) => [id, name]));
  const invited = new Set(input.invited);
  const answered = new Set(input.answered);
  return [
    ...people.map(({ attributes, id, name, title, unitId, unitName }): RelationNode => {
      const { area, department } = place(unitId) ?? {};
      const unitLabel = (unitId === undefined ? undefined : names.get(unitId)) ?? unitName;
      return {
        id,
        label: name,
        members: 1,
        ...(title !== undefined && { title }),
        ...(unitId !== undefined && { unitId }),
        ...(unitLabel !== undefined && { unitLabel }),
        ...(department && { departmentId: department.id, departmentLabel: department.name }),
        ...areaIn(area),
        ...(attributes && { attributes }),
        ...(invited.has(id) && { answered: answered.has(id) }),
      };
    }),
    ...ratedUnits.map(({ id, name }): RelationNode => ({
      id,
      label: name,
      members: within.get(id)?.length ?? 0,
      ...areaIn(place(id)?.area),
    })),
  ];
}

/** A node for every group of a unit, in the order of the organisation. */
export function unitNodes({ sizes }: Groups, units: readonly Unit[]): readonly RelationNode[] {
  const place = placement(units);
  return units.flatMap(({ id, name }) => {
    const size = sizes.get(id);
    return size ? [{ id, label: name, members: size.members, ...areaIn(place(id)?.area) }] : [];
  });
}

/** A node for every job title that somebody on the map has, those with most people first. */
export function roleNodes({ sizes }: Groups, people: readonly Person[]): readonly RelationNode[] {
  const labels = new Map<string, string>();
  for (const person of people) {
    const role = roleOf(person);
    if (role && !labels.has(role.id)) labels.set(role.id, role.label);
  }
  return [...sizes]
    .map(([id, { members }]): RelationNode => ({ id, label: labels.get(id) ?? id, members }))
    .sort((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1));
}
