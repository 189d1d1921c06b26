import type { DateText, InstantText } from '../../../src/model/organisation.js';
import type { Dimension, RatingScale, RelationBands } from '../../../src/model/relation.js';
import type { AnswerOf, RelationAnswer } from '../../../src/model/survey/answers.js';
import type { RatingRow } from '../documents/types.js';

/** The seven dimensions of relational coordination, by name only: the wording of its questionnaire is licensed. */
export const SEVEN_DIMENSIONS: readonly Dimension[] = [
  { id: 'frequent', label: 'Hyppig kommunikation' },
  { id: 'timely', label: 'Rettidig kommunikation' },
  { id: 'accurate', label: 'Præcis kommunikation' },
  { id: 'problemSolving', label: 'Problemløsende kommunikation' },
  { id: 'sharedGoals', label: 'Fælles mål' },
  { id: 'sharedKnowledge', label: 'Fælles viden' },
  { id: 'mutualRespect', label: 'Gensidig respekt' },
];

export const DEGREES: RatingScale = {
  min: 1,
  max: 5,
  labels: ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad'],
};

export const AGREEMENT: RatingScale = {
  min: 1,
  max: 5,
  labels: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'],
};

/** The cut-offs that are used in practice (methods sheet 1.1). They are experience, not science, and say so. */
export const PRACTICE_BANDS: RelationBands = {
  within: { weakBelow: 4.1, strongAbove: 4.6 },
  between: { weakBelow: 3.5, strongAbove: 4 },
  source: 'Praksisbånd for relationel koordinering',
};

/** What every survey of the municipality says about itself. */
export const SOLBJERG = {
  language: 'da',
  minimum: 5,
  contact: { name: 'HR og Arbejdsmiljø', email: 'hr@solbjerg.example' },
  privacyNotice: '/privatliv',
} as const;

const DAY = 86_400_000;

const offset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** A time of day in Denmark as an instant: `danishTime('2026-03-01', '08:00')` is `2026-03-01T08:00:00+01:00`. */
export function danishTime(date: DateText, time: string): InstantText {
  const zone = offset.formatToParts(new Date(`${date}T${time}:00Z`)).find(({ type }) => type === 'timeZoneName');
  return `${date}T${time}:00${zone?.value.slice(3) ?? '+01:00'}`;
}

/** The date so many days after a moment. */
export const daysAfter = (moment: Date, days: number): DateText =>
  new Date(moment.getTime() + days * DAY).toISOString().slice(0, 10);

export const yearsAfter = (date: DateText, years: number): DateText =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`.replace('-02-29', '-02-28');

/** A stored rating as the respondent gave it: what was left blank is not in it. */
export function relationAnswer({ importance, ratings }: Pick<RatingRow, 'importance' | 'ratings'>): RelationAnswer {
  const marks = Object.entries(ratings).filter((entry): entry is [string, number] => entry[1] !== null);
  return { importance, ratings: Object.fromEntries(marks) };
}

export type RelationAnswers = AnswerOf['relation'];
