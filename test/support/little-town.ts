import type { DemoUser } from '../../demo/data/users.js';
import type { Filling } from '../../demo/host/store/fill.js';
import type { SurveyRecord } from '../../src/model/data.js';
import type { Person, Post, Unit } from '../../src/model/organisation.js';
import type { Answers } from '../../src/model/survey/answers.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import type { WrittenDefinition } from '../../src/model/survey/language/written.js';

/** The moment the town is seen at, unless a test moves it. */
export const TODAY = new Date('2026-03-31T10:00:00+02:00');

const unit = (id: string, kind: Unit['kind'], parentId: string | null): Unit => ({
  id,
  name: `Enhed ${id}`,
  kind,
  parentId,
});

/** Four levels, so that two levels up from a team is not the top. */
export const UNITS: readonly Unit[] = [
  unit('by', 'municipality', null),
  unit('omsorg', 'administration', 'by'),
  unit('pleje', 'department', 'omsorg'),
  unit('nord', 'team', 'pleje'),
  unit('syd', 'team', 'pleje'),
  unit('teknik', 'administration', 'by'),
  unit('veje', 'department', 'teknik'),
];

/** Who leads what. */
const LEADERS = {
  chief: 'by',
  director: 'omsorg',
  head: 'pleje',
  leader: 'nord',
  'other-leader': 'syd',
  'other-director': 'teknik',
  engineer: 'veje',
} as const;

/** Who works where without leading. */
const STAFF = {
  employee: 'nord',
  colleague: 'nord',
  neighbour: 'syd',
  hr: 'by',
  editor: 'nord',
  stranger: 'veje',
} as const;

const placed = Object.entries({ ...LEADERS, ...STAFF });
const PEOPLE: readonly Person[] = placed.map(([id, unitId]) => ({ id, name: `Navn ${id}`, unitId }));

const POSTS: readonly Post[] = Object.entries(LEADERS).map(([personId, unitId]) => ({
  id: `post-${unitId}`,
  unitId,
  personId,
  kind: 'line',
  hierarchy: 'line',
}));

const survey = (id: string, parts: Partial<SurveyDefinition>): SurveyDefinition => ({
  id,
  title: `Undersøgelse ${id}`,
  language: 'da',
  privacy: 'confidential',
  results: 'after-close',
  minimum: 5,
  audience: ['participants', 'hr'],
  purpose: 'Vi vil vide, hvordan vi arbejder sammen.',
  contact: { name: 'HR', email: 'hr@by.example' },
  privacyNotice: '/privatliv',
  deleteAfter: '2026-12-31',
  opensAt: '2026-03-01T08:00:00+01:00',
  closesAt: '2026-04-30T16:00:00+02:00',
  pages: [
    {
      id: 'kolleger',
      questions: [
        { id: 'hvem', kind: 'roster', text: 'Hvem arbejder du sammen med?', max: 5 },
        {
          id: 'hvordan',
          kind: 'relation',
          text: 'Hvordan arbejder I sammen?',
          targets: { roster: 'hvem' },
          dimensions: [
            { id: 'ofte', label: 'Ofte' },
            { id: 'rettidigt', label: 'Til tiden' },
          ],
          scale: { min: 1, max: 5 },
        },
        { id: 'ord', kind: 'text', text: 'Med dine egne ord' },
      ],
    },
  ],
  ...parts,
});

const PULSE: SurveyDefinition['pages'] = [
  {
    id: 'puls',
    questions: [
      {
        id: 'hverdag',
        kind: 'likert',
        text: 'Din hverdag',
        items: [{ id: 'trives', text: 'Jeg trives' }],
        scale: { min: 1, max: 5 },
      },
      { id: 'ord', kind: 'text', text: 'Med dine egne ord' },
    ],
  },
];

/** An answer to the surveys about relations: this colleague, these marks, these words. */
export const relationAnswers = (colleague: string, mark = 4, words = ''): Answers => ({
  hvem: [colleague],
  hvordan: { [colleague]: { ratings: { ofte: mark, rettidigt: mark } } },
  ...(words && { ord: words }),
});

/** An answer to the anonymous survey. */
export const pulseAnswers = (mark: number, words = ''): Answers => ({
  hverdag: { trives: mark },
  ...(words && { ord: words }),
});

const INVITED = ['employee', 'colleague', 'leader', 'other-leader', 'head', 'director'];

