import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationNode } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { detailsView } from './details-view.js';
import type { FoldPanel } from './fold-panel.js';
import type { PairsPanel } from './pairs-panel.js';
import { PersonPanel } from './person-panel.js';
import type { PersonHost } from './person-panel.js';

/** What it takes to tell of the one that is selected. */
export interface DetailsHost extends PersonHost {
  readonly chosen: () => string | undefined;
  readonly others: () => readonly string[];
  readonly open: (id: string, ...others: readonly string[]) => void;
  readonly close: () => void;
  readonly pairs: () => PairsPanel | undefined;
  readonly fold: () => FoldPanel | undefined;
  /** What the organisation says of a node, once it is there. */
  readonly structure: () =>
    { readonly about: (index: GraphIndex, node: RelationNode, choose: (id: string) => void) => unknown } | undefined;
}

/** Relations listed before there is more to ask for. */
const LISTED = 25;

/** What there is to see of the one that is selected, or of two or more beside each other. */
export class DetailsPanel {
  readonly #host: DetailsHost;
  readonly #person: PersonPanel;
  #about: string | undefined;
  #shown = LISTED;

  constructor(host: DetailsHost) {
    this.#host = host;
    this.#person = new PersonPanel(host);
  }

  view(index: GraphIndex): TemplateResult | typeof nothing {
    const { chosen, close, element, fold, localize, open, others, pairs, structure } = this.#host;
    const disc = fold()?.details();
    if (disc) return disc;
    const node = index.node(chosen());
    if (!node) return nothing;
    const beside = others().flatMap((id) => index.node(id) ?? []);
    if (beside.length > 0) return pairs()?.view(index, [node, ...beside]) ?? nothing;
    if (node.id !== this.#about) this.#shown = LISTED;
    this.#about = node.id;
    const showMore = (): void => {
      this.#shown += LISTED;
      element.requestUpdate();
    };
    const about = html`${structure()?.about(index, node, open)} ${fold()?.about(node)}`;
    const figures = this.#person.view(node);
    return detailsView(
      localize,
      { about, figures, index, node, shown: this.#shown },
      { choose: open, close, showMore },
    );
  }
}
