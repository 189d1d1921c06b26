import { integer, maxLength, minLength, minValue, pipe, record, regex, variant } from 'valibot';
import type { BaselineGroup, BaselineLeader, SpanBaseline } from '../../model/span-plan/baseline.js';
import type { SpanChange, SpanScenario } from '../../model/span-plan/changes.js';
import type { OrganisationFault } from '../../model/organisation-faults.js';
import type { KeptScenario } from '../organisation-source.js';
import { array, boolean, exactOptional, id, literal, nullable, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';
import { named, spanBand, spanRule } from './organisation.js';

const count = pipe(number(), integer(), minValue(0));
const amount = pipe(number(), minValue(0));
/** The ids of groups and of new posts are made of others. */
const madeId = pipe(string(), minLength(1), maxLength(2000));

export const costFields = {
  leaderPost: amount,
  employeePost: amount,
  currency: pipe(string(), regex(/^[A-Z]{3}$/)),
  source: string(),
};

const leader: GenericSchema<unknown, BaselineLeader> = object({
  id,
  name: string(),
  units: array(named),
  areaId: id,
  member: nullable(count),
  acting: exactOptional(boolean()),
  band: exactOptional(spanBand),
  above: exactOptional(boolean()),
});

const group: GenericSchema<unknown, BaselineGroup> = object({
  id: madeId,
  unitId: nullable(id),
  unitName: string(),
  leaderIds: array(id),
  members: array(number()),
  fte: number(),
  leader: exactOptional(id),
  vacant: exactOptional(boolean()),
});

const fault: GenericSchema<unknown, OrganisationFault> = object({
  kind: picklist([
    'unit-loop',
    'several-tops',
    'unknown-unit',
    'unknown-manager',
    'self-manager',
    'manager-loop',
    'unled',
  ]),
  ids: array(string()),
});

export const spanBaseline: GenericSchema<unknown, SpanBaseline> = object({
  unit: named,
  asOf: string(),
  rule: spanRule,
  areas: array(object({ id, name: string(), costs: exactOptional(object(costFields)) })),
  leaders: array(leader),
  groups: array(group),
  faults: exactOptional(array(fault)),
  levelsAbove: count,
});

const change: GenericSchema<unknown, SpanChange> = variant('kind', [
  object({ kind: literal('target'), areaId: id, target: nullable(pipe(number(), minValue(1))) }),
  object({ kind: literal('frame'), amount: nullable(amount) }),
  object({ kind: literal('recruit'), inside: boolean() }),
  object({
    kind: literal('add'),
    posts: record(string(), count),
    givenUp: exactOptional(object({ areaId: id, fte: amount })),
  }),
  object({ kind: literal('fill'), unitId: id }),
  object({ kind: literal('move'), groupId: madeId, to: madeId }),
  object({ kind: literal('merge'), from: id, into: madeId }),
]);

/** A what-if as it is kept and sent: at most 2,000 steps under a name of at most 200 characters. */
export const spanScenario: GenericSchema<unknown, SpanScenario> = object({
  unitId: id,
  name: pipe(string(), minLength(1), maxLength(200)),
  asOf: string(),
  changes: pipe(array(change), maxLength(2000)),
});

export const keptScenario: GenericSchema<unknown, KeptScenario> = object({ id, until: exactOptional(string()) });
