import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { RelationNode } from '../../model/relation.js';
import { inSlices } from '../../layout/in-slices.js';
import { CROWDED } from '../../layout/layout-graph.js';
import { findNodes, readySearch } from '../../model/relations/find-nodes.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { foundKey, foundView } from './found-view.js';
import type { MapLocalize } from './tie-words.js';

export interface SearchHost {
  readonly element: LitElement;
  readonly announcer: Announcer;
  readonly localize: MapLocalize;
  readonly read: () => GraphIndex | undefined;
  /** Somebody has chosen what was found. */
  readonly open: (id: string) => void;
}

/** Milliseconds in which a writing hand pauses. */
const PAUSE = 600;

/** What somebody looks for by name in the map. */
export class MapSearch {
  readonly #host: SearchHost;
  #text = '';

  constructor(host: SearchHost) {
    this.#host = host;
  }

  get text(): string {
    return this.#text;
  }

  /** What is found, as it is listed; nothing while nothing is looked for. */
  view(): TemplateResult | undefined {
    return this.#text === '' ? undefined : foundView(this.#host.localize, this.#found(), this.#choose);
  }

  /** Looks for another text, and says how much there is. */
  readonly write = async (text: string): Promise<void> => {
    const { announcer, element, localize, read } = this.#host;
    const graph = read()?.graph;
    // Very many names are made ready in slices, once: the first letter would else hold the page up.
    if (graph && graph.nodes.length >= CROWDED) await inSlices(readySearch(graph), undefined);
    this.#text = text;
    element.requestUpdate();
    if (text === '') return;
    const { length } = this.#found();
    announcer.say(localize.term('tvaers.map.found', length, localize.decimal(length, 0)), PAUSE);
  };

  /** The keys that lead into what is found, along it and out again. */
  readonly handleKey = (event: KeyboardEvent): void => {
    const [first] = this.#found();
    foundKey(event, {
      clear: () => {
        void this.write('');
      },
      chooseFirst: () => {
        if (first) this.#choose(first.id);
      },
    });
  };

  #found(): readonly RelationNode[] {
    const index = this.#host.read();
    return index ? findNodes(index.graph, this.#text) : [];
  }

  readonly #choose = (id: string): void => {
    this.#text = '';
    this.#host.open(id);
  };
}
