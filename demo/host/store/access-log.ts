import { randomUUID } from 'node:crypto';
import type { Sql } from '../database/database.js';
import { accessLog } from '../database/schema.js';

export type Access = Omit<typeof accessLog.$inferSelect, 'id' | 'at'> & { readonly at: string };

/** Notes who did what to which survey. Never called for an anonymous answer, nor for reading or drawing on the way to one. */
export async function recordAccess(database: Sql, { at, ...access }: Access): Promise<void> {
  await database.insert(accessLog).values({ ...access, id: randomUUID(), at: new Date(at) });
}

/** Milliseconds in which looking at the same thing again is the same look: a live map asks anew at every change. */
const ONE_LOOK = 600_000;
const LOOKS = 10_000;

/** Notes that somebody looked, once however often their page asks. */
export class Looks {
  readonly #database: Sql;
  readonly #now: () => Date;
  readonly #latest = new Map<string, number>();

  constructor(database: Sql, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async note(personId: string, action: 'read' | 'results', surveyId: string): Promise<void> {
    const now = this.#now();
    const key = JSON.stringify([personId, action, surveyId]);
    if (now.getTime() < (this.#latest.get(key) ?? -Infinity) + ONE_LOOK) return;
    await recordAccess(this.#database, { at: now.toISOString(), personId, action, surveyId });
    this.#latest.delete(key);
    this.#latest.set(key, now.getTime());
    const [oldest] = this.#latest.keys();
    if (this.#latest.size > LOOKS && oldest !== undefined) this.#latest.delete(oldest);
  }
}
