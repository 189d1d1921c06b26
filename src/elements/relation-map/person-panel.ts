import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { fetchTexts } from '../../kit/localize.js';
import type { RelationGraph, RelationNode } from '../../model/relation.js';
import type { PersonWork } from './person-work.js';
import type { MapLocalize } from './tie-words.js';

/** What it takes to tell of one person's place in the network. */
export interface PersonHost {
  readonly element: LitElement & { readonly since: string | undefined; readonly focusOn: string | undefined };
  readonly localize: MapLocalize;
  /** What is read, as the backend gave it. */
  readonly reader: { readonly reading: { readonly graph: RelationGraph } | undefined };
}

/**
 * Figures of the one person who is looked at, folded away, and neither fetched nor worked out until somebody asks. Where
 * the survey does not allow them there are none, and it says why.
 */
export class PersonPanel {
  readonly #host: PersonHost;
  #isOpen = false;
  #hasFailed = false;
  #work: PersonWork | undefined;

  constructor(host: PersonHost) {
    this.#host = host;
  }

  view(node: RelationNode): TemplateResult | typeof nothing {
    const { element, localize, reader } = this.#host;
    const graph = reader.reading?.graph;
    if (graph?.level !== 'person') return nothing;
    const why = !graph.personMeasures
      ? 'tvaers.map.person-closed'
      : element.since
        ? 'tvaers.map.person-compared'
        : element.focusOn
          ? 'tvaers.map.person-focus'
          : undefined;
    if (why) return html`<p class="quiet small">${localize.term(why)}</p>`;
    const failed = this.#hasFailed ? html`<p role="alert">${localize.term('tvaers.map.figures-failed')}</p>` : '';
    return html`<details class="place-figures" ?open=${this.#isOpen} @toggle=${this.#handleToggle}>
      <summary>${localize.term('tvaers.map.person')}</summary>
      ${this.#isOpen ? (this.#work?.view(graph, node) ?? failed) : nothing}
    </details>`;
  }

  readonly #handleToggle = ({ target }: Event): void => {
    this.#isOpen = (target as HTMLDetailsElement).open;
    this.#host.element.requestUpdate();
    if (this.#isOpen) void this.#load();
  };

  async #load(): Promise<void> {
    if (this.#work) return;
    const { element, localize } = this.#host;
    try {
      const [{ figuresStyles, PersonWork: Work }] = await Promise.all([
        import('./person-work.js'),
        fetchTexts('relation-map-person'),
        fetchTexts('relation-map-figures'),
      ]);
      this.#take(() => new Work(element, localize), figuresStyles.styleSheet);
    } catch (error) {
      console.warn('tvaers: the figures of a person could not be loaded', error);
    }
    this.#hasFailed = !this.#work;
    element.requestUpdate();
  }

  #take(make: () => PersonWork, sheet: CSSStyleSheet | undefined): void {
    // Two calls may have been on their way.
    if (this.#work) return;
    this.#work = make();
    const root = this.#host.element.shadowRoot;
    if (root && sheet) root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet])];
  }
}
