import { network } from '../network/network.js';
import type { Network } from '../network/network.js';
import type { RelationGraph } from '../relation.js';

/**
 * The rated ties of a map of persons as a network: each rating is an arc, as heavy as its mean. The ties out of people
 * who were not asked, or did not answer, are unknown.
 */
export function graphNetwork({ nodes, ties }: Pick<RelationGraph, 'nodes' | 'ties'>): Network {
  const arcs = ties.flatMap((tie) => (tie.state === 'rated' ? [{ from: tie.from, to: tie.to, weight: tie.mean }] : []));
  const respondents = new Set(nodes.filter(({ answered }) => answered).map(({ id }) => id));
  return network(
    nodes.map(({ id }) => id),
    arcs,
    { directed: true, ...(respondents.size < nodes.length && { respondents }) },
  );
}
