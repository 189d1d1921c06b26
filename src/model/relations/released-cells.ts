import { hideResiduals } from '../disclosure/residual.js';
import { givers, mayShowMean } from '../disclosure/threshold.js';
import type { Contribution, Threshold } from '../disclosure/threshold.js';
import { groupBy } from '../group-by.js';
import type { TieCell } from './tie-cells.js';

/** The same ratings gathered under larger groups, whose ties are released too. */
export interface LevelAbove {
  readonly cells: readonly TieCell[];
  /** The cell above that a cell is part of. */
  readonly wholeOf: (cell: TieCell) => TieCell | undefined;
}

/** The cells whose mean, whose means by dimension and whose importance may be shown. */
export interface ReleasedCells {
  readonly score: ReadonlySet<TieCell>;
  readonly means: ReadonlySet<TieCell>;
  readonly importance: ReadonlySet<TieCell>;
}

/** Figures that are shown or hidden as one, each with the contributions behind it. */
export type Figures = (cell: TieCell) => readonly (readonly Contribution[])[];

/** The figures of each kind: the mean, the means by dimension, and the importance. */
export const FIGURES: Readonly<Record<keyof ReleasedCells, Figures>> = {
  score: ({ scores }) => [scores],
  means: ({ marks }) => [...marks.values()],
  importance: ({ importance }) => [importance],
};

/**
 * What may be shown of the cells. A figure stands on the minimum of both raters and rated. The dimensions are shown
 * together or not at all, because the overall mean would tell the last one. What follows from the level above less the
 * shown cells has to stand on as many.
 */
export function releasedCells(cells: readonly TieCell[], threshold: Threshold, above?: LevelAbove): ReleasedCells {
  const whole = above && releasedCells(above.cells, threshold);
  const parts = above && groupBy(cells, above.wholeOf);

  const release = (kind: keyof ReleasedCells, among: Iterable<TieCell>): ReadonlySet<TieCell> => {
    const figures = FIGURES[kind];
    const shown = new Set([...among].filter((cell) => figures(cell).every((figure) => mayShowMean(figure, threshold))));
    for (const [of, siblings] of parts ?? []) {
      if (!of || !whole?.[kind].has(of)) continue;
      const hidden = new Set(siblings.filter((cell) => !shown.has(cell)));
      const size = (cell: TieCell): number => Math.max(...figures(cell).map(givers));
      for (const cell of hideResiduals(siblings, hidden, { size, safe: isSafe(figures, threshold) }))
        shown.delete(cell);
    }
    return shown;
  };

  const score = release('score', cells);
  return { score, means: release('means', score), importance: release('importance', score) };
}

/** Each figure that can be worked out has to come from two hidden cells or more, and to stand on enough people. */
export const isSafe =
  (figures: Figures, threshold: Threshold) =>
  (hidden: readonly TieCell[]): boolean => {
    const rows = hidden.map(figures);
    return (rows[0] ?? []).every((_, index) => {
      const behind = rows.map((row) => row[index] ?? []).filter((contributions) => contributions.length > 0);
      return behind.length === 0 || (behind.length > 1 && mayShowMean(behind.flat(), threshold));
    });
  };
