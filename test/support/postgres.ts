import { randomUUID } from 'node:crypto';
import { after, it } from 'node:test';
import pg from 'pg';
import { findPostgres, startPostgres } from '../../.config/scripts/postgres.mjs';
import type { TestPostgres } from '../../.config/scripts/postgres.mjs';

const here = findPostgres() !== undefined;
const required = (process.env['TVAERS_REQUIRE'] ?? '').split(',').includes('postgres');

let starting: Promise<TestPostgres> | undefined;

after(async () => {
  await (await starting)?.stop();
});

/** True where a PostgreSQL server can be started. */
export const hasPostgres = here;

/** The address of a fresh, empty database on a server of this test file's own. Only inside `itWithPostgres`. */
export async function emptyPostgres(): Promise<string> {
  starting ??= startPostgres();
  const { url } = await starting;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/[^/]+$/, name);
}

/**
 * A test on a real PostgreSQL server. Where there is none it is counted as absent, unless `TVAERS_REQUIRE` names it: then
 * it fails.
 */
export function itWithPostgres(name: string, run: () => void | Promise<void>): void {
  void it(name, (context) => {
    if (here) return run();
    if (required) throw new Error('there is no PostgreSQL here. Run: npm run setup postgres');
    context.skip('absent: postgres');
    return undefined;
  });
}
