import type { Backend } from '../../src/backend/backend.js';
import type { PeopleQuery } from '../../src/backend/organisation-source.js';
import type { SurveySource } from '../../src/backend/survey-source.js';
import type { Person } from '../../src/model/organisation.js';
import { foldText, matchesSearch } from '../../src/model/search.js';
import type { Answers } from '../../src/model/survey/answers.js';
import type { Survey } from '../../src/model/survey/definition.js';
import type { WrittenSurvey } from '../../src/model/survey/language/written.js';

const DEGREES = ['Slet ikke', 'I ringe grad', 'Delvist', 'I høj grad', 'I meget høj grad'];

const base = {
  title: 'Samarbejde på tværs i Solbjerg',
  language: 'da',
  purpose:
    'Vi vil vide, hvor samarbejdet mellem lederne løfter kerneopgaven, og hvor det kan blive bedre. I forvaltningerne tager I bagefter en snak om det, der viser sig.',
  minimum: 5,
  contact: {
    name: 'Ledelsessekretariatet',
    email: 'ledelse@solbjerg.example',
    phone: '12 34 56 78',
  },
  privacyNotice: '/privatliv',
  deleteAfter: '2027-06-30',
  opensAt: '2026-11-02T08:00:00+01:00',
  closesAt: '2026-12-04T16:00:00+01:00',
  state: 'open',
  answered: false,
} as const;

