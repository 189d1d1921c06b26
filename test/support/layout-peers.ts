import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { LayoutGraph, Positions } from '../../src/layout/layout-graph.js';

/** Where d3's own simulation, with its own numbers, has nodes after its 300 steps. */
export function d3Positions({ ends, radii }: Pick<LayoutGraph, 'ends' | 'radii'>): Positions {
  const nodes = Array.from(radii, (): SimulationNodeDatum => ({}));
  const links = Array.from({ length: ends.length / 2 }, (_, tie) => ({
    source: ends[2 * tie]!,
    target: ends[2 * tie + 1]!,
  }));
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('x', forceX())
    .force('y', forceY())
    .stop()
    .tick(300);
  return Float64Array.from(nodes.flatMap(({ x, y }) => [x!, y!]));
}
