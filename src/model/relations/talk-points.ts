import type { Dimension, RatedTie, RelationGraph, RelationNode, RelationTie } from '../relation.js';
import { mean } from '../statistics.js';
import type { GraphIndex } from './graph-index.js';
import { highImportance, isImportantWeak } from './important-weak.js';
import { clearGap } from './pairs.js';

/** A difference between two: who is lower, who is higher, and by how much, in scale points. */
export interface Difference {
  readonly lower: RelationNode;
  readonly higher: RelationNode;
  readonly low: number;
  readonly high: number;
}

/** How a question of the survey came out, as the mean of the ways that are rated. */
export interface DimensionPoint {
  readonly dimension: Dimension;
  readonly mean: number;
}

/** What the figures give two something to talk about. Read only from what the map may show. */
export interface TalkPoints {
  /** The ways that are rated: both, one or none. */
  readonly rated: readonly { readonly by: RelationNode; readonly tie: RatedTie }[];
  /** Important and weak at least one way. */
  readonly isUrgent: boolean;
  /** One says that they do not work together, and the other rates the work. */
  readonly denies?: RelationNode;
  /** The two see it clearly differently. */
  readonly gap?: Difference;
  /** Both rate it, and neither clearly lower. */
  readonly isAlike: boolean;
  /** It clearly matters more to one than to the other. */
  readonly matters?: Difference;
  /** It is important to both. */
  readonly mattersToBoth: boolean;
  /** The lowest and the highest question, where they are not the same. */
  readonly lowest?: DimensionPoint;
  readonly highest?: DimensionPoint;
  /** The question that the two see most differently, where that is clear. */
  readonly apart?: Difference & { readonly dimension: Dimension };
}

/** What there is to talk about between two nodes of a map. */
export function talkPoints(index: GraphIndex, a: RelationNode, b: RelationNode): TalkPoints {
  const { graph } = index;
  const { back, out } = index.relations(a.id).find(({ other }) => other.id === b.id) ?? {};
  const rated = [
    ...(out?.state === 'rated' ? [{ by: a, tie: out }] : []),
    ...(back?.state === 'rated' ? [{ by: b, tie: back }] : []),
  ];
  const ties = rated.map(({ tie }) => tie);
  const ends = { a, b };
  const gap = difference(graph, ends, ties, ({ mean: value }) => value);
  const matters = difference(graph, ends, ties, ({ importance }) => importance);
  const high = highImportance(graph.scale);
  return {
    rated,
    isUrgent: isImportantWeak(graph, out, a, b) || isImportantWeak(graph, back, b, a),
    ...denial(ends, out, back),
    ...(gap && { gap }),
    isAlike: ties.length === 2 && !gap,
    ...(matters && { matters }),
    mattersToBoth: ties.length === 2 && ties.every(({ importance = -Infinity }) => importance >= high),
    ...extremes(graph, ties),
    ...mostApart(graph, ends, ties),
  };
}

interface Ends {
  readonly a: RelationNode;
  readonly b: RelationNode;
}

/** The difference between the two ways in one figure, where both have it and it is clear. */
function difference(
  { scale }: Pick<RelationGraph, 'scale'>,
  { a, b }: Ends,
  [there, back]: readonly RatedTie[],
  figure: (tie: RatedTie) => number | undefined,
): Difference | undefined {
  const [one, other] = [there && figure(there), back && figure(back)];
  if (one === undefined || other === undefined || Math.abs(one - other) < clearGap(scale)) return undefined;
  return one < other ? { lower: a, higher: b, low: one, high: other } : { lower: b, higher: a, low: other, high: one };
}

function denial(
  { a, b }: Ends,
  out: RelationTie | undefined,
  back: RelationTie | undefined,
): Pick<TalkPoints, 'denies'> | undefined {
  if (out?.state === 'none' && back?.state === 'rated') return { denies: a };
  if (back?.state === 'none' && out?.state === 'rated') return { denies: b };
  return undefined;
}

function extremes({ dimensions }: RelationGraph, ties: readonly RatedTie[]): Pick<TalkPoints, 'lowest' | 'highest'> {
  const points = dimensions
    .flatMap((dimension): readonly DimensionPoint[] => {
      const values = ties.flatMap(({ means }) => means[dimension.id] ?? []);
      return values.length > 0 ? [{ dimension, mean: mean(values) }] : [];
    })
    // The order of the survey among equals.
    .sort((one, other) => one.mean - other.mean);
  const [lowest, highest] = [points[0], points.at(-1)];
  return lowest && highest && lowest.mean < highest.mean ? { lowest, highest } : {};
}

function mostApart(graph: RelationGraph, ends: Ends, ties: readonly RatedTie[]): Pick<TalkPoints, 'apart'> | undefined {
  const [apart] = graph.dimensions
    .flatMap((dimension) => {
      const found = difference(graph, ends, ties, ({ means }) => means[dimension.id]);
      return found ? [{ ...found, dimension }] : [];
    })
    .sort((one, other) => other.high - other.low - (one.high - one.low));
  return apart && { apart };
}
