import { memoryStore } from '../../src/adapters/memory.js';
import { httpBackend } from '../../src/adapters/http.js';
import type { Backend } from '../../src/backend/backend.js';
import type { MakePlace, Place } from '../../src/backend/conformance/index.js';
import type { Viewer } from '../../src/backend/viewer.js';
import type { TvaersData } from '../../src/model/data.js';
import { serveBackend } from '../../src/server/index.js';
import type { ServerOptions } from '../../src/server/index.js';

export type Serve = (request: Request) => Promise<Response>;

/** A session as a test has it: the viewer itself, as a token. Real hosts have sessions of their own. */
export const tokenOf = (viewer: Viewer): string => encodeURIComponent(JSON.stringify(viewer));

export function viewerOf(request: Request): Viewer | undefined {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return token === undefined ? undefined : (JSON.parse(decodeURIComponent(token)) as Viewer);
}

/** A fetch that goes straight to a server in the same process, and that can be abandoned like any other. */
export const fetchFrom =
  (serve: Serve) =>
  async (address: string, init: RequestInit): Promise<Response> => {
    const { signal } = init;
    signal?.throwIfAborted();
    const request = new Request(address, init);
    const abandoned = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
    return Promise.race([serve(request), abandoned]);
  };

export const BASE = 'https://intranet.example/tvaers/api';

export const overHttp = (
  fetch: (address: string, init: RequestInit) => Promise<Response>,
  viewer: Viewer | undefined,
  base = BASE,
): Backend =>
  httpBackend({
    base,
    allowOrigin: new URL(base).origin,
    fetch,
    getToken: () => viewer && tokenOf(viewer),
  });

/** A memory store behind `serveBackend`, and what moves its clock. */
export function servedMemory(data: TvaersData, now: Date, options: Partial<ServerOptions> = {}) {
  let clock = now;
  const store = memoryStore(data, { now: () => clock });
  const serve = serveBackend({
    mount: new URL(BASE).pathname,
    authenticate: viewerOf,
    backendFor: store.backendFor,
    heartbeat: 50,
    ...options,
  });
  const advance = (to: Date): void => {
    clock = to;
    store.review();
  };
  return { serve, advance };
}

/** What the conformance suite needs, from how a server is reached. */
export const placeOver =
  (reach: (serve: Serve) => Promise<Pick<Place, 'backendFor' | 'close'>>): MakePlace =>
  async (data, { now }) => {
    const { advance, serve } = servedMemory(data, now);
    return { ...(await reach(serve)), advance };
  };
