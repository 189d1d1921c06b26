import type { ResponseRecord, SurveyRecord, TvaersData } from '../../model/data.js';
import type { Person, Unit } from '../../model/organisation.js';
import type { Question, SurveyDefinition, SurveyTheme } from '../../model/survey/definition.js';
import { fixtureData } from './fixture.js';

const units: readonly Unit[] = [
  { id: 'by', name: 'Solvig Kommune', kind: 'municipality', parentId: null },
  { id: 'pleje', name: 'Pleje', kind: 'administration', parentId: 'by' },
  { id: 'nord', name: 'Hjemmepleje Nord', kind: 'department', parentId: 'pleje' },
  { id: 'syd', name: 'Hjemmepleje Syd', kind: 'department', parentId: 'pleje' },
  { id: 'øst', name: 'Hjemmepleje Øst', kind: 'department', parentId: 'pleje' },
  { id: 'skole', name: 'Skole', kind: 'administration', parentId: 'by' },
];

const HEADS: Readonly<Record<string, number>> = { by: 2, nord: 12, syd: 7, øst: 3, skole: 6 };

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

const people: readonly Person[] = Object.entries(HEADS).flatMap(([unitId, count]) =>
  numbers(count).map((each) => ({ id: `${unitId}:${each}`, name: `Medarbejder ${each}`, unitId })),
);

const everybody = people.map(({ id }) => id);
/** One person in Syd came between the rounds, and one went; in Nord nobody did. */
const before = everybody.map((id) => (id === 'syd:7' ? 'syd:gik' : id));

const questions: readonly Question[] = [
  {
    id: 'udsagn',
    kind: 'likert',
    text: 'Hvor enig er du?',
    items: [
      { id: 'tillid', text: 'Vi stoler på hinanden' },
      { id: 'skel', text: 'Nogle holdes udenfor' },
    ],
    scale: { min: 1, max: 5 },
    missing: ['dont-know'],
  },
  { id: 'overblik', kind: 'line', text: 'Har du overblik?', low: 'Slet ikke', high: 'Helt' },
  { id: 'ord', kind: 'text', text: 'Noget at tilføje?' },
];

const themes: readonly SurveyTheme[] = [
  {
    id: 'sammenhold',
    label: 'Sammenhold',
    capital: 'bonding',
    benchmark: { name: 'Landet', value: 63.75 },
    items: [
      { question: 'udsagn', item: 'tillid' },
      { question: 'udsagn', item: 'skel', reversed: true },
    ],
  },
];

const survey = (own: Pick<SurveyDefinition, 'id' | 'title'> & Partial<SurveyDefinition>): SurveyDefinition => ({
  language: 'da',
  privacy: 'confidential',
  results: 'after-close',
  minimum: 5,
  audience: ['everyone'],
  purpose: 'At se, hvordan vi har det.',
  contact: { name: 'Personaleafdelingen' },
  privacyNotice: '/privatliv',
  deleteAfter: '2027-12-31',
  opensAt: '2026-03-01T08:00:00+01:00',
  closesAt: '2026-03-20T16:00:00+01:00',
  pages: [{ id: 'side', questions }],
  themes,
  ...own,
});

/** Marks that go round, so that every group spreads. */
const answersOf = (number: number, shift: number): ResponseRecord['answers'] => ({
  udsagn: { tillid: 2 + ((number + shift) % 4), skel: number % 6 === 5 ? 'dont-know' : 1 + (number % 3) },
  overblik: (number * 17) % 101,
  ...(number % 2 === 0 && { ord: `Bemærkning ${String(30 - number)}` }),
});

const responses = (invited: readonly string[], shift: number): readonly ResponseRecord[] =>
  invited.map((personId, index) => ({ personId, answers: answersOf(index + 1, shift) }));

const homes: Readonly<Record<string, string>> = Object.fromEntries([
  ...people.map(({ id, unitId }) => [id, unitId!] as const),
  ['syd:gik', 'syd'] as const,
]);

const records = (): readonly SurveyRecord[] => [
  {
    definition: survey({
      id: 'trivsel-2025',
      title: 'Trivsel 2025',
      series: 'trivsel',
      wave: '2025',
      opensAt: '2025-03-01T08:00:00+01:00',
      closesAt: '2025-03-20T16:00:00+01:00',
    }),
    invited: before,
    homes,
    responses: responses(before, 1),
  },
  {
    definition: survey({ id: 'trivsel-2026', title: 'Trivsel 2026', series: 'trivsel', wave: '2026' }),
    invited: everybody,
    homes,
    responses: responses(everybody, 0),
  },
  {
    definition: survey({
      id: 'puls',
      title: 'Puls',
      privacy: 'anonymous',
      opensAt: '2026-04-01T08:00:00+02:00',
      closesAt: '2026-05-01T16:00:00+02:00',
    }),
    invited: everybody,
    responses: [],
  },
];

/** A few units of every size that matters to what may be shown, with two rounds answered and one open. */
export const resultsData = (): TvaersData => ({
  ...fixtureData(),
  units,
  people,
  posts: [],
  engagements: people.map(({ id, unitId = 'by' }, at) => ({
    id: `job-${at}`,
    personId: id,
    unitId,
    fte: 1,
    contract: 'monthly',
  })),
  spanBands: [],
  spanHistory: [],
  postCosts: [],
  indicators: [],
  surveys: records(),
});