export const SURVEYS: readonly SurveyRecord[] = [
  { definition: survey('open', {}), invited: INVITED, responses: [] },
  {
    definition: survey('closed', {
      closesAt: '2026-03-20T16:00:00+01:00',
      audience: ['participants', 'directors', 'hr'],
    }),
    invited: INVITED,
    responses: INVITED.map((personId, at) => ({
      personId,
      answers: relationAnswers(INVITED[(at + 1) % INVITED.length]!),
    })),
  },
  {
    definition: survey('named', { privacy: 'named', results: 'live' }),
    invited: INVITED,
    responses: [{ personId: 'head', answers: relationAnswers('leader', 5, 'Tak til Navn leader') }],
  },
  { definition: survey('anonymous', { privacy: 'anonymous', pages: PULSE }), invited: INVITED, responses: [] },
  { definition: survey('planned', { opensAt: '2026-04-10T08:00:00+02:00' }), invited: INVITED, responses: [] },
];

const user = (id: string, role: DemoUser['roles'][number]): DemoUser => ({
  id,
  name: `Navn ${id}`,
  unitId: 'nord',
  roles: [role],
  label: `Rollen ${role}`,
  job: 'Et job',
  about: 'Noget at lave',
});

/** A town small enough to be read, with somebody in every role and a survey of every kind. */
export const littleTown: Filling = {
  data: {
    asOf: '2026-03-31',
    units: UNITS,
    people: PEOPLE,
    posts: POSTS,
    engagements: placed.map(([personId, unitId]) => ({
      id: `job-${personId}`,
      personId,
      unitId,
      fte: 1,
      contract: 'monthly',
    })),
    spanBands: [{ unitId: 'by', from: 5, to: 15, source: 'Byrådets mål' }],
    indicators: UNITS.map(({ id }) => ({
      unitId: id,
      id: 'trivsel',
      name: 'Trivsel',
      value: 70,
      measure: 'point',
      rule: 'Gennemsnit af svarene',
      asOf: '2026-02-28',
    })),
    informants: [
      {
        id: 'dagtilbud',
        title: 'Kvalitet i dagtilbud',
        asOf: '2026-02-28',
        groups: [{ id: 'forældre', label: 'Forældre' }],
        themes: [{ id: 'leg', label: 'Leg' }],
        views: [{ unitId: 'nord', group: 'forældre', theme: 'leg', n: 12, mean: 61, sd: 14 }],
      },
    ],
    feedback: {
      courses: [
        {
          id: 'forloeb',
          alias: 'Forløb 1',
          unitId: 'nord',
          practitionerIds: ['employee'],
          outcome: { label: 'Udbytte', lines: ['Kræfter', 'Hjemme', 'Ude', 'Håb'] },
          alliance: { label: 'Samarbejde', lines: ['Lyttet', 'Mål', 'Tempo', 'Igen'], rule: { below: 36, drop: 1 } },
          informants: [
            {
              id: 'voksen',
              label: 'Voksen',
              rule: { cutoff: 25, reliableChange: 5, source: 'Vejledning' },
              meetings: [{ number: 1, date: '2026-02-01', outcome: [5, 5, 5, 5], alliance: [9, 9, 9, 9] }],
            },
          ],
        },
      ],
    },
    spanHistory: [{ unitId: 'nord', date: '2025-12-31', mean: 3, leaders: 1 }],
    surveys: SURVEYS,
  },
  users: [
    user('employee', 'employee'),
    user('leader', 'leader'),
    user('director', 'director'),
    user('hr', 'hr'),
    user('editor', 'editor'),
  ],
};

/** The same town with so many more at work, all of them asked, and surveys that are open whatever the day is. */
export function openTown(more: number): Filling {
  const ids = Array.from({ length: more }, (_, at) => `person-${at + 1}`);
  const { people, engagements } = littleTown.data;
  const always = ({ closesAt: _closes, opensAt: _opens, ...definition }: WrittenDefinition): WrittenDefinition => ({
    ...definition,
    deleteAfter: '2999-12-31',
  });
  return {
    ...littleTown,
    data: {
      ...littleTown.data,
      people: [...people, ...ids.map((id) => ({ id, name: `Navn ${id}`, unitId: 'syd' }))],
      engagements: [
        ...engagements,
        ...ids.map((personId) => ({
          id: `job-${personId}`,
          personId,
          unitId: 'syd',
          fte: 1,
          contract: 'monthly' as const,
        })),
      ],
      surveys: SURVEYS.filter(({ definition: { id } }) => ['open', 'named', 'anonymous'].includes(id)).map(
        (record) => ({
          ...record,
          definition: always(record.definition),
          invited: [...record.invited, ...ids],
        }),
      ),
    },
  };
}
