import { and, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { ChangeFeed } from './database/change-feed.js';
import { rowsOf } from './database/database.js';
import type { Sql } from './database/database.js';
import { accessLog, idempotencyKeys, scenarios, surveys } from './database/schema.js';
import { oldestScenario } from './store/sql-scenarios.js';
import { forgetAnswers, forgetPictures } from './surveys/forget.js';

export interface UpkeepOptions {
  readonly database: Sql;
  readonly feed: ChangeFeed;
  readonly accessLogDays: number;
}

const DAY = 86_400_000;

/** The date where the municipality is. */
const dateOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' }).format(moment);

/**
 * What has to be done once in a while, by any process and any number of times: answers are deleted on the date their
 * survey promised, keys, access notes and what-ifs when they are old, and the rows of anonymous surveys lose the order they came in.
 */
export async function upkeep({ accessLogDays, database, feed }: UpkeepOptions, now: Date): Promise<void> {
  await deleteDue(feed, now);
  await database.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, new Date(now.getTime() - DAY)));
  await database.delete(accessLog).where(lt(accessLog.at, new Date(now.getTime() - accessLogDays * DAY)));
  await database.delete(scenarios).where(lt(scenarios.keptAt, oldestScenario(now)));
  await shuffle(database);
}

/** Removes every answer, invitation, ballot, key and arranged picture of the surveys whose date has come. The questions stay. */
async function deleteDue(feed: ChangeFeed, now: Date): Promise<void> {
  await feed.write(async (transaction, announce) => {
    const due = await transaction
      .select({ id: surveys.id })
      .from(surveys)
      .where(and(isNull(surveys.emptiedAt), sql`${surveys.definition} ->> 'deleteAfter' <= ${dateOf(now)}`))
      .for('update');
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) return;
    await forgetAnswers(transaction, ids);
    await transaction.update(surveys).set({ emptiedAt: now }).where(inArray(surveys.id, ids));
    await forgetPictures(transaction);
    for (const id of ids) {
      await announce({ topic: 'surveys', id }, now);
      await announce({ topic: 'relations', id }, now);
    }
  });
}

/**
 * Writes the rows of anonymous surveys anew in an order that says nothing: one transaction for all, by random id and by
 * person, and then a table file without what lay there before.
 */
async function shuffle(database: Sql): Promise<void> {
  for (const [table, order] of [
    ['anonymous_responses', 'id'],
    ['ballots_drawn', 'person_id'],
  ] as const) {
    const name = sql.identifier(table);
    const [found] = await rowsOf<{ writes: number }>(
      database,
      sql`select count(distinct xmin::text)::int as writes from ${name}`,
    );
    if ((found?.writes ?? 0) < 2) continue;
    await database.execute(
      sql`with moved as (delete from ${name} returning *) insert into ${name} select * from moved order by ${sql.identifier(order)}`,
    );
    await database.execute(sql`vacuum full ${name}`);
  }
}
