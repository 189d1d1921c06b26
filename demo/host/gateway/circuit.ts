import { BackendError } from '../../../src/backend/errors.js';

export interface CircuitOptions {
  /** How many failures in a row open it. */
  readonly failures: number;
  /** Milliseconds that it stays open. */
  readonly rest: number;
  readonly now: () => Date;
}

/**
 * The same work, but not tried for a while when it has failed several times in a row: whoever struggles is not asked the
 * more for it. After the rest one attempt decides whether it goes on.
 */
export function circuit<A extends readonly unknown[], T>(
  work: (...given: A) => Promise<T>,
  { failures, now, rest }: CircuitOptions,
): (...given: A) => Promise<T> {
  let failed = 0;
  let openUntil = 0;
  return async (...given) => {
    const wait = openUntil - now().getTime();
    if (wait > 0) throw new BackendError('unavailable', 'it has failed too often, and rests', { retryAfter: wait });
    try {
      const value = await work(...given);
      failed = 0;
      return value;
    } catch (error) {
      failed += 1;
      if (failed >= failures) openUntil = now().getTime() + rest;
      throw error;
    }
  };
}
