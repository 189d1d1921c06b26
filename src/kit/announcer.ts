import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/** Milliseconds after which what was said is no longer there to be stumbled upon. */
const GONE = 6000;

/** Says short things to those who listen, without moving the focus. The host renders `view` once, always in the same place. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says the text after so many milliseconds, unless something else is said before that. */
  say(text: string, wait = 100): void {
    this.#after(wait, () => {
      // A text that is already there would not be heard a second time.
      this.#show(text === this.#text ? `${text}\u00A0` : text);
      this.#after(GONE, () => {
        this.#show('');
      });
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  view(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }

  #after(wait: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, wait);
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }
}
