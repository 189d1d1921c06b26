import { layoutGraph } from '../../layout/layout-graph.js';
import type { LayoutGraph, Point } from '../../layout/layout-graph.js';
import type { RatedTie, RelationGraph, RelationNode, RelationTie } from '../../model/relation.js';
import { importantAndWeak } from '../../model/relations/important-weak.js';
import type { GraphIndex, Relation } from '../../model/relations/graph-index.js';
import { byArea } from '../../model/relations/area-grouping.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import { isHidden } from '../../model/relations/node-facts.js';
import { tieBand } from '../../model/relations/tie-band.js';

/** What a line is drawn as. `rated` is a rating that no band names. */
export type LineKind = 'weak' | 'moderate' | 'strong' | 'rated' | 'none' | 'not-answered' | 'suppressed';

export interface SceneNode {
  readonly node: RelationNode;
  readonly radius: number;
  /** The area it is in, and which of the colours of areas it has, from 0. */
  readonly area: string;
  readonly colour: number;
  readonly within: SceneLine | undefined;
  /** Too few people for anything to be shown. */
  readonly isMute: boolean;
}

/** A line between the nodes numbered `a` and `b`. */
export interface SceneLine {
  readonly a: number;
  readonly b: number;
  readonly kind: LineKind;
  readonly width: number;
  /** One of the most important of those that are weak. */
  readonly urgent: boolean;
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
  /** One line for two nodes, drawn as the weakest of its directions. */
  readonly lines: readonly SceneLine[];
  /** How many lines each node has. */
  readonly degrees: readonly number[];
}

export const AREA_COLOURS = 8;
const LARGEST = 24;
/** The most urgent relations that stand out; more of them would drown each other. All are in the list beside the map. */
const STAND_OUT = 40;

const radiusOf = ({ level }: RelationGraph, { members }: RelationNode): number =>
  level === 'person' ? 7 : Math.min(LARGEST, 6 + 1.7 * Math.sqrt(members));

/** The line of a relation: as the weakest direction that is rated, else as why it is not. Undefined where nobody was asked. */
function lineOf(
  graph: RelationGraph,
  node: RelationNode,
  { back, other, out }: Relation,
): { readonly kind: LineKind; readonly width: number } | undefined {
  if (out?.state === 'rated' || back?.state === 'rated') {
    const lowest = out?.state !== 'rated' || (back?.state === 'rated' && back.mean < out.mean) ? back : out;
    return lowest?.state === 'rated' ? ratedLine(graph, lowest, node, other) : undefined;
  }
  const kind = (['none', 'not-answered', 'suppressed'] as const).find(
    (state) => out?.state === state || back?.state === state,
  );
  return kind && { kind, width: 1.2 };
}

function ratedLine(
  graph: RelationGraph,
  tie: RatedTie,
  from: RelationNode,
  to: RelationNode,
): { readonly kind: LineKind; readonly width: number } {
  const band = tieBand(graph, tie, from, to);
  if (band) return { kind: band, width: { weak: 1.6, moderate: 1.3, strong: 2.8 }[band] };
  const { max, min } = graph.scale;
  return { kind: 'rated', width: 0.8 + (2.6 * (tie.mean - min)) / Math.max(1e-9, max - min) };
}

/** How one direction is drawn when its node is chosen. */
export function directedLine(
  graph: RelationGraph,
  tie: RelationTie | undefined,
  from: RelationNode,
  to: RelationNode,
): { readonly kind: LineKind; readonly width: number } | undefined {
  if (!tie || tie.state === 'not-asked') return undefined;
  return tie.state === 'rated' ? ratedLine(graph, tie, from, to) : { kind: tie.state, width: 1.2 };
}

export function sceneOf(index: GraphIndex, chosen?: Grouping): Scene {
  const { graph } = index;
  const grouping = chosen ?? byArea(graph);
  const areaOf = (node: RelationNode): string => grouping.of(node).id;
  const numbers = new Map(graph.nodes.map(({ id }, number) => [id, number]));
  const areaIds = [...new Set(graph.nodes.map(areaOf))].sort((a, b) => (a < b ? -1 : 1));
  const colours = new Map(areaIds.map((id, number) => [id, number % AREA_COLOURS]));
  const urgent = new Set(
    importantAndWeak(index)
      .slice(0, STAND_OUT)
      .map(({ tie }) => tie),
  );
  const degrees = graph.nodes.map(() => 0);
  const lines: SceneLine[] = [];
  graph.nodes.forEach((node, a) => {
    for (const relation of index.relations(node.id)) {
      const b = numbers.get(relation.other.id)!;
      const line = a < b ? lineOf(graph, node, relation) : undefined;
      if (!line) continue;
      if (line.kind !== 'suppressed') for (const end of [a, b]) degrees[end]! += 1;
      const isUrgent = [relation.out, relation.back].some((tie) => tie?.state === 'rated' && urgent.has(tie));
      lines.push({ a, b, ...line, urgent: isUrgent });
    }
  });
  return {
    index,
    grouping,
    nodes: graph.nodes.map((node, number) => sceneNode(index, node, number, areaOf(node), colours)),
    numbers,
    areas: sceneAreas(graph, grouping, colours),
    lines,
    degrees,
  };
}

function sceneNode(
  index: GraphIndex,
  node: RelationNode,
  number: number,
  area: string,
  colours: ReadonlyMap<string, number>,
): SceneNode {
  const tie = index.within(node.id);
  const line = directedLine(index.graph, tie, node, node);
  const relations = index.relations(node.id);
  return {
    node,
    radius: radiusOf(index.graph, node),
    area,
    colour: colours.get(area)!,
    within: line && { a: number, b: number, ...line, urgent: false },
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

/** The scene as the layout takes it. Only what is rated draws nodes together. */
export function layoutOf({ lines, nodes }: Scene, saved: ReadonlyMap<string, Point>): LayoutGraph {
  const ties = lines.filter(
    ({ kind }) => kind === 'weak' || kind === 'moderate' || kind === 'strong' || kind === 'rated',
  );
  return layoutGraph(
    nodes.map(({ area, node, radius }) => ({
      id: node.id,
      radius,
      area,
      unit: node.departmentId ?? node.unitId,
    })),
    ties.map(({ a, b, width }) => ({
      from: nodes[a]!.node.id,
      to: nodes[b]!.node.id,
      weight: Math.min(1, 0.4 + width / 4),
    })),
    saved,
  );
}
