import { openPostgres } from '../../../demo/host/database/postgres.js';
import { migrate } from '../../../demo/host/database/migrations.js';
import type { Database } from '../../../demo/host/database/database.js';
import { emptyEmbedded } from '../../support/embedded.js';

export { countingOf } from './counting.js';
export { emptyEmbedded };

/** The database at an address, with its tables. */
export async function atAddress(url: string): Promise<Database> {
  const database = await openPostgres(url);
  await migrate(database.sql);
  return database;
}
