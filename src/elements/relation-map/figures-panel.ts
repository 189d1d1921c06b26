import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { CloserLook } from './closer-look.js';
import type { MapLocalize } from './tie-words.js';

/** The figures of the whole network, folded away and not worked out until somebody asks. */
export class FiguresPanel {
  readonly #host: ReactiveControllerHost;
  readonly #localize: MapLocalize;
  #isOpen = false;

  constructor(host: ReactiveControllerHost, localize: MapLocalize) {
    this.#host = host;
    this.#localize = localize;
  }

  /** Only where persons are shown: between groups a missing tie may be a hidden one. */
  view(index: GraphIndex, look: CloserLook | undefined): TemplateResult | typeof nothing {
    if (index.graph.level !== 'person') return nothing;
    return html`<details part="figures" @toggle=${this.#handleToggle}>
      <summary>${this.#localize.term('tvaers.map.figures')}</summary>
      ${this.#isOpen ? look?.figuresView(this.#localize, index) : nothing}
    </details>`;
  }

  readonly #handleToggle = ({ target }: Event): void => {
    this.#isOpen = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
