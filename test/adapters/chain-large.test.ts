import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { httpBackend } from '../../src/adapters/http.js';
import { memoryStore } from '../../src/adapters/memory.js';
import type { TvaersData } from '../../src/model/data.js';
import type { Unit } from '../../src/model/organisation.js';
import { serveBackend } from '../../src/server/index.js';
import { jobOf, postOf, unitOf } from '../support/organisation.js';

const PEOPLE = 30_000;
/** How many lie in each unit, level by level: a municipality of nearly two thousand units. */
const BELOW = [12, 12, 12];

/** An organisation of thirty thousand people in five levels, with a leader in every unit. */
function large(): TvaersData {
  const units: Unit[] = [unitOf('u', null, { kind: 'municipality' })];
  let level: readonly Unit[] = units;
  for (const count of BELOW) {
    const next = level.flatMap(({ id }) => Array.from({ length: count }, (_, at) => unitOf(`${id}.${at}`, id)));
    units.push(...next);
    level = next;
  }
  const people = Array.from({ length: PEOPLE }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` }));
  const places = people.map(
    ({ id }, at) => [id, at < units.length ? units[at]!.id : level[at % level.length]!.id] as const,
  );
  return {
    asOf: '2026-03-31',
    units,
    people,
    posts: units.map(({ id }, at) => postOf(id, `p${at}`)),
    engagements: places.map(([id, unitId]) => jobOf(id, unitId)),
    indicators: [],
  };
}

/** The backend behind the server and the adapter, as a page asks it, with what it asked and how much came. */
function asked(data: TvaersData) {
  const viewer = { id: 'p200', roles: ['leader'] };
  const store = memoryStore(data);
  const requests: { readonly path: string; readonly size: number }[] = [];
  const serve = serveBackend({
    mount: '/api',
    authenticate: () => viewer,
    backendFor: () => store.backendFor(viewer),
  });
  const backend = httpBackend({
    base: 'https://by.example/api',
    allowOrigin: 'https://by.example',
    fetch: async (address, init) => {
      const response = await serve(new Request(address, init));
      const size = (await response.clone().text()).length;
      requests.push({ path: address.replace('https://by.example/api', ''), size });
      return response;
    },
  });
  return { requests, organisation: backend.organisation! };
}

describe(`a chain of ${PEOPLE} people over http`, () => {
  const { organisation, requests } = asked(large());

  it('gives the first picture in one request that holds a few of the units and none of the employees', async () => {
    const chain = await organisation.chain!({ person: 'me' });
    assert.equal(requests.length, 1);
    assert.equal(chain.path.length, 4);
    // The line of four, and the neighbours on two levels.
    assert.equal(chain.units.length, 4 + 11 + 11);
    assert.ok(requests[0]!.size < 20_000, `${requests[0]!.size} characters`);
  });

  it('gives a level that is opened in one request, and its people in another', async () => {
    requests.length = 0;
    const { units } = await organisation.chain!({ unit: 'u.5', up: 0, down: 1 });
    assert.equal(requests.length, 1);
    assert.equal(units.filter(({ parentId }) => parentId === 'u.5').length, 12);
    const people = await organisation.people!({ unit: 'u.5.3.7', limit: 100 });
    assert.equal(requests.length, 2);
    assert.ok(people.items.length > 10 && people.items.length <= 100, `${people.items.length} people`);
  });

  it('answers anybody after the first in a moment', async () => {
    const since = performance.now();
    for (let at = 0; at < 20; at += 1) await organisation.chain!({ unit: `u.${at % 12}.${at % 5}` });
    const each = (performance.now() - since) / 20;
    assert.ok(each < 100, `${each.toFixed(1)} ms each`);
  });
});
