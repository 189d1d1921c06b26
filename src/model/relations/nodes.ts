import type { Unit } from '../organisation.js';
import type { RelationNode } from '../relation.js';
import type { Groups } from './groups.js';
import { participantsOf } from './participants.js';
import { placement } from './placement.js';
import type { GraphInput } from './graph-input.js';

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
    ...people.map(({ id, name, title, unitId, unitName }): RelationNode => {
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

/** A node for every group, in the order of the organisation. */
export function groupNodes({ sizes }: Groups, units: readonly Unit[]): readonly RelationNode[] {
  const place = placement(units);
  return units.flatMap(({ id, name }) => {
    const size = sizes.get(id);
    return size ? [{ id, label: name, members: size.members, ...areaIn(place(id)?.area) }] : [];
  });
}
