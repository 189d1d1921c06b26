import type { RatedTie, RelationGraph, RelationNode, RelationTie } from '../relation.js';
import type { Slices } from '../slices.js';

/** Ties that are looked at between pauses. */
const BATCH = 2000;

/**
 * The graph without what no reader can use: a second node of the same id, a tie to a node that is not there or from one
 * person to the same, a second tie in the same direction, a mean that is no number on the scale. Means of dimensions and
 * importance that are off the scale are left out of their tie. A notice `unusable` counts the ties that were left out or
 * lost something. A sound graph comes back as it is. Pauses now and then.
 */
export function* soundGraph(graph: RelationGraph): Slices<RelationGraph> {
  const nodes = new Map<string, RelationNode>();
  for (const node of graph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const told = new Map<string, Set<string>>();
  const ties: RelationTie[] = [];
  let unusable = 0;
  for (const [number, tie] of graph.ties.entries()) {
    if (number % BATCH === BATCH - 1) yield;
    const { from, to } = tie;
    let others = told.get(from);
    if (!others) told.set(from, (others = new Set()));
    const sound = isBetween(nodes, tie) && !others.has(to) ? onScale(graph, tie) : undefined;
    if (sound !== tie) unusable += 1;
    if (!sound) continue;
    others.add(to);
    ties.push(sound);
  }
  if (unusable === 0 && nodes.size === graph.nodes.length) return graph;
  const notices = unusable > 0 ? [...graph.notices, { code: 'unusable' as const, count: unusable }] : graph.notices;
  return { ...graph, nodes: [...nodes.values()], ties, notices };
}

/** Between nodes that are there, or inside a group. */
function isBetween(nodes: ReadonlyMap<string, RelationNode>, { from, to }: RelationTie): boolean {
  const node = nodes.get(from);
  return node !== undefined && (from === to ? node.members > 1 : nodes.has(to));
}

/** The tie, with what is off the scale left out of it; undefined where its mean is. */
function onScale({ scale: { max, min } }: RelationGraph, tie: RelationTie): RelationTie | undefined {
  if (tie.state !== 'rated') return tie;
  const fits = (value: number): boolean => value >= min && value <= max;
  const { importance, mean, means, ...rest } = tie;
  if (!fits(mean)) return undefined;
  if ((importance === undefined || fits(importance)) && Object.values(means).every(fits)) return tie;
  const kept = Object.fromEntries(Object.entries(means).filter(([, value]) => fits(value)));
  const sound: RatedTie = { ...rest, mean, means: kept };
  return importance !== undefined && fits(importance) ? { ...sound, importance } : sound;
}
