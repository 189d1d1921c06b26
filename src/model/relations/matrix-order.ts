import { groupBy } from '../group-by.js';
import type { RelationGraph, RelationNode } from '../relation.js';
import { byArea } from './area-grouping.js';
import type { Grouping } from './area-grouping.js';
import { clusterOrder } from './cluster-order.js';

/** The orders in which rows and columns may stand. `group` is by what the areas of the map stand for. */
export type MatrixOrder = 'organisation' | 'group' | 'cluster' | 'name';

/** Those of one group, who stand together from the first place to the last. */
export interface MatrixBand {
  readonly id: string;
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/** Up to so many nodes there is an order by cluster: its time grows with their square, and more would hold a page up. */
export const MOST_CLUSTERED = 1000;

/** All nodes in an order. `compare` is the alphabet of the reader. */
export function orderedNodes(
  { nodes, scale, ties }: RelationGraph,
  order: MatrixOrder,
  compare: (a: string, b: string) => number,
  grouping: Grouping,
): readonly RelationNode[] {
  if (order === 'name') return nodes.toSorted((a, b) => compare(a.label, b.label));
  const listed = byPlace(nodes);
  if (order === 'organisation') return listed;
  if (order === 'group') return byGroup(listed, grouping);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // A rating at the foot of the scale is a relation too, if a small one.
  const close = ties.flatMap((tie) =>
    tie.state === 'rated' ? [{ a: tie.from, b: tie.to, value: Math.max(0, tie.mean - scale.min) + 1 }] : [],
  );
  return clusterOrder(
    listed.map(({ id }) => id),
    close,
  ).map((id) => byId.get(id)!);
}

/** Groups as they come in the organisation where they are of it, else the largest first; those without one come last. */
function byGroup(nodes: readonly RelationNode[], { by, of }: Grouping): readonly RelationNode[] {
  const groups = [...groupBy(nodes, (node) => of(node).id)];
  const size = ([, { length }]: (typeof groups)[number]): number => (by === 'area' || by === 'unit' ? 0 : length);
  return groups
    .sort((a, b) => Number(a[0] === '') - Number(b[0] === '') || size(b) - size(a))
    .flatMap(([, members]) => members);
}

/** The groups of nodes that stand in an order; none where it goes by no group, or each is a group of its own. */
export function bandsOf(
  graph: Pick<RelationGraph, 'level'>,
  nodes: readonly RelationNode[],
  order: MatrixOrder,
  grouping: Grouping,
): readonly MatrixBand[] {
  if (order !== 'organisation' && order !== 'group') return [];
  const { of } = order === 'organisation' ? byArea(graph) : grouping;
  const bands: { readonly id: string; readonly label: string; readonly first: number; last: number }[] = [];
  nodes.forEach((node, place) => {
    const { id, label = '' } = of(node);
    const band = bands.at(-1);
    if (band?.id === id) band.last = place;
    else bands.push({ id, label, first: place, last: place });
  });
  return bands.length > 1 && bands.length < nodes.length ? bands : [];
}

/** Those of one administration together, in it those of one department, in it those of one unit, each where its first is listed. */
function byPlace(nodes: readonly RelationNode[]): readonly RelationNode[] {
  const places = (['areaId', 'departmentId', 'unitId'] as const).map((field) => {
    const seen = new Map<string | undefined, number>();
    for (const { [field]: id } of nodes) if (!seen.has(id)) seen.set(id, seen.size);
    return (node: RelationNode): number => seen.get(node[field])!;
  });
  return nodes.toSorted((a, b) => places.map((place) => place(a) - place(b)).find((apart) => apart !== 0) ?? 0);
}
