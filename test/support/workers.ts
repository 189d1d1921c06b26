/** Counts the workers that are started and ended, until `end`. */
export function countWorkers(): {
  readonly started: () => number;
  readonly left: () => number;
  readonly end: () => void;
} {
  const Real = globalThis.Worker;
  let [started, left] = [0, 0];
  globalThis.Worker = class extends Real {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      started += 1;
      left += 1;
    }

    override terminate(): void {
      left -= 1;
      super.terminate();
    }
  };
  return {
    started: () => started,
    left: () => left,
    end: () => {
      globalThis.Worker = Real;
    },
  };
}

/** Puts another kind of worker, or none, in place of the browser's while something is done. */
export async function withWorker<T>(kind: unknown, act: () => Promise<T>): Promise<T> {
  const real = globalThis.Worker;
  Object.assign(globalThis, { Worker: kind });
  try {
    return await act();
  } finally {
    globalThis.Worker = real;
  }
}
