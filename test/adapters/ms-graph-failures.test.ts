import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { msGraphBackend } from '../../src/adapters/ms-graph.js';
import type { MsGraphOptions } from '../../src/adapters/ms-graph.js';
import { expectFailure } from '../../src/backend/conformance/expect.js';
import type { OrganisationSource } from '../../src/backend/organisation-source.js';
import { DIRECTORY } from '../support/graph-directory.js';
import { graphStand } from '../support/graph-stand.js';
import type { GraphStand } from '../support/graph-stand.js';

let stand: GraphStand;
before(async () => {
  stand = await graphStand(DIRECTORY);
});
after(() => stand.close());
afterEach(() => {
  stand.does({});
});

const organisation = (options: Partial<MsGraphOptions> = {}): Required<OrganisationSource> =>
  msGraphBackend({ base: stand.base, getToken: () => 'a token', ...options })
    .organisation as Required<OrganisationSource>;

describe('Microsoft Graph when it is asked too much', () => {
  it('is asked again when the wait that it named is over, and not before', async () => {
    let refused = 0;
    stand.does({ refuses: () => (refused++ === 0 ? { status: 429, wait: 1 } : undefined) });
    assert.equal((await organisation().units({})).items.length, 5);
    const [first, second] = stand.asked;
    assert.ok(second!.at - first!.at >= 990, `${second!.at - first!.at} ms`);
  });

  it('is asked again for those parts of a batch that it refused, and no others', async () => {
    const refused = new Set<string>();
    stand.does({
      refuses: (path) => {
        if (!/skole-[1-3]\//.test(path) || refused.has(path)) return undefined;
        refused.add(path);
        return { status: 429, wait: 1 };
      },
    });
    assert.equal((await organisation({ root: 'chef' }).spans({ leader: 'skole' })).items[0]?.headcount, 25);
    assert.equal(refused.size, 3);
    const again = stand.asked.filter(({ parts }) => parts.some((part) => /skole-[1-3]\//.test(part)));
    assert.deepEqual(
      again
        .at(-1)!
        .parts.map((part) => /skole-\d+/.exec(part)?.[0])
        .sort(),
      ['skole-1', 'skole-2', 'skole-3'],
    );
    assert.ok(again.at(-1)!.at - again[0]!.at >= 990);
  });

  it('is given up where it asks for more patience than there is', async () => {
    for (const refuses of [
      () => ({ status: 429, wait: 3600 }),
      (path: string) => (path.includes('skole') ? { status: 429, wait: 3600 } : undefined),
    ]) {
      stand.does({ refuses });
      const error = await expectFailure(organisation({ root: 'chef' }).units({}), 'rate-limited');
      assert.equal(error.retryAfter, 3_600_000);
    }
  });

  it('is no longer waited for by somebody who has left', async () => {
    stand.does({ refuses: () => ({ status: 429, wait: 60 }) });
    const reason = new Error('not after all');
    const since = performance.now();
    await assert.rejects(organisation().units({}, { signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
    const controller = new AbortController();
    const asked = organisation({ root: 'chef' }).units({}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort(reason);
    }, 50);
    await assert.rejects(asked, reason);
    assert.ok(performance.now() - since < 5000);
  });
});

describe('Microsoft Graph when it does not answer', () => {
  it('gets a new token once', async () => {
    const given: boolean[] = [];
    const getToken = ({ renew }: { readonly renew: boolean }) => {
      given.push(renew);
      return renew ? 'new' : 'old';
    };
    const instead = ({ headers }: Request) =>
      headers.get('authorization') === 'Bearer old' ? new Response('{}', { status: 401 }) : undefined;
    stand.does({ instead });
    assert.equal((await organisation({ getToken }).units({})).items.length, 5);
    assert.deepEqual(given, [false, true]);
    stand.does({ instead: () => new Response('{}', { status: 401 }) });
    await expectFailure(organisation({ getToken }).units({}), 'unauthenticated');
    assert.equal(stand.asked.length, 2);
  });

  it('says what is the matter', async () => {
    const answering = (body: string, init: ResponseInit) => ({ instead: () => new Response(body, init) });
    const html = { headers: { 'Content-Type': 'text/html' } };
    const json = { headers: { 'Content-Type': 'application/json' } };
    for (const [does, kind] of [
      [answering('<form>Log ind</form>', html), 'unauthenticated'],
      [answering('{"error": {"code": "Authorization_RequestDenied"}}', { ...json, status: 403 }), 'forbidden'],
      [answering('', { status: 503 }), 'unavailable'],
      [answering('{"value": [{"id": "a", ', json), 'malformed'],
      [answering('{"value": [{"navn": "uden id"}]}', json), 'malformed'],
      [{ refuses: (path: string) => (path.includes('skole') ? { status: 503 } : undefined) }, 'unavailable'],
      [{ refuses: (path: string) => (path.includes('skole') ? { status: 401 } : undefined) }, 'unauthenticated'],
      [{ refuses: (path: string) => (path === '/$batch' ? { status: 400 } : undefined) }, 'invalid'],
    ] as const) {
      stand.does(does);
      const asked = organisation('instead' in does ? {} : { root: 'chef' });
      await expectFailure(asked.units({}), kind);
    }
    const part = { id: '0', status: 500, headers: { 'X-Odd': 'a\nb', 'Retry-After': 'c\nd' } };
    for (const [responses, kind] of [
      [[part], 'unavailable'],
      [[{ ...part, status: 0, headers: 'none' }], 'unavailable'],
      [[], 'malformed'],
      [[{ ...part, status: 200, body: 'x' }], 'malformed'],
    ] as const) {
      stand.does({ instead: ({ url }) => (url.endsWith('batch') ? Response.json({ responses }) : undefined) });
      await expectFailure(organisation({ root: 'chef' }).units({}), kind);
    }
    await expectFailure(
      organisation({ getToken: () => Promise.reject(new Error('no session')) }).units({}),
      'unauthenticated',
    );
  });

  it('never leads anywhere else', async () => {
    const elsewhere = await graphStand(DIRECTORY);
    for (const linksTo of [new URL(elsewhere.base).origin, 'https://graph.example', 'file:', 'not an address']) {
      stand.does({ pageSize: 2, linksTo });
      await expectFailure(organisation().units({}), 'malformed');
      await expectFailure(organisation({ root: 'chef' }).units({}), 'malformed');
    }
    assert.equal(elsewhere.asked.length, 0);
    await elsewhere.close();
    stand.does({
      instead: ({ url }) => Response.json({ value: [], '@odata.nextLink': url }),
    });
    await expectFailure(organisation().units({}), 'malformed');
  });
});
