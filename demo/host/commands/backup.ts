import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../database/database.js';
import type { Sql } from '../database/database.js';
import { MIGRATIONS, migrate, schemaVersion } from '../database/migrations.js';
import { StartFailure } from '../start-failure.js';

// A backup is a text file of JSON, one line each: first what it is, then every row of every table, last how many there
// were. Rows come in the order of what is in them, which tells nothing of when they were written. It holds everything,
// secrets and answers too, and has to be kept as safely as the database itself. It is the same for an embedded database
// and a PostgreSQL server, and moves from one to the other.

interface Head {
  readonly tvaers: 'backup';
  readonly schema: number;
  readonly at: string;
}

interface Line {
  readonly table: string;
  readonly row: unknown;
}

interface Foot {
  readonly rows: number;
}

const BATCH = 500;

/** Our tables, those that others refer to first. */
const TABLES = [
  ...[
    'organisation',
    'units',
    'people',
    'posts',
    'engagements',
    'span_bands',
    'span_history',
    'indicators',
    'person_roles',
    'demo_users',
  ],
  ...[
    'surveys',
    'invitations',
    'survey_links',
    'responses',
    'anonymous_responses',
    'ballots_drawn',
    'idempotency_keys',
    'access_log',
  ],
  ...['placements', 'post_costs', 'scenarios'],
  ...['informant_mappings', 'informant_views', 'informant_consents', 'feedback_courses', 'feedback_rule'],
  ...['changes', 'secrets'],
] as const;

/** Opens a file of the operator's. @throws StartFailure where that cannot be done. */
async function openFile(path: string, flags: 'r' | 'w'): Promise<FileHandle> {
  try {
    return await open(path, flags, 0o600);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new StartFailure(`${path} kan ikke åbnes (${code}).`, `${path} cannot be opened (${code}).`);
  }
}

/** Writes all there is to a file, as it was at one moment, and gives the number of rows. Others may go on working meanwhile. */
export async function backup(database: Sql, file: string, now: Date): Promise<number> {
  const draft = `${file}.part`;
  const output = await openFile(draft, 'w');
  const write = (lines: readonly (Head | Line | Foot)[]): Promise<void> =>
    output.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  try {
    const rows = await database.transaction(
      async (transaction) => {
        await transaction.execute(sql`set local time zone 'UTC'`);
        await write([{ tvaers: 'backup', schema: await schemaVersion(transaction), at: now.toISOString() }]);
        let count = 0;
        for (const table of TABLES) {
          for await (const part of rowsIn(transaction, table)) {
            await write(part.map((row) => ({ table, row })));
            count += part.length;
          }
        }
        return count;
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    );
    await write([{ rows }]);
    await output.sync();
    await rename(draft, file);
    return rows;
  } finally {
    await output.close();
    await rm(draft, { force: true });
  }
}

/** The rows of a table, some at a time, in the order of what is in them. */
async function* rowsIn(transaction: Sql, table: string): AsyncGenerator<readonly unknown[]> {
  const name = sql.identifier(table);
  await transaction.execute(
    sql`declare backup no scroll cursor for select to_jsonb(${name}) as row from ${name} order by 1`,
  );
  for (let isMore = true; isMore;) {
    const part = await rowsOf<{ row: unknown }>(transaction, sql.raw(`fetch ${BATCH} from backup`));
    isMore = part.length === BATCH;
    yield part.map(({ row }) => row);
  }
  await transaction.execute(sql`close backup`);
}

const broken = (file: string): StartFailure =>
  new StartFailure(`${file} er ikke en hel sikkerhedskopi fra tvaers.`, `${file} is not a whole tvaers backup.`);

function parsed(line: string, file: string): Partial<Head & Line & Foot> {
  try {
    return JSON.parse(line) as Partial<Head & Line & Foot>;
  } catch {
    throw broken(file);
  }
}

/**
 * Reads a backup into an empty database, all of it or nothing, and gives the number of rows. An older backup is brought up
 * to date.
 * @throws StartFailure where the database is not empty, or the file is not a whole backup of this or an earlier release.
 */
export async function restore(database: Sql, file: string): Promise<number> {
  if ((await schemaVersion(database)) > 0) {
    throw new StartFailure(
      'Databasen er ikke tom. Gendan i en tom database.',
      'The database is not empty. Restore into an empty one.',
    );
  }
  const input = await openFile(file, 'r');
  const rows = await database.transaction(async (transaction) => {
    let head: Head | undefined;
    let foot: Foot | undefined;
    let count = 0;
    let table = '';
    let batch: unknown[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length === 0) return;
      const name = sql.identifier(table);
      await transaction.execute(
        sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(batch)}::jsonb)`,
      );
      batch = [];
    };
    for await (const text of input.readLines()) {
      const line = parsed(text, file);
      if (!head) {
        if (line.tvaers !== 'backup' || line.schema === undefined || line.schema > MIGRATIONS.length)
          throw broken(file);
        head = line as Head;
        await migrate(transaction, head.schema);
      } else if (line.table !== undefined) {
        if (!(TABLES as readonly string[]).includes(line.table)) throw broken(file);
        if (line.table !== table || batch.length === BATCH) await flush();
        table = line.table;
        batch.push(line.row);
        count += 1;
      } else if (line.rows !== undefined) foot = line as Foot;
    }
    await flush();
    if (foot?.rows !== count) throw broken(file);
    return count;
  });
  await migrate(database);
  return rows;
}
