import type { LitElement } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { ChainSearch, SearchHost } from './chain-search.js';
import type { TreeHost, TreeKeys } from './tree-keys.js';

type Later = (typeof import('./later.js'))['later'];

export interface CloserHost extends Omit<SearchHost, 'element'>, TreeHost {
  readonly element: LitElement;
}

/** What a hand needs once the first picture is there. It is fetched when somebody comes near, and no later than it is used. */
export class Closer {
  readonly #host: CloserHost;
  #later: Later | undefined;
  #search: ChainSearch | undefined;
  #keys: TreeKeys | undefined;
  readonly #pressed: string[] = [];

  constructor(host: CloserHost) {
    this.#host = host;
    for (const sign of ['pointerenter', 'focusin'])
      host.element.addEventListener(sign, () => void this.load(), { once: true });
  }

  get later(): Later | undefined {
    return this.#later;
  }

  get search(): ChainSearch | undefined {
    return this.#search;
  }

  /** Keys pressed before it is known what they do wait for each other. */
  readonly press = (key: string): void => {
    if (this.#keys) {
      this.#keys.press(key);
      return;
    }
    this.#pressed.push(key);
    void this.load();
  };

  readonly find = (text: string): void => {
    void this.load().then(() => this.#search?.write(text));
  };

  async load(): Promise<Later | undefined> {
    if (this.#later) return this.#later;
    try {
      const [{ later }] = await Promise.all([import('./later.js'), fetchTexts('chain-details')]);
      this.#take(later);
    } catch (error) {
      console.warn('tvaers: the details of a chain could not be loaded', error);
    }
    return this.#later;
  }

  #take(later: Later): void {
    // Two calls may have been on their way.
    if (this.#later) return;
    this.#later = later;
    const root = this.#host.element.shadowRoot;
    const sheets = later.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.#search = new later.ChainSearch(this.#host);
    this.#keys = new later.TreeKeys(this.#host);
    for (const key of this.#pressed.splice(0)) this.#keys.press(key);
    this.#host.element.requestUpdate();
  }
}
