import type { RelationBand, RelationGraph, RelationNode, RelationTie, UnratedTie } from '../relation.js';
import { clusterOrder } from './cluster-order.js';
import type { GraphIndex } from './graph-index.js';
import { isImportantWeak } from './important-weak.js';
import type { GraphChanges } from './compare-graphs.js';
import { tieBand } from './tie-band.js';
import type { ChangeKind, TieChange } from './tie-change.js';

/** The orders in which rows and columns may stand. */
export type MatrixOrder = 'organisation' | 'cluster' | 'name';

/** What one direction is: a rating by its band, `rated` where no band names it, or why there is none; or what became of it. `self` is a person and the same person. */
export type CellKind = RelationBand | 'rated' | UnratedTie['state'] | 'self' | ChangeKind;

export interface MatrixCell {
  readonly from: RelationNode;
  readonly to: RelationNode;
  readonly tie: RelationTie | undefined;
  readonly kind: CellKind;
  /** Important to the one who rates, and weak. */
  readonly urgent: boolean;
  /** What became of it, where two rounds are compared. */
  readonly change?: TieChange | undefined;
  /** √(raters / the most raters of any cell), 0 to 1, so that an area is as large as its count; 1 where a cell is one person's. */
  readonly share: number;
}

/** How all nodes see each other: rows rate columns, both in the same order. The diagonal is a group's view of itself. */
export interface MatrixSheet {
  readonly graph: RelationGraph;
  /** What became of the relations, where two rounds are compared. */
  readonly changes: GraphChanges | undefined;
  readonly nodes: readonly RelationNode[];
  readonly cell: (row: number, column: number) => MatrixCell;
  /** What ties there are: their states, and whether any has an importance. */
  readonly states: ReadonlySet<RelationTie['state']>;
  readonly hasImportance: boolean;
  /** True where another administration than the one before begins. Never unless the order is the organisation's. */
  readonly begins: (place: number) => boolean;
}

/** Up to so many nodes there is an order by cluster: its time grows with their square, and more would hold a page up. */
export const MOST_CLUSTERED = 1000;

interface Looked {
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, RelationTie>>;
  readonly states: ReadonlySet<RelationTie['state']>;
  readonly most: number;
  readonly hasImportance: boolean;
}

// Each order asks the same of the ties.
const known = new WeakMap<GraphIndex, Looked>();

function looked(index: GraphIndex): Looked {
  const ties = new Map<string, Map<string, RelationTie>>();
  const states = new Set<RelationTie['state']>();
  let [most, hasImportance] = [1, false];
  for (const tie of index.graph.ties) {
    const row = ties.get(tie.from) ?? new Map<string, RelationTie>();
    ties.set(tie.from, row.set(tie.to, tie));
    states.add(tie.state);
    if (tie.state !== 'rated') continue;
    most = Math.max(most, tie.raters);
    hasImportance ||= tie.importance !== undefined;
  }
  const found = { ties, states, most, hasImportance };
  known.set(index, found);
  return found;
}

/** `compare` is the alphabet of the reader. */
export function matrixSheet(
  index: GraphIndex,
  order: MatrixOrder,
  compare: (a: string, b: string) => number,
): MatrixSheet {
  const { changes, graph } = index;
  const nodes = orderedNodes(graph, order, compare);
  const { hasImportance, most, states, ties } = known.get(index) ?? looked(index);
  return {
    graph,
    changes,
    nodes,
    states,
    hasImportance,
    cell: (row, column) => {
      const [from, to] = [nodes[row]!, nodes[column]!];
      const tie = ties.get(from.id)?.get(to.id);
      const change = changes?.way(from.id, to.id);
      return {
        from,
        to,
        tie,
        change,
        kind: change?.kind ?? kindOf(graph, tie, from, to),
        urgent: !changes && from !== to && isImportantWeak(graph, tie, from, to),
        share: tie?.state === 'rated' && graph.level !== 'person' ? Math.sqrt(tie.raters / most) : 1,
      };
    },
    begins: (place) => order === 'organisation' && place > 0 && nodes[place]?.areaId !== nodes[place - 1]?.areaId,
  };
}

function kindOf(graph: RelationGraph, tie: RelationTie | undefined, from: RelationNode, to: RelationNode): CellKind {
  if (tie?.state === 'rated') return tieBand(graph, tie, from, to) ?? 'rated';
  return tie?.state ?? (from === to && graph.level === 'person' ? 'self' : 'not-asked');
}

function orderedNodes(
  { nodes, scale, ties }: RelationGraph,
  order: MatrixOrder,
  compare: (a: string, b: string) => number,
): readonly RelationNode[] {
  if (order === 'name') return nodes.toSorted((a, b) => compare(a.label, b.label));
  const listed = byPlace(nodes);
  if (order === 'organisation') return listed;
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

/** Those of one administration together, in it those of one department, in it those of one unit, each where its first is listed. */
function byPlace(nodes: readonly RelationNode[]): readonly RelationNode[] {
  const places = (['areaId', 'departmentId', 'unitId'] as const).map((field) => {
    const seen = new Map<string | undefined, number>();
    for (const { [field]: id } of nodes) if (!seen.has(id)) seen.set(id, seen.size);
    return (node: RelationNode): number => seen.get(node[field])!;
  });
  return nodes.toSorted((a, b) => places.map((place) => place(a) - place(b)).find((apart) => apart !== 0) ?? 0);
}
