import type { Person, Unit } from '../../src/model/organisation.js';
import type { Dimension, Rating, RelationGraph, RelationTie } from '../../src/model/relation.js';
import type { GraphInput } from '../../src/model/relations/graph-input.js';

export const DIMENSIONS: readonly Dimension[] = [
  { id: 'timely', label: 'Rettidig kommunikation' },
  { id: 'goals', label: 'Fælles mål' },
];

export const unit = (id: string, parentId: string | null, kind: Unit['kind'] = 'department'): Unit => ({
  id,
  name: id,
  kind,
  parentId,
});

/** Two administrations of two departments each, under a top. */
export const UNITS: readonly Unit[] = [
  unit('top', null, 'municipality'),
  unit('A', 'top', 'administration'),
  unit('A1', 'A'),
  unit('A1-team', 'A1', 'team'),
  unit('A2', 'A'),
  unit('B', 'top', 'administration'),
  unit('B1', 'B'),
  unit('B2', 'B'),
];

/** So many people in a unit, called by the unit and a number: `A1.1`, `A1.2` … */
export const staff = (unitId: string, count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${unitId}.${index + 1}`,
    name: `${unitId} nr. ${index + 1}`,
    unitId,
  }));

export const rating = (from: string, to: string, value: number | null, rest: Partial<Rating> = {}): Rating => ({
  from,
  to,
  state: value === null ? 'not-answered' : 'rated',
  values: { timely: value, goals: value },
  ...rest,
});

/** Each of the first so many in one unit rates one in the other, in turn, with values that are not all alike. */
export const ratings = (
  from: string,
  to: string,
  raters: number,
  rated: number,
  rest: Partial<Rating> = {},
): readonly Rating[] =>
  Array.from({ length: raters }, (_, index) =>
    rating(`${from}.${index + 1}`, `${to}.${(index % rated) + 1}`, 3 + (index % 2), rest),
  );

export function graphInput(
  people: readonly Person[],
  all: readonly Rating[],
  rest: Partial<GraphInput> = {},
): GraphInput {
  const ids = people.map(({ id }) => id);
  return {
    asOf: '2026-03-31T12:00:00+02:00',
    title: 'Prøve',
    privacy: 'confidential',
    minimum: 5,
    scale: { min: 1, max: 5 },
    dimensions: DIMENSIONS,
    invited: ids,
    answered: ids,
    ratings: all,
    people,
    units: UNITS,
    ...rest,
  };
}

export const tieOf = ({ ties }: RelationGraph, from: string, to: string): RelationTie | undefined =>
  ties.find((tie) => tie.from === from && tie.to === to);

export const stateOf = (graph: RelationGraph, from: string, to: string): string =>
  tieOf(graph, from, to)?.state ?? 'unlisted';
