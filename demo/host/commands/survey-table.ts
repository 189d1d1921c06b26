import type { SurveyPrivacy, SurveyState } from '../../../src/model/survey/definition.js';
import type { ListedSurvey } from '../surveys/list-surveys.js';

const STATES: Readonly<Record<SurveyState, string>> = {
  planned: 'planlagt/planned',
  open: 'åben/open',
  closed: 'lukket/closed',
};
const PRIVACIES: Readonly<Record<SurveyPrivacy, string>> = {
  anonymous: 'anonym/anonymous',
  confidential: 'fortrolig/confidential',
  named: 'navn/named',
};
const HEADINGS = [
  'id',
  'tilstand/state',
  'svar gives/privacy',
  'inviteret/invited',
  'svar/answers',
  'åbner/opens',
  'lukker/closes',
  'slettes/deleted',
];

/** The moment where the municipality is, as in `2026-03-31 10:00`. */
const moment = (instant: string | undefined): string =>
  instant === undefined
    ? '–'
    : new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Europe/Copenhagen',
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(new Date(instant));

const rowOf = ({ answers, definition, emptied, invited, state }: ListedSurvey): readonly string[] => [
  definition.id,
  emptied ? 'slettet/deleted' : STATES[state],
  PRIVACIES[definition.privacy],
  String(invited),
  String(answers),
  moment(definition.opensAt),
  moment(definition.closesAt),
  definition.deleteAfter,
];

/** Surveys as a table of plain text, one a line under the headings. */
export function surveyTable(surveys: readonly ListedSurvey[]): readonly string[] {
  const rows = [HEADINGS, ...surveys.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
