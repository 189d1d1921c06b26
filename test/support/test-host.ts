import { configOf } from '../../demo/host/config.js';
import type { HostConfig } from '../../demo/host/config.js';
import type { Database } from '../../demo/host/database/database.js';
import { signerFor } from '../../demo/host/database/secrets.js';
import { openHost } from '../../demo/host/host.js';
import type { Host } from '../../demo/host/host.js';
import { hostLog } from '../../demo/host/http/request-log.js';
import { COOKIE, issueToken } from '../../demo/host/http/sign-in.js';
import { staticFiles } from '../../demo/host/http/static-files.js';
import { fill } from '../../demo/host/store/fill.js';
import type { Filling } from '../../demo/host/store/fill.js';
import { emptyEmbedded } from './embedded.js';
import { TODAY, littleTown } from './little-town.js';

export const SECRET = 'a secret that only the tests know about';
export const ORIGIN = 'http://127.0.0.1:4100';

/** Asks the host as one person's browser does. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

export interface TestHost {
  readonly host: Host;
  readonly database: Database;
  /** The lines of the host's log. */
  readonly log: readonly string[];
  /** What a person's browser sends along to say who they are. */
  cookieOf(personId: string): string;
  /** A person's browser on a page of this site, or that of somebody who has not signed in. */
  as(personId?: string): Ask;
  /** Moves the clock, and lets the host do what is due. */
  advance(to: Date): Promise<void>;
  close(): Promise<void>;
}

export interface TestHostOptions {
  readonly database?: Database;
  readonly filling?: Filling;
  readonly now?: Date;
  /** A clock of the test's own, in place of one that stands at `now`. */
  readonly clock?: () => Date;
  readonly config?: Partial<HostConfig>;
}

/** A host over a database of its own, with the little town in it. */
export async function testHost({
  clock: givenClock,
  config,
  database: given,
  filling = littleTown,
  now = TODAY,
}: TestHostOptions = {}): Promise<TestHost> {
  const database = given ?? (await emptyEmbedded());
  await fill(database.sql, () => filling);
  let standing = now;
  const clock = givenClock ?? (() => standing);
  const log: string[] = [];
  const host = await openHost({
    config: { ...configOf({}), secret: SECRET, ...config },
    database,
    log: hostLog((line) => log.push(line)),
    library: await staticFiles(
      new Map([
        ['auto.js', 'src/auto.ts'],
        ['chunk-Ab3dE9_.js', 'src/auto.ts'],
      ]),
    ),
    assets: await staticFiles(new Map()),
    now: clock,
  });
  const signer = signerFor(SECRET, 'sign-in');
  const cookieOf = (personId: string): string => `${COOKIE}=${issueToken(signer, personId, clock())}`;
  return {
    host,
    database,
    log,
    cookieOf,
    as:
      (personId) =>
      async (path, init = {}) => {
        const headers = new Headers(init.headers);
        for (const [name, value] of Object.entries({ origin: ORIGIN, 'sec-fetch-site': 'same-origin' })) {
          if (!headers.has(name)) headers.set(name, value);
        }
        if (personId !== undefined) headers.set('cookie', cookieOf(personId));
        return host.fetch(new Request(`${ORIGIN}${path}`, { ...init, headers }), '127.0.0.1');
      },
    async advance(to) {
      standing = to;
      await host.tick();
    },
    async close() {
      await host.close();
      if (!given) await database.close();
    },
  };
}

let keys = 0;

/** What a request is sent with, its headers by name. */
export type Sending = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

/** A write as the library sends it. */
interface Write {
  readonly method: 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A write with a key of its own, unless one is given. */
export function writing(method: Write['method'], body?: unknown, key?: string): Write {
  keys += 1;
  return {
    method,
    headers: {
      'idempotency-key': key ?? `key-number-${String(keys).padStart(8, '0')}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
