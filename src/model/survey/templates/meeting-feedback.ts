import { both, COMMON } from './template.js';
import type { Template } from './template.js';

type Line = readonly [
  id: string,
  text: ReturnType<typeof both>,
  low: ReturnType<typeof both>,
  high: ReturnType<typeof both>,
];

const lines = (list: readonly Line[]): Template['pages'][number]['questions'] =>
  list.map(([id, text, low, high]) => ({ kind: 'line', id, text, low, high, missing: ['no-answer'] }));

const BADLY = both('Slet ikke godt', 'Not well at all');
const WELL = both('Rigtig godt', 'Very well');
const NO = both('Slet ikke', 'Not at all');
const YES = both('Helt og holdent', 'Entirely');

/**
 * Four lines at the beginning of a meeting about how things are, and four at its end about the meeting. The words are our own and
 * stand for those that whoever uses it writes; they have no norms and no limits.
 */
export const meetingFeedback: Template = {
  ...COMMON,
  title: both('Hvordan går det, og hjælper det?', 'How are things, and does it help?'),
  privacy: 'named',
  audience: ['participants'],
  purpose: both(
    'Vi bruger dine svar til at tale om, hvad der hjælper, og hvad vi skal gøre anderledes.',
    'We use your answers to talk about what helps, and what we should do differently.',
  ),
  pages: [
    {
      id: 'foer',
      title: both('Før vi går i gang', 'Before we begin'),
      intro: both('Tænk på tiden, siden vi sidst sås.', 'Think of the time since we last met.'),
      questions: lines([
        ['dagene', both('Hvordan har dagene været?', 'How have the days been?'), BADLY, WELL],
        [
          'overskud',
          both('Har du haft overskud til det, du gerne ville?', 'Have you had the strength for what you wanted to do?'),
          NO,
          YES,
        ],
        [
          'sammen',
          both('Hvordan går det med det, vi arbejder på sammen?', 'How is it going with what we work on together?'),
          BADLY,
          WELL,
        ],
        [
          'fremad',
          both('Hvordan tror du, det går om en måned?', 'How do you think it will be in a month?'),
          BADLY,
          WELL,
        ],
      ]),
    },
    {
      id: 'efter',
      title: both('Inden vi slutter', 'Before we end'),
      handover: both(
        'Vi tager den sidste del, når mødet er ved at være slut',
        'We do the last part when the meeting is about to end',
      ),
      intro: both(
        'Tænk på mødet i dag. Der er ingen forkerte svar.',
        'Think of the meeting today. No answer is wrong.',
      ),
      questions: lines([
        ['sagt', both('Fik du sagt det, du ville?', 'Did you get to say what you wanted?'), NO, YES],
        ['nytte', both('Kan du bruge det, vi talte om?', 'Can you use what we talked about?'), NO, YES],
        [
          'klart',
          both('Var det, de andre sagde, til at forstå?', 'Could you understand what the others said?'),
          NO,
          YES,
        ],
        ['videre', both('Ved du, hvad der sker nu?', 'Do you know what happens now?'), NO, YES],
      ]),
    },
  ],
};
