import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Change, Subscribe, Topic } from '../../../src/backend/call.js';
import { changes as changesIn } from '../../../src/backend/changes.js';
import type { Database, Sql } from './database.js';
import { changes } from './schema.js';

const CHANNEL = 'tvaers_changed';
/** Milliseconds between looks where the engine sends no notices. */
const POLL = 1000;

/** How changes made by other processes are noticed. `poll` is for engines that lack LISTEN. */
export type Notices = 'listen' | 'poll';

/** Says, within a transaction, that something changed. */
export type Announce = (change: Change, at: Date) => Promise<void>;

interface Notice {
  readonly from: string;
  readonly change: Change;
}

type Versions = ReadonlyMap<string, { readonly change: Change; readonly version: number }>;

async function versionsIn({ sql: database }: Database): Promise<Versions> {
  const rows = await database.select().from(changes);
  return new Map(
    rows.map(({ subject, topic, version }) => [
      `${topic} ${subject}`,
      { change: { topic: topic as Topic, ...(subject && { id: subject }) }, version },
    ]),
  );
}

/**
 * Tells this process what changed, whichever process changed it. A change is counted in the transaction that makes it and
 * told when that is committed, here at once and elsewhere by the database. A process that lost its connection for a while
 * compares the counts and misses nothing.
 */
export class ChangeFeed {
  readonly #database: Database;
  readonly #notices: Notices;
  readonly #id = randomUUID();
  readonly #listeners = changesIn();
  #versions: Versions = new Map();
  #catchingUp: Promise<void> = Promise.resolve();
  #stop: () => Promise<void> = () => Promise.resolve();

  private constructor(database: Database, notices: Notices) {
    this.#database = database;
    this.#notices = notices;
  }

  static async open(database: Database, notices: Notices): Promise<ChangeFeed> {
    const feed = new ChangeFeed(database, notices);
    feed.#versions = await versionsIn(database);
    feed.#stop = await (notices === 'listen' ? feed.#listen() : feed.#poll());
    return feed;
  }

  /** What a source offers as its `subscribe`. Those who asked first are told first. */
  on(topic: Topic): Subscribe {
    return this.#listeners.on(topic);
  }

  /** Tells this process only: for what changes by the clock, which every process has. */
  tell(change: Change): void {
    this.#listeners.tell(change);
  }

  /** Carries out a transaction. What it announces is told when it is committed, and not at all where it is taken back. */
  async write<T>(work: (transaction: Sql, announce: Announce) => Promise<T>): Promise<T> {
    const announced: Change[] = [];
    const result = await this.#database.sql.transaction((transaction) =>
      work(transaction, async (change, at) => {
        announced.push(change);
        await this.#announce(transaction, change, at);
      }),
    );
    for (const change of announced) this.tell(change);
    return result;
  }

  async close(): Promise<void> {
    await this.#stop();
    await this.#catchingUp;
  }

  async #announce(transaction: Sql, change: Change, at: Date): Promise<void> {
    await transaction
      .insert(changes)
      .values({ topic: change.topic, subject: change.id ?? '', version: 1, changedAt: at })
      .onConflictDoUpdate({
        target: [changes.topic, changes.subject],
        set: { version: sql`${changes.version} + 1`, changedAt: at },
      });
    if (this.#notices === 'poll') return;
    const notice: Notice = { from: this.#id, change };
    await transaction.execute(sql`select pg_notify(${CHANNEL}, ${JSON.stringify(notice)})`);
  }

  #listen(): Promise<() => Promise<void>> {
    const heard = (payload: string): void => {
      const { change, from } = JSON.parse(payload) as Notice;
      if (from !== this.#id) this.tell(change);
    };
    return this.#database.listen(CHANNEL, heard, () => {
      this.#catchUp();
    });
  }

  #poll(): Promise<() => Promise<void>> {
    const timer = setInterval(() => {
      this.#catchUp();
    }, POLL).unref();
    return Promise.resolve(() => {
      clearInterval(timer);
      return Promise.resolve();
    });
  }

  #catchUp(): void {
    this.#catchingUp = this.#catchingUp.then(async () => {
      const before = this.#versions;
      this.#versions = await versionsIn(this.#database).catch(() => before);
      for (const [key, { change, version }] of this.#versions) {
        if (version !== before.get(key)?.version) this.tell(change);
      }
    });
  }
}
