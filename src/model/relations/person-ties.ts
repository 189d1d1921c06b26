import type { RelationTie, UnratedTie } from '../relation.js';
import { participantsOf } from './participants.js';
import type { GraphInput } from './graph-input.js';
import { cellKey, ratedTie, tieCells } from './tie-cells.js';
import type { TieCell } from './tie-cells.js';

/** The ties between persons: every pair that one of them was asked about, both ways. For named surveys only. */
export function personTies(input: GraphInput): readonly RelationTie[] {
  const { people, ratedUnits, within } = participantsOf(input);
  const known = new Set([...people, ...ratedUnits].map(({ id }) => id));
  const cells = tieCells(input.ratings, input.dimensions, ({ from, to }) =>
    known.has(from) && known.has(to) ? { from, to, about: within.get(to) ?? [to] } : undefined,
  );
  const invited = new Set(input.invited);
  const answered = new Set(input.answered);
  const unrated = (cell: TieCell | undefined, from: string): UnratedTie['state'] => {
    if (cell?.none.length) return 'none';
    return cell?.blank.length || (invited.has(from) && !answered.has(from)) ? 'not-answered' : 'not-asked';
  };

  const pairs = new Map(
    [...cells.values()].flatMap(
      ({ from, to }) =>
        [
          [cellKey(from, to), [from, to]],
          [cellKey(to, from), [to, from]],
        ] as const,
    ),
  );
  return [...pairs].map(([key, [from, to]]) => {
    const cell = cells.get(key);
    return cell?.scores.length
      ? ratedTie(cell, { means: true, importance: true })
      : { from, to, state: unrated(cell, from) };
  });
}
