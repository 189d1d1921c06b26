import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { relationAnswers } from '../support/little-town.js';
import { ORIGIN, testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

const choose = (id: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ bruger: id }),
  headers,
});

/** The cookie a response sets, as the browser sends it back. */
const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('signing in', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  it('makes the visitor the user they chose, with a cookie that scripts and other sites cannot use', async () => {
    const response = await town.as()('/vaelg-bruger', choose('leader'));
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/');
    assert.match(response.headers.get('set-cookie') ?? '', /; Max-Age=36000; Path=\/; HttpOnly; SameSite=Lax$/);
    const mine = await town.as()('/tvaers/api/permissions', { headers: { cookie: cookieOf(response) } });
    assert.deepEqual(await mine.json(), {
      roles: ['employee', 'leader'],
      person: { id: 'leader', name: 'Navn leader', unitId: 'nord' },
    });
  });

  it('offers only the users on the list', async () => {
    const response = await town.as()('/vaelg-bruger', choose('stranger'));
    assert.equal(response.headers.get('location'), '/vaelg-bruger?fejl');
    assert.equal(response.headers.get('set-cookie'), null);
  });

  it('ends when the visitor says so', async () => {
    const response = await town.as('leader')('/log-ud', { method: 'POST' });
    assert.match(response.headers.get('set-cookie') ?? '', /^tvaers-bruger=; Max-Age=0/);
  });

  it('does not believe a cookie that was changed, cut or made up', async () => {
    const cookie = cookieOf(await town.as()('/vaelg-bruger', choose('leader')));
    const [claim = '', seal = ''] = cookie.split('=')[1]!.split('.');
    const other = Buffer.from(JSON.stringify(['hr', 9e9])).toString('base64url');
    for (const forged of [`${other}.${seal}`, claim, `${claim}.`, `.${seal}`, 'x.y', `${claim}.${seal}æ`, '']) {
      const response = await town.as()('/tvaers/api/permissions', {
        headers: { cookie: `tvaers-bruger=${encodeURIComponent(forged)}` },
      });
      assert.equal(response.status, 401, forged);
    }
  });

  it('lasts a working day', async () => {
    const cookie = cookieOf(await town.as()('/vaelg-bruger', choose('leader')));
    const status = async () => (await town.as()('/tvaers/api/units', { headers: { cookie } })).status;
    await town.advance(new Date('2026-03-31T19:59:00+02:00'));
    assert.equal(await status(), 200);
    await town.advance(new Date('2026-03-31T20:01:00+02:00'));
    assert.equal(await status(), 401);
  });

  it('keeps the cookie off plain connections where the host is known by https', async () => {
    const secure = await testHost({ database: town.database, config: { origins: ['https://intranet.by.example'] } });
    const request = new Request(
      'https://intranet.by.example/vaelg-bruger',
      choose('leader', { origin: 'https://intranet.by.example' }),
    );
    const response = await secure.host.fetch(request, '127.0.0.1');
    assert.match(response.headers.get('set-cookie') ?? '', /; Secure/);
    await secure.close();
  });
});

