import type { Backend } from '../backend/backend.js';
import type { WriteOptions } from '../backend/call.js';
import type { Viewer } from '../backend/viewer.js';
import type { FirstAnswer, IdempotencyStore } from './idempotency.js';
import type { Writing } from './operations.js';
import { problem } from './problems.js';

interface Write {
  readonly backend: Backend;
  readonly body: unknown;
  readonly id: string;
  readonly operation: Writing;
  readonly query: Readonly<Record<string, unknown>>;
  readonly route: string;
  /** The body as it came. */
  readonly text: string;
  readonly viewer: Viewer | undefined;
}

const KEY = /^[\x21-\x7e]{16,64}$/;

async function hashOf(...parts: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/**
 * Carries a write out once for its key. A repeated one by a signed-in person is answered as the first; one that nobody
 * signed stands under the backend's own promise, so that nothing is kept about it here.
 */
export async function answerWrite(request: Request, write: Write, idempotency: IdempotencyStore): Promise<Response> {
  const idempotencyKey = request.headers.get('idempotency-key') ?? '';
  if (!KEY.test(idempotencyKey)) {
    return problem('invalid', { status: 400, detail: 'Idempotency-Key has to hold 16 to 64 visible characters.' });
  }
  const { id, operation, route, text, viewer } = write;
  if (!viewer || !operation.keepsAnswer) return responseOf(await carryOut(request, write, idempotencyKey));

  const key = await hashOf(viewer.id, request.method, route, id, idempotencyKey);
  const content = await hashOf(text);
  const claim = await idempotency.claim(key, content);
  if (claim === 'other') {
    return problem('invalid', { detail: 'The Idempotency-Key has been used for other content.' });
  }
  if (claim === 'running') {
    return problem('conflict', {
      type: 'still-running',
      retryAfter: 1000,
      detail: 'The same request is still running.',
    });
  }
  if (claim !== 'new') return responseOf(claim);
  try {
    const first = await carryOut(request, write, idempotencyKey);
    await idempotency.settle(key, content, first);
    return responseOf(first);
  } catch (error) {
    // Nothing was stored, so the same key may try again.
    await idempotency.release(key);
    throw error;
  }
}

async function carryOut(
  { headers, signal }: Request,
  { backend, body, id, operation, query }: Write,
  idempotencyKey: string,
): Promise<FirstAnswer> {
  const ifMatch = headers.get('if-match');
  const options: WriteOptions = { signal, idempotencyKey, ...(ifMatch !== null && { ifMatch }) };
  const value = await operation.write({ backend, body, id, options, query });
  if (operation.status === 204) return { status: 204 };
  return { status: operation.status, contentType: 'application/json', body: JSON.stringify(value) };
}

const responseOf = ({ body, contentType, status }: FirstAnswer): Response =>
  new Response(body ?? null, { status, ...(contentType && { headers: { 'Content-Type': contentType } }) });
