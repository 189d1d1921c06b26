import { isEnough } from '../disclosure/threshold.js';
import type { Threshold } from '../disclosure/threshold.js';
import type { RatingSpread, RelationTie, UnratedTie } from '../relation.js';
import type { Groups, GroupSize } from './groups.js';
import { ratingSpread } from './rating-spread.js';
import type { ReleasedCells } from './released-cells.js';
import { cellKey, ratedTie } from './tie-cells.js';
import type { TieCell } from './tie-cells.js';

/**
 * The ties between groups, with what must be hidden hidden. Pairs that nobody was asked about are left out, but for
 * those of a group too small to tell anything about: all its ties are suppressed, so that not even whom its people chose
 * can be read from what is listed. With them how far apart the raters stand, where that may be told.
 */
export function groupTies(
  { cells, sizes }: Pick<Groups, 'cells' | 'sizes'>,
  threshold: Threshold,
  released: ReleasedCells,
): { readonly ties: readonly RelationTie[]; readonly spread: RatingSpread | undefined } {
  const { minimum } = threshold;
  const tie = (from: string, to: string): RelationTie => {
    const cell = cells.get(cellKey(from, to));
    if (!cell || !released.score.has(cell))
      return { from, to, state: unratedState(cell, sizes.get(from), sizes.get(to), minimum) };
    return ratedTie(cell, { means: released.means.has(cell), importance: released.importance.has(cell) });
  };
  return {
    ties: pairs({ cells, sizes }, minimum).map(([from, to]) => tie(from, to)),
    spread: ratingSpread(released, threshold),
  };
}

const few = (count: number, minimum: number): boolean => count > 0 && count < minimum;

function isSmall({ answered, invited, members }: GroupSize, minimum: number): boolean {
  return few(members, minimum) || few(answered, minimum) || (answered === 0 && few(invited, minimum));
}

function pairs(
  { cells, sizes }: Pick<Groups, 'cells' | 'sizes'>,
  minimum: number,
): readonly (readonly [string, string])[] {
  const ids = [...sizes.keys()];
  const small = new Set(ids.filter((id) => isSmall(sizes.get(id)!, minimum)));
  const asked = new Set([...cells.values()].flatMap(({ from, to }) => [cellKey(from, to), cellKey(to, from)]));
  return ids.flatMap((from) =>
    ids
      .filter((to) => asked.has(cellKey(from, to)) || (from !== to && (small.has(from) || small.has(to))))
      .map((to) => [from, to] as const),
  );
}

/** Why there is no rating to show. Each reason takes as many people as a rating does; else it is `suppressed`. */
function unratedState(
  cell: TieCell | undefined,
  giver: GroupSize | undefined,
  receiver: GroupSize | undefined,
  minimum: number,
): UnratedTie['state'] {
  if (few(receiver?.members ?? 0, minimum) || cell?.scores.length) return 'suppressed';
  // Nobody but those who said "none": everybody answered alike, which takes twice as many.
  if (cell?.none.length) return isEnough(cell.none, minimum <= 1 ? 1 : 2 * minimum) ? 'none' : 'suppressed';
  if (cell?.blank.length) return isEnough(cell.blank, minimum) ? 'not-answered' : 'suppressed';
  const { answered = 0, invited = 0 } = giver ?? {};
  if (few(answered, minimum) || (answered === 0 && few(invited, minimum))) return 'suppressed';
  return answered === 0 && invited > 0 ? 'not-answered' : 'not-asked';
}
