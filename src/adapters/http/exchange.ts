import { randomKey } from '../../backend/random-key.js';
import type { CallOptions, WriteOptions } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import { addressOf } from './address.js';
import { AnswerCache } from './answer-cache.js';
import { jsonOf } from './json-of.js';
import type { Incoming, Send } from './send.js';

/** What looks an answer over, by name: it gives the answer as it came. @throws BackendError `malformed`. */
type Checks = Readonly<Record<string, (value: unknown) => unknown>>;

export interface Written {
  readonly method: 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly unsigned?: boolean;
}

/** What the capabilities of one backend ask and write through. */
export interface Exchange {
  /** The answer to a question. One that is as it was costs a 304 and no check. `load` brings the check of that name when it is needed. */
  readonly read: <C extends Checks, K extends keyof C>(
    path: string,
    query: object,
    load: () => Promise<{ readonly checks: C }>,
    name: K,
    options?: CallOptions,
  ) => Promise<ReturnType<C[K]>>;
  /** What came back on a write. One without a key of its own gets one, good for this once. */
  readonly write: (path: string, written: Written, options: WriteOptions) => Promise<unknown>;
}

/** What a bad answer stands for. Most pages never get one, and do without what reads it. */
async function errorOf(incoming: Incoming): Promise<BackendError> {
  const { status } = incoming.response;
  const problems = await import('./problems.js').catch(() => undefined);
  return problems?.errorOf(incoming) ?? new BackendError('unavailable', `the server answered ${status}`, { status });
}

export function exchange(base: URL, send: Send): Exchange {
  const cache = new AnswerCache();
  return {
    read: async <C extends Checks, K extends keyof C>(
      path: string,
      query: object,
      load: () => Promise<{ readonly checks: C }>,
      name: K,
      { signal }: CallOptions = {},
    ) => {
      const address = addressOf(base, path, query);
      const kept = cache.get(address);
      const loading = load();
      // Looked at when there is something to check; until then its failure is nobody's.
      loading.catch(() => undefined);
      const incoming = await send(address, { headers: kept ? { 'If-None-Match': kept.tag } : {} }, signal);
      const { response } = incoming;
      if (response.status === 304 && kept) return kept.value as ReturnType<C[K]>;
      if (response.status !== 200) throw await errorOf(incoming);
      const text = await incoming.text();
      const { checks } = await loading;
      signal?.throwIfAborted();
      const value = checks[name]!(jsonOf(response, text)) as ReturnType<C[K]>;
      const tag = response.headers.get('etag');
      if (tag !== null) cache.set(address, { tag, value, size: text.length });
      return value;
    },

    write: async (path, { body, method, unsigned = false }, { idempotencyKey = randomKey(), ifMatch, signal }) => {
      const incoming = await send(
        addressOf(base, path),
        {
          method,
          unsigned,
          headers: {
            'Idempotency-Key': idempotencyKey,
            ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
            ...(body !== undefined && { 'Content-Type': 'application/json' }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        },
        signal,
      );
      const { response } = incoming;
      if (response.status === 204) return undefined;
      if (!response.ok) throw await errorOf(incoming);
      return jsonOf(response, await incoming.text());
    },
  };
}
