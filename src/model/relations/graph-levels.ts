import type { GraphLevel } from '../relation.js';
import type { GraphInput } from './graph-input.js';
import { participantsOf } from './participants.js';
import { placement } from './placement.js';
import { roleOf } from './role.js';

/**
 * The levels on which a survey has something to show: persons where it is named, titles where people of several are rated
 * one by one, departments, and administrations where there are several.
 */
export function graphLevels(input: GraphInput): readonly GraphLevel[] {
  const { people, ratedUnits } = participantsOf(input);
  const place = placement(input.units);
  const places = [...people.map(({ unitId }) => unitId), ...ratedUnits.map(({ id }) => id)].map(place);
  const areas = new Set(places.flatMap((found) => found?.area.id ?? []));
  const roles = new Set(people.flatMap((person) => roleOf(person)?.id ?? []));
  const has: Readonly<Record<GraphLevel, boolean>> = {
    person: input.privacy === 'named',
    role: roles.size > 1 && ratedUnits.length === 0,
    unit: areas.size > 0,
    area: areas.size > 1,
  };
  return (['person', 'role', 'unit', 'area'] as const).filter((level) => has[level]);
}
