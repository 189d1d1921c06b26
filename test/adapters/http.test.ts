import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import { httpBackend } from '../../src/adapters/http.js';
import type { HttpOptions } from '../../src/adapters/http.js';
import type { BackendError, ErrorKind } from '../../src/backend/errors.js';
import { isBackendError } from '../../src/backend/errors.js';
import type { OrganisationSource } from '../../src/backend/organisation-source.js';
import type { RelationSource } from '../../src/backend/relation-source.js';
import type { SurveySource } from '../../src/backend/survey-source.js';
import { hostileServer, json, whole } from '../support/hostile-server.js';

let server: Awaited<ReturnType<typeof hostileServer>>;
before(async () => {
  server = await hostileServer();
});
after(async () => {
  await server.close();
});

const backend = (options: Partial<HttpOptions> = {}) => {
  const { organisation, relations, surveys } = httpBackend({
    base: `${server.origin}/api`,
    allowOrigin: server.origin,
    ...options,
  });
  return {
    organisation: organisation as Required<OrganisationSource>,
    relations: relations as Required<RelationSource>,
    surveys: surveys as Required<SurveySource>,
  };
};

async function failureOf(promise: Promise<unknown>, kind: ErrorKind): Promise<BackendError> {
  const error: unknown = await promise.then(
    (value) => assert.fail(`it gave ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  assert.ok(isBackendError(error), String(error));
  assert.equal(error.kind, kind);
  return error;
}

const unit = { id: 'a', name: 'A', kind: 'team', parentId: null };
const units = () => backend().organisation.units({});

describe('a server that misbehaves', () => {
  const statuses: Readonly<Record<number, ErrorKind>> = {
    400: 'invalid',
    401: 'unauthenticated',
    402: 'invalid',
    403: 'forbidden',
    404: 'not-found',
    405: 'unsupported',
    408: 'timeout',
    409: 'conflict',
    410: 'not-found',
    412: 'conflict',
    413: 'invalid',
    422: 'invalid',
    428: 'conflict',
    429: 'rate-limited',
    500: 'unavailable',
    501: 'unsupported',
    502: 'unavailable',
    503: 'unavailable',
    504: 'timeout',
  };
  for (const [status, kind] of Object.entries(statuses)) {
    it(`${status} is ${kind}, whatever it comes with`, async () => {
      for (const [type, body] of [
        ['text/html', '<h1>Fejl</h1>'],
        ['application/problem+json', '{"type": 7, "errors": "many", "title": null'],
        ['application/problem+json', '{"type": 7, "errors": [null, 3, {"pointer": "/a"}]}'],
        ['application/json', 'null'],
        ['text/plain', ''],
      ] as const) {
        server.answers(whole(Number(status), type, body));
        const error = await failureOf(units(), kind);
        assert.equal(error.status, Number(status));
        assert.deepEqual(error.fields, []);
      }
    });
  }

  it('says what is wrong with what was sent, and what there is now', async () => {
    const errors = [{ pointer: '/answers/a', detail: 'out-of-scale' }];
    server.answers(whole(422, 'application/problem+json', JSON.stringify({ errors, current: { version: 2 } })));
    const error = await failureOf(backend().surveys.submit('a', { answers: {} }, {}), 'invalid');
    assert.deepEqual(error.fields, errors);
    assert.deepEqual(error.current, { version: 2 });
  });

  it('knows a missing feature and a running request by their types', async () => {
    server.answers(whole(404, 'application/problem+json', '{"type": "/tvaers/problems/unsupported"}'));
    await failureOf(units(), 'unsupported');
    const running = '{"type": "/tvaers/problems/still-running"}';
    server.answers(whole(409, 'application/problem+json', running, { 'Retry-After': '1' }));
    const error = await failureOf(backend().surveys.submit('a', { answers: {} }, {}), 'unavailable');
    assert.equal(error.retryAfter, 1000);
  });

  it('waits as long as it is told to, and never more than an hour', async () => {
    const wait = async (header: string) => {
      server.answers(whole(429, 'text/plain', '', { 'Retry-After': header }));
      return (await failureOf(units(), 'rate-limited')).retryAfter;
    };
    assert.equal(await wait('7'), 7000);
    assert.equal(await wait('999999'), 3_600_000);
    assert.equal(await wait('Wed, 21 Oct 2015 07:28:00 GMT'), 0);
    assert.equal(await wait('soon'), undefined);
  });

  it('takes a sign-in page, or a way to one, for what it is', async () => {
    server.answers(whole(200, 'text/html; charset=utf-8', '<form>Log ind</form>'));
    await failureOf(units(), 'unauthenticated');
    await failureOf(backend().surveys.submit('a', { answers: {} }, {}), 'unauthenticated');
    for (const status of [301, 302, 303, 307, 308]) {
      server.answers(whole(status, 'text/html', '', { Location: `${server.origin}/login` }));
      await failureOf(units(), 'unauthenticated');
      assert.equal(server.asked.length, 1, 'the redirect was followed');
    }
  });

  it('takes what it cannot read for malformed', async () => {
    for (const [type, body] of [
      ['application/json', '{"items": [{"id": "a", "na'],
      ['application/json', ''],
      ['application/json', '[]'],
      ['application/json', 'null'],
      ['application/json', '{"items": [{"id": "a"}]}'],
      ['application/json', '{"items": {}}'],
      ['text/plain', '{"items": []}'],
      ['image/png', '{"items": []}'],
    ] as const) {
      server.answers(whole(200, type, body));
      await failureOf(units(), 'malformed');
    }
    server.answers((response) => response.writeHead(200).end());
    await failureOf(units(), 'malformed');
  });

  it('says where an answer is wrong', async () => {
    server.answers(json({ items: [unit, { ...unit, kind: 'kommune' }] }));
    assert.match((await failureOf(units(), 'malformed')).message, /items\.1\.kind/);
  });

  it('refuses a map on which a hidden tie says anything', async () => {
    const graph = {
      asOf: '2026-03-31',
      level: 'unit',
      title: 'A',
      invited: 1,
      answered: 1,
      minimum: 5,
      scale: { min: 1, max: 5 },
      dimensions: [],
      nodes: [],
      ties: [{ from: 'a', to: 'b', state: 'suppressed' }],
      notices: [],
    };
    const ask = () => backend().relations.graph({ survey: 'a', level: 'unit' });
    server.answers(json(graph));
    assert.equal((await ask()).ties.length, 1);
    server.answers(json({ ...graph, ties: [{ ...graph.ties[0], raters: 2 }] }));
    await failureOf(ask(), 'malformed');
  });

  it('drops what it does not know of, in an answer that is otherwise good', async () => {
    server.answers(json({ items: [{ ...unit, cpr: '0101010101' }], secret: true }));
    assert.deepEqual(await units(), { items: [unit] });
  });

  it('takes a connection that breaks, or was never there, for unavailable', async () => {
    server.answers((response) => response.destroy());
    await failureOf(units(), 'unavailable');
    server.answers((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"items": [');
      setTimeout(() => response.destroy(), 10);
    });
    await failureOf(units(), 'unavailable');
    const base = 'http://127.0.0.1:9/api';
    await failureOf(backend({ base, allowOrigin: base }).organisation.units({}), 'unavailable');
  });

  it('gives up on an answer that does not come, or does not end', async () => {
    const slow = () => backend({ timeout: 60 }).organisation.units({});
    server.answers(() => undefined);
    await failureOf(slow(), 'timeout');
    server.answers((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"items": [');
    });
    await failureOf(slow(), 'timeout');
  });

  it('can be abandoned while it is silent, and while it talks', async () => {
    const half = (response: ServerResponse): void => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"items": [');
    };
    for (const answer of [() => undefined, half]) {
      server.answers(answer);
      const reason = new Error('never mind');
      const controller = new AbortController();
      const asked = backend().organisation.units({}, { signal: controller.signal });
      while (server.asked.length === 0) await new Promise((turn) => setTimeout(turn, 5));
      setTimeout(() => {
        controller.abort(reason);
      }, 20);
      await assert.rejects(asked, (error) => error === reason);
    }
  });
});

describe('without a network', () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch'));
  const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  afterEach(() => {
    if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });
  const online = (onLine: boolean) => {
    Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });
  };

  it('is offline when the browser says so, and unavailable when it does not', async () => {
    online(false);
    await failureOf(backend({ fetch: lost }).organisation.units({}), 'offline');
    online(true);
    await failureOf(backend({ fetch: lost }).organisation.units({}), 'unavailable');
  });
});

describe('what goes out', () => {
  it('asks at the base, with everything the question holds', async () => {
    server.answers(json({ items: [] }));
    await backend().organisation.people({ search: 'å & b', near: 'me', ids: ['x/y', 'ø'], limit: 5 });
    const { pathname, searchParams } = new URL(server.asked[0]?.url ?? '', server.origin);
    assert.equal(pathname, '/api/people');
    assert.deepEqual(
      [...searchParams],
      [
        ['search', 'å & b'],
        ['near', 'me'],
        ['ids', 'x/y'],
        ['ids', 'ø'],
        ['limit', '5'],
      ],
    );
  });

  it('leaves out what is undefined, and asks nothing for an empty list of people', async () => {
    server.answers(json({ items: [] }));
    const search = undefined as unknown as string;
    await backend().organisation.units({ search });
    assert.equal(server.asked[0]?.url, '/api/units');
    assert.deepEqual(await backend().organisation.people({ ids: [] }), { items: [] });
    assert.equal(server.asked.length, 1);
  });

  it('escapes ids in the path, and asks nothing for one that no address can hold', async () => {
    server.answers(whole(404, 'text/plain', ''));
    await failureOf(backend().surveys.survey('å/b?c#d'), 'not-found');
    assert.equal(server.asked[0]?.url, '/api/surveys/%C3%A5%2Fb%3Fc%23d');
    for (const id of ['', '.', '..']) await failureOf(backend().surveys.survey(id), 'not-found');
    assert.equal(server.asked.length, 1);
  });

  it('signs with a token, and with a new one where the last was refused, once', async () => {
    server.answers((response, { headers }) => {
      const good = headers.authorization === 'Bearer new';
      response.writeHead(good ? 200 : 401, { 'Content-Type': 'application/json' });
      response.end('{"items": []}');
    });
    const needs: boolean[] = [];
    const getToken = ({ renew }: { renew: boolean }) => {
      needs.push(renew);
      return renew ? 'new' : 'old';
    };
    await backend({ getToken }).organisation.units({});
    assert.deepEqual(needs, [false, true]);
    await failureOf(backend({ getToken: () => 'never good' }).organisation.units({}), 'unauthenticated');
    assert.equal(server.asked.length, 4);
    await failureOf(
      backend({ getToken: () => Promise.reject(new Error('signed out')) }).organisation.units({}),
      'unauthenticated',
    );
  });

  it('sends an answer with a ballot without anything that tells who sends it', async () => {
    const sent: RequestInit[] = [];
    const fetch = (_address: string, init: RequestInit) => {
      sent.push(init);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    const { surveys } = backend({ fetch, getToken: () => 'who I am' });
    await surveys.submit('puls', { answers: {}, ballot: 'a-ballot' }, { idempotencyKey: 'a-key-of-good-length' });
    await surveys.submit('trivsel', { answers: {} }, { idempotencyKey: 'a-key-of-good-length' });
    const authorization = sent.map(({ headers }) => new Headers(headers).get('authorization'));
    assert.deepEqual(authorization, [null, 'Bearer who I am']);
    assert.equal(sent[0]?.credentials, 'omit');
  });

  it('gives each write a key, its own where it has one', async () => {
    server.answers(whole(204, 'text/plain', ''));
    const { surveys } = backend();
    await surveys.withdraw('a', { idempotencyKey: 'a-key-of-good-length', ifMatch: '"1"' });
    const { headers } = server.asked[0]!;
    assert.deepEqual([headers['idempotency-key'], headers['if-match']], ['a-key-of-good-length', '"1"']);
    server.answers(whole(204, 'text/plain', ''));
    await surveys.withdraw('a', {});
    await surveys.withdraw('a', {});
    const keys = server.asked.map(({ headers }) => String(headers['idempotency-key']));
    assert.ok(keys.every((key) => /^[0-9a-f]{32}$/.test(key)));
    assert.notEqual(keys[0], keys[1]);
  });

  it('reads the ballot that it draws, and refuses one that is none', async () => {
    server.answers(whole(201, 'application/json', '{"ballot": "the-paper-itself"}'));
    assert.deepEqual(await backend().surveys.drawBallot('puls', {}), { ballot: 'the-paper-itself' });
    server.answers(whole(201, 'application/json', '{"paper": 1}'));
    await failureOf(backend().surveys.drawBallot('puls', {}), 'malformed');
  });
});

describe('entity tags', () => {
  it('are sent along, and a 304 gives the answer of before', async () => {
    const { organisation } = backend();
    server.answers(json({ items: [unit] }, { ETag: '"1"' }));
    const first = await organisation.units({});
    server.answers(whole(304, 'text/plain', '', { ETag: '"1"' }));
    const second = await organisation.units({});
    assert.equal(server.asked[0]?.headers['if-none-match'], '"1"');
    assert.equal(second, first);
    server.answers(json({ items: [] }, { ETag: '"2"' }));
    assert.deepEqual(await organisation.units({}), { items: [] });
  });

  it('belong to one question of one backend', async () => {
    const { organisation } = backend();
    server.answers(json({ items: [unit] }, { ETag: '"1"' }));
    await organisation.units({});
    await organisation.units({ limit: 1 });
    await backend().organisation.units({});
    assert.ok(server.asked.every(({ headers }) => headers['if-none-match'] === undefined));
  });

  it('are forgotten, the longest unused first, when there is too much to keep', async () => {
    const { organisation } = backend();
    const long = { ...unit, name: 'a'.repeat(1_500_000) };
    server.answers(json({ items: [long] }, { ETag: '"1"' }));
    for (const limit of [1, 2, 1, 3]) await organisation.units({ limit });
    server.asked.length = 0;
    for (const limit of [1, 3, 2]) await organisation.units({ limit });
    assert.deepEqual(
      server.asked.map(({ headers }) => headers['if-none-match']),
      ['"1"', '"1"', undefined],
    );
  });

  it('mean nothing where the server answers 304 out of the blue', async () => {
    server.answers(whole(304, 'text/plain', ''));
    await failureOf(units(), 'malformed');
  });
});

describe('the base', () => {
  const page = (href: string | undefined) => {
    if (href === undefined) Reflect.deleteProperty(globalThis, 'location');
    else Object.defineProperty(globalThis, 'location', { value: new URL(href), configurable: true });
  };
  afterEach(() => {
    page(undefined);
  });
  const goesTo = async (options: HttpOptions): Promise<readonly [string, RequestCredentials | undefined]> => {
    const went: [string, RequestCredentials | undefined][] = [];
    const fetch = (address: string, { credentials }: RequestInit) => {
      went.push([address, credentials]);
      return Promise.resolve(Response.json({ items: [] }));
    };
    await httpBackend({ ...options, fetch }).organisation?.units({});
    return went[0]!;
  };

  it('is a path on the page’s own site, asked with the page’s own session', async () => {
    page('https://intranet.example/nyheder/i-dag');
    assert.deepEqual(await goesTo({ base: '/tvaers/api' }), [
      'https://intranet.example/tvaers/api/units',
      'same-origin',
    ]);
    assert.deepEqual(await goesTo({ base: '/tvaers/api/?a=1#b' }), [
      'https://intranet.example/tvaers/api/units',
      'same-origin',
    ]);
  });

  it('may be at another origin where the host says which', async () => {
    page('https://intranet.example/');
    const options = { base: 'https://data.example/api', allowOrigin: 'https://data.example' };
    assert.deepEqual(await goesTo(options), ['https://data.example/api/units', 'include']);
    assert.deepEqual(await goesTo({ ...options, getToken: () => 'a' }), ['https://data.example/api/units', 'omit']);
  });

  it('is nothing else', () => {
    page('https://intranet.example/');
    for (const base of [
      'https://evil.example/api',
      '//evil.example/api',
      '/\\evil.example/api',
      'javascript:alert(1)',
      'data:application/json,{}',
      'https://user:secret@intranet.example/api',
      'http://intranet.example/api',
      'http://[',
    ]) {
      assert.throws(() => httpBackend({ base }), TypeError, base);
      assert.throws(() => httpBackend({ base, allowOrigin: 'https://data.example' }), TypeError, base);
    }
    page(undefined);
    assert.throws(() => httpBackend({ base: '/tvaers/api' }), TypeError, 'a path without a page');
  });
});
