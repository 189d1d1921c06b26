import { setTimeout as pause } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { StartFailure } from '../start-failure.js';
import type { Database } from './database.js';

/** Milliseconds between attempts to listen again after the connection broke. */
const AGAIN = 1000;

const options = (url: string) => ({
  connectionString: url,
  application_name: 'tvaers',
  connectionTimeoutMillis: 10_000,
});

/** A connection that does nothing but hear notices, and comes back when it breaks. */
async function listenOn(
  url: string,
  channel: string,
  heard: (payload: string) => void,
  missed: () => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let ended = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ ...options(url), keepAlive: true });
    next.on('notification', ({ payload }) => {
      heard(payload ?? '');
    });
    // The end is what counts; the error before it would end the process if nobody took it.
    next.on('error', () => undefined);
    next.once('end', () => {
      if (client === next) void reconnect();
    });
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
  };

  const reconnect = async (): Promise<void> => {
    client = undefined;
    while (!ended) {
      await pause(AGAIN, undefined, { ref: false });
      try {
        await connect();
        missed();
        return;
      } catch {
        // The server is still away. Whoever asks for data meets that by themselves.
      }
    }
  };

  await connect();
  return async () => {
    ended = true;
    const last = client;
    client = undefined;
    await last?.end();
  };
}

/**
 * A PostgreSQL server, or an engine that speaks its protocol.
 * @throws StartFailure where nothing answers there. The message does not repeat the address, which may hold a password.
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ ...options(url), max: 10 });
  // An idle connection that the server drops is replaced at the next query.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const { code = '' } = error as { readonly code?: string };
    throw new StartFailure(
      `Databasen i DATABASE_URL svarer ikke (${code}).`,
      `The database in DATABASE_URL does not answer (${code}).`,
    );
  }
  return {
    sql: drizzle(pool),
    listen: (channel, heard, missed) => listenOn(url, channel, heard, missed),
    close: () => pool.end(),
  };
}
