/** A tie of a network. Weights are above 0; without weights every tie is 1. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Who is tied to whom. An undirected tie is one arc, whichever way it is written. */
export interface Network {
  readonly nodes: readonly string[];
  readonly arcs: readonly Arc[];
  readonly directed: boolean;
  /** Who answered, where not everybody did: the ties out of the others are unknown, not absent. */
  readonly respondents?: ReadonlySet<string>;
}

/** A network without loops and without arcs whose ends are not among its nodes. */
export function network(
  nodes: readonly string[],
  arcs: readonly Arc[],
  { directed, respondents }: Pick<Network, 'directed' | 'respondents'>,
): Network {
  const known = new Set(nodes);
  const kept = arcs.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  return { nodes, arcs: kept, directed, ...(respondents && { respondents }) };
}

/** Only the people who answered, and the ties between them: where both directions are known. */
export function answeredPart({ arcs, directed, nodes, respondents }: Network): Network {
  const among = nodes.filter((id) => respondents?.has(id) ?? true);
  return network(among, arcs, { directed });
}
