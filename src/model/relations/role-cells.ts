import { hideResiduals } from '../disclosure/residual.js';
import { givers, mayShowMean } from '../disclosure/threshold.js';
import type { Contribution, Threshold } from '../disclosure/threshold.js';
import { FIGURES, isSafe, releasedCells } from './released-cells.js';
import type { Figures, ReleasedCells } from './released-cells.js';
import type { TieCell } from './tie-cells.js';

/** The same ratings gathered by units, as they are released too. */
export interface ReleasedBeside {
  readonly cells: readonly TieCell[];
  readonly released: ReleasedCells;
}

/** One rating of one person, whichever cell it is gathered under. */
const ratingKey = ({ about, by }: Contribution): string => JSON.stringify([by, about[0]]);

/**
 * What may be shown of the cells of roles. They cut the same ratings as the units do, but across: a role that lies in one
 * unit, less that unit or the other way about, may leave a few people's ratings. So beside what holds for every cell,
 * what is left when released cells of units are taken from one of a role, or cells of roles from one of a unit, has to
 * stand on enough people; and what all shown roles leave of everything has to come from two hidden cells or more, as if the
 * total were known.
 */
export function releasedRoles(
  cells: readonly TieCell[],
  threshold: Threshold,
  beside: readonly ReleasedBeside[],
): ReleasedCells {
  const own = releasedCells(cells, threshold);
  if (threshold.minimum <= 1) return own;
  const safely = (kind: keyof ReleasedCells, among: ReadonlySet<TieCell>): ReadonlySet<TieCell> => {
    const figures = FIGURES[kind];
    const shown = new Set([...own[kind]].filter((cell) => among.has(cell)));
    const others = beside.flatMap(({ cells: all, released }) => all.filter((cell) => released[kind].has(cell)));
    hideRemainders(shown, others, figures, threshold);
    const size = (cell: TieCell): number => Math.max(...figures(cell).map(givers));
    const hidden = new Set(cells.filter((cell) => !shown.has(cell)));
    for (const cell of hideResiduals(cells, hidden, { size, safe: isSafe(figures, threshold) })) shown.delete(cell);
    return shown;
  };
  const score = safely('score', own.score);
  return { score, means: safely('means', score), importance: safely('importance', score) };
}

/** Takes cells of roles out of `shown` until no difference between them and the others stands on too few. */
function hideRemainders(shown: Set<TieCell>, others: readonly TieCell[], figures: Figures, threshold: Threshold): void {
  const keys = new Map(
    [...shown, ...others].map((cell) => [cell, figures(cell).map((figure) => new Set(figure.map(ratingKey)))]),
  );
  const inOthers = partsBy(others, keys);
  const inShown = partsBy([...shown], keys);
  const inside = (whole: TieCell, at: number, parts: typeof inShown): readonly TieCell[] => {
    const outer = keys.get(whole)![at]!;
    return [...outer]
      .flatMap((key) => parts(key, at))
      .filter((part) => [...keys.get(part)![at]!].every((key) => outer.has(key)));
  };
  /** Whether a figure, less the cells that lie in it whole, stands on too few. */
  const tells = (whole: TieCell, at: number, within: readonly TieCell[]): boolean => {
    const taken = new Set(within.flatMap((part) => [...keys.get(part)![at]!]));
    const left = figures(whole)[at]!.filter((contribution) => !taken.has(ratingKey(contribution)));
    return taken.size > 0 && left.length > 0 && !mayShowMean(left, threshold);
  };

  for (const role of [...shown])
    if (figures(role).some((_, at) => tells(role, at, inside(role, at, inOthers)))) shown.delete(role);
  for (const other of others)
    figures(other).forEach((_, at) => {
      const roles = inside(other, at, inShown).filter((role) => shown.has(role));
      const bySize = roles.toSorted((a, b) => a.scores.length - b.scores.length);
      while (tells(other, at, bySize)) shown.delete(bySize.shift()!);
    });
}

/** Finds the cells whose first rating in a figure is a given one, so that not every two cells have to be held together. */
function partsBy(
  cells: readonly TieCell[],
  keys: ReadonlyMap<TieCell, readonly ReadonlySet<string>[]>,
): (key: string, at: number) => readonly TieCell[] {
  const starts: Map<string, TieCell[]>[] = [];
  for (const cell of cells)
    keys.get(cell)!.forEach((figure, at) => {
      const [first] = figure;
      if (first === undefined) return;
      const own = (starts[at] ??= new Map()).get(first);
      if (own) own.push(cell);
      else starts[at].set(first, [cell]);
    });
  return (key, at) => starts[at]?.get(key) ?? [];
}
