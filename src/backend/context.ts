import { ContextProvider, ContextRoot, createContext } from '@lit/context';
import type { Backend } from './backend.js';

/** The one key by which elements meet their backend; the same in every copy of the library on a page. */
export const backendContext = createContext<Backend | undefined>(Symbol.for('tvaers.backend/1'));

const ROOT = Symbol.for('tvaers.context-root/1');

/**
 * Makes the page remember who asked for a backend before anybody provided one. Called before an element is defined;
 * only the first call on a page does anything.
 */
export function ensureContextRoot(): void {
  const page = globalThis as { [ROOT]?: ContextRoot };
  if (page[ROOT] || typeof document === 'undefined') return;
  page[ROOT] = new ContextRoot();
  page[ROOT].attach(document.documentElement);
}

/** A backend handed out by `provideBackend`. */
export interface ProvidedBackend {
  /** Replaces the backend; everything inside the scope asks again. */
  set(backend: Backend | undefined): void;
}

const providers = new WeakMap<Element, ContextProvider<typeof backendContext, HTMLElement>>();

/** Hands a backend to every tvaers element inside `scope`, those already there and those still to come. */
export function provideBackend(scope: HTMLElement, backend: Backend | undefined): ProvidedBackend {
  ensureContextRoot();
  const present = providers.get(scope);
  const provider = present ?? new ContextProvider(scope, { context: backendContext, initialValue: backend });
  if (present) present.setValue(backend);
  else {
    providers.set(scope, provider);
    // Tells those who asked before there was anybody to answer. A Lit element's own controller hook would do it for us.
    provider.hostConnected();
  }
  return {
    set: (next) => {
      provider.setValue(next);
    },
  };
}
