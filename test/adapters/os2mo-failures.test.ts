import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { os2moBackend } from '../../src/adapters/os2mo.js';
import type { Os2moOptions } from '../../src/adapters/os2mo.js';
import { expectFailure } from '../../src/backend/conformance/expect.js';
import type { ErrorKind } from '../../src/backend/errors.js';
import type { OrganisationSource } from '../../src/backend/organisation-source.js';
import { os2moStand } from '../support/os2mo-stand.js';
import type { Os2moStand } from '../support/os2mo-stand.js';
import { TOWN } from '../support/os2mo-town.js';

let stand: Os2moStand;
before(async () => {
  stand = await os2moStand(TOWN);
});
after(() => stand.close());
afterEach(() => {
  stand.holds(TOWN);
  stand.answersInstead(() => undefined);
});

const organisation = (options: Partial<Os2moOptions> = {}): Required<OrganisationSource> =>
  os2moBackend({ url: stand.url, root: 'by', now: () => new Date('2026-11-22T23:30:00Z'), ...options })
    .organisation as Required<OrganisationSource>;

const answering = (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}) => {
  stand.answersInstead(() => new Response(body, { status, headers: { 'Content-Type': type, ...headers } }));
};
const graphql = (answer: unknown) => {
  answering(200, 'application/json', JSON.stringify(answer));
};

describe('an OS2mo installation that does not answer', () => {
  for (const [what, answer, kind] of [
    [
      'a token that is refused',
      () => {
        answering(401, 'application/json', '{"detail":"Not authenticated"}');
      },
      'unauthenticated',
    ],
    [
      'a page to sign in on',
      () => {
        answering(200, 'text/html', '<form>Log ind</form>');
      },
      'unauthenticated',
    ],
    [
      'a redirect to one',
      () => {
        answering(302, 'text/html', '', { Location: 'https://login.example' });
      },
      'unauthenticated',
    ],
    [
      'a role that is missing',
      () => {
        answering(403, 'application/json', '{}');
      },
      'forbidden',
    ],
    [
      'an address without it',
      () => {
        answering(404, 'text/plain', 'Not Found');
      },
      'not-found',
    ],
    [
      'too many questions',
      () => {
        answering(429, 'text/plain', '', { 'Retry-After': '7' });
      },
      'rate-limited',
    ],
    [
      'a fault',
      () => {
        answering(500, 'text/plain', 'Internal Server Error');
      },
      'unavailable',
    ],
    [
      'a gateway that gives up',
      () => {
        answering(504, 'text/html', '');
      },
      'timeout',
    ],
    [
      'an answer without an end',
      () => {
        answering(200, 'application/json', '{"data": {"org_un');
      },
      'malformed',
    ],
    [
      'something else altogether',
      () => {
        graphql({ data: { org_units: { objects: 'ingen' } } });
      },
      'malformed',
    ],
    [
      'a question it does not understand',
      () => {
        graphql({ errors: [{ message: 'Cannot query field "x"' }] });
      },
      'malformed',
    ],
    [
      'fields that may not be read',
      () => {
        graphql({
          data: null,
          errors: [{ message: 'User does not have read-access to org_unit', path: ['org_units'] }],
        });
      },
      'forbidden',
    ],
    [
      'a question that went wrong',
      () => {
        graphql({ data: { org_units: null }, errors: [{ message: 'oh', path: ['org_units'] }] });
      },
      'unavailable',
    ],
    [
      'nothing',
      () => {
        graphql(null);
      },
      'malformed',
    ],
  ] as const satisfies readonly (readonly [string, () => void, ErrorKind])[]) {
    it(`says ${kind} of ${what}`, async () => {
      answer();
      const error = await expectFailure(organisation().units({}), kind);
      assert.equal(error.retryAfter, kind === 'rate-limited' ? 7000 : undefined);
    });
  }

  it('says so when nobody is there, or not in time', async () => {
    await expectFailure(organisation({ url: 'http://127.0.0.1:9/graphql/v29' }).units({}), 'unavailable');
    stand.answersInstead(() => new Promise<Response>(() => undefined));
    await expectFailure(organisation({ timeout: 50 }).units({}), 'timeout');
  });

  it('is not followed along cursors without end', async () => {
    const lists = ['managers', 'engagements', 'associations', 'related_units'];
    const ended = { objects: [], page_info: { next_cursor: null } };
    const others = Object.fromEntries(lists.map((list) => [list, ended]));
    const leading = (cursorAfter: (page: number) => string) => {
      let page = 0;
      stand.answersInstead(() => {
        const org_units = { objects: [], page_info: { next_cursor: cursorAfter((page += 1)) } };
        return Response.json({ data: { ...others, org_units } });
      });
    };
    leading((page) => String(page));
    await expectFailure(organisation().units({}), 'malformed');
    assert.ok(stand.asked.length > 1000 && stand.asked.length < 1100, String(stand.asked.length));
    leading(() => 'round');
    await expectFailure(organisation().units({}), 'malformed');
    assert.ok(stand.asked.length < 10, String(stand.asked.length));
  });

  it('is not asked at all at an address that is none, or holds a password', () => {
    for (const url of ['', 'graphql', 'ftp://mo.example/graphql', 'https://user:secret@mo.example/graphql']) {
      assert.throws(() => organisation({ url }), TypeError, url);
    }
  });
});

