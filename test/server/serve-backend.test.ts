import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Backend } from '../../src/backend/backend.js';
import { fixtureData, NOW, READER, viewer } from '../../src/backend/conformance/fixture.js';
import { OPINION } from '../../src/backend/conformance/fixture-surveys.js';
import { BackendError } from '../../src/backend/errors.js';
import type { ErrorKind } from '../../src/backend/errors.js';
import type { Viewer } from '../../src/backend/viewer.js';
import { serveBackend } from '../../src/server/index.js';
import type { Answered, ServerOptions } from '../../src/server/index.js';
import { BASE, servedMemory, tokenOf, viewerOf } from '../support/served.js';

const KEY = { 'Idempotency-Key': 'a-key-of-good-length' };

interface Sent extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: Viewer;
}

function requestOf(path: string, { as, headers, ...init }: Sent = {}): Request {
  const all = new Headers(headers);
  if (as) all.set('Authorization', `Bearer ${tokenOf(as)}`);
  return new Request(`${BASE}${path}`, { ...init, headers: all });
}

const post = (body: unknown, more: Sent = {}): Sent => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
  headers: { 'Content-Type': 'application/json', ...KEY, ...more.headers },
});

const memory = (options: Partial<ServerOptions> = {}) => {
  const { serve } = servedMemory(fixtureData(), NOW, options);
  return (path: string, sent?: Sent) => serve(requestOf(path, sent));
};

/** A server over a backend made up for the test. */
const over = (backend: Backend, options: Partial<ServerOptions> = {}) => {
  const serve = serveBackend({ mount: '/tvaers/api', authenticate: viewerOf, backendFor: () => backend, ...options });
  return (path: string, sent?: Sent) => serve(requestOf(path, sent));
};

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string }[];
  readonly current?: unknown;
}
const problemIn = async (response: Response): Promise<Problem> => {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  return (await response.json()) as Problem;
};

describe('what is served', () => {
  it('says what there is, at the mount with or without a last slash', async () => {
    for (const path of ['', '/']) {
      const response = await memory()(path);
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), {
        profile: 'tvaers-http/1',
        capabilities: {
          organisation: [
            'units',
            'people',
            'posts',
            'formalLines',
            'chain',
            'spans',
            'spanHistory',
            'spanBaseline',
            'keepScenario',
            'scenario',
            'subscribe',
          ],
          relations: ['graph', 'keepPlacement', 'subscribe'],
          surveys: ['survey', 'list', 'drawBallot', 'submit', 'response', 'withdraw', 'subscribe'],
          results: ['results', 'comments', 'subscribe'],
          indicators: ['figures', 'subscribe'],
          informants: ['pictures', 'subscribe'],
          feedback: ['course', 'closed', 'subscribe'],
          permissions: true,
        },
      });
    }
  });

  it('says of a small backend only what it has, and of the rest that it is not there', async () => {
    const small = over({ organisation: { units: () => Promise.resolve({ items: [] }) } });
    const { capabilities } = (await (await small('/')).json()) as { capabilities: unknown };
    assert.deepEqual(capabilities, { organisation: ['units'], permissions: false });
    assert.equal((await small('/units')).status, 200);
    for (const path of [
      '/people',
      '/relations?survey=a&level=unit',
      '/chain',
      '/indicators?units=a',
      '/informants?unit=a',
      '/feedback?unit=a',
      '/feedback/a',
      '/surveys',
      '/permissions',
      '/stream',
    ]) {
      const response = await small(path);
      assert.equal(response.status, 501, path);
      assert.equal((await problemIn(response)).type, '/tvaers/problems/unsupported');
    }
  });

  it('has the profile itself to hand', async () => {
    const document = (await (await memory()('/openapi.json')).json()) as { openapi: string; paths: object };
    assert.equal(document.openapi, '3.1.0');
    assert.ok('/units' in document.paths);
  });

  it('knows nothing outside its mount, beyond its paths, or by other methods', async () => {
    const { serve } = servedMemory(fixtureData(), NOW);
    assert.equal((await serve(new Request('https://intranet.example/tvaers/apix/units'))).status, 404);
    assert.equal((await serve(new Request('https://intranet.example/units'))).status, 404);
    for (const path of ['/ideas', '/units/', '/surveys/', '/surveys/a/b/c', `/surveys/${'a'.repeat(201)}`]) {
      const response = await memory()(path);
      assert.equal(response.status, 404, path);
      assert.equal((await problemIn(response)).type, '/tvaers/problems/unsupported');
    }
    const response = await memory()('/units', { method: 'PUT' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
    assert.equal((await memory()('/surveys/%E0%A4%A')).status, 400);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = [await memory()('/units'), await memory()('/units', { method: 'HEAD' })];
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('etag'), get.headers.get('etag'));
    assert.equal(await head.text(), '');
  });

  it('is kept by nobody else, and is what it says it is', async () => {
    for (const [path, caching] of [
      ['/units', 'private, no-cache'],
      ['/surveys/puls', 'private, no-cache'],
      ['/findes-ikke', 'private, no-cache'],
      // Case data, and that there is none.
      ['/feedback/t-001', 'no-store'],
      ['/feedback?unit=by', 'no-store'],
    ] as const) {
      const { headers } = await memory()(path);
      assert.equal(headers.get('cache-control'), caching);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  });
});

