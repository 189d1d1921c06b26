import type { SurveyRecord } from '../../../src/model/data.js';
import type { MissingCode } from '../../../src/model/survey/definition.js';
import type { Random } from '../make-municipality.mjs';
import { likertMark, lineMark } from './answering.js';
import { AGREEMENT, danishTime, daysAfter, SOLBJERG, yearsAfter } from './common.js';

const MISSING: readonly MissingCode[] = ['dont-know'];

const STATEMENTS: readonly (readonly [id: string, text: string, mean: number])[] = [
  ['tid', 'Min leder har haft tid, når jeg havde brug for det.', 3.5],
  ['hjaelp', 'Jeg har kunnet få hjælp fra andre dele af kommunen.', 3.1],
  ['vigtigst', 'Jeg har vidst, hvad der var vigtigst.', 3.9],
];

const TEXTS: readonly string[] = [
  'Fint, men vi mangler vikarer i weekenden.',
  'Det hjalp, at vi fik talt om vagtplanen.',
  'Jeg savner at høre, hvad der blev af vores forslag.',
  'God uge.',
];

/** The month's pulse for everybody: anonymous, so that no answer can be traced to a person. */
export function pulseSurvey(random: Random, employees: readonly string[], now: Date): SurveyRecord {
  const closes = daysAfter(now, 9);
  const responses = employees
    .filter(() => random.chance(0.22))
    .map(() => ({
      answers: {
        ugen: Object.fromEntries(STATEMENTS.map(([id, , mean]) => [id, likertMark(random, mean, MISSING)])),
        ...(random.chance(0.95) && { arbejdslyst: lineMark(random, 64) }),
        ...(random.chance(0.08) && { fortael: random.pick(TEXTS) }),
      },
    }));
  return {
    definition: {
      ...SOLBJERG,
      id: 'puls',
      title: 'Månedens puls',
      series: 'puls',
      wave: daysAfter(now, 0).slice(0, 7),
      privacy: 'anonymous',
      results: 'after-close',
      audience: ['everyone'],
      purpose: 'Et kort signal om, hvordan hverdagen går, så ledere og MED kan tale om det, mens det er nyt.',
      opensAt: danishTime(daysAfter(now, -5), '06:00'),
      closesAt: danishTime(closes, '23:59'),
      deleteAfter: yearsAfter(closes, 1),
      pages: [
        {
          id: 'puls',
          title: 'De seneste to uger',
          questions: [
            {
              id: 'ugen',
              kind: 'likert',
              text: 'Hvor enig er du?',
              required: true,
              items: STATEMENTS.map(([id, text]) => ({ id, text })),
              scale: AGREEMENT,
              missing: MISSING,
            },
            {
              id: 'arbejdslyst',
              kind: 'line',
              text: 'Hvordan er din arbejdslyst?',
              low: 'Helt i bund',
              high: 'Helt i top',
            },
            {
              id: 'fortael',
              kind: 'text',
              text: 'Er der noget, vi bør vide?',
              maxLength: 500,
            },
          ],
        },
      ],
    },
    invited: employees,
    // Shuffled, because the order of the employees would say whose answer each is.
    responses: random.shuffle(responses),
  };
}
