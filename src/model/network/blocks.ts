import type { GroupOf } from './ei-index.js';
import { labelledArcs, labelsOf } from './labels.js';
import type { Network } from './network.js';

/** The ties from one group to another. */
export interface Block {
  readonly from: string;
  readonly to: string;
  readonly ties: number;
  /** The sum of their weights. */
  readonly weight: number;
  /** How many ties there could be: out of those of the first who answered, to anybody else in the second. */
  readonly possible: number;
}

/** The share of possible ties that are there, 0 to 1. NaN where none is possible. */
export const blockDensity = ({ possible, ties }: Pick<Block, 'possible' | 'ties'>): number => ties / possible;

/** The sum of weights over all possible ties. NaN where none is possible. */
export const blockMean = ({ possible, weight }: Pick<Block, 'possible' | 'weight'>): number => weight / possible;

/**
 * A network group by group: a block for every pair of groups and direction, and for each group by itself. In an undirected
 * network the two directions of a pair are the same.
 */
export function blocks(network: Network, groupOf: GroupOf): readonly Block[] {
  const { directed, nodes, respondents } = network;
  const labels = labelsOf(network, groupOf);
  const groups = labels.names.length;
  const ties = new Float64Array(groups * groups);
  const weight = new Float64Array(groups * groups);
  const arcs = labelledArcs(network, labels);
  const count = (one: number, other: number, amount: number): void => {
    ties[one * groups + other]! += 1;
    weight[one * groups + other]! += amount;
  };
  arcs.weights.forEach((amount, arc) => {
    const [one, other] = [labels.of[arcs.from[arc]!]!, labels.of[arcs.to[arc]!]!];
    count(one, other, amount);
    if (!directed && one !== other) count(other, one, amount);
  });
  const sizes = new Float64Array(groups);
  const answering = new Float64Array(groups);
  labels.of.forEach((group, node) => {
    if (group < 0) return;
    sizes[group]! += 1;
    if (respondents?.has(nodes[node]!) ?? true) answering[group]! += 1;
  });
  return labels.names.flatMap((from, one) =>
    labels.names.map((to, other): Block => {
      const at = one * groups + other;
      const within = (answering[one]! * (sizes[one]! - 1)) / (directed ? 1 : 2);
      const possible = one === other ? within : answering[one]! * sizes[other]!;
      return { from, to, ties: ties[at]!, weight: weight[at]!, possible };
    }),
  );
}

/** Ties within the groups, all taken together, and ties between them. */
export interface WithinAndBetween {
  readonly within: Pick<Block, 'possible' | 'ties'>;
  readonly between: Pick<Block, 'possible' | 'ties'>;
}

export function withinAndBetween(network: Network, groupOf: GroupOf): WithinAndBetween {
  const within = { ties: 0, possible: 0 };
  const between = { ties: 0, possible: 0 };
  // Between two groups an undirected tie stands in both their blocks.
  const share = network.directed ? 1 : 0.5;
  for (const { from, possible, ties, to } of blocks(network, groupOf)) {
    const [side, part] = from === to ? [within, 1] : [between, share];
    side.ties += ties * part;
    side.possible += possible * part;
  }
  return { within, between };
}

/**
 * How many times larger the odds of a tie are to somebody of one's own group than to somebody of another. 1 where it makes
 * no difference. NaN or Infinity where one of the four counts is 0.
 */
export function homophilyOddsRatio(network: Network, groupOf: GroupOf): number {
  const { between, within } = withinAndBetween(network, groupOf);
  const odds = ({ possible, ties }: Pick<Block, 'possible' | 'ties'>): number => ties / (possible - ties);
  return odds(within) / odds(between);
}
