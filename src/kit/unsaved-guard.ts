import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets the browser ask before a page with unsaved work is left. It listens only while there is some, so that a page with
 * nothing to lose can be kept ready for the way back.
 */
export class UnsavedGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isUnsaved: () => boolean;

  constructor(host: ReactiveControllerHost & HTMLElement, isUnsaved: () => boolean) {
    this.#host = host;
    this.#isUnsaved = isUnsaved;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    // Adding a listener that is there already does nothing.
    if (this.#host.isConnected && this.#isUnsaved()) addEventListener('beforeunload', this.#handleLeave);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#handleLeave);
  }

  readonly #handleLeave = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}
