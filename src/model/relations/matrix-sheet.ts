import type { RelationBand, RelationGraph, RelationNode, RelationTie, UnratedTie } from '../relation.js';
import { byArea } from './area-grouping.js';
import type { Grouping } from './area-grouping.js';
import type { GraphIndex } from './graph-index.js';
import { isImportantWeak } from './important-weak.js';
import type { GraphChanges } from './compare-graphs.js';
import { bandsOf, orderedNodes } from './matrix-order.js';
import type { MatrixBand, MatrixOrder } from './matrix-order.js';
import { tieBand } from './tie-band.js';
import type { ChangeKind, TieChange } from './tie-change.js';

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
  /** The groups that the order goes by, in order; none where it goes by no group, or each is a group of its own. */
  readonly bands: readonly MatrixBand[];
  /** The group that somebody stands in, where there are any. */
  readonly bandAt: (place: number) => MatrixBand | undefined;
  /** True where another group than the one before begins. */
  readonly begins: (place: number) => boolean;
}

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

/** `compare` is the alphabet of the reader, `grouping` what the areas of the map stand for, if not administrations. */
export function matrixSheet(
  index: GraphIndex,
  order: MatrixOrder,
  compare: (a: string, b: string) => number,
  grouping: Grouping = byArea(index.graph),
): MatrixSheet {
  const { changes, graph } = index;
  const nodes = orderedNodes(graph, order, compare, grouping);
  const bands = bandsOf(graph, nodes, order, grouping);
  const places = bands.flatMap((band) => Array.from({ length: band.last - band.first + 1 }, () => band));
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
    bands,
    bandAt: (place) => places[place],
    begins: (place) => place > 0 && places[place] !== places[place - 1],
  };
}

function kindOf(graph: RelationGraph, tie: RelationTie | undefined, from: RelationNode, to: RelationNode): CellKind {
  if (tie?.state === 'rated') return tieBand(graph, tie, from, to) ?? 'rated';
  return tie?.state ?? (from === to && graph.level === 'person' ? 'self' : 'not-asked');
}
