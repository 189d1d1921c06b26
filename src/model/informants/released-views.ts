import type { HiddenReason, InformantView } from './informant-view.js';

/** How views are made safe before they leave the place where the answers are. */
export interface ViewRule {
  /** The fewest answers that are shown. */
  readonly minimum: number;
  /** The group that stands for few, known people. */
  readonly leader?: string;
  /** Whether the leaders of the unit have all agreed that theirs is shown. */
  readonly consent: boolean;
}

/** A view as it was counted: the spread is null where one answer has none. */
export type CountedView = Omit<InformantView, 'sd'> & { readonly sd?: number | null };

type Released = InformantView | { readonly group: string; readonly theme: string; readonly hidden: HiddenReason };

/**
 * One view as it may be shown. Under the minimum nothing is told but that it is hidden and why: not even how many. Leaders
 * below it are shown only with their consent, since everybody knows who they are. The spread takes twice the minimum, and a
 * mean at the end of the scale too, since it says that all have answered alike (methods 7 and 9).
 */
export function releasedView(view: CountedView, { consent, leader, minimum }: ViewRule): Released {
  const { group, mean, n, sd, theme } = view;
  const enough = n >= minimum;
  const agreed = group === leader && consent && n > 0;
  if (!enough && !agreed) return { group, theme, hidden: group === leader && n > 0 ? 'consent' : 'few' };
  const wide = n >= 2 * minimum;
  if (!wide && !agreed && (mean <= 0 || mean >= 100)) return { group, theme, hidden: 'few' };
  return { group, theme, n, mean, ...(wide && typeof sd === 'number' && { sd }) };
}
