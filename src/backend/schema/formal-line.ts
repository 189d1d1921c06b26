import type { FormalLine } from '../../model/formal-lines.js';
import { array, exactOptional, id, literal, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';
import { hierarchy, named } from './organisation.js';

export const formalLine: GenericSchema<unknown, FormalLine> = object({
  personId: id,
  hierarchy,
  unit: exactOptional(named),
  title: exactOptional(string()),
  dotted: exactOptional(literal(true)),
  leaders: array(object({ id, name: string(), kind: picklist(['line', 'acting', 'shared']) })),
});
