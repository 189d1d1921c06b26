import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { lockFolder } from '../data-lock.js';
import type { Database } from './database.js';

/** A database that runs inside this process. It has one connection, which drizzle hands to one transaction at a time. */
export function embeddedDatabase(client: PGlite, released: () => Promise<void> = () => Promise.resolve()): Database {
  return {
    sql: drizzle(client),
    inProcess: true,
    listen: (channel, heard) => client.listen(channel, heard),
    async close() {
      await client.close();
      await released();
    },
  };
}

/**
 * The embedded database in the folder, made there if there is none, with the folder locked to this process.
 * @throws StartFailure where another process holds the folder.
 */
export async function openEmbedded(folder: string): Promise<Database> {
  const unlock = await lockFolder(folder);
  try {
    const path = join(folder, 'postgres');
    if (!existsSync(path)) {
      // Made elsewhere and moved into place, so that a host stopped in the middle leaves nothing half made behind.
      const draft = join(folder, 'postgres.new');
      await rm(draft, { recursive: true, force: true });
      await (await PGlite.create({ dataDir: draft })).close();
      await rename(draft, path);
    }
    return embeddedDatabase(await PGlite.create({ dataDir: path }), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}
