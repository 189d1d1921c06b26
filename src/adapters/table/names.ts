import { foldText } from '../../model/search.js';
import { isForeignId } from '../../model/survey/identifier.js';

/** Finds people as a cell may name them: by id, else by a name that only one of them has. */
export interface Names {
  /** The id meant; `ambiguous` when several have that name. */
  find(cell: string): { readonly id: string } | 'unknown' | 'ambiguous';
}

/** True for what may be a person's id here. `me` is whoever is signed in. */
export const isUsableId = (id: string): boolean => isForeignId(id) && id !== 'me';

export function namesOf(people: readonly { readonly id: string; readonly name: string }[]): Names {
  const ids = new Set(people.map(({ id }) => id));
  const byName = new Map<string, string | undefined>();
  for (const { id, name } of people) {
    const folded = foldText(name);
    byName.set(folded, byName.has(folded) && byName.get(folded) !== id ? undefined : id);
  }
  return {
    find: (cell) => {
      if (ids.has(cell)) return { id: cell };
      const folded = foldText(cell);
      if (!byName.has(folded)) return 'unknown';
      const id = byName.get(folded);
      return id === undefined ? 'ambiguous' : { id };
    },
  };
}
