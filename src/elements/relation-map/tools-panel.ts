import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { RelationGraph, RelationNode } from '../../model/relation.js';
import { findNodes } from '../../model/relations/find-nodes.js';
import { applyFilter, filters, fittingFilter, NO_FILTER } from '../../model/relations/map-filter.js';
import type { MapFilter } from '../../model/relations/map-filter.js';
import { shortestPath } from '../../model/relations/shortest-path.js';
import { weakCount } from '../../model/relations/weak-counts.js';
import { foldText } from '../../model/search.js';
import { filterWords } from './filter-words.js';
import type { MapReading } from './map-reading.js';
import type { MapReader } from './map-reader.js';
import { placeWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';
import { cutoffView, filterView, pathView, sinceView } from './tools-view.js';

/** What the tools need from the element. */
export interface ToolsHost {
  readonly element: LitElement & { since: string | undefined };
  readonly localize: MapLocalize;
  readonly announcer: Announcer;
  readonly reader: MapReader;
  readonly chosen: () => string | undefined;
  /** How the formal lines bind two nodes, as a sentence; empty where they do not. */
  readonly between: (a: RelationNode, b: RelationNode) => string;
}

/** The name with what tells namesakes apart, as it is offered and understood. */
export const fullName = (node: RelationNode): string => [node.label, placeWords(node)].filter(Boolean).join(', ');

/** Milliseconds in which a hand that moves a slider or writes pauses. */
const PAUSE = 500;

/** The tools that choose a part of the map, find the way between two and move the cut-offs. */
export class ToolsPanel {
  readonly #host: ToolsHost;
  #filter: MapFilter = NO_FILTER;
  #ends: readonly [string, string] = ['', ''];
  #shift = 0;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** The ids of the way between the two that are chosen, both ends in it; empty for none. */
  get path(): readonly string[] {
    const index = this.#host.reader.reading?.index;
    const [from, to] = this.#ends.map((text) => index && this.#named(index.graph, text));
    if (!index || !from || !to || from === to) return [];
    return shortestPath(index, from.id, to.id)?.map(({ id }) => id) ?? [];
  }

  /** How much of the map is shown, and the way back to all of it; nothing while all is shown. */
  line({ graph, index }: MapReading): TemplateResult | typeof nothing {
    const { localize } = this.#host;
    if (!filters(fittingFilter(graph, this.#filter))) return nothing;
    return html`<p class="row filtered" part="filtered">
      <strong>${this.#shownWords(graph, index.graph)}</strong>
      <button type="button" part="button" @click=${this.#reset}>${localize.term('tvaers.map.filter-reset')}</button>
    </p>`;
  }

  /** The same in words, with what was chosen; none while all is shown. */
  words({ graph, index }: Pick<MapReading, 'graph' | 'index'>): readonly string[] {
    const filter = fittingFilter(graph, this.#filter);
    if (!filters(filter)) return [];
    return [this.#shownWords(graph, index.graph), ...filterWords(this.#host.localize, graph, filter)];
  }

  /** What is chosen of the map, and how far the cut-off is moved. */
  get settings(): { readonly filter: MapFilter; readonly shift: number } {
    return { filter: this.#filter, shift: this.#shift };
  }

  /** The same, as a link says it. */
  take(filter: MapFilter, shift: number): void {
    this.#shift = shift;
    this.#see(filter);
  }

  view({ graph, index }: MapReading): TemplateResult {
    const { between, chosen, localize } = this.#host;
    const filter = fittingFilter(graph, this.#filter);
    const ego = filter.ego?.id ?? chosen();
    const centre = graph.nodes.find(({ id }) => id === ego);
    const [from, to] = this.#ends.map((text) => this.#named(index.graph, text));
    return html`
      ${sinceView(localize, graph, this.#host.element.since, this.#compare)}
      ${filterView(localize, { graph, filter, centre }, this.#see)}
      ${pathView(
        localize,
        {
          index,
          ends: this.#ends,
          found: [from, to],
          path: this.path,
          between,
          offered: this.#ends.map((text) => findNodes(index.graph, text)),
        },
        this.#write,
      )}
      ${
        index.graph.bands
          ? cutoffView(
              localize,
              index.graph,
              { shift: this.#shift, count: weakCount(index, this.#shift), now: weakCount(index, 0) },
              this.#move,
            )
          : nothing
      }
    `;
  }

  /** The one node that goes by a text: its whole name, or the only one that is found by it. */
  #named(graph: RelationGraph, text: string): RelationNode | undefined {
    if (text.trim() === '') return undefined;
    const found = findNodes(graph, text);
    const wanted = foldText(text);
    const exact = found.filter((node) => foldText(fullName(node)) === wanted || foldText(node.label) === wanted);
    return exact.length === 1 ? exact[0] : found.length === 1 ? found[0] : undefined;
  }

  #shownWords(whole: RelationGraph, seen: RelationGraph): string {
    const { localize } = this.#host;
    const count = (value: number): string => localize.decimal(value, 0);
    const { length } = whole.nodes;
    return localize.term('tvaers.map.filtered', whole.level, count(seen.nodes.length), length, count(length));
  }

  readonly #see = (filter: MapFilter): void => {
    const { announcer, reader } = this.#host;
    this.#filter = filter;
    reader.narrow(filters(filter) ? (graph) => applyFilter(graph, fittingFilter(graph, this.#filter)) : undefined);
    const whole = reader.reading?.graph;
    if (whole) announcer.say(this.#shownWords(whole, applyFilter(whole, fittingFilter(whole, filter))), PAUSE);
  };

  readonly #reset = (): void => {
    this.#see(NO_FILTER);
    this.#host.element.shadowRoot?.querySelector<HTMLElement>('.tools summary')?.focus();
  };

  readonly #compare = (wave: string): void => {
    this.#host.element.since = wave === '' ? undefined : wave;
  };

  readonly #write = (end: 0 | 1, text: string): void => {
    this.#ends = end === 0 ? [text, this.#ends[1]] : [this.#ends[0], text];
    this.#host.element.requestUpdate();
  };

  readonly #move = (shift: number): void => {
    this.#shift = shift;
    this.#host.element.requestUpdate();
  };
}
