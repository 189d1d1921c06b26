import type { Backend, Capability } from './backend.js';
import type { CallOptions } from './call.js';
import { BackendError } from './errors.js';

type Source<C extends Capability> = NonNullable<Backend[C]>;
type Reading = (query: never, options?: CallOptions) => Promise<unknown>;
type MethodOf<C extends Capability> = {
  [M in keyof Source<C>]-?: NonNullable<Source<C>[M]> extends Reading ? M : never;
}[keyof Source<C>];
type QueryOf<C extends Capability, M extends MethodOf<C>> =
  NonNullable<Source<C>[M]> extends (query: infer Q, ...rest: never) => unknown ? Q : never;
type ReplyOf<C extends Capability, M extends MethodOf<C>> =
  NonNullable<Source<C>[M]> extends (...args: never) => Promise<infer R> ? R : never;

/** One reading question, as data, so that the same question asked twice can be seen to be the same. */
export interface Question<T> {
  readonly capability: Capability;
  readonly method: string;
  readonly query: unknown;
  /** Never there; it carries the reply's type. */
  readonly reply?: T;
}

export const question = <C extends Capability, M extends MethodOf<C> & string>(
  capability: C,
  method: M,
  query: QueryOf<C, M>,
): Question<ReplyOf<C, M>> => ({ capability, method, query });

export const keyOf = ({ capability, method, query }: Question<unknown>): string =>
  `${capability}.${method}:${JSON.stringify(query)}`;

interface Flight {
  readonly reply: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

const flights = new WeakMap<Backend, Map<string, Flight>>();

/**
 * Asks the backend. Whoever asks the same question while it is on its way shares the one call; the call is abandoned
 * when the last of them has abandoned it.
 * @throws BackendError `unsupported` where the backend lacks the capability or method; else what the backend throws.
 */
export async function ask<T>(backend: Backend, asked: Question<T>, { signal }: CallOptions = {}): Promise<T> {
  signal?.throwIfAborted();
  const under = flights.get(backend) ?? new Map<string, Flight>();
  flights.set(backend, under);
  const key = keyOf(asked);
  const flight = under.get(key) ?? start<T>(backend, asked);
  under.set(key, flight);
  flight.waiting += 1;
  const land = () => {
    flight.waiting -= 1;
    if (under.get(key) === flight) under.delete(key);
  };
  return new Promise<T>((resolve, reject) => {
    const abandon = () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        if (under.get(key) === flight) under.delete(key);
        flight.controller.abort(signal?.reason);
      }
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', abandon, { once: true });
    const done =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        signal?.removeEventListener('abort', abandon);
        if (!signal?.aborted) land();
        settle(value);
      };
    flight.reply.then(done(resolve as (value: unknown) => void), done(reject));
  });
}

function start<T>(backend: Backend, { capability, method, query }: Question<T>): Flight {
  const source = backend[capability] as Record<string, unknown> | undefined;
  const call = source?.[method];
  const controller = new AbortController();
  const reply =
    typeof call === 'function'
      ? Promise.resolve().then(() => call.call(source, query, { signal: controller.signal }) as unknown)
      : Promise.reject(new BackendError('unsupported', `this backend has no ${capability}.${method}`));
  return { reply, controller, waiting: 0 };
}
