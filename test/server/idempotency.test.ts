import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewer } from '../../src/backend/conformance/fixture.js';
import { BackendError } from '../../src/backend/errors.js';
import type { SurveySource } from '../../src/backend/survey-source.js';
import type { Viewer } from '../../src/backend/viewer.js';
import { memoryIdempotency, serveBackend } from '../../src/server/index.js';
import type { IdempotencyStore } from '../../src/server/index.js';
import { BASE, tokenOf, viewerOf } from '../support/served.js';

const anna = viewer('anna');

/** A server over one survey that counts what it is given, and a way to write to it. */
function counting(submit: SurveySource['submit'] = () => Promise.resolve(), idempotency?: IdempotencyStore) {
  let stored = 0;
  const surveys: SurveySource = {
    survey: () => Promise.reject(new BackendError('not-found', '')),
    submit: async (...given) => {
      await submit(...given);
      stored += 1;
    },
    withdraw: () => {
      stored -= 1;
      return Promise.resolve();
    },
    drawBallot: (_id, { idempotencyKey }) => Promise.resolve({ ballot: `ballot-for-${idempotencyKey ?? ''}` }),
  };
  const serve = serveBackend({
    mount: new URL(BASE).pathname,
    authenticate: viewerOf,
    backendFor: () => ({ surveys }),
    ...(idempotency && { idempotency }),
  });
  const send = (
    key: string | undefined,
    word: string,
    as: Viewer = anna,
    path = 'surveys/a/responses',
    method = 'POST',
  ) =>
    serve(
      new Request(`${BASE}/${path}`, {
        method,
        ...(method === 'POST' && { body: JSON.stringify({ answers: { word } }) }),
        headers: {
          Authorization: `Bearer ${tokenOf(as)}`,
          'Content-Type': 'application/json',
          ...(key !== undefined && { 'Idempotency-Key': key }),
        },
      }),
    );
  return { send, stored: () => stored };
}

const KEY = 'a-key-of-good-length';
const typeOf = async (response: Response): Promise<string> => ((await response.json()) as { type: string }).type;

describe('idempotency keys', () => {
  it('are asked for, and have 16 to 64 visible characters', async () => {
    const { send, stored } = counting();
    for (const key of [undefined, '', 'short', 'a'.repeat(65), 'with some spaces in it']) {
      assert.equal((await send(key, 'ja')).status, 400, String(key));
    }
    assert.equal(stored(), 0);
  });

  it('let the same thing happen once', async () => {
    const { send, stored } = counting();
    assert.deepEqual([(await send(KEY, 'ja')).status, (await send(KEY, 'ja')).status], [204, 204]);
    assert.equal(stored(), 1);
  });

  it('are good for one content only', async () => {
    const { send, stored } = counting();
    await send(KEY, 'ja');
    assert.equal((await send(KEY, 'nej')).status, 422);
    assert.equal(stored(), 1);
  });

  it('belong to one person, one thing and one method', async () => {
    const { send, stored } = counting();
    await send(KEY, 'ja');
    await send(KEY, 'nej', viewer('bo'));
    await send(KEY, 'nej', anna, 'surveys/b/responses');
    assert.equal(stored(), 3);
    await send(KEY, '', anna, 'surveys/a/responses/mine', 'DELETE');
    assert.equal(stored(), 2);
  });

  it('say so while the first is still running', async () => {
    let finish = (): void => undefined;
    const { send, stored } = counting(() => new Promise((done) => (finish = done)));
    const first = send(KEY, 'ja');
    await new Promise((turn) => setTimeout(turn, 20));
    const second = await send(KEY, 'ja');
    assert.equal(second.status, 409);
    assert.equal(second.headers.get('retry-after'), '1');
    assert.equal(await typeOf(second), '/tvaers/problems/still-running');
    finish();
    assert.equal((await first).status, 204);
    assert.equal((await send(KEY, 'ja')).status, 204);
    assert.equal(stored(), 1);
  });

  it('are free again after a failure, also for other content', async () => {
    let good = false;
    const { send, stored } = counting(() =>
      good ? Promise.resolve() : Promise.reject(new BackendError('unavailable', '')),
    );
    assert.equal((await send(KEY, 'ja')).status, 503);
    good = true;
    assert.equal((await send(KEY, 'nej')).status, 204);
    assert.equal(stored(), 1);
  });

  it('are passed on, and leave nothing behind, where an answer is anonymous or a ballot is drawn', async () => {
    const claimed: string[] = [];
    const claims = (): readonly string[] => claimed;
    const watched: IdempotencyStore = {
      ...memoryIdempotency(),
      claim: (key) => {
        claimed.push(key);
        return Promise.resolve('new');
      },
    };
    const { send } = counting(undefined, watched);
    const drawn = await send(KEY, '', anna, 'surveys/a/ballots');
    assert.deepEqual([drawn.status, await drawn.json()], [201, { ballot: `ballot-for-${KEY}` }]);
    assert.deepEqual(claims(), []);
    await send(KEY, 'ja');
    const [kept = 'anna', ...more] = claims();
    assert.deepEqual(more, []);
    assert.ok(!kept.includes('anna') && !kept.includes(KEY), 'the store can read who did what');
  });
});

describe('first answers in memory', () => {
  it('are forgotten after a day, and when there are too many', async () => {
    let now = 0;
    const store = memoryIdempotency({ limit: 3, now: () => now });
    await store.claim('a', 'x');
    await store.settle('a', 'x', { status: 204 });
    assert.deepEqual(await store.claim('a', 'x'), { status: 204 });
    now += 25 * 60 * 60 * 1000;
    assert.equal(await store.claim('a', 'x'), 'new');
    for (const key of ['b', 'c', 'd', 'e', 'f']) {
      await store.claim(key, 'x');
      await store.settle(key, 'x', { status: 204 });
    }
    assert.equal(await store.claim('b', 'x'), 'new');
    assert.deepEqual(await store.claim('f', 'x'), { status: 204 });
  });
});
