import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq, getTableColumns, sql } from 'drizzle-orm';
import { ballotsOf } from '../../demo/host/ballots.js';
import { rowsOf } from '../../demo/host/database/database.js';
import * as schema from '../../demo/host/database/schema.js';
import { signerFor } from '../../demo/host/database/secrets.js';
import { pulseAnswers } from '../support/little-town.js';
import { SECRET, testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

const VOTERS = ['employee', 'colleague', 'leader', 'other-leader', 'head', 'director'];
const SURVEY = '/tvaers/api/surveys/anonymous';
const keyOf = (personId: string): string => `key-of-${personId}-in-the-browser`;

describe('an anonymous survey', () => {
  let town: TestHost;
  const ballots = new Map<string, string>();

  before(async () => {
    town = await testHost();
    for (const personId of VOTERS) {
      await town.as(personId)(SURVEY);
      const drawn = await town.as(personId)(`${SURVEY}/ballots`, writing('POST', undefined, keyOf(personId)));
      ballots.set(personId, ((await drawn.json()) as { ballot: string }).ballot);
    }
    for (const personId of VOTERS.toReversed()) {
      const slip = { ballot: ballots.get(personId), answers: pulseAnswers(4, `Ord ${personId.length}`) };
      assert.equal((await town.as()(`${SURVEY}/responses`, writing('POST', slip))).status, 204);
    }
  });
  after(() => town.close());

  it('keeps of an answer a random id, the survey, a hash, a large unit and what was answered', async () => {
    assert.deepEqual(Object.keys(getTableColumns(schema.anonymousResponses)), [
      'id',
      'surveyId',
      'ballotHash',
      'unitId',
      'answers',
    ]);
    assert.equal((await town.database.sql.select().from(schema.anonymousResponses)).length, VOTERS.length);
    const invited = await town.database.sql
      .select()
      .from(schema.invitations)
      .where(eq(schema.invitations.surveyId, 'anonymous'));
    for (const { unitId } of await town.database.sql.select().from(schema.anonymousResponses))
      assert.ok(invited.filter((each) => each.unitId === unitId).length >= 5, `${unitId} is shared by too few`);
  });

  it('keeps neither a key nor a ballot anywhere', async () => {
    const tables = [
      schema.anonymousResponses,
      schema.ballotsDrawn,
      schema.idempotencyKeys,
      schema.accessLog,
      schema.changes,
      schema.secrets,
    ];
    const stored = JSON.stringify(await Promise.all(tables.map((table) => town.database.sql.select().from(table))));
    for (const personId of VOTERS) {
      assert.ok(!stored.includes(keyOf(personId)));
      for (const part of ballots.get(personId)!.split('.')) assert.ok(!stored.includes(part));
    }
  });

  it('cannot be joined to a person by what is stored, not even with the host’s secret', async () => {
    const drawn = await town.database.sql.select().from(schema.ballotsDrawn);
    const answered = await town.database.sql.select().from(schema.anonymousResponses);
    assert.equal(drawn.length, VOTERS.length);
    const known = new Set(answered.map(({ ballotHash }) => ballotHash));
    const own = ballotsOf(signerFor(SECRET, 'ballots'));
    for (const { keyHash, personId } of drawn) {
      // With the browser's key the way is there, which shows that the lines below try the right one.
      assert.ok(known.has(own.use('anonymous', own.draw('anonymous', personId, keyOf(personId)))!.hash));
      for (const guess of [keyHash, personId, '']) {
        assert.ok(!known.has(own.use('anonymous', own.draw('anonymous', personId, guess))!.hash));
      }
      assert.ok(!known.has(keyHash));
    }
  });

  it('leaves no trace of reading, drawing or answering in the access log, nor a key', async () => {
    assert.deepEqual(await town.database.sql.select().from(schema.accessLog), []);
    assert.deepEqual(await town.database.sql.select().from(schema.idempotencyKeys), []);
  });

  it('loses the order in which it was answered and drawn', async () => {
    await town.host.tick();
    const writes = await rowsOf<{ writes: number }>(
      town.database.sql,
      sql`select count(distinct xmin::text)::int as writes from anonymous_responses union all select count(distinct xmin::text)::int from ballots_drawn`,
    );
    assert.deepEqual(writes, [{ writes: 1 }, { writes: 1 }]);
    const answered = await rowsOf<{ id: string }>(
      town.database.sql,
      sql`select id from anonymous_responses order by ctid`,
    );
    assert.deepEqual(
      answered,
      answered.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const drawn = await rowsOf<{ id: string }>(
      town.database.sql,
      sql`select person_id as id from ballots_drawn order by ctid`,
    );
    assert.deepEqual(
      drawn.map(({ id }) => id),
      VOTERS.toSorted(),
    );
    const dead = await rowsOf<{ pages: number }>(
      town.database.sql,
      sql`select (pg_relation_size('anonymous_responses') / 8192)::int as pages`,
    );
    assert.deepEqual(dead, [{ pages: 1 }]);
  });

  it('still knows a ballot that was used after that', async () => {
    const slip = { ballot: ballots.get('employee'), answers: pulseAnswers(4, `Ord ${'employee'.length}`) };
    assert.equal((await town.as()(`${SURVEY}/responses`, writing('POST', slip))).status, 204);
    const other = { ...slip, answers: pulseAnswers(1) };
    assert.equal((await town.as()(`${SURVEY}/responses`, writing('POST', other))).status, 422);
    assert.equal((await town.database.sql.select().from(schema.anonymousResponses)).length, VOTERS.length);
  });

  it('does not believe a ballot that was made up, changed, or drawn for another survey', async () => {
    const [nonce = '', seal = ''] = ballots.get('employee')!.split('.');
    const elsewhere = ballotsOf(signerFor(SECRET, 'ballots')).draw('other', 'employee', keyOf('employee'));
    for (const ballot of [
      'x',
      `${nonce}.`,
      `${nonce}x.${seal}`,
      `${nonce}.${seal.slice(1)}x`,
      elsewhere,
      `${nonce}.ææ`,
    ]) {
      const response = await town.as()(`${SURVEY}/responses`, writing('POST', { ballot, answers: pulseAnswers(2) }));
      assert.equal(response.status, 422, ballot);
    }
  });
});
