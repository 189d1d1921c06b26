import { CROWDED } from './layout-graph.js';

/** How near a large picture is seen: its areas only, the units in them, or every node. */
export type Nearness = 'areas' | 'units' | 'nodes';

/** Pixels from node to node, and from unit to unit, that it takes to tell them apart and name some. */
const [NODE_APART, UNIT_APART] = [15, 28];
/** How much nearer than that a picture comes before it shows more, and farther before it shows less: an unsteady hand is no flicker. */
const STEADY = 1.12;

/** What there is to see of a large picture. */
export interface Crowd {
  readonly nodes: number;
  readonly units: number;
  /** The surface that its nodes stand on, in square pixels at zoom 1. */
  readonly surface: number;
  /** The zoom at which all of it is in the frame. There it is areas, however large the frame is. */
  readonly whole: number;
}

/** The zoom from which on nodes, or units, are far enough apart. */
export const zoomFor = ({ nodes, surface, units, whole }: Crowd, nearness: 'units' | 'nodes'): number =>
  nearness === 'nodes'
    ? Math.max(2 * whole, NODE_APART / Math.sqrt(surface / Math.max(1, nodes)))
    : Math.max(1.4 * whole, UNIT_APART / Math.sqrt(surface / Math.max(1, units)));

/** How near a picture is seen at a zoom. `before` is how near it was seen until now, which it stays in doubt. */
export function nearnessAt(crowd: Crowd, zoom: number, before: Nearness | undefined): Nearness {
  if (crowd.nodes < CROWDED) return 'nodes';
  const isPast = (nearness: 'units' | 'nodes', wasPast: boolean): boolean =>
    zoom >= zoomFor(crowd, nearness) * (before === undefined ? 1 : wasPast ? 1 / STEADY : STEADY);
  if (isPast('nodes', before === 'nodes')) return 'nodes';
  return crowd.units > 1 && isPast('units', before !== 'areas') ? 'units' : 'areas';
}
