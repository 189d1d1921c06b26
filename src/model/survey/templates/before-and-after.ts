import { both, COMMON, DEGREES } from './template.js';
import type { Template } from './template.js';

/** The same to the same people before and after something is tried: what they know of each other's work, and how they use it. */
export const beforeAndAfter: Template = {
  ...COMMON,
  title: both('Før og efter', 'Before and after'),
  privacy: 'confidential',
  readBack: true,
  audience: ['participants'],
  purpose: both(
    'Vi spørger om det samme før og efter forløbet, så vi kan se, hvad der har flyttet sig. Dine svar fra de to gange bliver holdt op mod hinanden.',
    'We ask the same before and after, so that we can see what has moved. Your answers from both times are held against each other.',
  ),
  series: 'foer-og-efter',
  pages: [
    {
      id: 'kendskab',
      title: both('Hinandens arbejde', 'Each other’s work'),
      questions: [
        {
          kind: 'likert',
          id: 'tvaers',
          text: both('I hvor høj grad gælder det for dig lige nu?', 'To what degree is it so for you right now?'),
          required: true,
          items: [
            { id: 'opgaver', text: both('Jeg ved, hvad de andre arbejder med.', 'I know what the others work with.') },
            {
              id: 'kontakt',
              text: both('Jeg kontakter dem, når jeg har brug for dem.', 'I contact them when I need them.'),
            },
            {
              id: 'faglighed',
              text: both('Jeg bruger det, de ved, i mit arbejde.', 'I use what they know in my work.'),
            },
            {
              id: 'sprog',
              text: both('Vi forstår det samme ved de ord, vi bruger.', 'We mean the same by the words we use.'),
            },
          ],
          scale: DEGREES,
          missing: ['dont-know', 'not-relevant'],
        },
        {
          kind: 'number',
          id: 'gange',
          text: both(
            'Hvor mange gange har du kontaktet en af de andre den seneste måned?',
            'How many times have you contacted one of the others in the last month?',
          ),
          min: 0,
          max: 500,
        },
        {
          kind: 'text',
          id: 'eksempel',
          text: both('Fortæl om én gang, det gjorde en forskel.', 'Tell of one time when it made a difference.'),
          maxLength: 1000,
        },
      ],
    },
  ],
  themes: [
    {
      id: 'paa-tvaers',
      label: both('På tværs', 'Across'),
      items: ['opgaver', 'kontakt', 'faglighed', 'sprog'].map((item) => ({ question: 'tvaers', item })),
    },
  ],
};