describe('signing in through a proxy', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  const ask = async (host: TestHost, headers: Readonly<Record<string, string>>, address: string) =>
    (await host.host.fetch(new Request(`${ORIGIN}/tvaers/api/units`, { headers }), address)).status;

  it('is off by default: no header makes anybody anybody', async () => {
    for (const header of ['x-user', 'remote-user', 'x-forwarded-user', 'x-remote-user']) {
      assert.equal(await ask(town, { [header]: 'hr' }, '127.0.0.1'), 401);
    }
  });

  it('believes the header from the address it was told to trust, and from no other', async () => {
    const signIn = { kind: 'proxy', header: 'x-user', secret: undefined, addresses: ['10.0.0.7'] } as const;
    const behind = await testHost({ database: town.database, config: { signIn } });
    assert.equal(await ask(behind, { 'x-user': 'hr' }, '10.0.0.7'), 200);
    assert.equal(await ask(behind, { 'x-user': 'hr' }, '::ffff:10.0.0.7'), 200);
    assert.equal(await ask(behind, { 'x-user': 'hr' }, '10.0.0.8'), 401);
    assert.equal(await ask(behind, { 'x-user': 'hr' }, ''), 401);
    assert.equal(await ask(behind, { 'x-user': 'nobody known' }, '10.0.0.7'), 401);
    await behind.close();
  });

  it('believes the header beside the secret, and not without it', async () => {
    const signIn = { kind: 'proxy', header: 'x-user', secret: 'sixteen letters!', addresses: [] } as const;
    const behind = await testHost({ database: town.database, config: { signIn } });
    assert.equal(await ask(behind, { 'x-user': 'hr', 'x-tvaers-proxy-secret': 'sixteen letters!' }, '10.0.0.8'), 200);
    assert.equal(await ask(behind, { 'x-user': 'hr', 'x-tvaers-proxy-secret': 'sixteen letters?' }, '10.0.0.8'), 401);
    assert.equal(await ask(behind, { 'x-user': 'hr' }, '10.0.0.8'), 401);
    await behind.close();
  });

  it('leaves nobody to choose, and believes no cookie', async () => {
    const signIn = { kind: 'proxy', header: 'x-user', secret: undefined, addresses: ['10.0.0.7'] } as const;
    const behind = await testHost({ database: town.database, config: { signIn } });
    assert.equal((await behind.as()('/vaelg-bruger', choose('hr'))).status, 404);
    assert.equal((await behind.as('hr')('/tvaers/api/units')).status, 401);
    await behind.close();
  });
});

describe('requests from elsewhere', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  const foreign = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:5000' },
    { 'sec-fetch-site': 'none', origin: 'null' },
  ];

  it('cannot write in the visitor’s name', async () => {
    const answers = relationAnswers('neighbour');
    for (const headers of foreign) {
      const write = writing('POST', { answers });
      const submit = await town.as('employee')('/tvaers/api/surveys/open/responses', {
        ...write,
        headers: { ...write.headers, ...headers },
      });
      assert.equal(submit.status, 403);
      assert.equal(submit.headers.get('content-type'), 'application/problem+json');
      const close = { method: 'POST', body: new URLSearchParams({ undersoegelse: 'open' }), headers };
      assert.equal((await town.as('hr')('/hr/luk', close)).status, 403);
      assert.equal((await town.as()('/vaelg-bruger', choose('hr', headers))).status, 403);
    }
  });

  it('cannot write from an old browser either, which says only where the page is from', async () => {
    const request = new Request(`${ORIGIN}/vaelg-bruger`, choose('hr', { origin: 'https://evil.example' }));
    assert.equal((await town.host.fetch(request, '127.0.0.1')).status, 403);
  });

  it('are refused under a name that is not the host’s', async () => {
    const status = async (url: string) => (await town.host.fetch(new Request(url), '127.0.0.1')).status;
    assert.equal(await status('http://evil.example:4100/'), 421);
    assert.equal(await status('http://localhost:4100/'), 200);
    assert.equal(await status('http://[::1]:4100/'), 200);
  });
});

