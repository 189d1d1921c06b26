import type { Backend } from './backend.js';

/**
 * The backends a host has registered by name, and the page's default. Editors may name a source; only script that the
 * host put on the page can say what stands behind the name.
 */
interface Sources {
  readonly named: Map<string, Backend>;
  fallback: Backend | undefined;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('tvaers.sources/1');

// One registry a page, kept by whichever copy of the library came first.
const page = globalThis as unknown as { [KEY]: Sources | undefined };
const sources = (): Sources => (page[KEY] ??= { named: new Map(), fallback: undefined, listeners: new Set() });

const tell = (): void => {
  for (const listener of [...sources().listeners]) listener();
};

/** Registers, or replaces, the backend that editors may call `name`. */
export function registerSource(name: string, backend: Backend): void {
  sources().named.set(name, backend);
  tell();
}

export const sourceNamed = (name: string): Backend | undefined => sources().named.get(name);

/** The backend of every element that no ancestor and no property gives another. */
export function setDefaultBackend(backend: Backend | undefined): void {
  sources().fallback = backend;
  tell();
}

export const defaultBackend = (): Backend | undefined => sources().fallback;

/** Calls back when a source is registered or the default is set, until the returned function is called. */
export function onSourcesChange(listener: () => void): () => void {
  sources().listeners.add(listener);
  return () => {
    sources().listeners.delete(listener);
  };
}
