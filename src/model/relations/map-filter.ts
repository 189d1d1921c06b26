import type { RelationBand, RelationGraph, RelationNode, RelationTie } from '../relation.js';
import { tieBand } from './tie-band.js';

/** How far round a node to look, and along which ratings: those it gives, those it receives, or both. */
export interface Ego {
  readonly id: string;
  readonly degrees: 1 | 2;
  readonly direction: 'gives' | 'receives' | 'both';
}

/** What a reader wants to see of a relation map, in every view of it. It only ever takes away from what is released. */
export interface MapFilter {
  /** Only ratings in these bands; empty for all. */
  readonly bands: readonly RelationBand[];
  /** Only nodes of this administration or department; empty for all. */
  readonly group: string;
  readonly answered: 'all' | 'yes' | 'no';
  readonly ego?: Ego;
}

export const NO_FILTER: MapFilter = { bands: [], group: '', answered: 'all' };

/** Whether the filter takes anything away at all. */
export const filters = ({ answered, bands, ego, group }: MapFilter): boolean =>
  bands.length > 0 || group !== '' || answered !== 'all' || ego !== undefined;

/**
 * The part of the graph that a reader wants to see. By band, only those who have such a rating are left, and ties
 * without a rating are left out; the notices stay, so that what is hidden is still said to be.
 */
export function applyFilter(graph: RelationGraph, filter: MapFilter): RelationGraph {
  if (!filters(filter)) return graph;
  const { answered, bands, ego, group } = filter;
  let result = graph;
  if (group !== '')
    result = withNodes(result, ({ areaId, departmentId, id }) => [id, areaId, departmentId].includes(group));
  if (answered !== 'all') result = withNodes(result, (node) => node.answered === (answered === 'yes'));
  if (bands.length > 0) result = withBands(result, bands);
  if (ego) {
    const near = around(result, ego);
    result = withNodes(result, ({ id }) => near.has(id));
  }
  return result;
}

/** The filter without what this graph knows nothing of: a group or a node of another level or round. */
export function fittingFilter({ bands, nodes }: RelationGraph, filter: MapFilter): MapFilter {
  const { ego, group, ...rest } = filter;
  const has = (wanted: string): boolean =>
    nodes.some(({ areaId, departmentId, id }) => [id, areaId, departmentId].includes(wanted));
  return {
    ...rest,
    bands: bands ? rest.bands : [],
    answered: nodes.some((node) => node.answered !== undefined) ? rest.answered : 'all',
    group: has(group) ? group : '',
    ...(ego && nodes.some(({ id }) => id === ego.id) && { ego }),
  };
}

function withNodes(graph: RelationGraph, keeps: (node: RelationNode) => boolean): RelationGraph {
  const nodes = graph.nodes.filter(keeps);
  const ids = new Set(nodes.map(({ id }) => id));
  return { ...graph, nodes, ties: graph.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

function withBands(graph: RelationGraph, bands: readonly RelationBand[]): RelationGraph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const keeps = (tie: RelationTie): boolean => {
    const band = tie.state === 'rated' ? tieBand(graph, tie, nodes.get(tie.from), nodes.get(tie.to)) : undefined;
    return band !== undefined && bands.includes(band);
  };
  const ties = graph.ties.filter(keeps);
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return { ...graph, ties, nodes: graph.nodes.filter(({ id }) => ends.has(id)) };
}

/** The node and those within so many ratings of it. None where the node is not there. */
function around({ nodes, ties }: RelationGraph, { degrees, direction, id }: Ego): ReadonlySet<string> {
  const reached = new Set(nodes.filter((node) => node.id === id).map((node) => node.id));
  for (let step = 0; step < degrees; step += 1) {
    const edge = new Set(reached);
    for (const { from, state, to } of ties) {
      if (state !== 'rated') continue;
      if (direction !== 'receives' && edge.has(from)) reached.add(to);
      if (direction !== 'gives' && edge.has(to)) reached.add(from);
    }
  }
  return reached;
}
