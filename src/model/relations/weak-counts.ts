import type { RelationBands } from '../relation.js';
import type { GraphIndex } from './graph-index.js';
import { isImportantWeak } from './important-weak.js';

/** The bands with both cut-offs of weak moved by so many scale points: within groups and between them alike. */
export const movedBands = (bands: RelationBands, by: number): RelationBands => ({
  ...bands,
  within: { ...bands.within, weakBelow: bands.within.weakBelow + by },
  between: { ...bands.between, weakBelow: bands.between.weakBelow + by },
});

/** How many relations would be important and weak, were the cut-offs moved by so many scale points. 0 where there are none. */
export function weakCount({ graph, relations }: GraphIndex, by: number): number {
  if (!graph.bands) return 0;
  const moved = { scale: graph.scale, bands: movedBands(graph.bands, by) };
  let count = 0;
  for (const node of graph.nodes)
    for (const { back, other, out } of relations(node.id))
      if (node.id < other.id && (isImportantWeak(moved, out, node, other) || isImportantWeak(moved, back, other, node)))
        count += 1;
  return count;
}
