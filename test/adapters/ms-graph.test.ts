import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { solbjerg } from '../../demo/data/solbjerg.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { msGraphBackend } from '../../src/adapters/ms-graph.js';
import type { MsGraphOptions } from '../../src/adapters/ms-graph.js';
import { askAll } from '../../src/backend/ask-all.js';
import type { Backend } from '../../src/backend/backend.js';
import { expectFailure } from '../../src/backend/conformance/expect.js';
import type { OrganisationSource } from '../../src/backend/organisation-source.js';
import { question } from '../../src/backend/question.js';
import { DIRECTORY, directoryOf, user } from '../support/graph-directory.js';
import { graphStand } from '../support/graph-stand.js';
import type { DirectoryUser, GraphStand } from '../support/graph-stand.js';

let stand: GraphStand;
before(async () => {
  stand = await graphStand(DIRECTORY);
});
after(() => stand.close());
afterEach(() => {
  stand.does({});
});

const backend = (options: Partial<MsGraphOptions> = {}): Backend =>
  msGraphBackend({
    base: stand.base,
    getToken: () => 'a token',
    now: () => new Date('2026-11-22T10:00:00Z'),
    ...options,
  });
const organisation = (options: Partial<MsGraphOptions> = {}): Required<OrganisationSource> =>
  backend(options).organisation as Required<OrganisationSource>;

for (const [way, options] of [
  ['read as a whole', {}],
  ['read from the top down', { root: 'chef' }],
] as const) {
  describe(`a directory of people, ${way}`, () => {
    it('has a unit for each person who leads somebody, named by department or by leader', async () => {
      const { asOf, items } = await organisation(options).units({});
      assert.equal(asOf, '2026-11-22');
      assert.deepEqual(
        items.map(({ id, kind, name, parentId }) => [id, name, kind, parentId]),
        [
          ['chef', 'Solvig Kommune', 'municipality', null],
          ['skole', 'Børn og Skole', 'administration', 'chef'],
          ['omsorg', 'Omsorg', 'administration', 'chef'],
          ['rejst', 'Hjemmepleje Syd', 'team', 'omsorg'],
          ['nord', 'Team Navn nord', 'team', 'omsorg'],
        ],
      );
    });

    it('counts those who have this manager, hidden ones too, and neither contacts nor closed accounts', async () => {
      const { items, notices } = await organisation(options).spans({ root: 'chef' });
      assert.deepEqual(
        items.map(({ fte, headcount, leader, vacantUnits }) => [leader.id, headcount, fte, vacantUnits?.[0]?.name]),
        [
          ['skole', 25, undefined, undefined],
          ['nord', 4, undefined, undefined],
          ['omsorg', 3, undefined, 'Hjemmepleje Syd'],
          ['chef', 2, undefined, undefined],
        ],
      );
      assert.deepEqual(notices, [{ code: 'names-hidden', count: 1 }]);
    });

    it('knows people by name, title and team, and does not list those whose names are hidden', async () => {
      const { items } = await organisation(options).people({ ids: ['nord-1', 'nord', 'skjult', 'gået', 'leverandør'] });
      assert.deepEqual(items, [
        {
          id: 'nord',
          name: 'Navn nord',
          title: 'Stilling nord',
          unitId: 'nord',
          unitName: 'Team Navn nord',
          areaName: 'Omsorg',
        },
        {
          id: 'nord-1',
          name: 'Navn nord-1',
          title: 'Stilling nord-1',
          unitId: 'nord',
          unitName: 'Team Navn nord',
          areaName: 'Omsorg',
        },
      ]);
    });

    it('knows whom people answer to, past a closed account', async () => {
      const { items } = await organisation(options).formalLines({ ids: ['rejst-1', 'nord'] });
      assert.deepEqual(
        items.map(({ leaders, personId }) => [personId, leaders.map(({ name }) => name)]),
        [
          ['rejst-1', ['Navn omsorg']],
          ['nord', ['Navn omsorg']],
        ],
      );
    });

    it('is read to its end, page by page', async () => {
      stand.does({ pageSize: 2 });
      assert.equal((await organisation(options).spans({ leader: 'skole' })).items[0]?.headcount, 25);
      assert.ok(stand.asked.length > 12);
    });

    it('asks for no more than twenty things at a time, and only for what is used', async () => {
      await organisation(options).units({});
      assert.ok(stand.asked.every(({ parts }) => parts.length <= 20));
    });
  });
}

describe('a directory that is odd', () => {
  const units = async (users: readonly DirectoryUser[], options: Partial<MsGraphOptions> = {}) => {
    const own = await graphStand(users);
    try {
      const { items } = await organisation({ base: own.base, ...options }).units({});
      return items.map(({ id, kind, parentId }) => [id, kind, parentId]);
    } finally {
      await own.close();
    }
  };

  it('is shown where its lines go round', async () => {
    const round = [user('a', 'c'), user('b', 'a'), user('c', 'b'), user('own', 'own'), user('d', 'own')];
    assert.deepEqual(await units(round), [
      ['a', 'other', null],
      ['b', 'team', 'a'],
      ['own', 'other', null],
    ]);
    assert.deepEqual(await units(round, { root: 'a' }), [
      ['a', 'municipality', null],
      ['b', 'administration', 'a'],
    ]);
  });

  it('says so where the reports of somebody may not be read', async () => {
    const own = await graphStand([user('a', undefined), user('b', 'a', { locked: true }), user('c', 'b')]);
    const page = await organisation({ base: own.base, root: 'a' }).people({});
    assert.deepEqual(page.notices, [{ code: 'partial', count: 1 }]);
    await expectFailure(organisation({ base: own.base, root: 'nobody' }).people({}), 'not-found');
    await own.close();
  });

  it('gives the spans of a whole municipality, counted by manager', async () => {
    const { surveys: _, ...data } = solbjerg({ scale: 1 }).data;
    const users = directoryOf(data);
    const own = await graphStand(users, { pageSize: 999 });
    const managerOf = new Map(users.map(({ id, manager = null }) => [id, manager]));
    const counted = memoryBackend({
      ...data,
      posts: [],
      engagements: data.people.map(({ id }) => ({
        id,
        personId: id,
        unitId: null,
        fte: 1,
        contract: 'monthly',
        managerId: managerOf.get(id) ?? null,
      })),
    });
    const spans = async (of: Backend, root: string) =>
      (await askAll(of, question('organisation', 'spans', { root, limit: 500 }))).items
        .map(({ headcount, leader }) => [leader.id, headcount])
        .sort();
    const [top] = users.filter(({ id, manager }) => !manager && users.some((other) => other.manager === id));
    const found = await spans(backend({ base: own.base }), top!.id);
    assert.ok(found.length > 250);
    assert.deepEqual(found, await spans(counted, data.units[0]!.id));
    await own.close();
  });
});
