import type { Slices } from '../model/slices.js';

/** Milliseconds that the page may be kept busy at a time. */
const SLICE = 8;

/** Does a work step by step, and lets the page do its own between. Rejects with the signal's reason. */
export async function inSlices<T>(work: Slices<T>, signal: AbortSignal | undefined): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Lets the page do what it has to first. A message comes back at once, where a timer is held back. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
