import { foldText } from '../search.js';

/** Ids are at most 200 signs long. */
const LONGEST = 190;

/** The group that people of one job title make, however it is spelled and spaced; undefined without a title. */
export function roleOf({
  title = '',
}: {
  readonly title?: string;
}): { readonly id: string; readonly label: string } | undefined {
  const label = title.trim().replace(/\s+/g, ' ');
  const folded = foldText(label).slice(0, LONGEST);
  return folded === '' ? undefined : { id: `role:${folded}`, label };
}
