import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../demo/host/database/database.js';
import type { Database } from '../../demo/host/database/database.js';
import { embeddedDatabase } from '../../demo/host/database/embedded.js';
import { MIGRATIONS, migrate } from '../../demo/host/database/migrations.js';

const FOLDER = 'node_modules/.cache/tvaers-embedded';

/** The file of that name, made where it is not there: making a database takes seconds, copying one a moment. */
async function kept(name: string, make: () => Promise<PGlite>): Promise<Blob> {
  const path = join(FOLDER, name);
  try {
    // Read at once: a blob of the file itself cannot be read once another process has put its own in this place.
    return new Blob([await readFile(path)]);
  } catch {
    const client = await make();
    const dump = await client.dumpDataDir('none');
    await client.close();
    const draft = `${path}.${randomUUID()}`;
    await mkdir(FOLDER, { recursive: true });
    await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
    await rename(draft, path);
    return dump;
  }
}

/** A client of an embedded database with nothing in it at all, in memory or in the folder. */
export const blankClient = async (dataDir?: string): Promise<PGlite> =>
  clientOf(await kept('blank.tar', () => PGlite.create()), dataDir);

const clientOf = (loadDataDir: Blob, dataDir: string | undefined): Promise<PGlite> =>
  PGlite.create({ loadDataDir, ...(dataDir !== undefined && { dataDir }) });

async function migratedClient(): Promise<PGlite> {
  const client = await blankClient();
  await migrate(embeddedDatabase(client).sql);
  return client;
}

/** A client of an embedded database with our tables and nothing in them, in memory or in the folder. */
export async function embeddedClient(dataDir?: string): Promise<PGlite> {
  const steps = createHash('sha256').update(MIGRATIONS.join()).digest('hex').slice(0, 16);
  return clientOf(await kept(`${steps}.tar`, migratedClient), dataDir);
}

export const emptyEmbedded = async (): Promise<Database> => embeddedDatabase(await embeddedClient());

/** Takes everything out of our tables. */
export async function wipe(database: Database): Promise<void> {
  const tables = await rowsOf<{ name: string }>(
    database.sql,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations'`,
  );
  await database.sql.execute(sql.raw(`truncate ${tables.map(({ name }) => `"${name}"`).join(', ')}`));
}
