import type { Localize } from '../../kit/localize.js';
import type { InformantGapTexts } from '../../locales/da/informant-gap.js';
import type { GapReading, GroupGap, ThemeGap } from '../../model/informants/gap-reading.js';
import type { GapMarker } from '../../model/informants/view-difference.js';

export type GapLocalize = Localize<InformantGapTexts>;

/** Points as a reader takes them in: none that round to nothing have a direction. */
export const points = (localize: GapLocalize, value: number): string => localize.decimal(Math.abs(value), 0);

/** −1, 0 or 1 of what is shown, so that "0 points above" is never said. */
export const directionOf = (value: number): number => Math.sign(Math.round(value));

/** What a picture says, in one to three sentences: first the one who is read from, then the others among each other. */
export function sentencesOf(localize: GapLocalize, { amongOthers, own, themes }: GapReading): readonly string[] {
  const compared = themes.filter(({ marker }) => marker);
  const among = amongOthers && [
    localize.term(
      'tvaers.gap.among',
      amongOthers.higher.label,
      amongOthers.lower.label,
      amongOthers.theme.label,
      points(localize, amongOthers.difference),
    ),
  ];
  return [...headlineOf(localize, own.label, compared), ...(among ?? [])];
}

function headlineOf(localize: GapLocalize, own: string, compared: readonly ThemeGap[]): readonly string[] {
  const named = (marker: GapMarker): readonly string[] =>
    compared.flatMap((each) => (each.marker === marker ? [each.theme.label] : []));
  const [different, talk] = [named('different'), named('talk')];
  if (compared.length === 0) return [localize.term('tvaers.gap.alone', own)];
  const others = [...new Set(compared.flatMap(({ gaps }) => gaps.map(({ group }) => group.label)))];
  const other = others.length === 1 ? others[0]! : localize.term('tvaers.gap.one-other');
  if (different.length > 0) {
    const more = talk.length > 0 ? [localize.term('tvaers.gap.talk-too', talk)] : [];
    return [localize.term('tvaers.gap.different', own, other, different), ...more];
  }
  return [
    talk.length > 0
      ? localize.term('tvaers.gap.talk', own, other, talk)
      : localize.term('tvaers.gap.alike', own, compared.length),
  ];
}

/** Which groups see a theme otherwise than the own, how far away they lie and how sure that is; or that none does. */
export function gapWords(localize: GapLocalize, { fromOthers, gaps }: ThemeGap, own: string): string {
  const away = gaps.filter(({ marker }) => marker !== 'alike');
  const whole = fromOthers
    ? localize.term('tvaers.gap.by', own, points(localize, fromOthers.difference), directionOf(fromOthers.difference))
    : '';
  if (away.length === 0) return whole;
  return `${away.map((gap) => oneGap(localize, gap)).join(', ')}. ${whole}`;
}

function oneGap(localize: GapLocalize, { difference, group, interval }: GroupGap): string {
  const margin = interval && localize.decimal(interval.high - difference, 0);
  const said = localize.term('tvaers.gap.level', points(localize, difference), -directionOf(difference));
  return `${group.label} ${said} (${margin === undefined ? localize.term('tvaers.gap.no-margin') : `± ${margin}`})`;
}
