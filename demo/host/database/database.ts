import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** A database or a transaction in it: the queries are the same for both, and for both engines. */
export type Sql = PgDatabase<PgQueryResultHKT>;

/** A place that holds our tables. */
export interface Database {
  readonly sql: Sql;
  /** It works in this very process, and keeps it busy. */
  readonly inProcess?: true;
  /**
   * Calls `heard` with every notice on the channel, sent by any process, until the returned function is called. After a
   * break in which notices may have been missed it calls `missed`.
   */
  listen(channel: string, heard: (payload: string) => void, missed: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The rows of a query written by hand. */
export async function rowsOf<Row>(database: Sql, query: SQL): Promise<readonly Row[]> {
  const result = (await database.execute(query)) as { readonly rows: readonly Row[] };
  return result.rows;
}
