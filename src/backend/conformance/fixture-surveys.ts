import type { ResponseRecord, SurveyRecord } from '../../model/data.js';
import type { Answers } from '../../model/survey/answers.js';
import type { Question, SurveyDefinition } from '../../model/survey/definition.js';

const scale = { min: 1, max: 5 };

/** Statements, a line and free words. */
const opinion: readonly Question[] = [
  {
    id: 'trivsel',
    kind: 'likert',
    text: 'Hvor enig er du?',
    items: [
      { id: 'tillid', text: 'Vi stoler på hinanden' },
      { id: 'hjælp', text: 'Vi hjælper hinanden' },
    ],
    scale,
    missing: ['dont-know'],
    required: true,
  },
  { id: 'overblik', kind: 'line', text: 'Har du overblik?', low: 'Slet ikke', high: 'Helt' },
  { id: 'ord', kind: 'text', text: 'Noget at tilføje?', maxLength: 100 },
];

/** Who matters, and how it goes. */
const relations: readonly Question[] = [
  { id: 'hvem', kind: 'roster', text: 'Hvem arbejder du sammen med?', max: 5 },
  {
    id: 'hvordan',
    kind: 'relation',
    text: 'Hvordan går det?',
    targets: { roster: 'hvem' },
    dimensions: [
      { id: 'rettidig', label: 'Rettidig kommunikation' },
      { id: 'respekt', label: 'Gensidig respekt' },
    ],
    scale,
    importance: 'Hvor vigtigt er det?',
  },
];

const survey = (
  own: Pick<SurveyDefinition, 'id' | 'title' | 'privacy'> & Partial<SurveyDefinition>,
  questions: readonly Question[],
): SurveyDefinition => ({
  language: 'da',
  results: 'after-close',
  minimum: 5,
  audience: ['everyone'],
  purpose: 'At se, hvordan vi arbejder sammen.',
  contact: { name: 'Personaleafdelingen' },
  privacyNotice: '/privatliv',
  deleteAfter: '2027-12-31',
  opensAt: '2026-04-01T08:00:00+02:00',
  closesAt: '2026-05-01T16:00:00+02:00',
  pages: [{ id: 'side', questions }],
  ...own,
});

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
const those = (unitId: string, count: number): readonly string[] => numbers(count).map((each) => `${unitId}:${each}`);

/** Rates some colleagues, all with the same marks. */
export const ratingOf = (targets: readonly string[], mark = 4): Answers => ({
  hvem: targets,
  hvordan: Object.fromEntries(targets.map((id) => [id, { importance: 4, ratings: { rettidig: mark, respekt: mark } }])),
});

/** Home care and the school rate each other, one to one; the two at the music school are too few to be shown. */
const acrossUnits: readonly ResponseRecord[] = [
  ...numbers(7).map((each) => ({
    personId: `hjemmepleje:${each}`,
    answers: ratingOf([`solvig-skole:${each}`, `musikskolen:${1 + (each % 2)}`]),
  })),
  ...numbers(7).map((each) => ({ personId: `solvig-skole:${each}`, answers: ratingOf([`hjemmepleje:${each}`], 3) })),
  ...numbers(2).map((each) => ({ personId: `musikskolen:${each}`, answers: ratingOf([`hjemmepleje:${each}`], 2) })),
];

const everybody = [...those('hjemmepleje', 8), ...those('solvig-skole', 7), ...those('musikskolen', 2)];
const workshop = [...those('hjemmepleje', 8), ...those('solvig-skole', 7)];

/** One survey of each kind that matters to a promise. */
export const fixtureSurveys = (): readonly SurveyRecord[] => [
  {
    definition: survey(
      {
        id: 'samarbejde-2025',
        title: 'Samarbejde 2025',
        privacy: 'confidential',
        series: 'samarbejde',
        wave: '2025',
        readBack: true,
        opensAt: '2025-04-01T08:00:00+02:00',
        closesAt: '2025-05-01T16:00:00+02:00',
      },
      relations,
    ),
    invited: everybody,
    responses: acrossUnits,
    bands: {
      within: { weakBelow: 3, strongAbove: 4 },
      between: { weakBelow: 2.5, strongAbove: 3.5 },
      source: 'Praksisbånd',
    },
  },
  {
    definition: survey(
      { id: 'samarbejde-2026', title: 'Samarbejde 2026', privacy: 'confidential', series: 'samarbejde', wave: '2026' },
      [...relations, ...opinion.map((question) => ({ ...question, required: false }))],
    ),
    invited: everybody,
    responses: [],
  },
  {
    definition: survey({ id: 'værksted', title: 'Værksted', privacy: 'named', results: 'live' }, relations),
    invited: workshop,
    responses: [{ personId: 'hjemmepleje:1', answers: ratingOf(['solvig-skole:1']) }],
  },
  {
    definition: {
      ...survey(
        { id: 'trivsel', title: 'Trivsel', privacy: 'confidential', readBack: true, languages: ['en'] },
        opinion,
      ),
      title: { da: 'Trivsel', en: 'Well-being' },
    },
    invited: everybody,
    responses: [],
  },
  {
    definition: survey({ id: 'puls', title: 'Puls', privacy: 'anonymous' }, opinion),
    invited: everybody,
    responses: [],
  },
  {
    definition: survey(
      {
        id: 'kommende',
        title: 'Kommende',
        privacy: 'named',
        opensAt: '2026-06-01T08:00:00+02:00',
        closesAt: '2026-07-01T16:00:00+02:00',
        facts: [
          { id: 'sted', kind: 'text', from: 'unit' },
          { id: 'leder', kind: 'text', from: 'leader' },
          { id: 'stilling', kind: 'text', from: 'title' },
          { id: 'år', kind: 'number', from: 'years' },
        ],
      },
      [...opinion, { id: 'længe', kind: 'text', text: 'Hvad holder dig i {sted}?', visibleIf: '{år} >= 2' }],
    ),
    invited: everybody,
    responses: [],
  },
];

/** Answers that fit the opinion questions. */
export const OPINION: Answers = { trivsel: { tillid: 4, hjælp: 'dont-know' }, overblik: 61, ord: 'Fint.' };
