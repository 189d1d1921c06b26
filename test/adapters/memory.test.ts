import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend, memoryStore, organisationIndex, organisationSource } from '../../src/adapters/memory.js';
import { CARE, fixtureData, NOW, viewer } from '../../src/backend/conformance/fixture.js';
import { ratingOf } from '../../src/backend/conformance/fixture-surveys.js';
import type { OrganisationSource } from '../../src/backend/organisation-source.js';
import type { TvaersData } from '../../src/model/data.js';
import type { Engagement } from '../../src/model/organisation.js';
import { organisationOf } from '../support/organisation.js';

// What every backend promises is in test/backend/conformance.test.ts. Here is what is this one's own.

const source = (data: TvaersData) => organisationSource(organisationIndex(data)) as Required<OrganisationSource>;

describe('the organisation in memory', () => {
  const engaged = (id: string, personId: string, more: Partial<Engagement>): Engagement => ({
    id,
    personId,
    unitId: null,
    fte: 1,
    contract: 'monthly',
    ...more,
  });

  it('knows where a person mainly works from their largest engagement that runs', async () => {
    const data = organisationOf({
      units: ['a', 'b', 'c'],
      people: ['anna'],
      engagements: [
        engaged('1', 'anna', { unitId: 'a', fte: 0.4 }),
        engaged('2', 'anna', { unitId: 'b', fte: 0.6 }),
        engaged('3', 'anna', { unitId: 'c', fte: 1, to: '2025-12-31' }),
      ],
    });
    const { items } = await source(data).people({});
    assert.deepEqual(items, [{ id: 'anna', name: 'anna', unitId: 'b', unitName: 'Enhed b' }]);
  });

  it('tells a chain where the source names a manager for each job and knows no posts', async () => {
    const data = organisationOf({
      units: ['a', 'b'],
      people: ['chef', 'leder', 'anna'],
      engagements: [
        engaged('1', 'chef', { unitId: 'a', managerId: null }),
        engaged('2', 'leder', { unitId: 'b', managerId: 'chef' }),
        engaged('3', 'anna', { unitId: 'b', managerId: 'leder' }),
      ],
    });
    const below = { ...data, units: data.units.map((unit) => (unit.id === 'b' ? { ...unit, parentId: 'a' } : unit)) };
    const { path, units } = await source(below).chain({ person: 'anna' });
    assert.deepEqual(path, ['a', 'b']);
    assert.deepEqual(
      units.map(({ posts }) => posts.map(({ led, person }) => [person?.id, led])),
      [[['chef', 1]], [['leder', 1]]],
    );
  });

  it('gives no place to units that lie in each other, and tells of them', async () => {
    const data = organisationOf({ units: ['a', 'b', 'top'], people: [] });
    const parents: Readonly<Record<string, string>> = { a: 'b', b: 'a' };
    const ring = { ...data, units: data.units.map((unit) => ({ ...unit, parentId: parents[unit.id] ?? null })) };
    const chain = await source(ring).chain({ unit: 'a' });
    assert.deepEqual([chain.path, chain.units], [[], []]);
    assert.deepEqual(chain.faults, { tops: 1, orphans: 0, cycles: 1 });
  });

  it('finds leaders where the source names a manager for each job and knows no posts', async () => {
    const data = organisationOf({
      units: ['a', 'b'],
      people: ['chef', 'leder', 'anna', 'bo'],
      engagements: [
        engaged('1', 'chef', { unitId: 'a', managerId: null }),
        engaged('2', 'leder', { unitId: 'b', managerId: 'chef' }),
        engaged('3', 'anna', { unitId: 'b', managerId: 'leder' }),
        engaged('4', 'bo', { unitId: 'b', managerId: 'leder' }),
      ],
    });
    const organisation = source(data);
    const leaders = async (query: { unit?: string; root?: string }) =>
      (await organisation.spans(query)).items.map(({ headcount, leader, units }) => [
        leader.id,
        headcount,
        units[0]?.id,
      ]);
    assert.deepEqual(await leaders({ unit: 'b' }), [['leder', 2, 'b']]);
    assert.deepEqual(await leaders({ root: 'a' }), [['chef', 1, 'a']]);
    const found = await organisation.people({ among: 'leaders' });
    assert.deepEqual(
      found.items.map(({ id }) => id),
      ['chef', 'leder'],
    );
  });

  it('says nothing of a leader whose post is filled but who leads nobody', async () => {
    const data = organisationOf({
      units: ['a'],
      people: ['leder'],
      posts: [{ id: '1', unitId: 'a', personId: 'leder', kind: 'line', hierarchy: 'line' }],
    });
    assert.deepEqual((await source(data).spans({ unit: 'a' })).items, []);
  });

  it('judges by no band where none is given', async () => {
    const { spanBands, ...data } = fixtureData();
    assert.ok(spanBands);
    const [span] = (await source(data).spans({ leader: 'plejechef' })).items;
    assert.equal(span && 'band' in span, false);
  });

  it('adds shares of full time up without the dust of binary fractions', async () => {
    const people = ['leder', 'a', 'b', 'c'];
    const engagements = people.map((id, at) =>
      engaged(String(at), id, { fte: 0.1, managerId: id === 'leder' ? null : 'leder' }),
    );
    const [span] = (await source(organisationOf({ units: [], people, engagements })).spans({ leader: 'leder' })).items;
    assert.equal(span?.fte, 0.3);
  });

  it('survives units that lie in each other, where nobody has checked', async () => {
    const data: TvaersData = {
      ...fixtureData(),
      units: [
        { id: 'a', name: 'A', kind: 'team', parentId: 'b' },
        { id: 'b', name: 'B', kind: 'team', parentId: 'a' },
        { id: 'c', name: 'C', kind: 'team', parentId: 'findes ikke' },
      ],
    };
    const { items } = await source(data).units({});
    assert.deepEqual(
      items.map(({ id }) => id),
      ['c'],
    );
  });

  it('is not changed by what happens to the data it was given', async () => {
    const data = fixtureData();
    const units = data.units.map((unit) => ({ ...unit }));
    const backend = memoryBackend({ ...data, units });
    units.length = 0;
    assert.equal((await backend.organisation?.units({ root: CARE }))?.items.length, 4);
  });
});

