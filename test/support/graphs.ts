import { layoutGraph } from '../../src/layout/layout-graph.js';
import type { LayoutNode, LayoutTie } from '../../src/layout/layout-graph.js';
import { chance } from './chance.js';

/** An organisation of areas and units in which most ties stay within an area. The same for the same numbers. */
export function organisationGraph(
  count: number,
  ties: number,
  areas = 6,
  seed = 1,
): { readonly nodes: readonly LayoutNode[]; readonly ties: readonly LayoutTie[] } {
  const next = chance(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const nodes = Array.from({ length: count }, (_, index): LayoutNode => {
    const area = index % areas;
    return { id: `n${index}`, radius: 7, area: `a${area}`, unit: `a${area}u${whole(4)}` };
  });
  const near = (from: number) => (from % areas) + areas * whole(Math.ceil((count - (from % areas)) / areas));
  return {
    nodes,
    ties: Array.from({ length: ties }, (): LayoutTie => {
      const from = whole(count);
      const to = next() < 0.75 ? near(from) : whole(count);
      return { from: `n${from}`, to: `n${Math.min(count - 1, to)}`, weight: 0.3 + 0.7 * next() };
    }),
  };
}

export const flat = ({ nodes, ties }: ReturnType<typeof organisationGraph>) => layoutGraph(nodes, ties);

/**
 * An organisation of departments of about 25, in which three of four ties stay within a department and the rest go
 * anywhere: departments as units, without areas. The same for the same numbers.
 */
export function departmentsGraph(count: number, seed = 1) {
  const next = chance(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const departments = Math.max(1, Math.round(count / 25));
  const nodes = Array.from({ length: count }, (_, index): LayoutNode => ({
    id: `n${index}`,
    radius: 7,
    unit: `d${index % departments}`,
  }));
  const own = (from: number) => (from + departments * whole(Math.floor(count / departments))) % count;
  const ties = Array.from({ length: 3 * count }, (): LayoutTie => {
    const from = whole(count);
    const to = next() < 0.75 ? own(from) : whole(count);
    return { from: `n${from}`, to: `n${to}`, weight: 0.8 };
  });
  return layoutGraph(nodes, ties);
}
