import type { RatedTie, RelationGraph } from '../relation.js';
import { mean, sum } from '../statistics.js';
import type { Margin, RoundTies } from './tie-change.js';

/** The standard normal's 97.5 % point: a 95 % interval. */
const Z = 1.96;
/** The fewest degrees of freedom that a spread between dimensions stands on. */
const FEWEST = 20;

/**
 * The smallest change between two rounds that exceeds its noise (methods 1.1). Between groups 1.96·√(s₁²/n₁ + s₂²/n₂), with
 * the spread of each round as the port tells it and n the raters. Who answered twice is not known, so the two are taken as
 * independent, which makes the interval wider, never narrower. Between persons, where each n is 1, the noise is how
 * differently the dimensions of one and the same relation moved: 1.96·√(v/D), with v the variance of the dimensions'
 * changes about the relation's own, pooled over all relations rated in both rounds, and D the dimensions rated in both.
 */
export function changeMargin(
  before: RelationGraph,
  after: RelationGraph,
  ties: { readonly before: RoundTies; readonly after: RoundTies },
  /** The dimensions that are looked at. */
  seen: readonly string[],
): Margin {
  if (after.level === 'person') return personMargin(before, ties.after, seen);
  const [first, second] = [spreadOn(before, seen), spreadOn(after, seen)];
  return (was, is) =>
    first === undefined || second === undefined
      ? undefined
      : Z * Math.sqrt(first ** 2 / was.raters + second ** 2 / is.raters);
}

/**
 * The spread on some dimensions. On a part of them the mean of their own spreads, which the spread of their mean never
 * exceeds.
 */
function spreadOn({ dimensions, spread }: RelationGraph, seen: readonly string[]): number | undefined {
  if (!spread) return undefined;
  if (dimensions.every(({ id }) => seen.includes(id))) return spread.score;
  const own = seen.map((id) => spread.dimensions[id]);
  return own.some((each) => each === undefined) || own.length === 0 ? undefined : mean(own as readonly number[]);
}

const changes = (was: RatedTie, is: RatedTie): readonly number[] =>
  Object.entries(was.means).flatMap(([id, value]) => {
    const now = is.means[id];
    return now === undefined ? [] : now - value;
  });

function personMargin({ ties }: RelationGraph, after: RoundTies, seen: readonly string[]): Margin {
  let [squares, freedom] = [0, 0];
  for (const was of ties) {
    if (was.state !== 'rated') continue;
    const is = after.tie(was.from, was.to);
    if (is?.state !== 'rated') continue;
    const moved = changes(was, is);
    if (moved.length < 2) continue;
    const middle = mean(moved);
    squares += sum(moved.map((each) => (each - middle) ** 2));
    freedom += moved.length - 1;
  }
  if (freedom < FEWEST) return () => undefined;
  const variance = squares / freedom;
  return (was, is) => {
    const shared = seen.filter((id) => was.means[id] !== undefined && is.means[id] !== undefined).length;
    return shared === 0 ? undefined : Z * Math.sqrt(variance / shared);
  };
}
