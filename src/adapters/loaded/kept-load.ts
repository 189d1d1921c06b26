import type { CallOptions } from '../../backend/call.js';
import { isBackendError } from '../../backend/errors.js';

export interface KeptLoadOptions<T> {
  readonly load: (signal: AbortSignal) => Promise<T>;
  /** Milliseconds that what was loaded is good for. */
  readonly cacheFor: number;
  /** Milliseconds before that at which new is fetched behind the backs of those who ask. Nobody then waits for it. */
  readonly ahead?: number;
  readonly now: () => Date;
}

/** What was loaded, and when. */
export interface Kept<T> {
  readonly value: T;
  readonly since: Date;
  /** True where newer could not be had. */
  readonly stale: boolean;
}

/** What there is to know, loaded when somebody first asks and again when it has grown old. */
export type KeptLoad<T> = (options?: CallOptions) => Promise<Kept<T>>;

/** Milliseconds that old data are given without asking again, when newer could not be had. */
const REST = 30_000;

/** True for a failure that has nothing to do with what whoever asks may see. */
const isOutage = (error: unknown): boolean =>
  !isBackendError(error) || !['unauthenticated', 'forbidden', 'not-found'].includes(error.kind);

/**
 * Loads once for all who ask, and keeps it in memory. A load is abandoned when the last of those who wait for it has
 * abandoned it. A failed one is not kept: it rejects, unless older data are at hand and the failure is an outage.
 */
export function keptLoad<T>({ ahead = 0, cacheFor, load, now }: KeptLoadOptions<T>): KeptLoad<T> {
  let kept: { readonly value: T; readonly since: Date } | undefined;
  let restUntil = 0;
  let flight: SharedLoad<T> | undefined;

  const renew = async (signal?: AbortSignal): Promise<Kept<T>> => {
    if (!flight) {
      const begun = new SharedLoad(load, () => {
        if (flight === begun) flight = undefined;
      });
      flight = begun;
    }
    try {
      kept = await flight.join(now, signal);
      return { ...kept, stale: false };
    } catch (error) {
      if (!signal?.aborted) restUntil = now().getTime() + REST;
      throw error;
    }
  };

  return async ({ signal } = {}) => {
    signal?.throwIfAborted();
    const time = now().getTime();
    const age = kept ? time - kept.since.getTime() : Infinity;
    if (kept && age < cacheFor) {
      // What comes of it is for those who ask next.
      if (age >= cacheFor - ahead && time >= restUntil) renew().catch(() => undefined);
      return { ...kept, stale: false };
    }
    if (kept && time < restUntil) return { ...kept, stale: true };
    try {
      return await renew(signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (kept && isOutage(error)) return { ...kept, stale: true };
      throw error;
    }
  };
}

/** One load that several wait for. */
class SharedLoad<T> {
  readonly #controller = new AbortController();
  readonly #value: Promise<T>;
  readonly #ended: () => void;
  #since: Date | undefined;
  #waiting = 0;

  constructor(load: (signal: AbortSignal) => Promise<T>, ended: () => void) {
    this.#ended = ended;
    this.#value = load(this.#controller.signal).finally(ended);
    this.#value.catch(() => undefined);
  }

  /** Waits for it until the signal says otherwise. `now` is asked when it has come. */
  async join(now: () => Date, signal: AbortSignal | undefined): Promise<{ readonly value: T; readonly since: Date }> {
    this.#waiting += 1;
    let abandon = (): void => undefined;
    const abandoned = new Promise<never>((_, reject) => {
      abandon = () => {
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abandon);
    });
    try {
      const value = await Promise.race([this.#value, abandoned]);
      signal?.throwIfAborted();
      this.#since ??= now();
      return { value, since: this.#since };
    } finally {
      signal?.removeEventListener('abort', abandon);
      this.#waiting -= 1;
      if (this.#waiting === 0 && signal?.aborted) {
        this.#ended();
        this.#controller.abort(signal.reason);
      }
    }
  }
}
