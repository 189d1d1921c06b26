import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPostgres } from '../../demo/host/database/postgres.js';
import type { Database } from '../../demo/host/database/database.js';
import { migrate } from '../../demo/host/database/migrations.js';
import { READER } from '../../src/backend/conformance/fixture.js';
import { describeBackend } from '../../src/backend/conformance/index.js';
import type { MakePlace } from '../../src/backend/conformance/index.js';
import { emptyEmbedded, wipe } from '../support/embedded.js';
import { emptyPostgres, hasPostgres, itWithPostgres } from '../support/postgres.js';
import { heldToProfile } from '../support/profile.js';
import { fetchFrom, overHttp, viewerOf } from '../support/served.js';
import { ORIGIN, testHost } from '../support/test-host.js';

const BASE = `${ORIGIN}/tvaers/api`;
const runner = { describe, it, before, after };

/** The suite's reader is of HR, which no post gives. */
const reader = { ...READER, unitId: '', name: 'Læser', roles: ['hr'] as const, label: '', job: '', about: '' };

/** The whole host over the database that is open by then, asked as a page asks it, each request and answer held to the profile. */
const placeOn =
  (opened: () => Database): MakePlace =>
  async (data, { now }) => {
    const database = opened();
    await wipe(database);
    const town = await testHost({ database, filling: { data, users: [reader] }, now });
    const serve = (request: Request): Promise<Response> => {
      const headers = new Headers(request.headers);
      const viewer = viewerOf(request);
      if (viewer) headers.set('cookie', town.cookieOf(viewer.id));
      return town.host.fetch(new Request(request, { headers }), '127.0.0.1');
    };
    const { fetch, faults } = heldToProfile(fetchFrom(serve), BASE);
    return {
      backendFor: (viewer) => overHttp(fetch, viewer, BASE),
      advance: town.advance,
      close: async () => {
        await town.close();
        assert.deepEqual(faults, []);
      },
    };
  };

describe('the reference host', () => {
  describe('on its embedded database', () => {
    let database: Database;
    before(async () => {
      database = await emptyEmbedded();
    });
    after(() => database.close());
    describeBackend(
      'conformance: host on PGlite',
      placeOn(() => database),
      runner,
    );
  });

  describe('on a PostgreSQL server', () => {
    if (!hasPostgres) {
      itWithPostgres('keeps every promise of the port', () => undefined);
      return;
    }
    let database: Database;
    before(async () => {
      database = await openPostgres(await emptyPostgres());
      await migrate(database.sql);
    });
    after(() => database.close());
    describeBackend(
      'conformance: host on PostgreSQL',
      placeOn(() => database),
      runner,
    );
  });
});
