import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import type { OrganisationData } from '../../src/adapters/memory.js';
import type { Page } from '../../src/backend/call.js';
import type { Span } from '../../src/backend/organisation-source.js';
import { gatewayStand, START } from '../support/gateway-stand.js';
import type { GatewayStand } from '../support/gateway-stand.js';
import { CLIENT } from '../support/token-stand.js';

const API = '/tvaers/api';

/** A test on a gateway of its own. */
const withGateway =
  (run: (stand: GatewayStand) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const stand = await gatewayStand();
    try {
      await run(stand);
    } finally {
      await stand.close();
    }
  };

const down = (): Response => new Response('nede', { status: 503 });

describe('a host in front of OS2mo', () => {
  let stand: GatewayStand;
  before(async () => {
    stand = await gatewayStand();
  });
  after(() => stand.close());
  const read = async <T>(person: string, path: string): Promise<T> =>
    (await (await stand.host.as(person)(`${API}${path}`)).json()) as T;

  it('tells the organisation that OS2mo has, without one of its own', async () => {
    const units = await read<Page<OrganisationData['units'][number]>>('lærer', '/units');
    assert.deepEqual(
      units.items.map(({ id }) => id),
      ['by', 'skoler', 'skole', 'sfo', 'stab'],
    );
    const spans = await read<Page<Span>>('direktør', '/spans?root=by');
    assert.deepEqual(
      spans.items.map(({ headcount, leader: { name } }) => [name, headcount]),
      [
        ['Navn vikarleder', 4],
        ['Navn direktør', 3],
        ['Navn skoleleder', 3],
        ['Navn viceleder', 3],
      ],
    );
    assert.deepEqual((await read<{ roles: readonly string[] }>('pedel', '/permissions')).roles, ['employee', 'hr']);
  });

  it('keeps its own rules of who may see what', async () => {
    const status = async (person: string | undefined, path: string) =>
      (await stand.host.as(person)(`${API}${path}`)).status;
    assert.equal(await status(undefined, '/units'), 401);
    assert.equal(await status('findes ikke', '/units'), 401);
    assert.equal(await status('pædagog', '/spans?root=by'), 403);
    assert.equal(await status('pedel', '/spans?root=by'), 200);
    assert.equal(await status('skoleleder', '/spans?root=skole'), 200);
  });

  it('keeps surveys in its own database', async () => {
    assert.deepEqual((await read<Page<unknown>>('lærer', '/surveys')).items, []);
  });

  it('shows the pages of the intranet', async () => {
    const page = await stand.host.as('direktør')('/ledelsesspaend');
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Navn direktør/);
  });
});

describe('what goes out of a gateway', () => {
  it(
    'is only what the port knows, whatever comes in',
    withGateway(async ({ host, os2mo }) => {
      const secrets = { cpr_number: '0101010101', cpr_no: '0202020202', address: 'Hemmelig Vej 1' };
      const more = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(more);
        if (typeof value !== 'object' || value === null) return value;
        return { ...Object.fromEntries(Object.entries(value).map(([name, each]) => [name, more(each)])), ...secrets };
      };
      os2mo.answersInstead(async (_request, answer) => Response.json(more(await (await answer()).json())));
      const ask = host.as('direktør');
      let told = '';
      for (const path of [
        '/units',
        '/people',
        '/posts?unit=skole',
        '/spans?root=by',
        '/formal-lines?ids=lærer',
        '/permissions',
      ]) {
        const response = await ask(`${API}${path}`);
        assert.equal(response.status, 200, path);
        told += await response.text();
      }
      told += await (await ask('/ledelsesspaend')).text();
      assert.match(told, /Navn lærer/);
      assert.doesNotMatch(told, /cpr|0101010101|0202020202|Hemmelig/i);
    }),
  );

  it(
    'holds no secret, in answers, headers, pages and log, whatever goes wrong',
    withGateway(async ({ host, later, os2mo, tokens }) => {
      const echo = async (request: Request): Promise<Response> =>
        new Response(`${await request.text()} ${request.headers.get('authorization') ?? ''} ${CLIENT.clientSecret}`, {
          status: 500,
          headers: { 'Content-Type': 'application/json', 'WWW-Authenticate': CLIENT.clientSecret },
        });
      let said = '';
      const look = async () => {
        for (const path of [`${API}/units`, '/ledelsesspaend', '/health']) {
          const response = await host.as('direktør')(path);
          said += `${inspect(response.headers)} ${await response.text()}`;
        }
        later(61);
      };
      tokens.answersInstead(echo);
      await look();
      tokens.answersInstead(() => undefined);
      os2mo.answersInstead(echo);
      await look();
      os2mo.answersInstead(() => undefined);
      await look();
      os2mo.answersInstead(echo);
      later(600);
      await look();
      said += host.log.join('\n');
      assert.match(said, /"kind":"unavailable"/);
      const basic = Buffer.from(`${CLIENT.clientId}:${encodeURIComponent(CLIENT.clientSecret)}`).toString('base64');
      for (const secret of [CLIENT.clientSecret, encodeURIComponent(CLIENT.clientSecret), basic, 'adgang-', 'Basic ']) {
        assert.ok(!said.includes(secret), secret);
      }
    }),
  );
});

