import { releaseTree } from '../disclosure/release-tree.js';
import type { Quantity, TreeUnit } from '../disclosure/release-tree.js';
import { POINTS_THAT_MATTER } from '../survey-figures/difference-marker.js';
import { isLinkHolder } from './invited-units.js';
import type { ChangeBand } from './survey-results.js';

/** Who was invited in two rounds. */
interface Invited {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How many of the first are not among the second. */
function missing(first: readonly string[], second: readonly string[]): number {
  const among = new Set(second);
  return first.reduce((count, id) => (among.has(id) ? count : count + 1), 0);
}

const turnover = (minimum: number): Quantity<Invited> => ({
  add: (a, b) => ({ before: [...a.before, ...b.before], after: [...a.after, ...b.after] }),
  isEmpty: ({ after, before }) => after.length === 0 && before.length === 0,
  size: ({ after, before }) => Math.max(after.length, before.length),
  isSafe: ({ after, before }) =>
    !(before.some(isLinkHolder) && after.some(isLinkHolder)) &&
    [missing(before, after), missing(after, before)].every((count) => count === 0 || count >= minimum),
});

/**
 * The units in which a change between two rounds may be told exactly: where nobody has come or gone, or at least the minimum
 * has, both among those invited to the unit and in what is left of it beside such units below (methods 7.4, over time).
 * Elsewhere the one newcomer's answer could be had from the change, and it is told in steps. So it is where people were asked
 * by links in both rounds: they may be the same but for one, and nobody knows.
 */
export function exactChanges(
  units: readonly TreeUnit[],
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
  minimum: number,
): ReadonlySet<string> {
  const own = new Map<string, Invited>();
  for (const { id } of units) {
    const invited = { before: before.get(id) ?? [], after: after.get(id) ?? [] };
    if (invited.before.length > 0 || invited.after.length > 0) own.set(id, invited);
  }
  return releaseTree(units, own, turnover(minimum));
}

/** Which way a figure moved by five points or more on 0–100. */
export function changeBand(before: number, after: number): ChangeBand {
  const difference = after - before;
  if (Math.abs(difference) < POINTS_THAT_MATTER - 1e-9) return 'same';
  return difference > 0 ? 'up' : 'down';
}
