import type { Backend, Capability } from '../backend.js';

/** A capability that a case is about. @throws Error where the backend lacks it. */
export function capability<C extends Capability>(backend: Backend, name: C): Required<NonNullable<Backend[C]>> {
  const source = backend[name];
  if (source) return source as unknown as Required<NonNullable<Backend[C]>>;
  throw new Error(`the backend has no ${name}`);
}
