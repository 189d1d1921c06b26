import type { LayoutGraph, Point, Positions } from '../../layout/layout-graph.js';
import { layoutWorker, runLayout } from '../../layout/run-layout.js';
import type { GraphLevel } from '../../model/relation.js';
import { layoutOf } from './map-scene.js';
import type { Scene } from './map-scene.js';

/**
 * Remembers where nodes stand, for as long as the element lives: when the data change, those that were there stay, and
 * only new ones look for a place.
 */
export class NodePlaces {
  readonly #saved = new Map<GraphLevel, Map<string, Point>>();
  /** Waits for a graph. */
  #worker: Worker | undefined;

  /** Starts a worker while the data are on their way: it takes longer to come than a small map to be laid out. */
  prepare(): void {
    if (this.#worker) return;
    const worker = layoutWorker();
    this.#worker = worker;
    worker?.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.close();
    });
  }

  /** Ends the worker that waits. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** The nodes of the scene that have never had a place. */
  newcomers({ index, nodes }: Scene): ReadonlySet<number> {
    const saved = this.saved(index.graph.level);
    return new Set(nodes.flatMap(({ node }, number) => (saved.has(node.id) ? [] : [number])));
  }

  /** Where the nodes of a level stand that have ever stood anywhere. */
  saved(level: GraphLevel): ReadonlyMap<string, Point> {
    return this.#saved.get(level) ?? new Map();
  }

  /** These stand so from now on. */
  keep(level: GraphLevel, places: ReadonlyMap<string, Point>): void {
    this.#saved.set(level, new Map([...this.saved(level), ...places]));
  }

  /**
   * Tells where the scene's nodes stand: once when all have a place, else where they begin and where they come to rest.
   * Rejects with the signal's reason.
   */
  async find(scene: Scene, signal: AbortSignal, tell: (positions: Positions) => void): Promise<void> {
    const { level } = scene.index.graph;
    const graph: LayoutGraph = layoutOf(scene, this.saved(level));
    if (this.newcomers(scene).size === 0) {
      this.close();
      tell(graph.saved);
      return;
    }
    const worker = this.#worker;
    this.#worker = undefined;
    const { positions } = await runLayout(graph, { signal, onStart: tell, worker });
    this.keep(
      level,
      new Map(
        scene.nodes.map(({ node }, number) => [node.id, { x: positions[2 * number]!, y: positions[2 * number + 1]! }]),
      ),
    );
    tell(positions);
  }
}