describe('how often a gateway asks', () => {
  it(
    'is once for many who read at the same time, and not again for minutes',
    withGateway(async ({ host, later, os2mo, tokens }) => {
      const ask = host.as('direktør');
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, at) => ask(`${API}/${at % 2 === 0 ? 'units' : 'people'}`)),
      );
      assert.ok(answers.every(({ status }) => status === 200));
      const load = os2mo.asked.length;
      assert.ok(load < 12, `${load} questions`);
      assert.equal(tokens.issued(), 1);
      later(200);
      await ask(`${API}/spans?root=by`);
      assert.equal(os2mo.asked.length, load);
    }),
  );

  it(
    'does not send again what a reader has',
    withGateway(async ({ host }) => {
      const ask = host.as('direktør');
      const first = await ask(`${API}/people`);
      const tag = first.headers.get('etag')!;
      const again = await ask(`${API}/people`, { headers: { 'If-None-Match': tag } });
      assert.deepEqual([again.status, await again.text()], [304, '']);
    }),
  );

  it(
    'fetches what is new before the old has run out, and nobody waits for it',
    withGateway(async ({ host, later, os2mo, tokens }) => {
      const ask = host.as('direktør');
      const names = async () =>
        ((await (await ask(`${API}/units`)).json()) as Page<{ name: string }>).items.map(({ name }) => name);
      await names();
      await os2mo.quiet();
      const load = os2mo.asked.length;
      later(250);
      const { promise: opened, resolve: open } = withResolvers();
      os2mo.answersInstead(async (_request, answer) => {
        await opened;
        return answer();
      });
      assert.equal((await names())[0], 'Enhed by');
      open();
      await os2mo.quiet();
      assert.equal(os2mo.asked.length, load);
      assert.equal(tokens.issued(), 2, 'the old token would have run out on the way');
      later(100);
      await names();
      assert.equal(os2mo.asked.length, load);
    }),
  );

  it(
    'gets a new token where OS2mo refuses the one it has',
    withGateway(async ({ host, os2mo, tokens }) => {
      const refused = new Set<string | null>();
      os2mo.answersInstead(({ headers }) => {
        if (headers.get('authorization') !== 'Bearer adgang-1-hemmelig') return undefined;
        refused.add(headers.get('authorization'));
        return new Response('', { status: 401 });
      });
      assert.equal((await host.as('direktør')(`${API}/units`)).status, 200);
      assert.equal(refused.size, 1);
      // Each of the lists that were asked for with the first one may have asked for another.
      assert.ok(tokens.issued() >= 2 && tokens.issued() <= 5, String(tokens.issued()));
    }),
  );
});

describe('a gateway whose OS2mo is down', () => {
  it(
    'tells what it has, with the moment it is of, and what is new as soon as there is some',
    withGateway(async ({ host, later, os2mo }) => {
      const page = async () => (await (await host.as('direktør')(`${API}/spans?root=by`)).json()) as Page<Span>;
      assert.equal((await page()).asOf, '2026-11-22');
      later(86_400);
      os2mo.answersInstead(down);
      const old = await page();
      assert.equal(old.asOf, START.toISOString());
      assert.equal(old.items.length, 4);
      assert.equal(old.items[0]?.asOf, '2026-11-22');
      later(31);
      os2mo.answersInstead(() => undefined);
      assert.equal((await page()).asOf, '2026-11-23');
    }),
  );

  it(
    'says so where it has nothing, and leaves it alone for a minute when it has failed three times',
    withGateway(async ({ host, later, os2mo }) => {
      const ask = host.as('direktør');
      os2mo.answersInstead(down);
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        const response = await ask(`${API}/units`);
        assert.equal(response.status, 503);
        assert.equal(((await response.json()) as { type: string }).type, '/tvaers/problems/unavailable');
      }
      await os2mo.quiet();
      const asked = os2mo.asked.length;
      const rested = await ask(`${API}/units`);
      assert.deepEqual([rested.status, rested.headers.get('retry-after')], [503, '60']);
      const page = await ask('/ledelsesspaend');
      assert.equal(page.status, 503);
      assert.match(await page.text(), /Noget gik galt hos os/);
      assert.equal(os2mo.asked.length, asked, 'it was asked while it rests');
      assert.equal(host.log.filter((line) => line.includes('"fault"')).length, 3);
      later(61);
      os2mo.answersInstead(() => undefined);
      assert.equal((await ask(`${API}/units`)).status, 200);
    }),
  );

  it(
    'is a fault of the house and no missing sign-in, also when its own credentials are refused',
    withGateway(async ({ host, later, os2mo, tokens }) => {
      const status = async () => (await host.as('direktør')(`${API}/units`)).status;
      tokens.answersInstead(() => Response.json({ error: 'invalid_client' }, { status: 401 }));
      assert.equal(await status(), 503);
      tokens.answersInstead(() => new Response('<form>', { headers: { 'Content-Type': 'text/html' } }));
      assert.equal(await status(), 503);
      tokens.answersInstead(() => undefined);
      os2mo.answersInstead(() => new Response('', { status: 403 }));
      assert.equal(await status(), 503);
      later(61);
      os2mo.answersInstead(() => new Response('<form>', { headers: { 'Content-Type': 'text/html' } }));
      assert.equal(await status(), 503);
      assert.equal((await host.as()('/health')).status, 200);
    }),
  );
});

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
