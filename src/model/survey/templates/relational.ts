import { both, COMMON, DEGREES } from './template.js';
import type { Template } from './template.js';

/**
 * Whom people depend on, and how the cooperation with each is. Only the seven dimensions are named: what they mean in the work it
 * is about is for whoever asks to write in the labels.
 */
export const relational: Template = {
  ...COMMON,
  title: both('Samarbejdet om opgaven', 'Working together on the task'),
  privacy: 'confidential',
  readBack: true,
  audience: ['participants'],
  purpose: both(
    'Vi vil se, hvor samarbejdet bærer opgaven, og hvor det er værd at tale om det.',
    'We want to see where working together carries the task, and where it is worth talking about.',
  ),
  series: 'samarbejde',
  pages: [
    {
      id: 'hvem',
      title: both('Dem, du er afhængig af', 'Those you depend on'),
      intro: both(
        'Tænk på de seneste tre måneder. Du kan vælge på tværs af hele kommunen.',
        'Think of the last three months. You can choose from all of the municipality.',
      ),
      questions: [
        {
          kind: 'roster',
          id: 'vigtigst',
          text: both(
            'Hvem er vigtigst for, at din del af opgaven lykkes?',
            'Who matters most for your part of the task to succeed?',
          ),
          required: true,
          max: 10,
        },
      ],
    },
    {
      id: 'hvordan',
      title: both('Jeres samarbejde', 'How you work together'),
      questions: [
        {
          kind: 'relation',
          id: 'samarbejde',
          text: both('Hvordan er jeres samarbejde lige nu?', 'How do you work together right now?'),
          required: true,
          targets: { roster: 'vigtigst' },
          dimensions: [
            { id: 'frequent', label: both('Hyppig kommunikation', 'Frequent communication') },
            { id: 'timely', label: both('Rettidig kommunikation', 'Timely communication') },
            { id: 'accurate', label: both('Præcis kommunikation', 'Accurate communication') },
            { id: 'problemSolving', label: both('Problemløsende kommunikation', 'Problem-solving communication') },
            { id: 'sharedGoals', label: both('Fælles mål', 'Shared goals') },
            { id: 'sharedKnowledge', label: both('Fælles viden', 'Shared knowledge') },
            { id: 'mutualRespect', label: both('Gensidig respekt', 'Mutual respect') },
          ],
          scale: DEGREES,
          importance: both('Hvor vigtigt er samarbejdet for opgaven?', 'How much does it matter for the task?'),
        },
      ],
    },
    {
      id: 'til-sidst',
      title: both('Til sidst', 'Finally'),
      questions: [
        {
          kind: 'text',
          id: 'hjaelper',
          text: both('Hvad ville gøre det lettere at løfte i flok?', 'What would make it easier to lift together?'),
          maxLength: 1000,
        },
      ],
    },
  ],
};
