import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { RelationGraph, RelationNode } from '../../model/relation.js';
import type { CloserLoader } from './closer-loader.js';
import type { MapLocalize } from './tie-words.js';

export interface SearchHost {
  readonly element: LitElement;
  readonly announcer: Announcer;
  readonly localize: MapLocalize;
  readonly closer: CloserLoader;
  readonly read: () => RelationGraph | undefined;
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

  /** What is found, as it is listed. */
  view(): TemplateResult | undefined {
    return this.#host.closer.look?.foundView(this.#host.localize, this.#found(), this.#choose);
  }

  /** Looks for another text, and says how much there is. */
  readonly write = async (text: string): Promise<void> => {
    const { announcer, closer, element, localize } = this.#host;
    this.#text = text;
    element.requestUpdate();
    await closer.load();
    if (text === '' || text !== this.#text) return;
    const { length } = this.#found();
    announcer.say(localize.term('tvaers.map.found', length, localize.decimal(length, 0)), PAUSE);
  };

  /** The keys that lead into what is found, along it and out again. */
  readonly handleKey = (event: KeyboardEvent): void => {
    const [first] = this.#found();
    this.#host.closer.look?.foundKey(event, {
      clear: () => void this.write(''),
      chooseFirst: () => {
        if (first) this.#choose(first.id);
      },
    });
  };

  #found(): readonly RelationNode[] {
    const { closer, read } = this.#host;
    const graph = read();
    return (graph && closer.look?.findNodes(graph, this.#text)) ?? [];
  }

  readonly #choose = (id: string): void => {
    this.#text = '';
    this.#host.open(id);
  };
}
