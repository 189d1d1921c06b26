import type { Backend, Capability } from '../../src/backend/backend.js';
import type { CallOptions } from '../../src/backend/call.js';
import { BackendError } from '../../src/backend/errors.js';
import type { ErrorKind } from '../../src/backend/errors.js';

type Answering = (query: unknown, options: CallOptions) => unknown;

/** A backend with one method, answered by the test, and a count of what it was asked and who listens. */
export interface Stand extends Backend {
  readonly asked: unknown[];
  readonly abandoned: () => number;
  readonly listening: () => number;
  change(): void;
}

export function stand(capability: Capability, method: string, answer: Answering): Stand {
  const asked: unknown[] = [];
  const listeners = new Set<(change: { topic: Capability }) => void>();
  let abandoned = 0;
  return {
    asked,
    abandoned: () => abandoned,
    listening: () => listeners.size,
    change: () => {
      for (const listener of [...listeners]) listener({ topic: capability });
    },
    [capability]: {
      [method]: (query: unknown, options: CallOptions = {}) => {
        asked.push(query);
        options.signal?.addEventListener('abort', () => {
          abandoned += 1;
        });
        return Promise.resolve().then(() => answer(query, options));
      },
      subscribe: (listener: (change: { topic: Capability }) => void) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
  };
}

/** Never answers, but can be abandoned. */
export const never: Answering = (_query, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

export const failing =
  (kind: ErrorKind): Answering =>
  () => {
    throw new BackendError(kind, `made to fail: ${kind}`);
  };
