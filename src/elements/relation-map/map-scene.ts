import { tiedGraph } from '../../layout/layout-graph.js';
import type { LayoutGraph, Point } from '../../layout/layout-graph.js';
import type { RatedTie, RelationGraph, RelationNode, RelationTie } from '../../model/relation.js';
import { importantInSlices } from '../../model/relations/important-weak.js';
import type { GraphIndex, Relation } from '../../model/relations/graph-index.js';
import { byArea } from '../../model/relations/area-grouping.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import { isHidden } from '../../model/relations/node-facts.js';
import { tieBand } from '../../model/relations/tie-band.js';
import type { PairKind } from '../../model/relations/tie-change.js';
import type { Slices } from '../../model/slices.js';
import { isMuteLine } from './line-kind.js';
import type { LineKind } from './line-kind.js';

/** What a line looks like. */
export interface LineLook {
  readonly kind: LineKind;
  readonly width: number;
}

/** One of the looks that the lines of a picture have. */
export interface SceneLook extends LineLook {
  /** That of the most important of those that are weak. */
  readonly urgent: boolean;
}

export interface SceneNode {
  readonly node: RelationNode;
  readonly radius: number;
  /** The area it is in, and which of the colours of areas it has, from 0. */
  readonly area: string;
  readonly colour: number;
  readonly within: LineLook | undefined;
  /** Was asked and has not answered. */
  readonly isBlank: boolean;
  /** Too few people for anything to be shown. */
  readonly isMute: boolean;
  /** Stands for many that are folded together. */
  readonly isFolded?: boolean;
}

/** One line for two nodes, drawn as the weakest of its directions. Flat, so that many cross to a worker at no cost. */
export interface SceneLines {
  /** The numbers of the nodes at the two ends of line `i`, the lower first, at `2i` and `2i + 1`. */
  readonly ends: Int32Array;
  /** Which of the looks each line has. */
  readonly styles: Uint16Array;
  /** How strongly each line draws its nodes together, 0 to 1. Only what is rated does. */
  readonly pulls: Float32Array;
  readonly looks: readonly SceneLook[];
}

/** A group of nodes with a name of its own, drawn as an area behind them. */
export interface SceneArea {
  readonly label: string;
  readonly colour: number;
  readonly members: readonly number[];
}

