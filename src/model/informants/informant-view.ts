import type { DateText } from '../organisation.js';

/** One group that is asked, as in children or leaders. */
export interface InformantGroup {
  readonly id: string;
  readonly label: string;
  /** The group that the others are held against: those who answer for the unit. */
  readonly leads?: true;
}

export interface InformantTheme {
  readonly id: string;
  readonly label: string;
}

/** How one group sees one theme: a mean of 0–100 points, of n answers, with its spread where enough stand behind it. */
export interface InformantView {
  readonly group: string;
  readonly theme: string;
  readonly n: number;
  readonly mean: number;
  /** Left out where the spread would tell what single people have answered. */
  readonly sd?: number;
}

/**
 * Why a view is not shown: too few have answered to be hidden among each other, or the leaders are so few that it takes
 * their consent.
 */
export type HiddenReason = 'few' | 'consent';

/** What is said of a view that is not shown: that, why, and nothing else. */
export interface HiddenInformantView {
  readonly group: string;
  readonly theme: string;
  readonly hidden: HiddenReason;
}

/** Where a strength ends and something to work on begins, in points, and who says so. */
export interface StrengthCut {
  readonly value: number;
  /** As in "Gennemsnit i kommunen". */
  readonly source: string;
}

/** How each group sees a unit, as it may be shown. */
export interface InformantPicture {
  /** Of the mapping: the same for every unit that takes part. */
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly asOf: DateText;
  /** The fewest answers that are shown. */
  readonly minimum: number;
  readonly groups: readonly InformantGroup[];
  readonly themes: readonly InformantTheme[];
  /** Those that were asked, shown or hidden. A theme that a group was not asked about has none. */
  readonly views: readonly (InformantView | HiddenInformantView)[];
  readonly cut?: StrengthCut;
}

export const isHidden = (view: InformantView | HiddenInformantView): view is HiddenInformantView => 'hidden' in view;

/** The views that are shown. */
export const shownViews = ({ views }: Pick<InformantPicture, 'views'>): readonly InformantView[] =>
  views.filter((view): view is InformantView => !isHidden(view));
