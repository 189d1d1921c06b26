import { isBackendError } from '../errors.js';
import type { BackendError, ErrorKind } from '../errors.js';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};

const textOf = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(sorted(value)));

/** Fails with `what` where the condition does not hold. */
export function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Fails where two things are not the same as JSON, whatever the order of their keys. */
export function expectSame(actual: unknown, expected: unknown, what = 'the answer'): void {
  if (textOf(actual) !== textOf(expected)) {
    throw new Error(`${what} is ${textOf(actual)}, but should be ${textOf(expected)}`);
  }
}

/** Fails unless the promise rejects with a `BackendError` of that kind, which it gives back. */
export async function expectFailure(promise: Promise<unknown>, kind: ErrorKind): Promise<BackendError> {
  const error: unknown = await promise.then(
    (value) => new Error(`it should fail as ${kind}, but gave ${textOf(value)}`),
    (reason: unknown) => reason,
  );
  if (!isBackendError(error)) throw error;
  expect(error.kind === kind, `it should fail as ${kind}, but failed as ${error.kind}: ${error.message}`);
  return error;
}

/** Fails where a promise that a backend says it cannot keep is kept. */
export async function expectBroken(check: Promise<void>, promise: string): Promise<void> {
  const kept = await check.then(
    () => true,
    () => false,
  );
  expect(!kept, `"${promise}" is kept, so it can be promised`);
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });
