import { record } from 'valibot';
import type { FormalLine } from '../../model/formal-lines.js';
import type { Person, Post, Unit } from '../../model/organisation.js';
import type { SpanBand, SpanRule } from '../../model/span.js';
import type { Span, SpanPoint } from '../organisation-source.js';
import { array, boolean, exactOptional, id, literal, nullable, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

const hierarchy = picklist(['line', 'med']);

export const unit: GenericSchema<unknown, Unit> = object({
  id,
  name: string(),
  kind: picklist(['municipality', 'administration', 'department', 'institution', 'team', 'committee', 'other']),
  parentId: nullable(id),
  hierarchy: exactOptional(hierarchy),
});

export const person: GenericSchema<unknown, Person> = object({
  id,
  name: string(),
  title: exactOptional(string()),
  unitId: exactOptional(id),
  unitName: exactOptional(string()),
  areaName: exactOptional(string()),
  attributes: exactOptional(record(string(), string())),
});

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

const named = object({ id, name: string() });

export const formalLine: GenericSchema<unknown, FormalLine> = object({
  personId: id,
  hierarchy,
  unit: exactOptional(named),
  title: exactOptional(string()),
  dotted: exactOptional(literal(true)),
  leaders: array(object({ id, name: string(), kind: picklist(['line', 'acting', 'shared']) })),
});

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
});

export const spanPoint: GenericSchema<unknown, SpanPoint> = object({
  date: string(),
  mean: number(),
  leaders: number(),
});
