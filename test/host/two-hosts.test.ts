import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { sql } from 'drizzle-orm';
import { migrate } from '../../demo/host/database/migrations.js';
import { openPostgres } from '../../demo/host/database/postgres.js';
import * as schema from '../../demo/host/database/schema.js';
import { fill } from '../../demo/host/store/fill.js';
import { browserOf, hostProcess } from '../support/host-process.js';
import { openTown, relationAnswers } from '../support/little-town.js';
import { emptyPostgres, itWithPostgres } from '../support/postgres.js';
import { writing } from '../support/test-host.js';
import type { Sending } from '../support/test-host.js';

const MAP = '/tvaers/api/relations?survey=named&level=person';

interface Graph {
  readonly answered: number | null;
}

describe('two host processes on one PostgreSQL server', () => {
  itWithPostgres('fill an empty database once when they start together', async () => {
    const url = await emptyPostgres();
    const hosts = await Promise.all([1, 2].map(() => hostProcess({ DATABASE_URL: url, TVAERS_DEMO_PERCENT: '10' })));
    await Promise.all(hosts.map(({ address }) => address));
    assert.equal(hosts.filter(({ said }) => said().includes('Første start')).length, 1);
    for (const host of hosts) host.signal('SIGTERM');
    assert.deepEqual(await Promise.all(hosts.map(({ ended }) => ended)), [0, 0]);
    const database = await openPostgres(url);
    assert.equal(await database.sql.$count(schema.organisation), 1);
    await database.close();
  });

  itWithPostgres('serve one survey: what one takes the other tells of, shows, and holds to', async () => {
    const url = await emptyPostgres();
    const database = await openPostgres(url);
    await migrate(database.sql);
    await fill(database.sql, () => openTown(4));
    const [one, other] = await Promise.all([1, 2].map(() => hostProcess({ DATABASE_URL: url })));
    const [here, there] = await Promise.all([one!.address, other!.address]);

    /** Asks a host as a person does. A cookie from one is good at the other. */
    const ask = (address: string, personId: string, path: string, init: Sending = {}) =>
      fetch(`${address}${path}`, { ...init, redirect: 'manual', headers: { ...init.headers, ...browserOf(personId) } });
    const graph = async (address: string) => (await (await ask(address, 'leader', MAP)).json()) as Graph;
    const answers = relationAnswers('neighbour');

    assert.equal((await graph(there)).answered, 1);
    const leaving = new AbortController();
    const stream = await ask(there, 'leader', '/tvaers/api/stream', { signal: leaving.signal });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const heard = async (words: string): Promise<void> => {
      for (let told = ''; !told.includes(words);)
        told += (await reader.read()).value ?? assert.fail(`it ended before it said ${words}`);
    };

    const write = writing('POST', { answers });
    assert.equal((await ask(here, 'employee', '/tvaers/api/surveys/named/responses', write)).status, 204);
    await heard('data: {"topic":"relations","id":"named"}');
    assert.equal((await graph(there)).answered, 2);

    // The same write sent again through the other process is the same write; another one is one too many.
    assert.equal((await ask(there, 'employee', '/tvaers/api/surveys/named/responses', write)).status, 204);
    assert.equal(
      (await ask(there, 'employee', '/tvaers/api/surveys/named/responses', writing('POST', { answers }))).status,
      409,
    );
    assert.equal(await database.sql.$count(schema.responses, sql`survey_id = 'named'`), 2);

    const form = { method: 'POST', body: new URLSearchParams({ undersoegelse: 'named' }) };
    assert.equal((await ask(here, 'hr', '/hr/luk', form)).status, 303);
    await heard('data: {"topic":"surveys","id":"named"}');
    assert.equal(
      (await ask(there, 'colleague', '/tvaers/api/surveys/named/responses', writing('POST', { answers }))).status,
      409,
    );

    leaving.abort();
    for (const host of [one, other]) host!.signal('SIGTERM');
    assert.deepEqual(await Promise.all([one!.ended, other!.ended]), [0, 0]);
    await database.close();
  });

  itWithPostgres('take an answer once when both get it at the same moment', async () => {
    const url = await emptyPostgres();
    const database = await openPostgres(url);
    await migrate(database.sql);
    await fill(database.sql, () => openTown(20));
    const hosts = await Promise.all([1, 2].map(() => hostProcess({ DATABASE_URL: url })));
    const addresses = await Promise.all(hosts.map(({ address }) => address));
    for (let person = 1; person <= 20; person += 1) {
      const write = writing('POST', { answers: relationAnswers('neighbour') });
      const init = { ...write, headers: { ...write.headers, ...browserOf(`person-${person}`) } };
      const both = await Promise.all(
        addresses.map((address) => fetch(`${address}/tvaers/api/surveys/open/responses`, init)),
      );
      assert.deepEqual(
        both.map(({ status }) => status),
        [204, 204],
      );
    }
    assert.equal(await database.sql.$count(schema.responses, sql`survey_id = 'open'`), 20);
    for (const host of hosts) host.signal('SIGTERM');
    await Promise.all(hosts.map(({ ended }) => ended));
    await database.close();
  });
});
