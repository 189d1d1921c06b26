/** Milliseconds that the page may be kept busy at a time. */
const SLICE = 8;

/** Does a work step by step, and lets the page do its own between. Rejects with the signal's reason. */
export async function inSlices<T>(work: Generator<undefined, T>, signal: AbortSignal | undefined): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await nextTask();
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
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