describe('limits', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost({ config: { rates: { viewer: 5, address: 20 } } });
  });
  after(() => town.close());

  it('lets a person ask so often, and says when they may ask again', async () => {
    const ask = () => town.as('employee')('/tvaers/api/units');
    for (let count = 0; count < 5; count += 1) assert.equal((await ask()).status, 200);
    const refused = await ask();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('content-type'), 'application/problem+json');
    assert.equal(refused.headers.get('retry-after'), '12');
    assert.equal((await town.as('colleague')('/tvaers/api/units')).status, 200);
  });

  it('lets an address ask so often, whoever is behind it', async () => {
    const ask = (address: string) => town.host.fetch(new Request(`${ORIGIN}/`), address);
    for (let count = 0; count < 20; count += 1) assert.equal((await ask('10.1.1.1')).status, 200);
    const refused = await ask('10.1.1.1');
    assert.equal(refused.status, 429);
    assert.match(await refused.text(), /Vent et øjeblik/);
    assert.equal((await ask('10.1.1.2')).status, 200);
    assert.equal((await town.host.fetch(new Request(`${ORIGIN}/health`), '10.1.1.1')).status, 200);
  });

  it('takes no more than 256 kB of answers, and 16 kB of form', async () => {
    const open = await testHost({ database: town.database });
    const long = { answers: { ord: 'x'.repeat(300 * 1024) } };
    assert.equal((await open.as('employee')('/tvaers/api/surveys/open/responses', writing('POST', long))).status, 413);
    assert.equal((await open.as()('/vaelg-bruger', choose('x'.repeat(20_000)))).status, 413);
    await open.close();
  });

  it('says 422 with pointers to what the database cannot hold, or nobody is', async () => {
    const open = await testHost({ database: town.database });
    const faults = async (answers: unknown) => {
      const response = await open.as('employee')('/tvaers/api/surveys/open/responses', writing('POST', { answers }));
      assert.equal(response.status, 422);
      return ((await response.json()) as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    };
    assert.deepEqual(await faults({ ord: 'nul \0 midt i' }), ['/answers/ord']);
    assert.deepEqual(await faults({ ord: 'halvt \ud83d par' }), ['/answers/ord']);
    assert.deepEqual(await faults({ 'a\0b': 'x' }), ['/answers']);
    assert.deepEqual(await faults(relationAnswers('findes-ikke')), ['/answers/hvem/0']);
    assert.deepEqual(await faults(relationAnswers('employee')), ['/answers/hvem/0']);
    const deep = { ...writing('POST', {}), body: `{"answers":{"ord":${'['.repeat(50_000)}${']'.repeat(50_000)}}}` };
    assert.equal((await open.as('employee')('/tvaers/api/surveys/open/responses', deep)).status, 422);
    await open.close();
  });

  it('knows no survey to close by a name that the database cannot hold', async () => {
    const open = await testHost({ database: town.database });
    const close = (id: string) => ({ method: 'POST', body: new URLSearchParams({ undersoegelse: id }) });
    assert.equal((await open.as('hr')('/hr/luk', close('findes-ikke'))).status, 404);
    assert.equal((await open.as('hr')('/hr/luk', close('nul\0midt'))).status, 404);
    await open.close();
  });
});

