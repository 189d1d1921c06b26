import { integer, maxLength, maxValue, minLength, minValue, partialCheck, pipe, safeParse } from 'valibot';
import type { Placement } from '../../model/relation.js';
import type { PageQuery } from '../call.js';
import { BackendError } from '../errors.js';
import type { FiguresQuery } from '../indicator-source.js';
import type { InformantQuery } from '../informant-source.js';
import type { ChainQuery, LinesQuery, PeopleQuery, SpanQuery, UnitQuery } from '../organisation-source.js';
import type { GraphQuery, PlacementQuery } from '../relation-source.js';
import type { CommentQuery, ResultsQuery } from '../results-source.js';
import { array, exactOptional, id, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

const count = (from: number, to: number) => pipe(number(), integer(), minValue(from), maxValue(to));
const search = pipe(string(), maxLength(200));
const paging = { cursor: exactOptional(pipe(string(), maxLength(1000))), limit: exactOptional(count(1, 500)) };

export const pageQuery: GenericSchema<unknown, PageQuery> = object(paging);

/** Which unit, where a question is about one and nothing else. */
export const ofUnit: GenericSchema<unknown, { readonly unit: string }> = object({ unit: id });

export const unitQuery: GenericSchema<unknown, UnitQuery> = object({
  ...paging,
  root: exactOptional(id),
  depth: exactOptional(count(0, 100)),
  hierarchy: exactOptional(picklist(['line', 'med'])),
  search: exactOptional(search),
});

export const peopleQuery: GenericSchema<unknown, PeopleQuery> = object({
  ...paging,
  search: exactOptional(search),
  near: exactOptional(id),
  among: exactOptional(picklist(['everyone', 'leaders'])),
  unit: exactOptional(id),
  ids: exactOptional(pipe(array(id), maxLength(100))),
});

export const linesQuery: GenericSchema<unknown, LinesQuery> = object({
  ...paging,
  ids: pipe(array(id), minLength(1), maxLength(100)),
  hierarchy: exactOptional(picklist(['line', 'med'])),
});

export const chainQuery: GenericSchema<unknown, ChainQuery> = pipe(
  object({
    unit: exactOptional(id),
    person: exactOptional(id),
    hierarchy: exactOptional(picklist(['line', 'med'])),
    up: exactOptional(count(0, 10)),
    down: exactOptional(count(0, 10)),
  }),
  partialCheck(
    [['unit'], ['person']],
    ({ person, unit }) => person === undefined || unit === undefined,
    'Name a unit or a person, not both',
  ),
);

export const figuresQuery: GenericSchema<unknown, FiguresQuery> = object({
  ...paging,
  units: pipe(array(id), minLength(1), maxLength(100)),
});

export const informantQuery: GenericSchema<unknown, InformantQuery> = object({ ...paging, unit: id });

export const spanQuery: GenericSchema<unknown, SpanQuery> = pipe(
  object({ ...paging, leader: exactOptional(id), unit: exactOptional(id), root: exactOptional(id) }),
  partialCheck(
    [['leader'], ['unit'], ['root']],
    ({ leader, root, unit }) => [leader, root, unit].filter((part) => part !== undefined).length === 1,
    'Name one of leader, unit and root',
  ),
);

const level = picklist(['person', 'role', 'unit', 'area']);

const coordinate = pipe(number(), minValue(-1e6), maxValue(1e6));

/** A picture with where its nodes are to stand. */
export const placementToKeep: GenericSchema<unknown, PlacementQuery & Pick<Placement, 'places'>> = object({
  survey: id,
  level,
  places: pipe(array(object({ id, x: coordinate, y: coordinate })), maxLength(50_000)),
});

export const graphQuery: GenericSchema<unknown, GraphQuery> = object({
  survey: id,
  wave: exactOptional(id),
  level,
  root: exactOptional(id),
  focus: exactOptional(id),
  degrees: exactOptional(count(1, 10)),
  dimensions: exactOptional(pipe(array(id), minLength(1), maxLength(12))),
});

const resultsFields = { survey: id, wave: exactOptional(id), unit: exactOptional(id) };

export const resultsQuery: GenericSchema<unknown, ResultsQuery> = object(resultsFields);

export const commentQuery: GenericSchema<unknown, CommentQuery> = object({ ...paging, ...resultsFields, question: id });

/**
 * A question as it may be asked. What is undefined counts as left out, and parts the schema does not name are dropped.
 * @throws BackendError `invalid`, with a pointer to each fault.
 */
export function checkQuery<T>(schema: GenericSchema<unknown, T>, query: object): T {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  const result = safeParse(schema, given);
  if (result.success) return result.output;
  const fields = result.issues.map(({ message, path = [] }) => ({
    pointer: path.map(({ key }) => `/${String(key)}`).join(''),
    detail: message.replace(/ but received .*/s, ''),
  }));
  throw new BackendError('invalid', 'the question cannot be asked like that', { fields });
}
