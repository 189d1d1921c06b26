import { BackendError, isBackendError } from '../../backend/errors.js';

/** Milliseconds of the first wait where the server does not say how long. It doubles with each. */
const FIRST = 1000;

/** Does something again when it was asked for too fast, after the wait it is told. */
export type Patiently = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Waits as long as a server asks, as often as it asks, and no longer than `longest` milliseconds for each thing that is
 * done. A server counts what is asked too early, so nothing is tried before its time.
 * @throws BackendError `rate-limited`, with the wait that would have been too long.
 */
export const patiently =
  (longest: number): Patiently =>
  async (work, signal) => {
    let left = longest;
    for (let pause = FIRST; ; pause *= 2) {
      try {
        return await work();
      } catch (error) {
        if (!isBackendError(error) || error.kind !== 'rate-limited') throw error;
        const wait = error.retryAfter ?? pause;
        left -= wait;
        if (left < 0)
          throw new BackendError('rate-limited', 'the server asks for too long a wait', { retryAfter: wait });
        await waited(wait, signal);
      }
    }
  };

const waited = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, failed) => {
    const end = (): void => {
      clearTimeout(timer);
      failed(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      done();
    }, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