describe('what every answer carries', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  it('is a policy that lets nothing in from elsewhere', async () => {
    for (const path of ['/', '/findes-ikke', '/tvaers/api/', '/tvaers/auto.js', '/health']) {
      const { headers } = await town.as()(path);
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html tvaers",
      );
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  });

  it('lets a widget’s page, and no other, say who may show it in a frame', async () => {
    const framed = await testHost({ config: { frames: ['https://by.sharepoint.example'] } });
    const headersOf = async (path: string): Promise<Headers> => (await framed.as()(path)).headers;
    const [widget, front, file, api, none] = await Promise.all(
      [
        '/tvaers/widgets/span-gauge?unit=x&frame',
        '/',
        '/tvaers/auto.js',
        '/tvaers/api/',
        '/tvaers/widgets/weather',
      ].map(headersOf),
    ).finally(framed.close);
    const ancestors = (headers: Headers | undefined) =>
      /frame-ancestors ([^;]+);/.exec(headers?.get('content-security-policy') ?? '')?.[1];
    assert.equal(ancestors(widget), "'self' https://by.sharepoint.example");
    assert.equal(widget?.get('x-content-type-options'), 'nosniff');
    for (const other of [front, file, api, none]) assert.equal(ancestors(other), "'self'");
    assert.equal(file?.get('access-control-allow-origin'), '*');
    for (const other of [widget, front, api]) assert.equal(other?.get('access-control-allow-origin'), null);
  });

  it('is the library’s files, small, with a tag, and for ever where the name says what is in them', async () => {
    const ask = (path: string, headers: Readonly<Record<string, string>>) => town.as()(path, { headers });
    const brotli = await ask('/tvaers/auto.js', { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(brotli.headers.get('content-encoding'), 'br');
    assert.equal(brotli.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(brotli.headers.get('cache-control'), 'no-cache');
    assert.equal(brotli.headers.get('vary'), 'Accept-Encoding');
    assert.equal((await ask('/tvaers/auto.js', { 'accept-encoding': 'gzip' })).headers.get('content-encoding'), 'gzip');
    assert.equal((await ask('/tvaers/auto.js', { 'accept-encoding': 'br;q=0' })).headers.get('content-encoding'), null);
    const again = await ask('/tvaers/auto.js', {
      'accept-encoding': 'br',
      'if-none-match': brotli.headers.get('etag')!,
    });
    assert.equal(again.status, 304);
    const hashed = await ask('/tvaers/chunk-Ab3dE9_.js', {});
    assert.equal(hashed.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal((await ask('/tvaers/../package.json', {})).status, 404);
    assert.equal((await ask('/tvaers/%2e%2e/package.json', {})).status, 404);
  });
});

describe('answers that are large', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  it('are packed for those who can unpack them, and are still not sent twice', async () => {
    const ask = (headers: Readonly<Record<string, string>>) => town.as('hr')('/tvaers/api/units', { headers });
    const packed = await ask({ 'accept-encoding': 'gzip' });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    const unpacked = await new Response(packed.body!.pipeThrough(new DecompressionStream('gzip'))).text();
    assert.equal(unpacked, await (await ask({})).text());
    const again = await ask({ 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag')! });
    assert.equal(again.status, 304);
  });
});

describe('the log', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  it('says what was done and how it went, and nothing of whom', async () => {
    const secrets = [
      'employee',
      'Hemmelig',
      'Navn',
      'neighbour',
      'nord',
      'open',
      'named',
      '127.0.0.1',
      'tvaers-bruger',
      'key-number',
    ];
    const answers = relationAnswers('neighbour', 4, 'Hemmelig tekst');
    const employee = town.as('employee');
    await employee('/tvaers/api/people?search=Hemmelig&near=employee');
    await employee('/tvaers/api/surveys/open/responses', writing('POST', { answers }));
    await employee('/tvaers/api/surveys/open/responses', writing('POST', { answers: { ord: 7 } }));
    await employee('/tvaers/api/spans?unit=nord');
    await employee('/tvaers/api/surveys/named');
    await employee('/Hemmelig/neighbour');
    await employee('/undersoegelse?id=open');
    await town.as()('/vaelg-bruger', choose('employee'));
    assert.equal(town.log.length, 8);
    for (const line of town.log) {
      const entry = JSON.parse(line) as Readonly<Record<string, unknown>>;
      assert.deepEqual(Object.keys(entry), ['time', 'method', 'route', 'status', 'ms']);
      for (const secret of secrets) assert.ok(!line.includes(secret), `${line} tells of ${secret}`);
    }
    assert.deepEqual(
      town.log.slice(0, 3).map((line) => (JSON.parse(line) as { route: string }).route),
      ['/tvaers/api/people', '/tvaers/api/surveys/:id/responses', '/tvaers/api/surveys/:id/responses'],
    );
  });

  it('says of a fault where it came up, and not what was in it', async () => {
    const broken = await testHost();
    await broken.database.close();
    const response = await broken.as('employee')(
      '/tvaers/api/surveys/open/responses',
      writing('POST', { answers: relationAnswers('neighbour', 4, 'Hemmelig tekst') }),
    );
    assert.equal(response.status, 500);
    const page = await broken.as('employee')('/undersoegelse');
    assert.equal(page.status, 500);
    assert.match(await page.text(), /Noget gik galt hos os/);
    assert.equal((await broken.as()('/health')).status, 503);
    const faults = broken.log.filter((line) => line.includes('"fault"'));
    assert.ok(faults.length >= 2);
    for (const line of broken.log) assert.doesNotMatch(line, /employee|Hemmelig|select|insert|open/i);
    await broken.host.close().catch(() => undefined);
  });
});
