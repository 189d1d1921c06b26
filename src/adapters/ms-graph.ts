import type { Backend } from '../backend/backend.js';
import type { OrganisationSource } from '../backend/organisation-source.js';
import type { Viewer } from '../backend/viewer.js';
import { sender } from './http/send.js';
import type { Fetch, GetToken } from './http/send.js';
import { dayOf } from './loaded/day.js';
import { endpointOf } from './loaded/endpoint.js';
import { keptLoad } from './loaded/kept-load.js';
import { indexed, loadedSource } from './loaded/loaded-source.js';
import type { HostData } from './loaded/loaded-source.js';
import type { ScenarioStore } from './memory/scenario-store.js';
import { graphClient } from './ms-graph/graph-client.js';
import { loadDirectory } from './ms-graph/load.js';
import { patiently } from './ms-graph/patience.js';

export type { Fetch, GetToken } from './http/send.js';

export interface MsGraphOptions extends HostData {
  /** A token for Microsoft Graph, from the host's own sign-in. Asked for each request, and once more after a 401. */
  readonly getToken: GetToken;
  /** The id of the person at the top of what is shown. Left out, it is everybody in the directory. */
  readonly root?: string;
  /** `https://graph.microsoft.com/v1.0/` unless it says otherwise. */
  readonly base?: string;
  readonly fetch?: Fetch;
  /** Milliseconds that what was loaded is good for, 15 minutes unless it says otherwise: a directory is large and slow. */
  readonly cacheFor?: number;
  /** Milliseconds that one answer may take, 60,000 unless it says otherwise. */
  readonly timeout?: number;
  /** Milliseconds that are waited at most where Graph asks for a wait, 120,000 unless it says otherwise. */
  readonly patience?: number;
  /** Who is signed in, by the id that Graph has of them. */
  readonly viewer?: Viewer;
  /** Where what-ifs are kept. Left out, they cannot be. */
  readonly scenarios?: ScenarioStore;
  /** The clock, for what is old and for the date of the figures. */
  readonly now?: () => Date;
}

/**
 * The organisation as Microsoft Entra ID knows it through Microsoft Graph: people with one manager each. Its units are the
 * teams, one for each person who leads somebody, named by department or leader; a closed account that still has reports
 * is a vacant post. There are no committees, no hours and no kinds of employment in it, so that everybody who has a
 * manager counts as one. Contacts are left out, and people whose names may not be read are counted without them.
 * @throws TypeError where `base` is no web address.
 */
export function msGraphBackend(options: MsGraphOptions): Backend {
  const {
    base: given = 'https://graph.microsoft.com/v1.0/',
    cacheFor = 900_000,
    fetch = (address: string, init: RequestInit) => globalThis.fetch(address, init),
    getToken,
    now = () => new Date(),
    patience = 120_000,
    root,
    scenarios,
    timeout = 60_000,
    viewer,
    ...own
  } = options;
  const base = endpointOf(given);
  base.pathname = base.pathname.replace(/\/*$/, '/');
  const send = sender({ fetch, credentials: 'omit', getToken, timeout });
  const graph = graphClient(base, send, patiently(patience));
  const current = keptLoad({
    load: async (signal) => indexed(await loadDirectory(graph, { root, asOf: dayOf(now()), own }, signal)),
    cacheFor,
    now,
  });
  return { organisation: withoutHours(loadedSource(current, { viewer, ...(scenarios && { scenarios }) })) };
}

/** The same without full-time shares, which a directory does not know. */
const withoutHours = (source: OrganisationSource): OrganisationSource => ({
  ...source,
  spans: async (query, options) => {
    const page = await source.spans!(query, options);
    return { ...page, items: page.items.map(({ fte: _, ...span }) => span) };
  },
});
