import type { GraphLevel, RelationGraph, RelationNode, RelationTie } from '../relation.js';
import type { Unit } from '../organisation.js';
import { mean } from '../statistics.js';
import { unitTree } from '../unit-tree.js';
import { hiddenNotice } from './notices.js';

/** Which part of a relation map to see. It only ever takes away from what is released. */
export interface GraphFilter {
  /** Only nodes in this unit or below it. */
  readonly root?: string;
  /** Only this node and those within `degrees` ties of it. */
  readonly focus?: string;
  /** 1 unless it says otherwise. */
  readonly degrees?: number;
  /** Only these dimensions in the means. */
  readonly dimensions?: readonly string[];
}

/** The part of the graph that the filter asks for. An id that is not in the graph gives a graph without nodes. */
export function filterGraph(graph: RelationGraph, filter: GraphFilter, units: readonly Unit[]): RelationGraph {
  const { degrees = 1, dimensions, focus, root } = filter;
  let result = graph;
  if (dimensions !== undefined) result = withDimensions(result, dimensions);
  if (root !== undefined) {
    const tree = unitTree(units);
    result = withNodes(result, ({ id, unitId }) => tree.isWithin(unitId ?? id, root));
  }
  if (focus !== undefined) {
    const near = nodesWithin(result, focus, degrees);
    result = withNodes(result, ({ id }) => near.has(id));
  }
  return result === graph ? graph : { ...result, ...levelsOf(result, root), notices: noticesOf(result) };
}

/** People of one title are in many units, so a part of the organisation has no roles; one administration is no map. */
function levelsOf({ level, levels, nodes }: RelationGraph, root: string | undefined): Pick<RelationGraph, 'levels'> {
  if (!levels) return {};
  const isOne = level !== 'area' && level !== 'role' && new Set(nodes.map(({ areaId }) => areaId)).size < 2;
  return {
    levels: levels.filter((each) => !(each === 'role' && root !== undefined) && !(each === 'area' && isOne)),
  };
}

function withNodes(graph: RelationGraph, keeps: (node: RelationNode) => boolean): RelationGraph {
  const nodes = graph.nodes.filter(keeps);
  const ids = new Set(nodes.map(({ id }) => id));
  return { ...graph, nodes, ties: graph.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** The node and those within so many rated ties of it, whichever way the ties go. */
function nodesWithin({ nodes, ties }: RelationGraph, focus: string, degrees: number): ReadonlySet<string> {
  const reached = new Set(nodes.filter(({ id }) => id === focus).map(({ id }) => id));
  let edge: ReadonlySet<string> = reached;
  for (let step = 0; step < degrees && edge.size > 0; step += 1) {
    const next = new Set<string>();
    for (const { from, state, to } of ties) {
      if (state !== 'rated') continue;
      if (edge.has(from) && !reached.has(to)) next.add(to);
      if (edge.has(to) && !reached.has(from)) next.add(from);
    }
    next.forEach((id) => reached.add(id));
    edge = next;
  }
  return reached;
}

function withDimensions(graph: RelationGraph, chosen: readonly string[]): RelationGraph {
  const dimensions = graph.dimensions.filter(({ id }) => chosen.includes(id));
  return { ...graph, dimensions, ties: graph.ties.map((tie) => tieOn(tie, chosen, graph)) };
}

/** A tie on some of its dimensions. Where the dimensions may not be told, nothing of it may. */
function tieOn(tie: RelationTie, chosen: readonly string[], { level }: { readonly level: GraphLevel }): RelationTie {
  if (tie.state !== 'rated') return tie;
  const means = Object.fromEntries(Object.entries(tie.means).filter(([id]) => chosen.includes(id)));
  const values = Object.values(means);
  if (values.length > 0) return { ...tie, means, mean: mean(values) };
  return { from: tie.from, to: tie.to, state: level === 'person' ? 'not-answered' : 'suppressed' };
}

const noticesOf = ({ notices, ties }: RelationGraph): RelationGraph['notices'] => [
  ...notices.filter(({ code }) => code !== 'small-groups-hidden'),
  ...hiddenNotice(ties),
];
