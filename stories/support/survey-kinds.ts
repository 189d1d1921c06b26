import type { Survey } from '../../src/model/survey/definition.js';
import { workshop } from './survey.js';

const PLACES = [
  'Solbjerg Rådhus',
  'Hjemmepleje Nord',
  'Hjemmepleje Syd',
  'Jobcenter',
  'Plejecenter Åbo',
  'Plejecenter Lindely',
  'PPR',
  'Skovbrynet Skole',
  'Søndre Skole',
  'Ungdomsskolen',
  'Vej og Park',
  'Dagtilbud Øst',
  'Dagtilbud Vest',
  'Biblioteket',
  'Musikskolen',
];

/** How meetings across departments are held: a question of each plain kind. */
export const meetings: Survey = {
  ...workshop,
  id: 'moeder',
  title: 'Møder på tværs',
  purpose: 'Vi holder mange møder på tværs. Vi vil vide, hvilke der hjælper, og hvilke vi kan undvære.',
  privacy: 'confidential',
  results: 'after-close',
  audience: ['participants', 'hr'],
  pages: [
    {
      id: 'moeder',
      title: 'Dine møder',
      questions: [
        {
          kind: 'choice',
          id: 'deltager',
          text: 'Har du været med i et møde på tværs den seneste måned?',
          required: true,
          display: 'inline',
          options: [
            { id: 'ja', text: 'Ja' },
            { id: 'nej', text: 'Nej' },
          ],
        },
        {
          kind: 'choice',
          id: 'form',
          text: 'Hvilke slags møder var det?',
          multiple: true,
          other: 'Noget andet',
          options: [
            { id: 'borger', text: 'Møde om en borger' },
            { id: 'projekt', text: 'Projektmøde' },
            { id: 'netvaerk', text: 'Netværk eller erfagruppe' },
            { id: 'ledelse', text: 'Ledermøde' },
            { id: 'ingen', text: 'Ingen af dem', exclusive: true },
          ],
        },
        {
          kind: 'choice',
          id: 'sted',
          text: 'Hvor holdt I det seneste?',
          display: 'search',
          options: PLACES.map((text, index) => ({ id: `s${index}`, text })),
          missing: ['not-relevant'],
        },
      ],
    },
    {
      id: 'udbytte',
      title: 'Udbyttet',
      questions: [
        {
          kind: 'rating',
          id: 'anbefale',
          text: 'Hvor sandsynligt er det, at du vil anbefale mødeformen til andre?',
          scale: { min: 0, max: 10 },
          low: 'Slet ikke',
          high: 'Helt sikkert',
          nps: true,
          missing: ['dont-know'],
        },
        {
          kind: 'ranking',
          id: 'vigtigst',
          text: 'Hvad betyder mest for et godt møde på tværs?',
          help: 'Vælg de tre vigtigste.',
          max: 3,
          options: [
            { id: 'formaal', text: 'At alle kender formålet' },
            { id: 'rette', text: 'At de rette er med' },
            { id: 'tid', text: 'At tiden bliver holdt' },
            { id: 'beslutning', text: 'At der bliver truffet en beslutning' },
            { id: 'opfoelgning', text: 'At nogen følger op' },
          ],
        },
        {
          kind: 'number',
          id: 'timer',
          text: 'Hvor mange timer bruger du på dem om ugen?',
          min: 0,
          max: 37,
          decimals: 1,
          unit: 'timer',
        },
        { kind: 'date', id: 'seneste', text: 'Hvornår var det seneste?', max: '2026-12-31' },
        { kind: 'text', id: 'navn', text: 'Hvad kalder I mødet?', lines: 1 },
      ],
    },
  ],
};

/** A working week, where each answer leads to the next question. */
export const hanging: Survey = {
  ...meetings,
  id: 'arbejdsuge',
  title: 'Din arbejdsuge på tværs',
  given: { navn: 'Mette' },
  facts: [{ id: 'navn', kind: 'text' }],
  values: [{ id: 'ialt', value: 'sum({moeder}, {opfoelgning})' }],
  rules: [
    { id: 'uge', if: '{ialt} > 37', text: 'I alt {ialt} timer er mere end en arbejdsuge.', question: 'opfoelgning' },
    {
      id: 'mange',
      if: '{ialt} > 20',
      text: 'Er det rigtigt, at du bruger {ialt} timer?',
      level: 'warning',
      question: 'opfoelgning',
    },
  ],
  pages: [
    {
      id: 'uge',
      title: 'Ugen',
      questions: [
        {
          kind: 'choice',
          id: 'tvaers',
          text: 'Arbejder du på tværs af forvaltninger, {navn}?',
          required: true,
          display: 'inline',
          options: [
            { id: 'ja', text: 'Ja' },
            { id: 'nej', text: 'Nej' },
          ],
        },
        {
          kind: 'number',
          id: 'moeder',
          text: 'Hvor mange timer går til møder?',
          min: 0,
          unit: 'timer',
          visibleIf: "{tvaers} = 'ja'",
        },
        {
          kind: 'number',
          id: 'opfoelgning',
          text: 'Og hvor mange til at følge op på dem?',
          min: 0,
          unit: 'timer',
          visibleIf: '{moeder} > 0',
        },
      ],
    },
    {
      id: 'udbytte',
      title: 'De {ialt} timer',
      visibleIf: '{ialt} > 0',
      questions: [
        {
          kind: 'likert',
          id: 'gavn',
          text: 'Hvor enig er du?',
          items: [
            { id: 'forberedt', text: 'Møderne er forberedt' },
            { id: 'vaerd', text: 'De er tiden værd', requiredIf: '{ialt} > 10' },
          ],
          scale: { min: 1, max: 5, labels: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'] },
        },
        { kind: 'text', id: 'udbytte', text: 'Hvad kommer der ud af dem?', maxLength: 500 },
      ],
    },
    {
      id: 'sidst',
      title: 'Til sidst',
      questions: [{ kind: 'text', id: 'andet', text: 'Er der andet, vi skal vide?', maxLength: 500 }],
    },
  ],
};
