import type { Notice, RelationTie } from '../relation.js';

/** How many ties are hidden, as a notice; none where nothing is. */
export function hiddenNotice(ties: readonly RelationTie[]): readonly Notice[] {
  const count = ties.filter(({ state }) => state === 'suppressed').length;
  return count > 0 ? [{ code: 'small-groups-hidden', count }] : [];
}