describe('conditional requests', () => {
  it('costs a 304 when nothing has changed', async () => {
    const ask = memory();
    const etag = (await ask('/units')).headers.get('etag') ?? '';
    assert.match(etag, /^"[^"]+"$/);
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await ask('/units', { headers: { 'If-None-Match': tags } });
      assert.equal(response.status, 304, tags);
      assert.equal(response.headers.get('etag'), etag);
      assert.equal(await response.text(), '');
    }
    assert.equal((await ask('/units', { headers: { 'If-None-Match': '"other"' } })).status, 200);
  });

  it('has the same tag in every process, and another for another answer', async () => {
    const tag = async (path: string) => (await memory()(path)).headers.get('etag');
    assert.equal(await tag('/units'), await tag('/units'));
    assert.notEqual(await tag('/units'), await tag('/units?limit=2'));
  });

  it('holds If-Match where it is sent', async () => {
    const ask = memory();
    assert.equal((await ask('/units', { headers: { 'If-Match': '"other"' } })).status, 412);
    assert.equal((await ask('/units', { headers: { 'If-Match': '*' } })).status, 200);
  });

  it('passes If-Match on to a write, and answers a conflict with what is there now', async () => {
    const ask = over({
      surveys: {
        survey: () => Promise.reject(new BackendError('not-found', '')),
        submit: (_id, _submission, { ifMatch }) =>
          Promise.reject(new BackendError('conflict', '', { current: { version: ifMatch === '"1"' ? 2 : 0 } })),
      },
    });
    const response = await ask('/surveys/a/responses', post({ answers: {} }, { headers: { 'If-Match': '"1"' } }));
    assert.equal(response.status, 412);
    assert.deepEqual((await problemIn(response)).current, { version: 2 });
  });
});

