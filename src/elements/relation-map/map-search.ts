import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { RelationGraph, RelationNode } from '../../model/relation.js';
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
  /** The large graph whose names are ready. */
  #ready: RelationGraph | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
  }

  get text(): string {
    return this.#text;
  }

  /** What is found, as it is listed; nothing while nothing is looked for, and while the names are made ready. */
  view(): TemplateResult | undefined {
    const isReady = this.#text !== '' && this.#isReady;
    return isReady ? foundView(this.#host.localize, this.#found(), this.#choose) : undefined;
  }

  /** Looks for another text, and says how much there is. */
  readonly write = async (text: string): Promise<void> => {
    const { announcer, element, localize, read } = this.#host;
    this.#text = text;
    element.requestUpdate();
    if (text === '') return;
    const graph = read()?.graph;
    // Very many names are made ready in slices, once: the first letter would else hold the page up.
    if (graph && !this.#isReady) {
      await inSlices(readySearch(graph), undefined);
      this.#ready = graph;
      element.requestUpdate();
      // Somebody has written on.
      if (this.#text !== text) return;
    }
    const { length } = this.#found();
    announcer.say(localize.term('tvaers.map.found', length, localize.decimal(length, 0)), PAUSE);
  };

  /** The keys that lead into what is found, along it and out again. */
  readonly handleKey = (event: KeyboardEvent): void => {
    const [first] = this.#isReady ? this.#found() : [];
    foundKey(event, {
      clear: () => {
        void this.write('');
      },
      chooseFirst: () => {
        if (first) this.#choose(first.id);
      },
    });
  };

  get #isReady(): boolean {
    const graph = this.#host.read()?.graph;
    return graph === undefined || graph.nodes.length < CROWDED || graph === this.#ready;
  }

  #found(): readonly RelationNode[] {
    const index = this.#host.read();
    return index ? findNodes(index.graph, this.#text) : [];
  }

  readonly #choose = (id: string): void => {
    this.#text = '';
    this.#host.open(id);
  };
}
