import { BackendError } from '../../../src/backend/errors.js';

/** The zero sign and halves of a surrogate pair: JSON may hold them, text in PostgreSQL may not. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** Deeper than any answer goes. */
const DEPTH = 8;

const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The JSON pointer of the first thing in the value that the database cannot hold, or undefined where all is well. */
function unstorable(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEPTH) return '';
  for (const [key, part] of Object.entries(value)) {
    if (UNSTORABLE.test(key)) return '';
    const fault = unstorable(part, depth + 1);
    if (fault !== undefined) return `${step(key)}${fault}`;
  }
  return undefined;
}

export const isStorable = (value: unknown): boolean => unstorable(value) === undefined;

/** @throws BackendError `invalid`, with a pointer to what the database cannot hold. */
export function requireStorable(value: unknown): void {
  const pointer = unstorable(value);
  if (pointer === undefined) return;
  const detail = 'The text holds a sign that cannot be stored';
  throw new BackendError('invalid', detail, { fields: [{ pointer, detail }] });
}