/** A relation map as it is drawn, before anything has a place. */
export interface Scene {
  readonly index: GraphIndex;
  /** What the areas stand for. */
  readonly grouping: Grouping;
  readonly nodes: readonly SceneNode[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly areas: readonly SceneArea[];
  readonly lines: SceneLines;
  /** How many lines each node has. */
  readonly degrees: readonly number[];
  /** The nodes that a node has lines to, where that is not what its relations say: where some are folded together. */
  readonly neighbours?: (number: number) => readonly number[];
}

export const AREA_COLOURS = 8;
const LARGEST = 24;
/** Lines that draw nobody together. */
export const STILL: ReadonlySet<LineKind> = new Set(['none', 'not-answered', 'suppressed', 'unknown']);
/** The most urgent relations that stand out; more of them would drown each other. All are in the list beside the map. */
const STAND_OUT = 40;

const radiusOf = ({ level }: RelationGraph, { members }: RelationNode): number =>
  level === 'person' ? 7 : Math.min(LARGEST, 6 + 1.7 * Math.sqrt(members));

const CHANGED: Readonly<Partial<Record<LineKind, number>>> = {
  stronger: 2.8,
  new: 2.3,
  lost: 1.8,
  mixed: 2,
  same: 0.8,
};
const changedLine = (kind: PairKind | undefined): LineLook | undefined => kind && { kind, width: CHANGED[kind] ?? 1.6 };

/** The line of a relation: as the weakest direction that is rated, else as why it is not. Undefined where nobody was asked. */
function lineOf(
  { changes, graph }: GraphIndex,
  node: RelationNode,
  { back, other, out }: Relation,
): LineLook | undefined {
  if (changes) return changedLine(changes.pair(node.id, other.id));
  if (out?.state === 'rated' || back?.state === 'rated') {
    const lowest = out?.state !== 'rated' || (back?.state === 'rated' && back.mean < out.mean) ? back : out;
    return lowest?.state === 'rated' ? ratedLine(graph, lowest, node, other) : undefined;
  }
  const kind = (['none', 'not-answered', 'suppressed'] as const).find(
    (state) => out?.state === state || back?.state === state,
  );
  return kind && { kind, width: 1.2 };
}

function ratedLine(graph: RelationGraph, tie: RatedTie, from: RelationNode, to: RelationNode): LineLook {
  const band = tieBand(graph, tie, from, to);
  if (band) return { kind: band, width: { weak: 1.6, moderate: 1.3, strong: 2.8 }[band] };
  const { max, min } = graph.scale;
  return { kind: 'rated', width: 0.8 + (2.6 * (tie.mean - min)) / Math.max(1e-9, max - min) };
}

/** How one direction is drawn when its node is chosen. */
export function directedLine(
  { changes, graph }: GraphIndex,
  tie: RelationTie | undefined,
  from: RelationNode,
  to: RelationNode,
): LineLook | undefined {
  if (changes) return changedLine(changes.way(from.id, to.id)?.kind);
  if (!tie || tie.state === 'not-asked') return undefined;
  return tie.state === 'rated' ? ratedLine(graph, tie, from, to) : { kind: tie.state, width: 1.2 };
}

/** Nodes whose lines are worked out at a time. */
const BATCH = 250;

export function* sceneOf(index: GraphIndex, chosen?: Grouping): Slices<Scene> {
  const { graph } = index;
  const grouping = chosen ?? byArea(graph);
  const areaOf = (node: RelationNode): string => grouping.of(node).id;
  const numbers = new Map(graph.nodes.map(({ id }, number) => [id, number]));
  const areaIds = [...new Set(graph.nodes.map(areaOf))].sort((a, b) => (a < b ? -1 : 1));
  const colours = new Map(areaIds.map((id, number) => [id, number % AREA_COLOURS]));
  const lines = yield* linesOf(index, numbers);
  const degrees = graph.nodes.map(() => 0);
  lines.ends.forEach((number, end) => {
    if (!isMuteLine(lines.looks[lines.styles[end >> 1]!]!.kind)) degrees[number]! += 1;
  });
  const nodes: SceneNode[] = [];
  for (const node of graph.nodes) {
    const area = areaOf(node);
    nodes.push({ ...sceneNode(index, node), area, colour: colours.get(area)! });
    if (nodes.length % BATCH === 0) yield;
  }
  return { index, grouping, nodes, numbers, areas: sceneAreas(graph, grouping, colours), lines, degrees };
}

function* linesOf(index: GraphIndex, numbers: ReadonlyMap<string, number>): Slices<SceneLines> {
  const { graph } = index;
  const important = yield* importantInSlices(index);
  const urgent = new Set<RelationTie | undefined>(important.slice(0, STAND_OUT).map(({ tie }) => tie));
  const ends: number[] = [];
  const styles: number[] = [];
  const pulls: number[] = [];
  const looks: SceneLook[] = [];
  const known = new Map<string, number>();
  for (const [a, node] of graph.nodes.entries()) {
    for (const relation of index.relations(node.id)) {
      const b = numbers.get(relation.other.id)!;
      const line = a < b ? lineOf(index, node, relation) : undefined;
      if (!line) continue;
      const isUrgent = !index.changes && (urgent.has(relation.out) || urgent.has(relation.back));
      // Half pixels are all that an eye tells apart.
      const width = Math.round(line.width * 2) / 2;
      const key = `${line.kind} ${width} ${String(isUrgent)}`;
      const style = known.get(key) ?? looks.push({ kind: line.kind, width, urgent: isUrgent }) - 1;
      known.set(key, style);
      ends.push(a, b);
      styles.push(style);
      pulls.push(STILL.has(line.kind) ? 0 : Math.min(1, 0.4 + line.width / 4));
    }
    if (a % BATCH === 0) yield;
  }
  return {
    ends: Int32Array.from(ends),
    styles: Uint16Array.from(styles),
    pulls: Float32Array.from(pulls),
    looks,
  };
}

function sceneNode(index: GraphIndex, node: RelationNode): Omit<SceneNode, 'area' | 'colour'> {
  const relations = index.relations(node.id);
  return {
    node,
    radius: radiusOf(index.graph, node),
    within: directedLine(index, index.within(node.id), node, node),
    isBlank: node.answered === false,
    isMute: relations.length > 0 && relations.every(isHidden),
  };
}

function sceneAreas(
  { level, nodes }: RelationGraph,
  { of }: Grouping,
  colours: ReadonlyMap<string, number>,
): readonly SceneArea[] {
  if (level === 'area') return [];
  const areas = new Map<string, { label: string; colour: number; members: number[] }>();
  nodes.forEach((node, number) => {
    const { id, label } = of(node);
    if (label === undefined) return;
    const area = areas.get(id) ?? { label, colour: colours.get(id)!, members: [] };
    areas.set(id, area);
    area.members.push(number);
  });
  const named = [...areas.values()].filter(
    ({ label, members }) => members.length > 1 || nodes[members[0]!]!.label !== label,
  );
  return named.length > 1 ? named : [];
}

/** The scene as the layout takes it. */
export function layoutOf({ lines, nodes }: Scene, saved: ReadonlyMap<string, Point>): LayoutGraph {
  const { ends, pulls } = lines;
  return tiedGraph(
    nodes.map(({ area, node, radius }) => ({
      id: node.id,
      radius,
      area,
      unit: node.departmentId ?? node.unitId,
    })),
    // Most maps have nothing but ratings, and to look at a hundred thousand lines takes a while.
    pulls.includes(0)
      ? { ends: ends.filter((_, end) => pulls[end >> 1]! > 0), weights: pulls.filter((pull) => pull > 0) }
      : { ends, weights: pulls },
    saved,
  );
}
