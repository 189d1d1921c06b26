import { network } from '../network/network.js';
import type { Network } from '../network/network.js';
import type { RelationGraph } from '../relation.js';

/**
 * The rated ties of a map as a network: each is an arc, as heavy as its mean. On a map of persons the ties out of people
 * who were not asked, or did not answer, are unknown; on a map of groups there is nobody to ask.
 */
export function graphNetwork({ level, nodes, ties }: Pick<RelationGraph, 'level' | 'nodes' | 'ties'>): Network {
  const arcs = ties.flatMap((tie) => (tie.state === 'rated' ? [{ from: tie.from, to: tie.to, weight: tie.mean }] : []));
  const respondents = new Set(nodes.filter(({ answered }) => answered).map(({ id }) => id));
  return network(
    nodes.map(({ id }) => id),
    arcs,
    { directed: true, ...(level === 'person' && respondents.size < nodes.length && { respondents }) },
  );
}
