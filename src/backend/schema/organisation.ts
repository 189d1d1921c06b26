import type { Person, Post, Unit } from '../../model/organisation.js';
import type { SpanBand, SpanRule } from '../../model/span.js';
import type { Span, SpanPoint } from '../organisation-source.js';
import { array, boolean, exactOptional, id, nullable, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

export const hierarchy = picklist(['line', 'med']);

export const unitFields = {
  id,
  name: string(),
  kind: picklist(['municipality', 'administration', 'department', 'institution', 'team', 'committee', 'other']),
  parentId: nullable(id),
  hierarchy: exactOptional(hierarchy),
};

export const unit: GenericSchema<unknown, Unit> = object(unitFields);

/** What a person is known by. What else the host says of them comes with the data and with maps. */
export const personFields = {
  id,
  name: string(),
  title: exactOptional(string()),
  unitId: exactOptional(id),
  unitName: exactOptional(string()),
  areaName: exactOptional(string()),
};

export const person: GenericSchema<unknown, Person> = object(personFields);

export const post: GenericSchema<unknown, Post> = object({
  id,
  unitId: id,
  personId: nullable(id),
  kind: picklist(['line', 'acting', 'shared', 'staff']),
  hierarchy,
  title: exactOptional(string()),
});

export const spanRule: GenericSchema<unknown, SpanRule> = object({
  counts: picklist(['persons', 'engagements']),
  contracts: array(picklist(['monthly', 'hourly', 'trainee', 'external'])),
  onLeave: boolean(),
  words: exactOptional(string()),
});

export const spanBand: GenericSchema<unknown, SpanBand> = object({ from: number(), to: number(), source: string() });

export const named = object({ id, name: string() });

export const span: GenericSchema<unknown, Span> = object({
  leader: person,
  units: array(named),
  headcount: number(),
  fte: exactOptional(number()),
  rule: spanRule,
  asOf: string(),
  band: exactOptional(spanBand),
  vacantUnits: exactOptional(array(named)),
  sharedWith: exactOptional(array(named)),
  acting: exactOptional(boolean()),
  context: exactOptional(
    object({
      titles: exactOptional(number()),
      places: number(),
      newcomers: exactOptional(number()),
      aroundTheClock: exactOptional(boolean()),
    }),
  ),
});

export const spanPoint: GenericSchema<unknown, SpanPoint> = object({
  date: string(),
  mean: number(),
  leaders: number(),
});
