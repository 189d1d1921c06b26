import type { Person, Unit } from '../organisation.js';
import { unitTree } from '../unit-tree.js';
import type { GraphInput } from './graph-input.js';

/** Who a survey's relations are about: the people asked or rated, and the units that are rated as such. */
export interface Participants {
  /** In the order of the organisation. People that it does not have are left out. */
  readonly people: readonly Person[];
  readonly ratedUnits: readonly Unit[];
  /** The people of a rated unit and all below it. */
  readonly within: ReadonlyMap<string, readonly string[]>;
}

export function participantsOf({ invited, people, ratings, units }: GraphInput): Participants {
  const named = new Set([...invited, ...ratings.flatMap(({ from, to }) => [from, to])]);
  const isPerson = new Set(people.map(({ id }) => id));
  const ratedUnits = units.filter(({ id }) => named.has(id) && !isPerson.has(id));
  const within = new Map(ratedUnits.map(({ id }) => [id, [] as string[]]));
  if (ratedUnits.length > 0) {
    const tree = unitTree(units);
    for (const { id, unitId } of people)
      for (const unit of unitId === undefined ? [] : tree.path(unitId)) within.get(unit.id)?.push(id);
  }
  return { people: people.filter(({ id }) => named.has(id)), ratedUnits, within };
}
