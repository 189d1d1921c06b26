import type { Backend } from '../backend/backend.js';
import { isBackendError } from '../backend/errors.js';
import type { Viewer } from '../backend/viewer.js';
import { conditional } from './conditional.js';
import { isSameOrigin } from './cross-site.js';
import { memoryIdempotency } from './idempotency.js';
import type { IdempotencyStore } from './idempotency.js';
import { problem, problemOf } from './problems.js';
import { Refusal } from './refusal.js';
import { jsonText, parseJson } from './request-body.js';
import { findOperation, queryOf } from './router.js';
import type { Found } from './router.js';
import { changeStream } from './stream.js';
import { hasBallot } from './submission.js';
import { answerWrite } from './write.js';

/** One request as a log may hold it: nothing of who asked, or about whom. */
export interface Answered {
  readonly method: string;
  /** The path as the profile writes it, as in `/surveys/{id}`; undefined for one it does not have. */
  readonly route: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
}

export interface ServerOptions {
  /** The path that the profile is served under, as in `/tvaers/api`. The root unless it says otherwise. */
  readonly mount?: string;
  /** Who is signed in, by the host's own session. Undefined for nobody. */
  readonly authenticate: (request: Request) => Promise<Viewer | undefined> | Viewer | undefined;
  /** What this viewer may ask. It may throw, or leave things out: what is missing is answered as unsupported. */
  readonly backendFor: (viewer: Viewer | undefined) => Promise<Backend> | Backend;
  /** Whether a write may come from where it comes from. Only pages of the same origin unless it says otherwise. */
  readonly permitWrite?: (request: Request) => boolean;
  /** Where first answers are kept. In memory unless it says otherwise. */
  readonly idempotency?: IdempotencyStore;
  /** The most bytes in a body, 256 kB unless it says otherwise. */
  readonly maxBody?: number;
  /** Milliseconds between signs of life in the stream, 15,000 unless it says otherwise. */
  readonly heartbeat?: number;
  readonly onAnswer?: (answered: Answered) => void;
  /** Told of everything that is thrown and is no `BackendError`: a fault in the host. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * Any backend as the tvaers HTTP profile, from `Request` to `Response`, for whatever server the host runs. The other end
 * of `httpBackend`. It never rejects: what goes wrong is answered as a problem.
 */
export function serveBackend(options: ServerOptions): (request: Request) => Promise<Response> {
  const idempotency = options.idempotency ?? memoryIdempotency();
  const mount = (options.mount ?? '').replace(/\/+$/, '');
  return async (request) => {
    const since = performance.now();
    const { pathname, searchParams } = new URL(request.url);
    let found: Found | undefined;
    let response: Response;
    try {
      if (pathname !== mount && !pathname.startsWith(`${mount}/`)) throw new Refusal('unsupported', { status: 404 });
      found = findOperation(request.method, pathname.slice(mount.length) || '/');
      response = await answer(request, found, queryOf(searchParams), { ...options, idempotency });
    } catch (error) {
      if (error instanceof Refusal) ({ response } = error);
      else {
        if (!isBackendError(error) && !request.signal.aborted) options.onFault?.(error);
        response = problemOf(error, request);
      }
    }
    const isUnkept = found?.operation.kind === 'reading' && found.operation.unkept;
    response.headers.set('Cache-Control', isUnkept ? 'no-store' : 'private, no-cache');
    response.headers.set('X-Content-Type-Options', 'nosniff');
    options.onAnswer?.({
      method: request.method,
      route: found?.route,
      status: response.status,
      milliseconds: performance.now() - since,
    });
    if (request.method !== 'HEAD') return response;
    await response.body?.cancel();
    return new Response(null, response);
  };
}

async function answer(
  request: Request,
  { id, operation, route }: Found,
  query: Readonly<Record<string, unknown>>,
  options: ServerOptions & { readonly idempotency: IdempotencyStore },
): Promise<Response> {
  const { authenticate, backendFor, heartbeat = 15_000, idempotency, maxBody = 256 * 1024, permitWrite } = options;
  const { signal } = request;

  if (operation.kind === 'profile') {
    const { profileDocument } = await import('./profile-document.gen.js');
    return conditional(request, profileDocument);
  }

  if (operation.kind === 'writing') {
    if (!(permitWrite ?? isSameOrigin)(request)) {
      return problem('forbidden', { detail: 'Writes are taken from pages of the same origin only.' });
    }
    const text = operation.takesBody ? await jsonText(request, maxBody) : '';
    const body = operation.takesBody ? parseJson(text) : undefined;
    // Whoever holds a ballot is nobody in particular, also where the browser has sent a cookie along.
    const viewer = hasBallot(body) ? undefined : await authenticate(request);
    const backend = await backendFor(viewer);
    return answerWrite(request, { backend, body, id, operation, query, route, text, viewer }, idempotency);
  }

  const viewer = await authenticate(request);
  const backend = await backendFor(viewer);
  if (operation.kind === 'stream') {
    const topics = query['topics'] as readonly string[] | undefined;
    return changeStream(backend, { topics, again: request.headers.has('last-event-id'), heartbeat, signal });
  }
  const value = await operation.read({ backend, body: undefined, id, options: { signal }, query });
  return conditional(request, JSON.stringify(value));
}
