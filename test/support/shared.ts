import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';

const folder = resolve(process.env['TVAERS_SHARED'] ?? '../shared', 'data');
const here = existsSync(folder);
const required = (process.env['TVAERS_REQUIRE'] ?? '').split(',').includes('shared');

/** A text file of the shared reference data. Only inside `itWithShared`. */
export const sharedText = (path: string): string => readFileSync(resolve(folder, path), 'utf8');

/** The same where the shared reference data are beside the checkout, undefined where they are not. */
export const sharedTextIfHere = (path: string): string | undefined => (here ? sharedText(path) : undefined);

/** A JSON file of the shared reference data. Only inside `itWithShared`. */
export const shared = <T>(path: string): T => JSON.parse(sharedText(path)) as T;

/**
 * A test on the shared reference data. Where they are not beside the checkout it is counted as absent, unless
 * `TVAERS_REQUIRE` names them: then it fails.
 */
export function itWithShared(name: string, run: () => void | Promise<void>): void {
  void it(name, (context) => {
    if (here) return run();
    if (required) throw new Error(`the shared reference data are not at ${folder}`);
    context.skip('absent: shared');
    return undefined;
  });
}
