import type { LayoutGraph, Point, Positions } from '../../layout/layout-graph.js';
import { layoutWorker, runLayout } from '../../layout/run-layout.js';
import type { GraphLevel, Placement } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { layoutOf } from './map-scene.js';
import type { Scene } from './map-scene.js';

/**
 * Remembers where nodes stand, for as long as the element lives: when the data change, those that were there stay, and
 * only new ones look for a place. Each level, and each way of gathering nodes, has places of its own (`placesOf`).
 */
export class NodePlaces {
  readonly #saved = new Map<string, Map<string, Point>>();
  readonly #followed = new Map<GraphLevel, Placement>();
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

  /** The nodes of the scene that have never had a place: neither here nor where somebody has arranged them. */
  newcomers(scene: Scene): ReadonlySet<number> {
    this.#follow(scene);
    const saved = this.saved(placesOf(scene));
    return new Set(scene.nodes.flatMap(({ node }, number) => (saved.has(node.id) ? [] : [number])));
  }

  /** Has the nodes stand where somebody has arranged them for everybody. */
  #follow({ grouping, index: { graph } }: Scene): void {
    const { level, placement } = graph;
    if (grouping.by !== 'area' || !placement || this.#followed.get(level) === placement) return;
    this.#followed.set(level, placement);
    this.keep(placesOf({ grouping, index: { graph } }), new Map(placement.places.map((place) => [place.id, place])));
  }

  /** Where the nodes stand that have ever stood anywhere. */
  saved(of: string): ReadonlyMap<string, Point> {
    return this.#saved.get(of) ?? new Map();
  }

  /** These stand so from now on; nobody has stood anywhere where nothing is said. */
  keep(of: string, places?: ReadonlyMap<string, Point>): void {
    this.#saved.set(of, new Map(places && [...this.saved(of), ...places]));
  }

  /**
   * Tells where the scene's nodes stand: once when all have a place, else where they begin and where they come to rest.
   * Rejects with the signal's reason.
   */
  async find(scene: Scene, signal: AbortSignal, tell: (positions: Positions) => void): Promise<void> {
    const of = placesOf(scene);
    const graph: LayoutGraph = layoutOf(scene, this.saved(of));
    if (this.newcomers(scene).size === 0) {
      this.close();
      tell(graph.saved);
      return;
    }
    const worker = this.#worker;
    this.#worker = undefined;
    const { positions } = await runLayout(graph, { signal, onStart: tell, worker });
    this.keep(
      of,
      new Map(
        scene.nodes.map(({ node }, number) => [node.id, { x: positions[2 * number]!, y: positions[2 * number + 1]! }]),
      ),
    );
    tell(positions);
  }
}

/** What the places of a scene are kept under. */
export const placesOf = ({
  grouping,
  index,
}: Pick<Scene, 'grouping'> & { readonly index: Pick<GraphIndex, 'graph'> }): string => index.graph.level + grouping.by;
