import type { Answers } from '../../src/model/survey/answers.js';
import type { Survey, SurveyDefinition } from '../../src/model/survey/definition.js';

const AGREEMENT = ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'];

/** A survey with one question of each kind, over four pages. */
export const sampleDefinition: SurveyDefinition = {
  id: 'samarbejde',
  title: 'Samarbejde på tværs',
  language: 'da',
  privacy: 'confidential',
  results: 'after-close',
  minimum: 5,
  audience: ['participants', 'hr'],
  purpose: 'Vi vil vide, hvor samarbejdet mellem lederne virker, og hvor det kan blive bedre.',
  contact: { name: 'Sekretariatet', email: 'sekretariat@solbjerg.example', phone: '12 34 56 78' },
  privacyNotice: '/privatliv',
  deleteAfter: '2027-01-31',
  opensAt: '2026-03-01T08:00:00+01:00',
  closesAt: '2026-04-30T16:00:00+02:00',
  pages: [
    {
      id: 'kolleger',
      title: 'Dine vigtigste kolleger',
      questions: [{ kind: 'roster', id: 'hvem', text: 'Hvem er vigtigst for dit arbejde?', required: true, max: 5 }],
    },
    {
      id: 'relationer',
      title: 'Jeres samarbejde',
      questions: [
        {
          kind: 'relation',
          id: 'relation',
          text: 'Hvordan samarbejder I?',
          required: true,
          targets: { roster: 'hvem' },
          dimensions: [
            { id: 'ofte', label: 'Vi taler sammen ofte nok' },
            { id: 'tid', label: 'Vi taler sammen i tide' },
            { id: 'maal', label: 'Vi har fælles mål' },
          ],
          scale: { min: 1, max: 5, labels: ['Slet ikke', 'I ringe grad', 'Delvist', 'I høj grad', 'Helt og fuldt'] },
          importance: 'Hvor vigtig er relationen for dit arbejde?',
        },
      ],
    },
    {
      id: 'vilkaar',
      title: 'Vilkår',
      questions: [
        {
          kind: 'likert',
          id: 'vilkaar',
          text: 'Hvor enig er du?',
          required: true,
          items: [
            { id: 'tid', text: 'Jeg har tid til at samarbejde' },
            { id: 'tillid', text: 'Vi stoler på hinanden' },
          ],
          scale: { min: 1, max: 5, labels: AGREEMENT },
          missing: ['dont-know', 'not-relevant'],
        },
        { kind: 'line', id: 'linje', text: 'Hvor godt går det alt i alt?', low: 'Meget dårligt', high: 'Meget godt' },
      ],
    },
    {
      id: 'ord',
      questions: [{ kind: 'text', id: 'ord', text: 'Hvad skal vi gøre mere af?', maxLength: 20 }],
    },
  ],
};

export const sampleSurvey: Survey = { ...sampleDefinition, state: 'open', answered: false };

/** A response to it with everything answered. */
export const sampleAnswers = {
  hvem: ['p-1', 'p-2'],
  relation: {
    'p-1': { ratings: { ofte: 4, tid: 5, maal: 3 }, importance: 5 },
    'p-2': { none: true },
  },
  vilkaar: { tid: 2, tillid: 'dont-know' },
  linje: 62,
  ord: 'Mødes',
} satisfies Answers;
