import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A text file of the shared reference data, or undefined where they are not beside the checkout. */
export function sharedFile(path: string): string | undefined {
  const file = resolve(process.env['TVAERS_SHARED'] ?? '../shared', 'data', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
