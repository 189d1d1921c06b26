import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../backend/backend.js';
import { backendContext } from '../backend/context.js';
import { defaultBackend, onSourcesChange } from '../backend/sources.js';

/** An element that asks a backend. Its own `backend` goes before any other. */
export type BackendHost = ReactiveControllerHost & HTMLElement & { readonly backend: Backend | undefined };

/** Knows the backend that its host is to ask now: its own, else the nearest provider's, else the page's default. */
export class BackendController implements ReactiveController {
  readonly #host: BackendHost;
  /** Not there yet when the host is in the page already: then this controller hears of it while it is made. */
  #provided: ContextConsumer<typeof backendContext, BackendHost> | undefined;
  #forget: (() => void) | undefined;

  constructor(host: BackendHost) {
    this.#host = host;
    host.addController(this);
    this.#provided = new ContextConsumer(host, { context: backendContext, subscribe: true });
  }

  get backend(): Backend | undefined {
    return this.#host.backend ?? this.#provided?.value ?? defaultBackend();
  }

  hostConnected(): void {
    // What a former place in the page provided does not count here. The consumer asks again right after this.
    if (this.#provided) this.#provided.value = undefined;
    this.#forget = onSourcesChange(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#forget?.();
  }
}