describe('what is asked', () => {
  it('is refused with a pointer where it makes no sense', async () => {
    const cases: Readonly<Record<string, string>> = {
      '/units?limit=0': '/limit',
      '/units?limit=many': '/limit',
      '/units?limit=1e2': '/limit',
      '/units?depth=-1': '/depth',
      '/units?hierarchy=all': '/hierarchy',
      [`/units?root=${'a'.repeat(201)}`]: '/root',
      '/units?root=': '/root',
      [`/people?search=${'a'.repeat(201)}`]: '/search',
      '/people?among=all': '/among',
      '/people?ids=': '/ids/0',
      '/posts': '/unit',
      '/relations?survey=samarbejde': '/level',
      '/relations?survey=samarbejde&level=everything': '/level',
      '/relations?survey=samarbejde&level=unit&degrees=99': '/degrees',
    };
    for (const [path, pointer] of Object.entries(cases)) {
      const response = await memory()(path, { as: READER });
      assert.equal(response.status, 400, path);
      const { errors, type } = await problemIn(response);
      assert.equal(type, '/tvaers/problems/invalid');
      assert.deepEqual(
        errors?.map((each) => each.pointer),
        [pointer],
        path,
      );
    }
  });

  it('may hold what the profile does not know', async () => {
    assert.equal((await memory()('/units?utm_source=intranet')).status, 200);
  });

  it('is not repeated in a problem', async () => {
    const secret = 'Mette-Marie-Hemmelig';
    for (const path of [
      `/units?root=${secret}`,
      `/people?search=${secret.repeat(20)}`,
      `/surveys/${secret}`,
      `/people?near=${secret}`,
    ]) {
      const response = await memory()(path, { as: READER });
      assert.ok(response.status >= 400);
      assert.ok(!(await response.text()).includes(secret), path);
    }
  });
});

describe('what goes wrong', () => {
  const kinds: Readonly<Record<ErrorKind, readonly [number, string]>> = {
    offline: [503, 'unavailable'],
    timeout: [504, 'timeout'],
    unauthenticated: [401, 'unauthenticated'],
    forbidden: [403, 'forbidden'],
    'not-found': [404, 'not-found'],
    conflict: [409, 'conflict'],
    invalid: [400, 'invalid'],
    'rate-limited': [429, 'rate-limited'],
    unavailable: [503, 'unavailable'],
    unsupported: [501, 'unsupported'],
    malformed: [502, 'unavailable'],
  };
  for (const [kind, [status, type]] of Object.entries(kinds) as [ErrorKind, readonly [number, string]][]) {
    it(`${kind} is a ${status}, without the words of whoever threw it`, async () => {
      const thrown = new BackendError(kind, 'select * from people where name = Mette', { retryAfter: 1500 });
      const response = await over({ organisation: { units: () => Promise.reject(thrown) } })('/units');
      assert.equal(response.status, status);
      assert.equal(response.headers.get('retry-after'), '2');
      const text = await response.clone().text();
      assert.ok(!text.includes('Mette'));
      assert.equal((await problemIn(response)).type, `/tvaers/problems/${type}`);
    });
  }

  it('anything else is a 500, told to the host and to nobody else', async () => {
    const faults: unknown[] = [];
    const broken = new TypeError('Mette is undefined');
    const options = { onFault: (error: unknown) => faults.push(error) };
    const response = await over({ organisation: { units: () => Promise.reject(broken) } }, options)('/units');
    assert.equal(response.status, 500);
    assert.ok(!(await response.text()).includes('Mette'));
    assert.deepEqual(faults, [broken]);
  });

  it('a host that cannot tell who asks, or will not say what they may ask, is answered in the same way', async () => {
    const refuse = () => {
      throw new BackendError('unauthenticated', '');
    };
    assert.equal((await over({}, { backendFor: refuse })('/units')).status, 401);
    assert.equal((await over({}, { backendFor: refuse })('/stream')).status, 401);
    assert.equal(
      (await over({}, { authenticate: () => Promise.reject(new Error('no database')) })('/units')).status,
      500,
    );
  });

  it('is told to the log by route, status and time, with nothing of whom it was about', async () => {
    const log: Answered[] = [];
    const ask = memory({ onAnswer: (answered) => log.push(answered) });
    await ask('/surveys/trivsel', { as: READER });
    await ask('/people?search=Mette', { as: READER });
    await ask('/findes-ikke');
    assert.deepEqual(
      log.map(({ method, route, status }) => [method, route, status]),
      [
        ['GET', '/surveys/{id}', 200],
        ['GET', '/people', 200],
        ['GET', undefined, 404],
      ],
    );
    assert.ok(log.every(({ milliseconds }) => milliseconds >= 0));
    assert.ok(!JSON.stringify(log).includes('Mette'));
  });
});

