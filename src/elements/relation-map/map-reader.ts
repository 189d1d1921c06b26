import type { LitElement } from 'lit';
import type { RelationGraph } from '../../model/relation.js';
import type { CloserLook } from './closer-look.js';
import { mapReading } from './map-reading.js';
import type { MapReading } from './map-reading.js';
import type { Told, WavesPanel } from './waves-panel.js';

/** What looks closer, once it is there. */
interface Closer {
  readonly look: Pick<CloserLook, 'filterGraph'> | undefined;
  readonly waves: Pick<WavesPanel, 'told'> | undefined;
  readonly load: () => Promise<unknown>;
  readonly soon: () => void;
}

/** Takes away what somebody does not want to see now. */
export type Narrowing = (graph: RelationGraph) => RelationGraph;

/** Nodes from which reading a graph and drawing its words are two tasks: together they would hold the page up. */
const LARGE = 500;

/** What the element reads in all its views: the newest graph, on one dimension or all of them, or a part of it. */
export class MapReader {
  readonly #host: LitElement;
  readonly #closer: () => Closer;
  #dimension = '';
  #narrowing: Narrowing | undefined;
  #narrowed: Narrowing | undefined;
  #told: Told | undefined;
  /** The large graph that is read, or will be in a task of its own. */
  #large: RelationGraph | undefined;
  reading: MapReading | undefined;

  constructor(host: LitElement, closer: () => Closer) {
    this.#host = host;
    this.#closer = closer;
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
    this.reading = undefined;
    this.#large = undefined;
  }

  /** Reads the graph, unless it is read already; a large one in a task of its own, after which the host is updated. */
  read(graph: RelationGraph): void {
    if (graph.nodes.length <= LARGE || this.reading?.graph === graph) this.#read(graph);
    else if (this.#large !== graph) {
      this.#large = graph;
      setTimeout(() => {
        if (this.#large !== graph) return;
        this.#read(graph);
        setTimeout(() => {
          this.#host.requestUpdate();
        });
      });
    }
  }

  #read(graph: RelationGraph): void {
    if (!graph.dimensions.some(({ id }) => id === this.#dimension)) this.#dimension = '';
    const dimension = this.#dimension;
    const narrowing = this.#narrowing;
    const { look, waves } = this.#closer();
    const told = waves?.told(graph, dimension);
    const isKnown = this.reading?.graph === graph && this.reading.dimension === dimension;
    if (isKnown && this.#narrowed === narrowing && this.#told === told) return;
    this.#narrowed = narrowing;
    this.#told = told;
    const seen =
      told?.graph ??
      (dimension === '' ? undefined : look?.filterGraph(graph, { dimensions: [dimension] }, [])) ??
      graph;
    this.reading = mapReading(graph, dimension, narrowing?.(seen) ?? seen, told?.changes);
    this.#closer().soon();
  }
}
