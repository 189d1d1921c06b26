import type { Localize } from '../../kit/localize.js';
import type { SurveyResultsTexts } from '../../locales/da/survey-results.js';
import type { Change, Difference } from '../../model/survey-results/standings.js';

export type ResultsLocalize = Localize<SurveyResultsTexts>;

/** Points as lists show them: without decimals. */
export const points = (localize: ResultsLocalize, value: number): string => localize.decimal(value, 0);

/** Points with their sign, as in "+6" and "−3"; 0 has none. */
export function signed(localize: ResultsLocalize, value: number): string {
  const text = localize.decimal(value, 0);
  return Math.round(value) > 0 ? `+${text}` : text.replace(/^\u22120$/, '0');
}

/** A difference from others in words: so many points, and what may be said of them. */
export const apartWords = (localize: ResultsLocalize, { marker, points: value }: Difference): string =>
  `${localize.term('tvaers.results.points', signed(localize, value))}, ${localize.term('tvaers.results.apart', marker)}`;

/** What happened since last time in words. */
export function changeWords(localize: ResultsLocalize, change: Change): string {
  if (change.kind === 'band') return localize.term('tvaers.results.band', change.band);
  const { marker, points: value } = change.difference;
  return `${localize.term('tvaers.results.points', signed(localize, value))}, ${localize.term('tvaers.results.difference', marker)}`;
}

/** Names in a row, as in "Tillid, Krav og Mening". */
export const listed = (localize: ResultsLocalize, names: readonly string[]): string =>
  new Intl.ListFormat(localize.lang(), { type: 'conjunction' }).format(names);
