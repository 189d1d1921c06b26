import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { ChangeFeed } from '../../demo/host/database/change-feed.js';
import { migrate } from '../../demo/host/database/migrations.js';
import { openPostgres } from '../../demo/host/database/postgres.js';
import type { Change } from '../../src/backend/call.js';
import { emptyEmbedded } from '../support/embedded.js';
import { emptyPostgres, itWithPostgres } from '../support/postgres.js';

const NOW = new Date('2026-03-31T08:00:00Z');

/** Everything that the feed tells of from now on, and what waits until it has told of so much. */
function listenTo(feed: ChangeFeed) {
  const told: Change[] = [];
  let notify = (): void => undefined;
  for (const topic of ['organisation', 'relations', 'surveys'] as const) {
    feed.on(topic)((change) => {
      told.push(change);
      notify();
    });
  }
  const until = async (count: number): Promise<readonly Change[]> => {
    while (told.length < count) {
      await new Promise<void>((resolve) => {
        notify = resolve;
      });
    }
    return told;
  };
  return { told, until };
}

const announce = (feed: ChangeFeed, change: Change): Promise<void> =>
  feed.write((_transaction, say) => say(change, NOW));

describe('the feed of changes', () => {
  it('tells at once, and once, of what this process changed', async () => {
    const database = await emptyEmbedded();
    const feed = await ChangeFeed.open(database, 'listen');
    const { told } = listenTo(feed);
    await announce(feed, { topic: 'relations', id: 'værksted' });
    assert.deepEqual(told, [{ topic: 'relations', id: 'værksted' }]);
    await announce(feed, { topic: 'organisation' });
    assert.deepEqual(told.slice(1), [{ topic: 'organisation' }]);
    await feed.close();
    await database.close();
  });

  it('tells nothing of what was taken back', async () => {
    const database = await emptyEmbedded();
    const feed = await ChangeFeed.open(database, 'listen');
    const { told } = listenTo(feed);
    const takenBack = feed.write(async (_transaction, say) => {
      await say({ topic: 'surveys', id: 'a' }, NOW);
      throw new Error('taken back');
    });
    await assert.rejects(takenBack, /taken back/);
    await announce(feed, { topic: 'surveys', id: 'b' });
    assert.deepEqual(told, [{ topic: 'surveys', id: 'b' }]);
    await feed.close();
    await database.close();
  });

  it('tells nobody who has stopped listening', async () => {
    const database = await emptyEmbedded();
    const feed = await ChangeFeed.open(database, 'listen');
    let told = 0;
    feed.on('surveys')(() => (told += 1))();
    await announce(feed, { topic: 'surveys' });
    assert.equal(told, 0);
    await feed.close();
    await database.close();
  });

  for (const notices of ['listen', 'poll'] as const) {
    itWithPostgres(`tells of what another process changed (${notices})`, async () => {
      const url = await emptyPostgres();
      const databases = [await openPostgres(url), await openPostgres(url)] as const;
      await migrate(databases[0].sql);
      const [here, there] = await Promise.all(databases.map((database) => ChangeFeed.open(database, notices)));
      const { until } = listenTo(there!);
      await announce(here!, { topic: 'relations', id: 'værksted' });
      assert.deepEqual(await until(1), [{ topic: 'relations', id: 'værksted' }]);
      await announce(here!, { topic: 'organisation' });
      assert.deepEqual((await until(2)).slice(1), [{ topic: 'organisation' }]);
      await Promise.all([here!.close(), there!.close()]);
      await Promise.all(databases.map((database) => database.close()));
    });
  }

  itWithPostgres('comes back when its connection breaks, and tells of what it missed', async () => {
    const url = await emptyPostgres();
    const [listener, other] = [await openPostgres(url), await openPostgres(url)];
    await migrate(other.sql);
    const [feed, others] = [await ChangeFeed.open(listener, 'listen'), await ChangeFeed.open(other, 'poll')];
    const { until } = listenTo(feed);
    await other.sql.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and pid <> pg_backend_pid()`,
    );
    await announce(others, { topic: 'relations', id: 'while it was away' });
    assert.deepEqual(await until(1), [{ topic: 'relations', id: 'while it was away' }]);
    const third = await ChangeFeed.open(other, 'listen');
    await announce(third, { topic: 'surveys', id: 'after it came back' });
    assert.deepEqual((await until(2)).slice(1), [{ topic: 'surveys', id: 'after it came back' }]);
    await Promise.all([feed, others, third].map((each) => each.close()));
    await Promise.all([listener.close(), other.close()]);
  });
});
