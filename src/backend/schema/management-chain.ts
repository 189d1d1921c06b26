import type { ChainPost, ChainUnit, ManagementChain } from '../../model/management-chain.js';
import { array, exactOptional, id, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';
import { hierarchy, named, unitFields } from './organisation.js';

const person = object({ id, name: string(), title: exactOptional(string()) });

const chainPost: GenericSchema<unknown, ChainPost> = object({
  id,
  kind: picklist(['line', 'acting', 'shared', 'staff']),
  title: exactOptional(string()),
  person: exactOptional(person),
  led: exactOptional(number()),
});

const chainUnit: GenericSchema<unknown, ChainUnit> = object({
  ...unitFields,
  level: number(),
  posts: array(chainPost),
  coveredBy: exactOptional(object({ unit: named, leaders: array(named) })),
  units: number(),
  people: number(),
});

export const managementChain: GenericSchema<unknown, ManagementChain> = object({
  asOf: string(),
  hierarchy,
  hierarchies: array(hierarchy),
  person: exactOptional(person),
  also: array(named),
  dotted: array(object({ unit: named, title: exactOptional(string()) })),
  path: array(id),
  units: array(chainUnit),
  faults: exactOptional(object({ tops: number(), orphans: number(), cycles: number() })),
});
