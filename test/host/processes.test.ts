import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { embeddedDatabase } from '../../demo/host/database/embedded.js';
import { fill } from '../../demo/host/store/fill.js';
import { chance } from '../support/chance.js';
import { blankClient, embeddedClient } from '../support/embedded.js';
import { browserOf, hostProcess } from '../support/host-process.js';
import { killWhileAnswering } from '../support/kill-while-answering.js';
import { littleTown, openTown, pulseAnswers, relationAnswers } from '../support/little-town.js';
import { writing } from '../support/test-host.js';

describe('the host as a process with a database of its own', () => {
  const folders: string[] = [];
  after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  /** A data folder with a town in it. */
  async function dataFolder(filling = littleTown): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'tvaers-host-'));
    folders.push(folder);
    const database = embeddedDatabase(await embeddedClient(join(folder, 'postgres')));
    await fill(database.sql, () => filling);
    await database.close();
    return folder;
  }

  let folder: string;
  before(async () => {
    folder = await dataFolder();
  });

  it('prints one address, answers there, and puts everything away when asked to stop', async () => {
    const host = await hostProcess({ TVAERS_DATA: folder });
    const address = await host.address;
    assert.deepEqual(host.said().match(/http:\S+/g), [address]);
    assert.deepEqual(await (await fetch(`${address}/health`)).json(), { status: 'ok' });
    host.signal('SIGTERM');
    assert.equal(await host.ended, 0);
    const again = await hostProcess({ TVAERS_DATA: folder });
    await again.address;
    again.signal('SIGINT');
    assert.equal(await again.ended, 0);
  });

  it('lets what is under way finish, and ends what would never end, before it stops', async () => {
    const host = await hostProcess({ TVAERS_DATA: folder });
    const address = await host.address;
    const stream = await fetch(`${address}/tvaers/api/stream`, { headers: browserOf('employee') });
    const listening = stream.text();
    const write = writing('POST', { answers: relationAnswers('neighbour') });
    const sent = fetch(`${address}/tvaers/api/surveys/named/responses`, {
      ...write,
      headers: { ...write.headers, ...browserOf('employee') },
    });
    await pause(1);
    const since = performance.now();
    host.signal('SIGTERM');
    assert.match(await listening, /^retry: 3000/);
    assert.ok([204, 409].includes((await sent).status));
    assert.equal(await host.ended, 0);
    assert.ok(performance.now() - since < 9000);
  });

  it('fills an empty folder on its first start, and says how far it has come', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'tvaers-host-'));
    folders.push(empty);
    const host = await hostProcess({ TVAERS_DATA: empty, TVAERS_DEMO_PERCENT: '10' });
    const address = await host.address;
    assert.match(host.said(), /Første start: lægger Solbjerg Kommune i databasen …\n( {2}\d0 %\n)+ {2}100 %\n/);
    const page = await (await fetch(`${address}/vaelg-bruger`)).text();
    assert.match(page, /HR-konsulent/);
    host.signal('SIGTERM');
    assert.equal(await host.ended, 0);
  });

  it('says who has the folder, in Danish and English, and leaves it to them', async () => {
    const first = await hostProcess({ TVAERS_DATA: folder });
    await first.address;
    const second = await hostProcess({ TVAERS_DATA: folder });
    assert.equal(await second.ended, 1);
    assert.match(second.said(), new RegExp(`Værten kører allerede: proces ${first.pid} har haft datamappen`));
    assert.match(
      second.said(),
      new RegExp(`The host is already running: process ${first.pid} has held the data folder`),
    );
    assert.equal((await fetch(`${await first.address}/health`)).status, 200);
    first.signal('SIGTERM');
    await first.ended;
  });

  it('says when its port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as AddressInfo;
    const host = await hostProcess({ TVAERS_DATA: folder, PORT: String(port) });
    assert.equal(await host.ended, 1);
    assert.match(host.said(), new RegExp(`Port ${port} er optaget.*\nPort ${port} is taken`));
    taken.close();
  });

  it('has commands for one person, a backup and a restore, and says so to somebody who asks for another', async () => {
    const run = async (environment: Readonly<Record<string, string>>, ...command: readonly string[]) => {
      const { ended, said } = await hostProcess(environment, command);
      return { code: await ended, said: said() };
    };
    const person = await run({ TVAERS_DATA: folder }, 'export-person', 'head');
    assert.equal(person.code, 0);
    assert.equal((JSON.parse(person.said) as { person: { name: string } }).person.name, 'Navn head');

    const file = join(folder, 'backup.jsonl');
    const written = await run({ TVAERS_DATA: folder }, 'backup', file);
    const rows = /^(\d+) rækker er skrevet til .*backup.jsonl/.exec(written.said)?.[1];
    assert.equal(written.code, 0);
    const other = await mkdtemp(join(tmpdir(), 'tvaers-host-'));
    folders.push(other);
    await (await blankClient(join(other, 'postgres'))).close();
    const restored = await run({ TVAERS_DATA: other }, 'restore', file);
    assert.deepEqual([restored.code, /^(\d+) rækker er lagt i databasen/.exec(restored.said)?.[1]], [0, rows]);
    assert.match((await run({ TVAERS_DATA: other }, 'export-person', 'head')).said, /Navn head/);

    const nobody = await run({ TVAERS_DATA: folder }, 'export-person', 'ingen');
    assert.deepEqual(nobody, { code: 1, said: 'Der er intet gemt om ingen.\nNothing is stored about ingen.\n' });
    const unreachable = await run({ TVAERS_DATA: folder }, 'backup', join(folder, 'nowhere', 'backup.jsonl'));
    assert.match(unreachable.said, /backup.jsonl.part kan ikke åbnes \(ENOENT\)/);
    for (const command of [['backup'], ['format-disk'], []]) {
      const { code, said } = await run({ TVAERS_DATA: folder }, ...command);
      assert.equal(code, 1);
      assert.match(said, /npm run host -- backup <fil>/);
    }
  });

  it('has commands for the life of a survey, which wait for nobody and leave nothing half done', async () => {
    const own = await dataFolder();
    const run = async (...command: readonly string[]) => {
      const { ended, said } = await hostProcess({ TVAERS_DATA: own }, ['survey', ...command]);
      return { code: await ended, said: said() };
    };
    const file = join(own, 'ny.json');
    const { definition } = littleTown.data.surveys![0]!;
    await writeFile(
      file,
      JSON.stringify({ ...definition, id: 'ny', closesAt: '2998-01-01', deleteAfter: '2999-12-31' }),
    );
    assert.match((await run('import', file)).said, /\/closesAt {2}En dato kan ikke læses/);
    const dates = { opensAt: '2997-01-01T08:00:00+01:00', closesAt: '2998-01-01T08:00:00+01:00' };
    await writeFile(file, JSON.stringify({ ...definition, ...dates, id: 'ny', deleteAfter: '2999-12-31' }));
    assert.deepEqual(
      [await run('import', file), await run('invite', 'ny', '--unit', 'nord'), await run('open', 'ny')].map(
        ({ code, said }) => [code, said.split('. ')[0]],
      ),
      [
        [0, '»ny« er lagt i databasen'],
        [0, '4 er inviteret til »ny«, 4 i alt'],
        [0, '»ny« er åben'],
      ],
    );
    assert.match((await run('list')).said, /^ny +åben\/open +fortrolig\/confidential +4 +0 /m);
    assert.equal((await run('close', 'ny')).code, 0);
    assert.deepEqual(await run('delete', 'ny', '--confirm', 'ny'), {
      code: 0,
      said: '»ny« er slettet. / “ny” is deleted.\n',
    });
    const unknown = await run('open', 'ny');
    assert.deepEqual(unknown, {
      code: 1,
      said: 'Der er ingen undersøgelse, der hedder »ny«.\nThere is no survey called “ny”.\n',
    });
  });

  it('has every answer that it thanked for, once, after it was killed in the middle', async () => {
    const KILLS = 5;
    const EACH = 60;
    const { sent, thanked } = await killWhileAnswering({
      folder: await dataFolder(openTown(KILLS * EACH)),
      surveys: { own: 'open', anonymous: 'anonymous' },
      words: { own: 'ord', anonymous: 'ord' },
      rounds: Array.from({ length: KILLS }, (_round, kill) =>
        Array.from({ length: EACH }, (_person, at) => ({
          personId: `person-${kill * EACH + at + 1}`,
          own: relationAnswers('neighbour'),
          anonymous: pulseAnswers(3),
        })),
      ),
      within: 300,
      roll: chance(7),
    });
    assert.ok(thanked > KILLS && thanked < sent, `${thanked} of ${sent} were thanked for`);
  });
});
