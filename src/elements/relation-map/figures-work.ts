import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { toCsv } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import { foundCommunities } from '../../model/network/found-communities.js';
import type { FoundCommunities } from '../../model/network/found-communities.js';
import { networkFigures } from '../../model/network/network-figures.js';
import type { NetworkFigures } from '../../model/network/network-figures.js';
import { nodeMeasures } from '../../model/network/node-measures.js';
import type { NodeMeasures } from '../../model/network/node-measures.js';
import { ENOUGH_ANSWERS } from '../../model/network/response.js';
import { formalDivisions } from '../../model/relations/formal-divisions.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { graphNetwork } from '../../model/relations/graph-network.js';
import { hiddenDirections } from '../../model/relations/hidden-directions.js';
import { communitiesView } from './communities-view.js';
import { figureRows } from './figure-rows.js';
import type { FigureRow } from './figure-rows.js';
import { figuresView } from './figures-view.js';
import { measureColumns, measureRows } from './measure-columns.js';
import { measuresView } from './measures-view.js';
import { SlicedWork } from './sliced-work.js';
import type { MapLocalize } from './tie-words.js';

export { figuresStyles } from './figures-styles.js';

/**
 * What the panel of figures shows and saves. Between groups a tie that is not there may be a hidden one, so a map of groups
 * has the place of each and no figures of the whole; a map of persons has figures of the whole and none of anybody.
 */
export class FiguresWork {
  readonly #localize: MapLocalize;
  readonly #host: ReactiveControllerHost;
  readonly #whole: SlicedWork<GraphIndex, NetworkFigures>;
  readonly #places: SlicedWork<GraphIndex, ReadonlyMap<string, NodeMeasures>>;
  readonly #communities: SlicedWork<GraphIndex, FoundCommunities>;
  #seeksGroups = false;

  constructor(host: ReactiveControllerHost, localize: MapLocalize) {
    this.#host = host;
    this.#localize = localize;
    this.#whole = new SlicedWork(host, (index) => networkFigures(graphNetwork(index.graph), formalDivisions(index)));
    this.#communities = new SlicedWork(host, (index) =>
      foundCommunities(graphNetwork(index.graph), formalDivisions(index)),
    );
    this.#places = new SlicedWork(host, ({ graph }) => {
      const { all, hidden } = hiddenDirections(graph);
      return nodeMeasures(graphNetwork(graph), all - hidden >= ENOUGH_ANSWERS * all);
    });
  }

  view(index: GraphIndex): TemplateResult {
    const waiting = html`<p role="status">${this.#localize.term('tvaers.map.figures-wait')}</p>`;
    if (index.graph.level !== 'person') {
      const places = this.#places.about(index);
      return places ? measuresView(this.#localize, index, places) : waiting;
    }
    const figures = this.#whole.about(index);
    if (!figures) return waiting;
    const groups = this.#seeksGroups ? (this.#communities.about(index) ?? 'waiting') : undefined;
    return figuresView(this.#localize, index, figures, communitiesView(this.#localize, groups, this.#handleGroups));
  }

  /** Saves what is shown, after what the file must say of itself: a row a figure on a map of persons, a row a group on a map of groups. */
  async save(index: GraphIndex, part: readonly string[]): Promise<void> {
    const { level, title } = index.graph;
    const csv =
      level === 'person'
        ? toCsv(this.#fileColumns(), figureRows(this.#localize, await this.#whole.promised(index)), part)
        : toCsv(measureColumns(this.#localize), measureRows(index, await this.#places.promised(index)), part);
    saveFile(
      fileName(`${title} ${this.#localize.term('tvaers.map.figures')}`, 'csv'),
      new Blob([csv], { type: 'text/csv' }),
    );
  }

  #fileColumns(): readonly Column<FigureRow>[] {
    const term = this.#localize.term.bind(this.#localize);
    return [
      { head: term('tvaers.map.file-figure'), text: ({ name }) => name },
      {
        head: term('tvaers.map.file-value'),
        text: ({ value }) => String(value),
        value: ({ value }) => (Number.isFinite(value) ? value : undefined),
      },
      { head: term('tvaers.map.file-words'), text: ({ value, words }) => (Number.isFinite(value) ? words : '') },
      { head: term('tvaers.map.file-formula'), text: ({ formula }) => formula },
    ];
  }

  readonly #handleGroups = ({ target }: Event): void => {
    this.#seeksGroups = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
