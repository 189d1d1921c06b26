import type { LayoutGraph, Point, Positions } from '../../layout/layout-graph.js';
import { runLayout } from '../../layout/run-layout.js';
import { boundsOf } from '../../layout/viewport.js';
import type { Bounds } from '../../layout/viewport.js';
import { layoutOf } from './map-scene.js';
import type { Scene } from './map-scene.js';

/**
 * Remembers where nodes stand, for as long as the element lives: when the data change, those that were there stay, and
 * only new ones look for a place. Each level, and each way of gathering nodes, has places of its own (`placesOf`).
 */
export class NodePlaces {
  readonly #saved = new Map<string, Map<string, Point>>();

  /** The nodes of the scene that have never had a place. */
  newcomers(scene: Scene): ReadonlySet<number> {
    const saved = this.saved(placesOf(scene));
    return new Set(scene.nodes.flatMap(({ node }, number) => (saved.has(node.id) ? [] : [number])));
  }

  /** Where the nodes stand that have ever stood anywhere. */
  saved(of: string): ReadonlyMap<string, Point> {
    return this.#saved.get(of) ?? new Map();
  }

  /** These stand so from now on. */
  keep(of: string, places: ReadonlyMap<string, Point>): void {
    this.#saved.set(of, new Map([...this.saved(of), ...places]));
  }

  /**
   * Tells where the scene's nodes stand: once when all have a place, else where they begin and where they come to rest.
   * Rejects with the signal's reason.
   */
  async find(scene: Scene, signal: AbortSignal, tell: (positions: Positions) => void): Promise<void> {
    const of = placesOf(scene);
    const graph: LayoutGraph = layoutOf(scene, this.saved(of));
    if (this.newcomers(scene).size === 0) {
      tell(graph.saved);
      return;
    }
    const { positions } = await runLayout(graph, { signal, onStart: tell });
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
export const placesOf = ({ grouping, index }: Pick<Scene, 'grouping' | 'index'>): string =>
  `${index.graph.level} ${grouping.by}`;

/** Room round the outermost nodes, for the ground of their area and its name. */
const RIM = 30;

/** The room that a scene takes up. */
export const roomOf = ({ nodes }: Scene, positions: Positions): Bounds =>
  boundsOf(
    nodes.map(({ radius }, number) => ({
      x: positions[2 * number]!,
      y: positions[2 * number + 1]!,
      radius: radius + RIM,
    })),
  ) ?? { left: 0, top: 0, right: 0, bottom: 0 };

/** Where nodes come from when the picture changes: from where they were, or from their new place when they were nowhere. */
export const comingFrom = (before: Scene, old: Positions, scene: Scene, positions: Positions): Positions =>
  positions.map((place, at) => {
    const number = before.numbers.get(scene.nodes[at >> 1]!.node.id);
    return number === undefined ? place : old[2 * number + (at % 2)]!;
  });
