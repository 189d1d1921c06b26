import type { TvaersData } from '../../model/data.js';
import type { Indicator } from '../../model/indicator.js';
import type { Engagement, Person, Post, Unit } from '../../model/organisation.js';
import type { Viewer } from '../viewer.js';
import { fixtureFeedback } from './fixture-feedback.js';
import { fixtureInformants } from './fixture-informants.js';
import { fixtureSurveys } from './fixture-surveys.js';

/** The moment that every place's clock stands at to begin with. */
export const NOW = new Date('2026-04-15T10:00:00Z');

/** Ids as they come from real systems: with letters, signs and lengths that an address or a table may stumble over. */
export const CARE = 'ældre/pleje 100 %';
export const LONG_ID = `team-${'å'.repeat(195)}`;

const units: readonly Unit[] = [
  { id: 'kommune', name: 'Solvig Kommune', kind: 'municipality', parentId: null },
  { id: CARE, name: 'Ældre og Pleje', kind: 'administration', parentId: 'kommune' },
  { id: 'hjemmepleje', name: 'Hjemmepleje Øst', kind: 'department', parentId: CARE },
  { id: LONG_ID, name: 'Nattevagten', kind: 'team', parentId: 'hjemmepleje' },
  { id: 'åsen', name: 'Plejecenter Åsen', kind: 'institution', parentId: CARE },
  { id: 'skole', name: 'Børn og Skole', kind: 'administration', parentId: 'kommune' },
  { id: 'solvig-skole', name: 'Solvig Skole', kind: 'institution', parentId: 'skole' },
  { id: 'kultur', name: 'Kultur', kind: 'administration', parentId: 'kommune' },
  { id: 'musikskolen', name: 'Musikskolen', kind: 'institution', parentId: 'kultur' },
  { id: 'hovedmed', name: 'HovedMED', kind: 'committee', parentId: null, hierarchy: 'med' },
  { id: 'med-pleje', name: 'OmrådeMED Ældre og Pleje', kind: 'committee', parentId: 'hovedmed', hierarchy: 'med' },
];

/** Names that are text and nothing else, wherever they are shown. */
export const HOSTILE_NAMES = [
  '<img src=x onerror="alert(1)"> Markup',
  '\u202eדוד\u202c Højretil',
  '👩🏽‍⚕️ Sygeplejerske',
  `Lang ${'n'.repeat(295)}`,
] as const;

