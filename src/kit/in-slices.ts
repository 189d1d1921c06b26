/** Milliseconds of work before the page gets a turn: half a frame, so that a step that runs over does no harm. */
const SLICE = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Carries a long computation through a little at a time, so that the page stays quick. Rejects with the signal's reason
 * when it is given up.
 */
export async function inSlices<T>(work: Generator<unknown, T, undefined>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}
