import type { SurveyRecord } from '../../../src/model/data.js';
import type { Answers } from '../../../src/model/survey/answers.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import type { Random } from '../make-municipality.mjs';
import { danishTime, daysAfter, SOLBJERG, yearsAfter } from './common.js';

const AGREEMENT = [
  { da: 'Helt uenig', en: 'Strongly disagree', ar: 'لا أوافق إطلاقًا' },
  { da: 'Uenig', en: 'Disagree', ar: 'لا أوافق' },
  { da: 'Hverken eller', en: 'Neither', ar: 'محايد' },
  { da: 'Enig', en: 'Agree', ar: 'أوافق' },
  { da: 'Helt enig', en: 'Strongly agree', ar: 'أوافق تمامًا' },
];

/** What parents are asked, in Danish, English and Arabic, with a name in Danish only. */
export const PARENTS: Omit<WrittenDefinition, 'opensAt' | 'closesAt' | 'deleteAfter'> = {
  ...SOLBJERG,
  id: 'foraeldre',
  title: { da: 'Samarbejdet om dit barn', en: 'Working together for your child', ar: 'التعاون من أجل طفلك' },
  languages: ['en', 'ar'],
  privacy: 'confidential',
  results: 'after-close',
  audience: ['participants', 'leaders'],
  purpose: {
    da: 'Vi vil gerne vide, hvordan du oplever samarbejdet mellem skolen og dig.',
    en: 'We would like to know how you experience working together with the school.',
    ar: 'نود أن نعرف كيف ترى التعاون بينك وبين المدرسة.',
  },
  pages: [
    {
      id: 'samarbejde',
      title: { da: 'Samarbejdet', en: 'Working together', ar: 'التعاون' },
      questions: [
        {
          kind: 'choice',
          id: 'hvem',
          text: {
            da: 'Hvem taler du mest med?',
            en: 'Who do you talk to most?',
            ar: 'مع من تتحدث أكثر؟',
          },
          required: true,
          options: [
            { id: 'laerer', text: { da: 'Læreren', en: 'The teacher', ar: 'المعلم' } },
            { id: 'paedagog', text: { da: 'Pædagogen', en: 'The social educator', ar: 'المربي' } },
            // The same name in every language.
            { id: 'bro', text: { da: 'Brobyggerne' } },
          ],
          other: { da: 'En anden', en: 'Somebody else', ar: 'شخص آخر' },
        },
        {
          kind: 'likert',
          id: 'tillid',
          text: { da: 'Hvor enig er du?', en: 'How much do you agree?', ar: 'إلى أي مدى توافق؟' },
          items: [
            {
              id: 'lytter',
              text: { da: 'Skolen lytter til mig', en: 'The school listens to me', ar: 'المدرسة تستمع إليّ' },
            },
            {
              id: 'besked',
              text: { da: 'Jeg får besked i tide', en: 'I am told in time', ar: 'أحصل على المعلومات في الوقت المناسب' },
            },
          ],
          scale: { min: 1, max: 5, labels: AGREEMENT },
          missing: ['dont-know'],
        },
        {
          kind: 'line',
          id: 'tryg',
          text: {
            da: 'Hvor tryg er dit barn i skolen?',
            en: 'How safe does your child feel at school?',
            ar: 'ما مدى شعور طفلك بالأمان في المدرسة؟',
          },
          low: { da: 'Slet ikke tryg', en: 'Not at all', ar: 'لا يشعر بالأمان إطلاقًا' },
          high: { da: 'Helt tryg', en: 'Completely', ar: 'يشعر بالأمان تمامًا' },
        },
      ],
    },
    {
      id: 'oensker',
      title: { da: 'Dine ønsker', en: 'Your wishes', ar: 'رغباتك' },
      questions: [
        {
          kind: 'ranking',
          id: 'vigtigst',
          text: { da: 'Hvad er vigtigst?', en: 'What matters most?', ar: 'ما الأهم؟' },
          options: [
            { id: 'moeder', text: { da: 'Flere møder', en: 'More meetings', ar: 'المزيد من الاجتماعات' } },
            { id: 'beskeder', text: { da: 'Kortere beskeder', en: 'Shorter messages', ar: 'رسائل أقصر' } },
            { id: 'tolk', text: { da: 'En tolk', en: 'An interpreter', ar: 'مترجم' } },
          ],
        },
        {
          kind: 'number',
          id: 'moeder-antal',
          text: {
            da: 'Hvor mange møder har du været til?',
            en: 'How many meetings have you been to?',
            ar: 'كم عدد الاجتماعات التي حضرتها؟',
          },
          min: 0,
          max: 50,
          unit: { da: 'møder', en: 'meetings', ar: 'اجتماعات' },
        },
        {
          kind: 'rating',
          id: 'anbefale',
          text: {
            da: 'Du taler mest med {hvem}. Hvor godt går det?',
            en: 'You talk most to {hvem}. How well does it go?',
            ar: 'أنت تتحدث أكثر مع {hvem}. كيف تسير الأمور؟',
          },
          scale: { min: 1, max: 5 },
          low: { da: 'Dårligt', en: 'Badly', ar: 'سيئة' },
          high: { da: 'Godt', en: 'Well', ar: 'جيدة' },
        },
        {
          kind: 'text',
          id: 'mere',
          text: { da: 'Er der mere, vi skal vide?', en: 'Anything else?', ar: 'هل هناك شيء آخر يجب أن نعرفه؟' },
        },
      ],
    },
  ],
};

const answersOf = (random: Random): Answers => ({
  hvem: { options: [random.pick(['laerer', 'paedagog', 'bro'])] },
  tillid: { lytter: random.pick([2, 3, 4, 4, 5]), besked: random.pick([1, 2, 3, 4, 5]) },
  tryg: random.pick([35, 52, 68, 74, 81, 90]),
  vigtigst: ['beskeder', 'moeder', 'tolk'],
  anbefale: random.pick([2, 3, 4, 5]),
});

/** How many of those who work here have a child at one of the schools. */
const SHARE = 0.08;

/** Employees with children at the municipality's schools, asked before it goes to all parents. */
export function parentsSurvey(
  random: Random,
  employees: readonly string[],
  now: Date,
  /** Those whom a visitor can be. The last is asked too and has yet to answer; none of the others is. */
  visitors: readonly string[],
): SurveyRecord {
  const others = employees.filter((id) => !visitors.includes(id) && random.chance(SHARE));
  const closes = daysAfter(now, 28);
  return {
    definition: {
      ...PARENTS,
      opensAt: danishTime(daysAfter(now, -3), '08:00'),
      closesAt: danishTime(closes, '16:00'),
      deleteAfter: yearsAfter(closes, 1),
    },
    invited: [...visitors.slice(-1), ...others],
    responses: others.filter(() => random.chance(0.4)).map((personId) => ({ personId, answers: answersOf(random) })),
  };
}