const staff = (unitId: string, count: number, more: Partial<Person> = {}): readonly Person[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${unitId}:${at + 1}`,
    name: `Medarbejder ${at + 1}`,
    unitId,
    ...more,
  }));

/** The person of that number in a unit of the fixture. */
export const member = (unitId: string, number: number): string => `${unitId}:${number}`;

const people: readonly Person[] = [
  { id: 'direktør', name: 'Karen Aagaard', title: 'Kommunaldirektør', unitId: 'kommune' },
  { id: 'plejechef', name: 'Øjvind Zahle', title: 'Plejechef', unitId: CARE },
  { id: 'distriktsleder', name: 'Åse Østergård', title: 'Distriktsleder', unitId: 'hjemmepleje' },
  { id: 'skoleleder', name: 'Birte Holm', title: 'Skoleleder', unitId: 'solvig-skole' },
  { id: 'viceleder', name: 'Bo Dahl', title: 'Skoleleder', unitId: 'solvig-skole' },
  ...staff('hjemmepleje', 8, { title: 'Hjælper', attributes: { Distrikt: 'Øst', 'Ansat siden': '2019–2023' } }),
  ...staff('åsen', 6),
  ...staff('solvig-skole', 7, { title: 'Lærer' }),
  ...staff('musikskolen', 2),
  ...HOSTILE_NAMES.map((name, at) => ({ id: member('nat', at + 1), name, unitId: LONG_ID })),
];

const post = (id: string, unitId: string, personId: string | null, more: Partial<Post> = {}): Post => ({
  id,
  unitId,
  personId,
  kind: 'line',
  hierarchy: 'line',
  ...more,
});

const posts: readonly Post[] = [
  post('leder-kommune', 'kommune', 'direktør'),
  post('leder-pleje', CARE, 'plejechef'),
  post('leder-hjemmepleje', 'hjemmepleje', 'distriktsleder', { kind: 'acting' }),
  post('leder-åsen', 'åsen', null, { title: 'Forstander' }),
  post('leder-skole-1', 'solvig-skole', 'skoleleder', { kind: 'shared' }),
  post('leder-skole-2', 'solvig-skole', 'viceleder', { kind: 'shared' }),
  post('faglig', 'åsen', 'distriktsleder', { kind: 'staff' }),
  post('formand', 'hovedmed', 'direktør', { hierarchy: 'med' }),
  post('formand-pleje', 'med-pleje', 'plejechef', { hierarchy: 'med', title: 'Formand' }),
  post('medlem-pleje', 'med-pleje', 'distriktsleder', { hierarchy: 'med', kind: 'staff', title: 'Medlem' }),
];

/** When some of them began, where that is known. */
const began: Readonly<Record<string, string>> = { 'hjemmepleje:1': '2020-05-01', 'hjemmepleje:2': '2025-02-01' };

const engagements: readonly Engagement[] = people.map(({ id, unitId = 'kommune' }, at) => ({
  id: `ansættelse-${at}`,
  personId: id,
  unitId,
  fte: at % 2 === 0 ? 1 : 0.8,
  contract: 'monthly',
  ...(Object.hasOwn(began, id) && { from: began[id]! }),
}));

const wellBeing = (unitId: string, value: number, more: Partial<Indicator> = {}): Indicator => ({
  unitId,
  id: 'trivsel',
  name: 'Trivsel',
  value,
  measure: 'point',
  rule: 'Gennemsnit af svarene i månedens puls',
  asOf: '2026-02-28',
  ...more,
});

const indicators: readonly Indicator[] = [
  wellBeing('kommune', 70),
  wellBeing(CARE, 68.2),
  wellBeing('hjemmepleje', 71.5, {
    band: { from: 65, source: 'Byrådet 2026' },
    trend: [
      { date: '2026-01-31', value: 69 },
      { date: '2026-02-28', value: 71.5 },
    ],
    every: 'month',
  }),
  {
    unitId: 'hjemmepleje',
    id: 'besøg',
    name: 'Besøg til tiden',
    value: null,
    measure: '%',
    rule: 'Andel af planlagte besøg',
    asOf: '2026-03-31',
  },
  wellBeing(LONG_ID, 58),
  wellBeing('åsen', 66),
  wellBeing('solvig-skole', 74.1),
];

/** A municipality small enough to count on one's fingers, with what real ones have: vacancy, co-leaders, a committee. */
export const fixtureData = (): TvaersData => ({
  asOf: '2026-03-31',
  units,
  people,
  posts,
  engagements,
  spanBands: [
    { unitId: 'kommune', from: 5, to: 20, source: 'Byrådet 2026' },
    { unitId: CARE, from: 8, to: 16, source: 'Ældreudvalget 2026' },
  ],
  spanHistory: [
    { unitId: CARE, date: '2025-12-31', mean: 9.5, leaders: 2 },
    { unitId: CARE, date: '2024-12-31', mean: 11, leaders: 2 },
  ],
  postCosts: [
    { unitId: 'kommune', leaderPost: 700_000, employeePost: 450_000, currency: 'DKK', source: 'Budget 2026' },
  ],
  surveys: fixtureSurveys(),
  indicators,
  informants: fixtureInformants,
  feedback: fixtureFeedback,
});

export const viewer = (id: string, ...roles: readonly string[]): Viewer => ({ id, roles });

/** Somebody who may look up everything, and works in home care. */
export const READER: Viewer = { id: member('hjemmepleje', 8), unitId: 'hjemmepleje', roles: ['hr'] };
