import type { Backend } from '../backend/backend.js';
import type { Viewer } from '../backend/viewer.js';
import { sender } from './http/send.js';
import type { Fetch, GetToken } from './http/send.js';
import { dayOf } from './loaded/day.js';
import { endpointOf } from './loaded/endpoint.js';
import { keptLoad } from './loaded/kept-load.js';
import { indexed, loadedSource } from './loaded/loaded-source.js';
import type { HostData, LoadedOrganisation } from './loaded/loaded-source.js';
import type { ScenarioStore } from './memory/scenario-store.js';
import { loadOrganisation } from './os2mo/load.js';
import { listReader } from './os2mo/read-list.js';
import { USUAL_WORDS } from './os2mo/words.js';
import type { Os2moWords } from './os2mo/words.js';

export type { Fetch, GetToken } from './http/send.js';
export type { HostData, LoadedOrganisation } from './loaded/loaded-source.js';
export type { ManagerWords, Os2moWords, UnitWords } from './os2mo/words.js';

export interface Os2moOptions extends HostData {
  /** Where OS2mo answers GraphQL in version 29, as in `https://mo.kommune.example/graphql/v29`. */
  readonly url: string;
  /** The uuid of the unit that is the top of what is shown. Nothing above it is known, nor who leads there. */
  readonly root: string;
  /** A token that OS2mo takes. Asked for each request, and once more after a 401. On a page it is the signed-in person's own. */
  readonly getToken?: GetToken;
  readonly fetch?: Fetch;
  /** Milliseconds that what was loaded is good for, 5 minutes unless it says otherwise. */
  readonly cacheFor?: number;
  /** Milliseconds that one answer may take, 60,000 unless it says otherwise. */
  readonly timeout?: number;
  /** What the words of this installation's classes mean, where they are not the usual ones. */
  readonly words?: Partial<Os2moWords>;
  /** The fraction of an engagement that means full time, 100 unless it says otherwise. */
  readonly fullTime?: number;
  /** Whether people are called by their nickname where they have one. */
  readonly nicknames?: boolean;
  /** Who is signed in. */
  readonly viewer?: Viewer;
  /** Where what-ifs are kept. Left out, they cannot be. */
  readonly scenarios?: ScenarioStore;
  /** The clock, for what is old and for the date of the figures. */
  readonly now?: () => Date;
}

/**
 * Loads what lies under the root, once, and keeps nothing. Civil registration numbers are never asked for, and what the
 * server sends beyond what is asked for is dropped.
 * @throws TypeError where `url` is no web address. What it gives rejects with a `BackendError`.
 */
export function os2moLoader(options: Os2moOptions): (signal: AbortSignal) => Promise<LoadedOrganisation> {
  const {
    cacheFor: _cacheFor,
    fetch = (address: string, init: RequestInit) => globalThis.fetch(address, init),
    fullTime = 100,
    getToken,
    nicknames = false,
    now = () => new Date(),
    root,
    scenarios: _scenarios,
    timeout = 60_000,
    url,
    viewer: _viewer,
    words,
    ...own
  } = options;
  const read = listReader(endpointOf(url), sender({ fetch, credentials: 'omit', getToken, timeout }));
  return (signal) => {
    const settings = { root, asOf: dayOf(now()), words: { ...USUAL_WORDS, ...words }, fullTime, nicknames, own };
    return loadOrganisation(read, settings, signal);
  };
}

/**
 * The organisation as an OS2mo installation has it: units, people, posts, formal lines and spans, and the MED committees
 * that are related to the line. It is loaded when it is first asked for, kept in memory for minutes, and shared by all
 * questions; pages tell of what is missing in it. A page may hold a person's own token, never a secret of the municipality's:
 * for that there is the gateway of the reference host.
 * @throws TypeError where `url` is no web address.
 */
export function os2moBackend(options: Os2moOptions): Backend {
  const { cacheFor = 300_000, now = () => new Date(), scenarios, viewer } = options;
  const load = os2moLoader(options);
  const current = keptLoad({ load: async (signal) => indexed(await load(signal)), cacheFor, now });
  return { organisation: loadedSource(current, { viewer, ...(scenarios && { scenarios }) }) };
}
