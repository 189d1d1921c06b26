import { readFile } from 'node:fs/promises';
import type { HostData } from '../../../src/adapters/os2mo.js';
import { tvaersData } from '../../../src/backend/schema/data.js';
import { parse } from '../../../src/backend/schema/parse.js';
import { StartFailure } from '../start-failure.js';

const NOTHING = { asOf: '1970-01-01', units: [], people: [], posts: [], engagements: [], surveys: [] };

/**
 * What OS2mo does not know and the municipality does, as JSON in a file: the parts of `data.schema.json` about spans and
 * costs, by the uuids of units.
 * @throws StartFailure where the file cannot be read or holds something else.
 */
export async function ownData(file: string | undefined): Promise<HostData> {
  if (file === undefined) return {};
  try {
    const given = Object(JSON.parse(await readFile(file, 'utf8'))) as object;
    const whole = parse(tvaersData, { ...given, ...NOTHING }, file);
    const { asOf: _asOf, engagements: _engagements, people: _people, posts: _posts, ...rest } = whole;
    const { surveys: _surveys, units: _units, ...own } = rest;
    return own;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new StartFailure(`TVAERS_OS2MO_OWN kan ikke læses: ${reason}`, `TVAERS_OS2MO_OWN cannot be read: ${reason}`);
  }
}
