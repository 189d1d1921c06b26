import type { LitElement } from 'lit';
import { inSlices } from '../../layout/in-slices.js';
import type { RelationGraph } from '../../model/relation.js';
import type { GraphChanges } from '../../model/relations/compare-graphs.js';
import { graphFacts } from '../../model/relations/graph-facts.js';
import type { GraphFacts } from '../../model/relations/graph-facts.js';
import { indexInSlices } from '../../model/relations/graph-index.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { finish } from '../../model/slices.js';
import type { Slices } from '../../model/slices.js';
import type { CloserLook } from './closer-look.js';
import type { MapReading } from './map-reading.js';

/** The map to read in place of the newest round, and what became of its relations where that is what is shown. */
export interface Told {
  readonly graph: RelationGraph;
  readonly changes?: GraphChanges;
}

/** What looks closer, once it is there. */
interface Closer {
  readonly look: Pick<CloserLook, 'filterGraph'> | undefined;
  readonly waves: { readonly told: (graph: RelationGraph, dimension: string) => Told | undefined } | undefined;
  readonly load: () => Promise<unknown>;
  readonly soon: () => void;
}

/** What draws the map. */
interface Picture {
  /** Told of a graph that will be drawn. */
  readonly comes: (graph: RelationGraph) => void;
  /** Told of what is read of a large one, before the host is updated. */
  readonly begin: (index: GraphIndex) => void;
}

/** Takes away what somebody does not want to see now. */
export type Narrowing = (graph: RelationGraph) => RelationGraph;

/** Nodes from which a graph is read in slices, and its words drawn after that: together they would hold the page up. */
const LARGE = 500;

/** What is to be read, and how. */
interface Wish {
  readonly graph: RelationGraph;
  readonly dimension: string;
  readonly narrowing: Narrowing | undefined;
  /** What is read in place of the graph, where it is compared with an earlier round. */
  readonly told: Told | undefined;
}

const WISHED = ['graph', 'dimension', 'narrowing', 'told'] as const;

/** What the element reads in all its views: the newest graph, on one dimension or all of them, or a part of it. */
export class MapReader {
  readonly #host: LitElement;
  readonly #closer: () => Closer;
  readonly #picture: () => Picture;
  #dimension = '';
  #narrowing: Narrowing | undefined;
  /** What is read, or is being read. */
  #wish: Wish | undefined;
  #work: AbortController | undefined;
  reading: MapReading | undefined;

  constructor(host: LitElement, closer: () => Closer, picture: () => Picture) {
    this.#host = host;
    this.#closer = closer;
    this.#picture = picture;
  }

  /** Empty for all dimensions. */
  get dimension(): string {
    return this.#dimension;
  }

  /** Reads the graph on another dimension, as soon as what it takes is there. */
  readonly seeOn = async (dimension: string): Promise<void> => {
    await this.#closer().load();
    this.#dimension = dimension;
    this.#host.requestUpdate();
  };

  /** Reads only a part of the graph from now on; all of it when there is no narrowing. */
  narrow(narrowing: Narrowing | undefined): void {
    this.#narrowing = narrowing;
    this.#host.requestUpdate();
  }

  /** Another survey or round is asked for. */
  forget(): void {
    this.#work?.abort();
    this.reading = undefined;
    this.#wish = undefined;
  }

  /** Reads the graph, unless it is read already. A large one is read after a while; then the host is updated. */
  read(graph: RelationGraph): void {
    if (!graph.dimensions.some(({ id }) => id === this.#dimension)) this.#dimension = '';
    const told = this.#closer().waves?.told(graph, this.#dimension);
    const wish: Wish = { graph, dimension: this.#dimension, narrowing: this.#narrowing, told };
    const known = this.#wish;
    if (known && WISHED.every((each) => known[each] === wish[each])) return;
    this.#work?.abort();
    this.#wish = wish;
    this.#picture().comes(graph);
    if (graph.nodes.length > LARGE) void this.#readLarge(wish);
    else {
      const index = finish(this.#index(wish));
      this.#take(wish, index, finish(graphFacts(index)));
    }
  }

  async #readLarge(wish: Wish): Promise<void> {
    const work = new AbortController();
    this.#work = work;
    try {
      const index = await inSlices(this.#index(wish), work.signal);
      // The first picture takes longer than the words, and is begun before them. A later one comes with them.
      if (!this.reading) this.#picture().begin(index);
      this.#take(wish, index, await inSlices(graphFacts(index), work.signal));
      this.#picture().begin(index);
      setTimeout(() => {
        this.#host.requestUpdate();
      });
    } catch (error) {
      if (!work.signal.aborted) throw error;
    }
  }

  #index({ dimension, graph, narrowing, told }: Wish): Slices<GraphIndex> {
    const { look } = this.#closer();
    const seen =
      told?.graph ??
      (dimension === '' ? undefined : look?.filterGraph(graph, { dimensions: [dimension] }, [])) ??
      graph;
    return indexInSlices(narrowing?.(seen) ?? seen, told?.changes);
  }

  #take({ dimension, graph }: Wish, index: GraphIndex, facts: GraphFacts): void {
    this.reading = { graph, dimension, index, facts };
    this.#closer().soon();
  }
}