describe('a token', () => {
  it('goes along with every question, and is renewed once where it is refused', async () => {
    const own = await os2moStand(TOWN);
    let given = 0;
    const getToken = ({ renew }: { readonly renew: boolean }) => (renew ? `new-${(given += 1)}` : 'old');
    own.answersInstead(({ headers }) =>
      headers.get('authorization') === 'Bearer old' ? new Response('', { status: 401 }) : undefined,
    );
    assert.equal((await organisation({ url: own.url, getToken }).units({})).items.length, 5);
    assert.ok(own.asked.every(({ authorization }) => /^Bearer (old|new-\d+)$/.test(authorization ?? '')));
    own.answersInstead(() => new Response('', { status: 401 }));
    await expectFailure(organisation({ url: own.url, getToken }).units({}), 'unauthenticated');
    await own.close();
  });
});

describe('what was loaded', () => {
  it('is loaded once for all who ask, and again when it is old', async () => {
    let clock = new Date('2026-11-22T10:00:00Z');
    const source = organisation({ cacheFor: 60_000, now: () => clock });
    await stand.quiet();
    stand.answersInstead(() => undefined);
    await Promise.all([source.units({}), source.people({}), source.spans({ root: 'by' })]);
    const once = stand.asked.length;
    clock = new Date('2026-11-22T10:00:59Z');
    await source.units({});
    assert.equal(stand.asked.length, once);
    clock = new Date('2026-11-22T10:01:00Z');
    await source.units({});
    assert.equal(stand.asked.length, 2 * once);
  });

  it('is not kept where it failed', async () => {
    const source = organisation();
    answering(503, 'text/plain', '');
    await expectFailure(source.units({}), 'unavailable');
    stand.answersInstead(() => undefined);
    assert.equal((await source.units({})).items.length, 5);
  });

  it('is shown with its date where newer cannot be had, and asked for again after a rest', async () => {
    let clock = new Date('2026-11-22T10:00:00Z');
    const source = organisation({ cacheFor: 60_000, now: () => clock });
    await source.units({});
    clock = new Date('2026-11-24T10:00:00Z');
    answering(503, 'text/plain', '');
    const old = await source.spans({ leader: 'direktør' });
    assert.equal(old.asOf, '2026-11-22T10:00:00.000Z');
    assert.equal(old.items[0]?.asOf, '2026-11-22');
    await stand.quiet();
    const asked = stand.asked.length;
    await source.units({});
    await stand.quiet();
    assert.equal(stand.asked.length, asked, 'it was asked again at once');
    clock = new Date('2026-11-24T10:00:31Z');
    stand.answersInstead(() => undefined);
    assert.equal((await source.units({})).asOf, '2026-11-24');
  });

  it('is not shown to somebody who may no longer see it', async () => {
    let clock = new Date('2026-11-22T10:00:00Z');
    const source = organisation({ cacheFor: 60_000, now: () => clock });
    await source.units({});
    clock = new Date('2026-11-22T11:00:00Z');
    answering(403, 'text/plain', '');
    await expectFailure(source.units({}), 'forbidden');
  });

  it('is loaded to its end for those who still wait, and abandoned when nobody does', async () => {
    const reason = new Error('not after all');
    const source = organisation();
    const [first, second] = [new AbortController(), new AbortController()];
    const one = source.units({}, { signal: first.signal });
    const other = source.people({}, { signal: second.signal });
    first.abort(reason);
    await assert.rejects(one, reason);
    assert.equal((await other).items.length, 11);

    const lonely = organisation();
    const signals: AbortSignal[] = [];
    const alone = new AbortController();
    const begun = new Promise<void>((asked) => {
      stand.answersInstead(({ signal }) => {
        signals.push(signal);
        asked();
        return new Promise<Response>(() => undefined);
      });
    });
    const waiting = lonely.units({}, { signal: alone.signal });
    await begun;
    alone.abort(reason);
    await assert.rejects(waiting, reason);
    for (let waited = 0; waited < 100 && !signals.every(({ aborted }) => aborted); waited += 1)
      await new Promise((done) => setTimeout(done, 20));
    assert.ok(signals.every(({ aborted }) => aborted));
    stand.answersInstead(() => undefined);
    assert.equal((await lonely.units({})).items.length, 5, 'it is none the worse for it');
  });
});