/** Leaders name those who matter for their work, rate each relation, and answer for the conditions. */
export const relationSurvey: Survey = {
  ...base,
  id: 'samarbejde-paa-tvaers',
  privacy: 'confidential',
  results: 'after-close',
  audience: ['participants', 'directors', 'hr'],
  pages: [
    {
      id: 'kolleger',
      title: 'Dine vigtigste kolleger',
      intro: 'Tænk på de seneste tre måneder. Du kan vælge på tværs af hele kommunen.',
      questions: [
        {
          kind: 'roster',
          id: 'hvem',
          text: 'Hvem er vigtigst for, at du kan løse din opgave?',
          required: true,
          max: 10,
        },
      ],
    },
    {
      id: 'relationer',
      title: 'Jeres samarbejde',
      questions: [
        {
          kind: 'relation',
          id: 'relationer',
          text: 'Hvordan er jeres samarbejde?',
          help: 'Svar ud fra, hvordan du oplever det lige nu.',
          required: true,
          targets: { roster: 'hvem' },
          dimensions: [
            { id: 'ofte', label: 'Vi taler sammen så ofte, som opgaven kræver' },
            { id: 'tid', label: 'Vi får besked i tide' },
            { id: 'praecis', label: 'Det, vi får at vide, er til at stole på' },
            { id: 'loese', label: 'Vi løser problemer i stedet for at placere skyld' },
            { id: 'maal', label: 'Vi har fælles mål' },
            { id: 'viden', label: 'Vi kender hinandens arbejde' },
            { id: 'respekt', label: 'Vi respekterer hinandens arbejde' },
          ],
          scale: { min: 1, max: 5, labels: DEGREES },
          importance: 'Hvor vigtigt er samarbejdet for din opgave?',
        },
      ],
    },
    {
      id: 'vilkaar',
      title: 'Vilkår for samarbejdet',
      questions: [
        {
          kind: 'likert',
          id: 'vilkaar',
          text: 'Hvor enig er du i det her?',
          required: true,
          items: [
            { id: 'tid', text: 'Jeg har tid til at samarbejde på tværs' },
            { id: 'hjaelp', text: 'Jeg ved, hvem jeg skal ringe til, når en sag går på tværs' },
            { id: 'ledelse', text: 'Min leder bakker op, når jeg løser noget sammen med andre forvaltninger' },
            { id: 'tillid', text: 'Vi kan være uenige uden at blive uvenner' },
          ],
          scale: { min: 1, max: 5, labels: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'] },
          missing: ['dont-know', 'not-relevant'],
        },
        {
          kind: 'line',
          id: 'altialt',
          text: 'Hvor godt lykkes samarbejdet på tværs alt i alt?',
          low: 'Slet ikke godt',
          high: 'Så godt som det kan',
          missing: ['no-answer'],
        },
      ],
    },
    {
      id: 'ord',
      title: 'Med dine egne ord',
      questions: [
        {
          kind: 'text',
          id: 'ord',
          text: 'Hvad skal vi gøre mere af på tværs?',
          help: 'Et eksempel fra hverdagen siger mere end mange ord.',
          maxLength: 500,
        },
      ],
    },
  ],
};

/** A pulse that nobody can trace. */
export const pulse: Survey = {
  ...base,
  id: 'puls',
  title: 'Månedens puls',
  purpose: 'Fem spørgsmål om, hvordan ugen har været. Svarene bruges på jeres næste teammøde.',
  privacy: 'anonymous',
  results: 'after-close',
  audience: ['everyone'],
  pages: relationSurvey.pages
    .slice(2)
    .map((page) => ({ ...page, questions: page.questions.map((one) => ({ ...one, required: false })) })),
};

/** A workshop where everybody sees everybody's answers as they come. */
export const workshop: Survey = {
  ...relationSurvey,
  id: 'vaerksted',
  title: 'Værksted om samarbejde',
  privacy: 'named',
  results: 'live',
  audience: ['participants'],
  pages: relationSurvey.pages.slice(0, 2),
};

const NAMES = [
  'Mette Lund',
  'Jens Åkjær',
  'Birgitte Østergaard',
  'Søren Friis',
  'Anne-Marie Toft',
  'Lars Overby',
  'Fatima Hassan',
  'Peter Ærøe',
  'Karin Holm',
  'Niels Bundgaard',
  'Ida Vestager Krogh',
  'Thomas Elkjær',
  'Gitte Munk',
  'Omar Saleh',
  'Hanne Skov',
  'Rasmus Dahl',
  'Pia Nørby',
  'Henrik Steen',
  'Louise Bach',
  'Mikkel Rosenkilde',
];
const UNITS = [
  ['Hjemmepleje Nord', 'Ældre og Sundhed'],
  ['Jobcenter', 'Beskæftigelse'],
  ['PPR', 'Børn og Unge'],
  ['Skovbrynet Skole', 'Børn og Unge'],
  ['Vej og Park', 'Teknik og Miljø'],
] as const;

export const colleagues: readonly Person[] = NAMES.map((name, index) => {
  const [unitName, areaName] = UNITS[index % UNITS.length]!;
  return { id: `p-${index}`, name, title: index % 3 === 0 ? 'Afdelingsleder' : 'Teamleder', unitName, areaName };
});

const people = ({ cursor = '0', limit = 50, search = '' }: PeopleQuery) => {
  const query = foldText(search);
  const found = colleagues.filter(({ name, title, unitName }) =>
    matchesSearch(query, foldText([name, title, unitName].join(' '))),
  );
  const from = Number(cursor);
  const next = from + limit;
  return Promise.resolve({
    items: found.slice(from, next),
    total: found.length,
    ...(next < found.length && { nextCursor: String(next) }),
  });
};

/** A backend that knows one survey and twenty colleagues, and takes every response. */
export function surveyBackend(survey: WrittenSurvey, change: Partial<SurveySource> = {}): Backend {
  let { answered } = survey;
  let sent: Answers = {};
  return {
    organisation: { units: () => Promise.resolve({ items: [] }), people },
    surveys: {
      survey: () => Promise.resolve({ ...survey, answered }),
      drawBallot: () => Promise.resolve({ ballot: 'stemmeseddel' }),
      submit: (_id, { answers }) => {
        sent = answers;
        answered = true;
        return Promise.resolve();
      },
      response: () => Promise.resolve({ answers: sent }),
      withdraw: () => {
        answered = false;
        return Promise.resolve();
      },
      ...change,
    },
  };
}
