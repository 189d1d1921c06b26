import type { Slices } from '../model/slices.js';
import { communities } from './communities.js';
import { byGroup } from './by-group.js';
import type { LayoutGraph } from './layout-graph.js';
import type { Link } from './log-link.js';

/** In a graph of so few nodes each may have a place of its own from the first. */
const FEW = 500;

/** The ties of a graph as links. */
export const linksOf = ({ ends, weights }: Pick<LayoutGraph, 'ends' | 'weights'>): readonly Link[] =>
  Array.from(weights, (weight, tie) => ({ source: ends[2 * tie]!, target: ends[2 * tie + 1]!, weight }));

/**
 * Nodes that begin side by side: those of a unit within an area, and in an area whose units are not known those of a
 * community. In a small graph each begins by itself where there is but one area, or its units are not known.
 */
export function* startGroups(
  { units }: LayoutGraph,
  areas: readonly (readonly number[])[],
  links: readonly Link[],
): Slices<readonly (readonly number[])[]> {
  const areaOf = new Int32Array(units.length);
  areas.forEach((members, area) => {
    for (const node of members) areaOf[node] = area;
  });
  const within = links.filter(({ source, target }) => areaOf[source] === areaOf[target]);
  const isSmall = units.length <= FEW;
  const parts = (members: readonly number[], labels: Int32Array) =>
    byGroup(Int32Array.from(members, (node) => labels[node]!)).map((places) => places.map((place) => members[place]!));
  const known = areas.map((members) => {
    const own = parts(members, units);
    if (own.length > 1 && own.length <= members.length / 2 && !(isSmall && areas.length === 1)) return own;
    return isSmall ? members.map((node) => [node]) : undefined;
  });
  if (known.every((own) => own !== undefined)) return known.flat();
  const found = yield* communities(units.length, within, Math.max(30, Math.sqrt(units.length)));
  return areas.flatMap((members, area) => known[area] ?? parts(members, found));
}
