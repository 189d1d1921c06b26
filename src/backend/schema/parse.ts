import { getDotPath, safeParse } from 'valibot';
import type { GenericSchema } from 'valibot';
import { BackendError } from '../errors.js';

/**
 * Data from outside, checked. Fields the schema does not name are dropped.
 * @throws BackendError `malformed`, with the path of the first fault.
 */
export function parse<T>(schema: GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [fault] = result.issues;
  throw new BackendError('malformed', `${what}: ${getDotPath(fault) ?? 'the whole'} — ${fault.message}`);
}
