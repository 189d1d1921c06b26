import type { LayoutGraph, Point, Positions } from '../../layout/layout-graph.js';
import { runLayout } from '../../layout/run-layout.js';
import type { GraphLevel } from '../../model/relation.js';
import { layoutOf } from './map-scene.js';
import type { Scene } from './map-scene.js';

/**
 * Remembers where nodes stand, for as long as the element lives: when the data change, those that were there stay, and
 * only new ones look for a place.
 */
export class NodePlaces {
  readonly #saved = new Map<GraphLevel, Map<string, Point>>();

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
      tell(graph.saved);
      return;
    }
    const { positions } = await runLayout(graph, { signal, onStart: tell });
    this.keep(
      level,
      new Map(
        scene.nodes.map(({ node }, number) => [node.id, { x: positions[2 * number]!, y: positions[2 * number + 1]! }]),
      ),
    );
    tell(positions);
  }
}
