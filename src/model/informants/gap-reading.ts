import { mean } from '../statistics.js';
import { MIDDLE, quadrantOf } from './blind-spots.js';
import type { Quadrant } from './blind-spots.js';
import { shownViews } from './informant-view.js';
import type { InformantGroup, InformantPicture, InformantTheme, InformantView } from './informant-view.js';
import { profileLikeness, shapeReading } from './profile-likeness.js';
import type { ProfileLikeness, ShapeReading } from './profile-likeness.js';
import { differenceFromOthers, gapMarker, viewDifference } from './view-difference.js';
import type { GapMarker, ViewDifference } from './view-difference.js';

/** How another group lies above the one that is read from on a theme, and what may be said of it. */
export interface GroupGap extends ViewDifference {
  readonly group: InformantGroup;
  readonly marker: GapMarker;
}

/** One theme as one group sees it, held against the others. */
export interface ThemeGap {
  readonly theme: InformantTheme;
  readonly own?: InformantView;
  /** Each other group that is shown, less the own. Empty where the own is not shown. */
  readonly gaps: readonly GroupGap[];
  /** The strongest of the gaps; left out where there are none. A mean of the others would hide that they disagree. */
  readonly marker?: GapMarker;
  /** Own less the mean of the others, each of them counting the same. */
  readonly fromOthers?: ViewDifference;
  readonly quadrant?: Quadrant;
}

/** One group held against another over all themes both have. */
export interface PairGap {
  readonly group: InformantGroup;
  /** Level is own less theirs. Left out where they share no theme that is shown. */
  readonly likeness?: ProfileLikeness;
  readonly shape?: ShapeReading;
}

/** Two groups, neither of them the one that is read from, that differ on a theme. */
export interface OtherGap {
  readonly difference: number;
  readonly theme: InformantTheme;
  /** The one who sees it more favourably. */
  readonly higher: InformantGroup;
  readonly lower: InformantGroup;
}

export interface GapReading {
  readonly own: InformantGroup;
  /** The largest gap first; themes without one last, in the order of the mapping. */
  readonly themes: readonly ThemeGap[];
  readonly pairs: readonly PairGap[];
  /** The largest difference between two of the others that may be called a different view. */
  readonly amongOthers?: OtherGap;
}

/** The group that a picture is read from: the one asked for, else those who lead, else the first; of those that are shown. */
export function readFrom(picture: InformantPicture, wanted?: string): InformantGroup | undefined {
  const shown = new Set(shownViews(picture).map(({ group }) => group));
  const groups = picture.groups.filter(({ id }) => shown.has(id));
  return groups.find(({ id }) => id === wanted) ?? groups.find(({ leads }) => leads) ?? groups[0];
}

/** A picture as it looks from one group (methods 9). Every other group counts the same, however many have answered. */
export function gapReading(picture: InformantPicture, own: InformantGroup): GapReading {
  const views = shownViews(picture);
  const themes = picture.themes.map((theme) => themeGap(picture, own, theme, views));
  const size = ({ gaps }: ThemeGap): number => Math.max(-1, ...gaps.map(({ difference }) => Math.abs(difference)));
  const others = picture.groups.filter(({ id }) => id !== own.id);
  const among = largestAmong(picture.themes, others, views);
  return {
    own,
    themes: themes.toSorted((a, b) => size(b) - size(a)),
    pairs: others.map((group) => pairGap(picture.themes, own, group, views)),
    ...(among && { amongOthers: among }),
  };
}

const STRONGEST: readonly GapMarker[] = ['different', 'talk', 'alike'];

function themeGap(
  { cut, groups }: InformantPicture,
  { id }: InformantGroup,
  theme: InformantTheme,
  views: readonly InformantView[],
): ThemeGap {
  const own = viewOf(views, id, theme.id);
  if (!own) return { theme, gaps: [] };
  const others = views.filter((view) => view.theme === theme.id && view.group !== id);
  const gaps = groups.flatMap((group): readonly GroupGap[] => {
    const view = others.find((each) => each.group === group.id);
    const gap = view && viewDifference(view, own);
    return gap ? [{ ...gap, group, marker: gapMarker(gap) }] : [];
  });
  const fromOthers = differenceFromOthers(own, others);
  if (!fromOthers) return { theme, own, gaps };
  return {
    theme,
    own,
    gaps,
    marker: STRONGEST.find((marker) => gaps.some((each) => each.marker === marker))!,
    fromOthers,
    quadrant: quadrantOf(own.mean, mean(others.map((each) => each.mean)), cut?.value ?? MIDDLE),
  };
}

function pairGap(
  themes: readonly InformantTheme[],
  own: InformantGroup,
  group: InformantGroup,
  views: readonly InformantView[],
): PairGap {
  const both = themes.flatMap((theme) => {
    const [first, second] = [own, group].map(({ id }) => viewOf(views, id, theme.id));
    return first && second ? [[first.mean, second.mean] as const] : [];
  });
  const likeness = profileLikeness(
    both.map(([first]) => first),
    both.map(([, second]) => second),
  );
  const shape = likeness && shapeReading(likeness);
  return { group, ...(likeness && { likeness }), ...(shape && { shape }) };
}

const viewOf = (views: readonly InformantView[], group: string, theme: string): InformantView | undefined =>
  views.find((view) => view.group === group && view.theme === theme);

function largestAmong(
  themes: readonly InformantTheme[],
  groups: readonly InformantGroup[],
  views: readonly InformantView[],
): OtherGap | undefined {
  let largest: OtherGap | undefined;
  for (const theme of themes)
    for (const higher of groups)
      for (const lower of groups) {
        const [first, second] = [viewOf(views, higher.id, theme.id), viewOf(views, lower.id, theme.id)];
        if (!first || !second || first.mean <= second.mean) continue;
        const gap = viewDifference(first, second);
        if (gapMarker(gap) === 'different' && gap.difference > (largest?.difference ?? 0))
          largest = { difference: gap.difference, theme, higher, lower };
      }
  return largest;
}
