import { groupBy } from '../../../src/model/group-by.js';
import type { SurveyRecord } from '../../../src/model/data.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';
import type { AskedRow, RelationSurveyRow, SolbjergDocuments } from '../documents/types.js';
import { DEGREES, danishTime, PRACTICE_BANDS, relationAnswer, SOLBJERG, yearsAfter } from './common.js';
import type { RelationAnswers } from './common.js';

const MONTH = new Intl.DateTimeFormat('da', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const base = (survey: RelationSurveyRow) => ({
  ...SOLBJERG,
  privacy: 'confidential' as const,
  results: 'after-close' as const,
  audience: ['participants', 'leaders', 'directors', 'hr'] as const,
  opensAt: danishTime(survey.opensOn, '08:00'),
  closesAt: danishTime(survey.closesOn, '23:59'),
  deleteAfter: yearsAfter(survey.closesOn, 5),
});

function waveDefinition(survey: RelationSurveyRow): SurveyDefinition {
  const wave = survey.opensOn.slice(0, 7);
  return {
    ...base(survey),
    id: `ledelsessamarbejde-${wave}`,
    title: `Ledelsessamarbejde, ${MONTH.format(new Date(survey.opensOn))}`,
    series: 'ledelsessamarbejde',
    wave,
    purpose:
      'Vi vil se, hvor samarbejdet mellem ledere er stærkt, og hvor borgerens forløb knækker, fordi vi ikke får talt sammen. Direktionen bruger kortet til at vælge, hvor vi sætter ind.',
    pages: [
      {
        id: 'kolleger',
        title: 'Dine vigtigste kolleger',
        questions: [
          {
            id: 'vigtigste',
            kind: 'roster',
            text: 'Hvilke ledere er vigtigst for, at borgeren får et sammenhængende forløb hos jer?',
            help: 'Tag dem med, som I er afhængige af, også når samarbejdet er svært.',
            required: true,
            min: 1,
            max: 50,
            among: 'leaders',
          },
        ],
      },
      {
        id: 'samarbejdet',
        title: 'Samarbejdet med hver af dem',
        questions: [
          {
            id: 'samarbejde',
            kind: 'relation',
            text: 'I hvor høj grad passer ordene på jeres samarbejde?',
            targets: { roster: 'vigtigste' },
            dimensions: survey.dimensions,
            scale: DEGREES,
            importance: 'Er samarbejdet vigtigt for jeres opgave?',
          },
        ],
      },
    ],
  };
}

function wave(survey: RelationSurveyRow, asked: readonly AskedRow[]): SurveyRecord {
  const ratings = new Map(survey.ratings.map((rating) => [`${rating.from} ${rating.to}`, rating]));
  return {
    definition: waveDefinition(survey),
    invited: survey.invited,
    bands: PRACTICE_BANDS,
    responses: asked.map(({ from, none, to }) => {
      const relations: Record<string, RelationAnswers[string]> = {};
      for (const target of to) {
        const rating = ratings.get(`${from} ${target}`);
        if (rating) relations[target] = relationAnswer(rating);
        else if (none.includes(target)) relations[target] = { none: true };
      }
      return { personId: from, answers: { vigtigste: to, samarbejde: relations } };
    }),
  };
}

function groupSurvey(survey: RelationSurveyRow, { units }: SolbjergDocuments): SurveyRecord {
  const groups = units.units.filter(({ type }) => type === 'forvaltning').map(({ id, name }) => ({ id, label: name }));
  return {
    definition: {
      ...base(survey),
      id: `forvaltninger-${survey.opensOn.slice(0, 7)}`,
      title: `Samarbejdet mellem forvaltningerne, ${MONTH.format(new Date(survey.opensOn))}`,
      purpose:
        'Vi vil vide, hvordan forvaltningerne oplever hinanden, og om de ser det samme. Svarene er grundlag for direktionens døgnseminar.',
      pages: [
        {
          id: 'forvaltninger',
          title: 'Forvaltningerne',
          intro: 'Svar ud fra din egen hverdag. Tag også din egen forvaltning med.',
          questions: [
            {
              id: 'forvaltning',
              kind: 'relation',
              text: 'I hvor høj grad passer ordene på dit samarbejde med hver forvaltning?',
              targets: { groups },
              dimensions: survey.dimensions,
              scale: DEGREES,
              importance: 'Er samarbejdet vigtigt for din opgave?',
            },
          ],
        },
      ],
    },
    invited: survey.invited,
    bands: PRACTICE_BANDS,
    responses: [...groupBy(survey.ratings, ({ from }) => from)].map(([personId, ratings]) => ({
      personId,
      answers: { forvaltning: Object.fromEntries(ratings.map((rating) => [rating.to, relationAnswer(rating)])) },
    })),
  };
}

/** The rounds that are over: two where leaders rated the colleagues who matter most, and one about whole administrations. */
export function leadershipSurveys(documents: SolbjergDocuments): readonly SurveyRecord[] {
  return [
    ...documents.relations.surveys.map((survey) =>
      wave(survey, documents.asked.surveys.find(({ id }) => id === survey.id)?.rows ?? []),
    ),
    ...documents['group-ratings'].surveys.map((survey) => groupSurvey(survey, documents)),
  ];
}
