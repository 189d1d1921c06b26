import type { SurveyPrivacy } from '../../src/model/survey/definition.js';
import type { PageSurvey } from './page-context.js';

const DAY = new Intl.DateTimeFormat('da', { day: 'numeric', month: 'long', timeZone: 'Europe/Copenhagen' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });

export const PRIVACY_WORDS: Readonly<Record<SurveyPrivacy, string>> = {
  anonymous: 'Anonym',
  confidential: 'Fortrolig',
  named: 'Med navn',
};

/** A day, as in "5. december 2026". */
export const dayAndYear = (instant: string): string => DAY_AND_YEAR.format(new Date(instant));

/** Where a survey stands, as in "Åben til 5. december". */
export function stateWords({ closesAt, state }: Pick<PageSurvey, 'closesAt' | 'state'>): string {
  if (state === 'planned') return 'Ikke åbnet endnu';
  const closes = closesAt === undefined ? undefined : new Date(closesAt);
  if (state === 'open') return closes ? `Åben til ${DAY.format(closes)}` : 'Åben';
  return closes ? `Lukket ${DAY_AND_YEAR.format(closes)}` : 'Lukket';
}

/** "én undersøgelse", "to undersøgelser", "7 undersøgelser". */
export const surveyCount = (count: number): string =>
  count === 1
    ? 'én undersøgelse'
    : `${['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks'][count] ?? count} undersøgelser`;
