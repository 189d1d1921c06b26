import type { Backend, Capability } from '../../src/backend/backend.js';
import { BackendError } from '../../src/backend/errors.js';
import type { ErrorKind } from '../../src/backend/errors.js';

/** A backend with one method that does as a story needs it: never answers, fails, or answers. */
export const only = (capability: Capability, method: string, answer: () => Promise<unknown>): Backend => ({
  [capability]: { [method]: answer },
});

export const waiting = (capability: Capability, method: string): Backend =>
  only(capability, method, () => new Promise(() => undefined));

export const answering = (capability: Capability, method: string, value: unknown): Backend =>
  only(capability, method, () => Promise.resolve(value));

export const failing = (capability: Capability, method: string, kind: ErrorKind): Backend =>
  only(capability, method, () => Promise.reject(new BackendError(kind, 'as the story asks')));

/** Answers once, then says that something changed and fails: what an element shows then is stale. */
export const goingStale = (capability: Capability, method: string, value: unknown): Backend => {
  let good = true;
  return {
    [capability]: {
      [method]: () =>
        good ? Promise.resolve(value) : Promise.reject(new BackendError('unavailable', 'as the story asks')),
      subscribe: (changed: (change: { topic: Capability }) => void) => {
        const timer = setTimeout(() => {
          good = false;
          changed({ topic: capability });
        }, 300);
        return () => {
          clearTimeout(timer);
        };
      },
    },
  };
};
