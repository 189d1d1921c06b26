import type { HostConfig } from '../config.js';
import type { Database } from './database.js';

/** Opens the database that the configuration names. Each engine is loaded only by those who use it. */
export async function openDatabase({ databaseUrl, dataFolder }: HostConfig): Promise<Database> {
  if (databaseUrl) {
    const { openPostgres } = await import('./postgres.js');
    return openPostgres(databaseUrl);
  }
  const { openEmbedded } = await import('./embedded.js');
  return openEmbedded(dataFolder);
}
