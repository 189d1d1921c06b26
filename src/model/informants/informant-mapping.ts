import type { InformantPicture } from './informant-view.js';
import { releasedView } from './released-views.js';
import type { CountedView } from './released-views.js';

/** The fewest answers that are shown, where a mapping does not ask for more. */
export const INFORMANT_MINIMUM = 5;

/** A mapping as it was counted: never to leave the place where the data are. */
export interface InformantMapping extends Omit<InformantPicture, 'unitId' | 'minimum' | 'views'> {
  /** 5 or more; 5 unless it says otherwise. */
  readonly minimum?: number;
  /** Units whose leaders have all agreed that their own view is shown, however few they are. */
  readonly consents?: readonly string[];
  readonly views: readonly (CountedView & { readonly unitId: string })[];
}

/** Everything of a mapping but what was counted. */
export type MappingHead = Omit<InformantMapping, 'views' | 'consents'>;

/** How the groups see one unit, as it may be shown. */
export function releasedPicture(
  { asOf, cut, groups, id, minimum: asked = INFORMANT_MINIMUM, themes, title }: MappingHead,
  unitId: string,
  views: readonly CountedView[],
  consent: boolean,
): InformantPicture {
  // A lower minimum is refused with the data; whatever comes by another way is not trusted either.
  const minimum = Math.max(INFORMANT_MINIMUM, asked);
  const leader = groups.find(({ leads }) => leads)?.id;
  const rule = { minimum, consent, ...(leader !== undefined && { leader }) };
  return {
    id,
    title,
    unitId,
    asOf,
    minimum,
    groups,
    themes,
    views: views.map((view) => releasedView(view, rule)),
    ...(cut && { cut }),
  };
}
