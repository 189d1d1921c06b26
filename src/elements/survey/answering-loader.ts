import type { ReactiveControllerHost } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { Colleagues, ColleaguesOptions } from './colleagues.js';

type Answering = (typeof import('./answering.js'))['answering'];

/** Fetches what the questions need. Once it is here, nothing more has to come until the response is sent. */
export class AnsweringLoader {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ColleaguesOptions;
  answering: Answering | undefined;
  colleagues: Colleagues | undefined;
  hasFailed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ColleaguesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** True once the questions can be shown. */
  async load(): Promise<boolean> {
    if (this.answering) return true;
    try {
      const [{ answering }] = await Promise.all([import('./answering.js'), fetchTexts('survey-answering')]);
      this.hasFailed = false;
      this.#take(answering);
    } catch (error) {
      console.warn('tvaers: the questions could not be loaded', error);
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
    return !this.hasFailed;
  }

  #take(answering: Answering): void {
    // Two calls may have been on their way.
    if (this.answering) return;
    this.answering = answering;
    this.colleagues = new answering.Colleagues(this.#host, this.#options);
    const root = this.#host.shadowRoot;
    const sheets = answering.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
}
