import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { FiguresWork } from './figures-work.js';
import type { MapLocalize } from './tie-words.js';

/** The figures of the network, folded away, and neither fetched nor worked out until somebody asks. */
export class FiguresPanel {
  readonly #host: LitElement;
  readonly #localize: MapLocalize;
  #isOpen = false;
  #hasFailed = false;
  #work: FiguresWork | undefined;

  constructor(host: LitElement, localize: MapLocalize) {
    this.#host = host;
    this.#localize = localize;
  }

  view(index: GraphIndex): TemplateResult {
    const failed = this.#hasFailed ? html`<p role="alert">${this.#localize.term('tvaers.map.figures-failed')}</p>` : '';
    return html`<details part="figures" ?open=${this.#isOpen} @toggle=${this.#handleToggle}>
      <summary>${this.#localize.term('tvaers.map.figures')}</summary>
      ${this.#isOpen ? (this.#work?.view(index) ?? failed) : ''}
    </details>`;
  }

  /** Saves the figures as a file. */
  readonly save = async (index: GraphIndex, part: readonly string[]): Promise<void> =>
    (await this.#load())?.save(index, part);

  readonly #handleToggle = ({ target }: Event): void => {
    this.#isOpen = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
    if (this.#isOpen) void this.#load();
  };

  async #load(): Promise<FiguresWork | undefined> {
    if (this.#work) return this.#work;
    try {
      const [{ FiguresWork: Work, figuresStyles }] = await Promise.all([
        import('./figures-work.js'),
        fetchTexts('relation-map-figures'),
      ]);
      this.#take(() => new Work(this.#host, this.#localize), figuresStyles.styleSheet);
    } catch (error) {
      console.warn('tvaers: the figures of the network could not be loaded', error);
    }
    this.#hasFailed = !this.#work;
    this.#host.requestUpdate();
    return this.#work;
  }

  #take(make: () => FiguresWork, sheet: CSSStyleSheet | undefined): void {
    // Two calls may have been on their way.
    if (this.#work) return;
    this.#work = make();
    const root = this.#host.shadowRoot;
    if (root && sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