describe('surveys in memory', () => {
  it('tells of a survey that has opened or closed, once', () => {
    let clock = NOW;
    const store = memoryStore(fixtureData(), { now: () => clock });
    const told: unknown[] = [];
    store.backendFor().surveys?.subscribe?.((change) => told.push(change.id));
    store.review();
    assert.deepEqual(told, []);
    clock = new Date('2026-06-02T00:00:00Z');
    store.review();
    store.review();
    assert.deepEqual(told.sort(), ['kommende', 'puls', 'samarbejde-2026', 'trivsel', 'værksted']);
  });

  it('keeps an answer as it was sent, whatever becomes of the object', async () => {
    const store = memoryStore(fixtureData(), { now: () => NOW });
    const answers = structuredClone(ratingOf(['solvig-skole:4'])) as Record<string, unknown>;
    const { surveys } = store.backendFor(viewer('hjemmepleje:4'));
    await surveys?.submit('værksted', { answers: answers as never }, { idempotencyKey: 'kept-as-it-was-sent' });
    (answers['hvem'] as string[])[0] = 'direktør';
    const graph = await store.backendFor().relations?.graph({ survey: 'værksted', level: 'person' });
    const to = graph?.ties
      .filter(({ from, state }) => from === 'hjemmepleje:4' && state === 'rated')
      .map((tie) => tie.to);
    assert.deepEqual(to, ['solvig-skole:4']);
  });

  it('needs no key, and then takes one answer all the same', async () => {
    const { surveys } = memoryBackend(fixtureData(), { viewer: viewer('hjemmepleje:5'), now: () => NOW });
    const answers = ratingOf(['solvig-skole:4']);
    await surveys?.submit('værksted', { answers }, {});
    await assert.rejects(surveys!.submit('værksted', { answers }, {}), { kind: 'conflict' });
  });

  it('works out a map once for the same answers', async () => {
    const { relations } = memoryBackend(fixtureData(), { now: () => NOW });
    const query = { survey: 'samarbejde-2025', level: 'unit' } as const;
    const [one, two] = [await relations?.graph(query), await relations?.graph(query)];
    assert.equal(one?.ties, two?.ties);
  });
});
