import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the page is being printed, and what is to be drawn anew for that. */
export class PrintWatch implements ReactiveController {
  isPrinting = false;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
  }

  readonly #handlePrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#changed();
  };
}
