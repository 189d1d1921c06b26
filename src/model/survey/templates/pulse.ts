import { AGREEMENT, both, COMMON } from './template.js';
import type { Template } from './template.js';

/** A minute a month: how the work is, one question at a time. */
export const pulse: Template = {
  ...COMMON,
  title: both('Månedens puls', 'The pulse of the month'),
  privacy: 'anonymous',
  audience: ['everyone'],
  purpose: both(
    'Et kort signal om, hvordan hverdagen går, så vi kan tale om det, mens det er nyt.',
    'A short sign of how the days go, so that we can talk about it while it is new.',
  ),
  series: 'puls',
  mode: 'card',
  pages: [
    {
      id: 'puls',
      title: both('De seneste to uger', 'The last two weeks'),
      questions: [
        {
          kind: 'line',
          id: 'arbejdslyst',
          text: both('Hvordan er din lyst til at gå på arbejde?', 'How do you feel about going to work?'),
          low: both('Helt i bund', 'As low as can be'),
          high: both('Helt i top', 'As high as can be'),
          missing: ['no-answer'],
        },
        {
          kind: 'likert',
          id: 'ugerne',
          text: both('Hvor enig er du?', 'How far do you agree?'),
          items: [
            {
              id: 'hjaelp',
              text: both('Jeg har fået hjælp, når jeg bad om den.', 'I have got help when I asked for it.'),
            },
            { id: 'vigtigst', text: both('Jeg har vidst, hvad der var vigtigst.', 'I have known what mattered most.') },
            {
              id: 'tid',
              text: both('Jeg har haft tid til at gøre det ordentligt.', 'I have had the time to do it well.'),
            },
          ],
          scale: AGREEMENT,
          missing: ['dont-know'],
        },
        {
          kind: 'text',
          id: 'fortael',
          text: both('Er der noget, vi bør vide?', 'Is there anything we should know?'),
          maxLength: 500,
        },
      ],
    },
  ],
  themes: [
    {
      id: 'hverdag',
      label: both('Hverdagen', 'The days at work'),
      items: ['hjaelp', 'vigtigst', 'tid'].map((item) => ({ question: 'ugerne', item })),
    },
  ],
};
