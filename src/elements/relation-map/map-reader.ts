import type { LitElement } from 'lit';
import type { RelationGraph } from '../../model/relation.js';
import type { CloserLoader } from './closer-loader.js';
import { mapReading } from './map-reading.js';
import type { MapReading } from './map-reading.js';

/** What the element reads: the newest graph, on one dimension or all of them. */
export class MapReader {
  readonly #host: LitElement;
  readonly #closer: () => CloserLoader;
  #dimension = '';
  reading: MapReading | undefined;

  constructor(host: LitElement, closer: () => CloserLoader) {
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

  /** Another survey or round is asked for. */
  forget(): void {
    this.reading = undefined;
  }

  /** Reads the graph, unless it is read already. */
  read(graph: RelationGraph): void {
    if (!graph.dimensions.some(({ id }) => id === this.#dimension)) this.#dimension = '';
    const dimension = this.#dimension;
    if (this.reading?.graph === graph && this.reading.dimension === dimension) return;
    const { look } = this.#closer();
    const seen = dimension === '' ? graph : look?.filterGraph(graph, { dimensions: [dimension] }, []);
    this.reading = mapReading(graph, dimension, seen ?? graph);
    this.#closer().soon();
  }
}
