import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { backup, restore } from '../../demo/host/commands/backup.js';
import type { Database } from '../../demo/host/database/database.js';
import { embeddedDatabase } from '../../demo/host/database/embedded.js';
import { MIGRATIONS, schemaVersion } from '../../demo/host/database/migrations.js';
import { openPostgres } from '../../demo/host/database/postgres.js';
import { blankClient } from '../support/embedded.js';
import { pulseAnswers, relationAnswers } from '../support/little-town.js';
import { emptyPostgres, itWithPostgres } from '../support/postgres.js';
import { testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

const NOW = new Date('2026-03-31T08:00:00Z');

/** The lines of a backup after the first, which holds its date. */
const linesOf = async (file: string): Promise<readonly string[]> =>
  (await readFile(file, 'utf8')).trim().split('\n').slice(1);

describe('a backup', () => {
  let town: TestHost;
  let folder: string;
  let whole: string;
  const opened: Database[] = [];
  const blank = async (): Promise<Database> => {
    const database = embeddedDatabase(await blankClient());
    opened.push(database);
    return database;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tvaers-backup-'));
    whole = join(folder, 'whole.jsonl');
    town = await testHost();
    const words = 'Æøå "citat", \\n og 👩🏽‍⚕️';
    await town.as('employee')(
      '/tvaers/api/surveys/open/responses',
      writing('POST', { answers: relationAnswers('neighbour', 4, words) }),
    );
    const drawn = await town.as('leader')(
      '/tvaers/api/surveys/anonymous/ballots',
      writing('POST', undefined, 'the key of the leader'.replaceAll(' ', '-')),
    );
    const { ballot } = (await drawn.json()) as { ballot: string };
    await town.as()(
      '/tvaers/api/surveys/anonymous/responses',
      writing('POST', { ballot, answers: pulseAnswers(2, words) }),
    );
    await backup(town.database.sql, whole, NOW);
  });
  after(async () => {
    await Promise.all([town, ...opened].map((each) => each.close()));
    await rm(folder, { recursive: true });
  });

  it('is a text file that only its owner may read, and says what it is', async () => {
    assert.equal((await stat(whole)).mode & 0o777, 0o600);
    const [head] = (await readFile(whole, 'utf8')).split('\n');
    assert.deepEqual(JSON.parse(head!), { tvaers: 'backup', schema: MIGRATIONS.length, at: NOW.toISOString() });
  });

  it('restored into an empty database is the same database', async () => {
    const database = await blank();
    const rows = await restore(database.sql, whole);
    const again = join(folder, 'again.jsonl');
    assert.equal(await backup(database.sql, again, NOW), rows);
    assert.deepEqual(await linesOf(again), await linesOf(whole));
  });

  it('restored is a host that goes on where the other stopped', async () => {
    const database = await blank();
    await restore(database.sql, whole);
    const other = await testHost({ database });
    const mine = (await (await other.as('employee')('/tvaers/api/surveys/open')).json()) as { answered: boolean };
    assert.equal(mine.answered, true);
    const again = await other.as('leader')(
      '/tvaers/api/surveys/anonymous/ballots',
      writing('POST', undefined, 'the-key-of-the-leader'),
    );
    assert.equal(again.status, 201);
    await other.close();
  });

  itWithPostgres('moves from an embedded database to a PostgreSQL server and back', async () => {
    const server = await openPostgres(await emptyPostgres());
    await restore(server.sql, whole);
    const fromServer = join(folder, 'server.jsonl');
    await backup(server.sql, fromServer, NOW);
    await server.close();
    assert.deepEqual(await linesOf(fromServer), await linesOf(whole));
    const database = await blank();
    await restore(database.sql, fromServer);
    const back = join(folder, 'back.jsonl');
    await backup(database.sql, back, NOW);
    assert.deepEqual(await linesOf(back), await linesOf(whole));
  });

  it('is not restored over what is there', async () => {
    await assert.rejects(restore(town.database.sql, whole), /Databasen er ikke tom.*\nThe database is not empty/);
  });

  it('that was cut, changed, or is something else is refused, and leaves nothing behind', async () => {
    const lines = (await readFile(whole, 'utf8')).trim().split('\n');
    const database = await blank();
    for (const text of [
      lines.slice(0, -1).join('\n'),
      [...lines.slice(0, 5), ...lines.slice(6)].join('\n'),
      lines.join('\n').slice(0, 3000),
      lines.join('\n').replace(`"schema":${MIGRATIONS.length}`, '"schema":99'),
      lines.join('\n').replace('"table":"units"', '"table":"pg_authid"'),
      'id;navn\n1;Mette',
      '',
    ]) {
      const file = join(folder, 'broken.jsonl');
      await writeFile(file, text);
      await assert.rejects(restore(database.sql, file), /ikke en hel sikkerhedskopi.*\n.*not a whole tvaers backup/);
      assert.equal(await schemaVersion(database.sql), 0);
    }
  });
});
