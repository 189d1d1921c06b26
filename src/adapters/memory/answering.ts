import type { CallOptions } from '../../backend/call.js';

/**
 * A function that knows its answer at once, as a method of a source: an abandoned call rejects with the signal's reason,
 * also when it is abandoned before the answer is picked up, and what is thrown is a rejection.
 */
export const answering =
  <Q, A>(answer: (query: Q) => A | Promise<A>) =>
  async (query: Q, { signal }: CallOptions = {}): Promise<A> => {
    signal?.throwIfAborted();
    const given = await answer(query);
    signal?.throwIfAborted();
    return given;
  };
