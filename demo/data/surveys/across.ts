import type { SurveyRecord } from '../../../src/model/data.js';
import type { RelationAnswer } from '../../../src/model/survey/answers.js';
import type { MissingCode, SurveyDefinition } from '../../../src/model/survey/definition.js';
import { leaderAreas, shareCitizens } from '../documents/leader-areas.js';
import type { RelationSurveyRow, SolbjergDocuments } from '../documents/types.js';
import type { Random } from '../make-municipality.mjs';
import { againRated, likertMark, lineMark, ratedBefore } from './answering.js';
import {
  AGREEMENT,
  danishTime,
  daysAfter,
  DEGREES,
  PRACTICE_BANDS,
  SEVEN_DIMENSIONS,
  SOLBJERG,
  yearsAfter,
} from './common.js';

const MAX_COLLEAGUES = 12;
const MISSING: readonly MissingCode[] = ['dont-know', 'not-relevant'];

/** Statement and where its answers lie. */
const STATEMENTS: readonly (readonly [id: string, text: string, mean: number])[] = [
  ['kender', 'Jeg ved, hvem jeg skal ringe til i de andre forvaltninger.', 3.6],
  ['i-tide', 'Jeg får i tide at vide, hvad andre beslutter, når det rammer mit område.', 2.8],
  ['loeser', 'Når noget går skævt mellem os, finder vi løsningen sammen.', 3.5],
  ['borgeren', 'Vi vælger det, der er bedst for borgeren, også når det koster på eget budget.', 3.1],
];

const TEXTS: readonly string[] = [
  'Vi mangler et fast sted at tale om de borgere, vi deler.',
  'Når en sag flyttes, bør modtageren ringe tilbage inden for en uge.',
  'Fælles mål for udskrivninger. I dag måles vi på hver sit.',
  'Det fungerer godt, når vi kender hinanden. Mere af det.',
  'Vi opdager for sent, at en beslutning ét sted giver arbejde et andet.',
  'Et kort møde hver anden uge ville spare os for mange mails.',
];

function definition(now: Date): SurveyDefinition {
  const closes = daysAfter(now, 14);
  return {
    ...SOLBJERG,
    id: 'samarbejde-paa-tvaers',
    title: 'Samarbejde på tværs',
    privacy: 'confidential',
    results: 'after-close',
    audience: ['participants', 'leaders', 'directors', 'hr'],
    purpose:
      'Vi vil vide, hvilke samarbejder lederne selv finder vigtigst, og hvordan de har det. Så kan vi bruge kræfterne der, hvor det betyder mest for borgerne.',
    opensAt: danishTime(daysAfter(now, -4), '08:00'),
    closesAt: danishTime(closes, '23:59'),
    deleteAfter: yearsAfter(closes, 2),
    pages: [
      {
        id: 'kolleger',
        title: 'Dine vigtigste kolleger',
        questions: [
          {
            id: 'vigtigste',
            kind: 'roster',
            text: 'Hvem er vigtigst for dit arbejde?',
            help: 'Vælg de ledere, du er mest afhængig af for at løse din opgave, i hele kommunen. Tag også dem med, hvor det er svært.',
            required: true,
            min: 2,
            max: MAX_COLLEAGUES,
            among: 'leaders',
          },
        ],
      },
      {
        id: 'samarbejdet',
        title: 'Samarbejdet med hver af dem',
        intro: 'Svar ud fra de seneste tre måneder. Du kan springe enkelte linjer over.',
        questions: [
          {
            id: 'samarbejde',
            kind: 'relation',
            text: 'I hvor høj grad passer ordene på jeres samarbejde?',
            required: true,
            targets: { roster: 'vigtigste' },
            dimensions: SEVEN_DIMENSIONS,
            scale: DEGREES,
            importance: 'Er samarbejdet vigtigt for din opgave?',
          },
        ],
      },
      {
        id: 'hverdagen',
        title: 'Hverdagen på tværs',
        questions: [
          {
            id: 'enighed',
            kind: 'likert',
            text: 'Hvor enig er du?',
            required: true,
            items: STATEMENTS.map(([id, text]) => ({ id, text })),
            scale: AGREEMENT,
            missing: MISSING,
          },
          {
            id: 'kommune',
            kind: 'line',
            text: 'Hvor tæt er vi på at arbejde som én kommune?',
            low: 'Hver for sig',
            high: 'Som én kommune',
            missing: ['dont-know'],
          },
          {
            id: 'bedre',
            kind: 'text',
            text: 'Hvad skal vi lykkes bedre med på tværs?',
            help: 'Skriv ikke navne på borgere eller kolleger.',
            maxLength: 1000,
          },
        ],
      },
    ],
  };
}

/**
 * The round that is open now: confidential, about half have answered, and nothing is shown before it closes.
 * `silent` are those who are to answer themselves.
 */
export function acrossSurvey(
  random: Random,
  documents: SolbjergDocuments,
  last: RelationSurveyRow,
  now: Date,
  silent: ReadonlySet<string>,
): SurveyRecord {
  const areaOf = leaderAreas(documents);
  // Asked what their own task hangs on, they think of the citizens they share more than they did before.
  const before = ratedBefore(
    last.ratings.map((rating) =>
      shareCitizens(areaOf.get(rating.from), areaOf.get(rating.to)) ? { ...rating, importance: 5 } : rating,
    ),
  );
  const answering = last.invited.filter(
    (id) => !silent.has(id) && (before.get(id)?.length ?? 0) >= 2 && random.chance(0.65),
  );
  return {
    definition: definition(now),
    invited: last.invited,
    bands: PRACTICE_BANDS,
    responses: answering.map((personId) => {
      const rated = (before.get(personId) ?? []).slice(0, MAX_COLLEAGUES);
      const relations = rated.map((rating): readonly [string, RelationAnswer] => [
        rating.to,
        random.chance(0.02) ? { none: true } : againRated(random, rating, SEVEN_DIMENSIONS),
      ]);
      return {
        personId,
        answers: {
          vigtigste: rated.map(({ to }) => to),
          samarbejde: Object.fromEntries(relations),
          enighed: Object.fromEntries(STATEMENTS.map(([id, , mean]) => [id, likertMark(random, mean, MISSING)])),
          ...(random.chance(0.9) && { kommune: lineMark(random, 47) }),
          ...(random.chance(0.2) && { bedre: random.pick(TEXTS) }),
        },
      };
    }),
  };
}
