import type { Positions } from '../../layout/layout-graph.js';
import type { Scene } from './map-scene.js';

/** Where nodes come from when the picture changes: from where they were, or from their new place when they were nowhere. */
export const comingFrom = (before: Scene, old: Positions, scene: Scene, positions: Positions): Positions =>
  positions.map((place, at) => {
    const number = before.numbers.get(scene.nodes[at >> 1]!.node.id);
    return number === undefined ? place : old[2 * number + (at % 2)]!;
  });

export type ComingFrom = typeof comingFrom;