describe('writes', () => {
  const as = viewer('hjemmepleje:1');
  const path = '/surveys/trivsel/responses';

  it('are taken from pages of the same origin, and from what is no browser', async () => {
    const send = async (headers: Readonly<Record<string, string>>) =>
      (await memory()(path, post({ answers: OPINION }, { as, headers }))).status;
    assert.equal(await send({}), 204);
    assert.equal(await send({ 'Sec-Fetch-Site': 'same-origin' }), 204);
    assert.equal(await send({ Origin: 'https://intranet.example' }), 204);
    for (const site of ['cross-site', 'same-site', 'none'])
      assert.equal(await send({ 'Sec-Fetch-Site': site }), 403, site);
    for (const origin of ['https://evil.example', 'null', 'https://intranet.example.evil.example']) {
      assert.equal(await send({ Origin: origin }), 403, origin);
    }
    assert.equal(await send({ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://intranet.example' }), 403);
  });

  it('can be let in from elsewhere by the host', async () => {
    const ask = memory({ permitWrite: (request) => request.headers.get('origin') === 'https://portal.example' });
    const headers = { Origin: 'https://portal.example', 'Sec-Fetch-Site': 'same-site' };
    assert.equal((await ask(path, post({ answers: OPINION }, { as, headers }))).status, 204);
  });

  it('are JSON, whole, and no larger than agreed', async () => {
    const send = async (sent: Sent, options: Partial<ServerOptions> = {}) => (await memory(options)(path, sent)).status;
    assert.equal(await send(post('{"answers": {', { as })), 400);
    assert.equal(await send(post('', { as })), 400);
    assert.equal(await send(post({ answers: OPINION }, { as, headers: { 'Content-Type': 'text/plain' } })), 415);
    assert.equal(await send({ method: 'POST', body: JSON.stringify({ answers: OPINION }), headers: KEY, as }), 415);
    const large = { answers: { ...OPINION, ord: 'a'.repeat(300_000) } };
    assert.equal(await send(post(large, { as })), 413);
    assert.equal(await send(post({ answers: OPINION }, { as }), { maxBody: 20 }), 413);
    const body = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode('a'.repeat(100_000)));
      },
    });
    const endless = { ...post({}, { as }), body, duplex: 'half' } as Sent;
    assert.equal(await send(endless), 413, 'a body without end');
  });

  it('are refused with pointers where they are no submission', async () => {
    for (const [body, pointers] of [
      [null, ['/answers']],
      [[], ['/answers']],
      [{ answers: [] }, ['/answers']],
      [{ answers: {}, ballot: 7 }, ['/ballot']],
      [{ ballot: 'a'.repeat(501) }, ['/answers', '/ballot']],
    ] as const) {
      const response = await memory()(path, post(body, { as }));
      assert.equal(response.status, 422);
      assert.deepEqual(
        (await problemIn(response)).errors?.map(({ pointer }) => pointer),
        pointers,
      );
    }
  });

  it('do not ask who sends a ballot, also where the browser has sent a session along', async () => {
    const asked: string[] = [];
    const viewers: (Viewer | undefined)[] = [];
    const surveys = {
      survey: () => Promise.reject(new BackendError('not-found', '')),
      submit: () => Promise.resolve(),
    };
    const ask = over(
      {},
      {
        authenticate: (request) => {
          asked.push(request.url);
          return as;
        },
        backendFor: (given) => {
          viewers.push(given);
          return { surveys };
        },
      },
    );
    const response = await ask(
      '/surveys/puls/responses',
      post({ answers: OPINION, ballot: 'a-ballot-somebody-drew' }, { as }),
    );
    assert.equal(response.status, 204);
    assert.deepEqual([asked, viewers], [[], [undefined]]);
  });
});
