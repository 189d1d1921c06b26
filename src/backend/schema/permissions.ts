import type { Permissions } from '../backend.js';
import { array, exactOptional, id, object, string } from './common.js';
import type { GenericSchema } from './common.js';

export const permissions: GenericSchema<unknown, Permissions> = object({
  person: exactOptional(object({ id, name: string(), unitId: exactOptional(id) })),
  roles: array(string()),
});
