import { givers } from '../disclosure/threshold.js';
import type { Contribution } from '../disclosure/threshold.js';
import type { Dimension, RatedTie, Rating } from '../relation.js';
import { mean } from '../statistics.js';
import { tieScore } from './tie-score.js';

/** All that was said from one node about another. */
export interface TieCell {
  readonly from: string;
  readonly to: string;
  /** The valid scores. */
  readonly scores: Contribution[];
  /** The answers on each dimension, also of those whose score is not valid. */
  readonly marks: ReadonlyMap<string, Contribution[]>;
  readonly importance: Contribution[];
  /** Those who say that they do not work together. */
  readonly none: Contribution[];
  /** Those who were asked and left it blank, or answered fewer than half of the dimensions. */
  readonly blank: Contribution[];
}

/** What a rating's two ends mean on the map: their nodes, and the people who are rated. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly about: readonly string[];
}

export const cellKey = (from: string, to: string): string => JSON.stringify([from, to]);

const emptyCell = (from: string, to: string, dimensions: readonly Dimension[]): TieCell => ({
  from,
  to,
  scores: [],
  marks: new Map(dimensions.map(({ id }) => [id, []])),
  importance: [],
  none: [],
  blank: [],
});

/** The ratings gathered under the nodes they go between, by `cellKey`. Ratings without both ends are left out. */
export function tieCells(
  ratings: readonly Rating[],
  dimensions: readonly Dimension[],
  endsOf: (rating: Rating) => Ends | undefined,
): ReadonlyMap<string, TieCell> {
  const cells = new Map<string, TieCell>();
  for (const rating of ratings) {
    const ends = endsOf(rating);
    if (!ends) continue;
    const key = cellKey(ends.from, ends.to);
    const cell = cells.get(key) ?? emptyCell(ends.from, ends.to, dimensions);
    cells.set(key, cell);
    gather(cell, rating, ends.about, dimensions);
  }
  return cells;
}

function gather(cell: TieCell, rating: Rating, about: readonly string[], dimensions: readonly Dimension[]): void {
  const said = (value: number): Contribution => ({ by: rating.from, about, value });
  if (rating.state === 'none') cell.none.push(said(0));
  if (rating.state !== 'rated') {
    if (rating.state === 'not-answered') cell.blank.push(said(0));
    return;
  }
  const score = tieScore(rating, dimensions);
  if (score === null) cell.blank.push(said(0));
  else cell.scores.push(said(score));
  for (const [id, marks] of cell.marks) {
    const value = rating.values[id];
    if (typeof value === 'number') marks.push(said(value));
  }
  if (typeof rating.importance === 'number') cell.importance.push(said(rating.importance));
}

const meanOf = (contributions: readonly Contribution[]): number => mean(contributions.map(({ value }) => value));

/** The cell's tie, with the dimensions and the importance where they may be told. */
export function ratedTie(cell: TieCell, told: { readonly means: boolean; readonly importance: boolean }): RatedTie {
  const { from, importance, marks, scores, to } = cell;
  const answered = [...marks].filter(([, contributions]) => told.means && contributions.length > 0);
  return {
    from,
    to,
    state: 'rated',
    raters: givers(scores),
    mean: meanOf(scores),
    means: Object.fromEntries(answered.map(([id, contributions]) => [id, meanOf(contributions)])),
    ...(told.importance && importance.length > 0 && { importance: meanOf(importance) }),
  };
}
