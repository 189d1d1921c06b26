import { groupBy } from '../../../src/model/group-by.js';
import type { ResponseRecord, SurveyRecord } from '../../../src/model/data.js';
import type { SurveyPage, SurveyTheme } from '../../../src/model/survey/definition.js';
import type { EngagementRow, MunicipalityDocuments, ResponseWaveRow } from '../documents/types.js';
import type { Random } from '../make-municipality.mjs';
import { danishTime, SOLBJERG, yearsAfter } from './common.js';

const TENURES = [
  { told: '0-1', id: 'under-2', text: 'Under 2 år' },
  { told: '2-4', id: '2-4', text: '2 til 4 år' },
  { told: '5+', id: 'fra-5', text: '5 år eller mere' },
] as const;

/** What people write: nothing that names anybody. */
const OPENINGS = [
  'Vi mangler',
  'Jeg sætter pris på',
  'Det ville hjælpe med',
  'Der er for lidt',
  'Mere',
  'Tak for',
] as const;
const SUBJECTS = [
  'tid til at tale om de svære opgaver',
  'ro om vagtplanen',
  'besked om, hvad der blev besluttet',
  'hjælp fra de andre afdelinger',
  'oplæring af nye kolleger',
  'faglig sparring i hverdagen',
  'opmærksomhed på det, der lykkes',
  'fælles møder på tværs',
] as const;

/** Two finished rounds of the well-being survey, one each year. Nobody can tell whose an answer is. */
export const wellBeingSurveys = (random: Random, documents: MunicipalityDocuments): readonly SurveyRecord[] =>
  documents.responses.waves.map((wave) => recordOf(random, documents, wave));

function recordOf(random: Random, documents: MunicipalityDocuments, wave: ResponseWaveRow): SurveyRecord {
  const { closesOn, id, opensOn } = wave;
  const homes = homesAt(documents.engagements.engagements, opensOn);
  return {
    definition: {
      ...SOLBJERG,
      id,
      title: `${documents.survey.survey.title} ${opensOn.slice(0, 4)}`,
      series: 'trivsel',
      wave: opensOn.slice(0, 7),
      privacy: 'anonymous',
      results: 'after-close',
      audience: ['everyone'],
      purpose: 'At se, hvordan vi har det på arbejdet, så ledere og MED kan tale om det og gøre noget ved det.',
      opensAt: danishTime(opensOn, '06:00'),
      closesAt: danishTime(closesOn, '23:59'),
      deleteAfter: yearsAfter(closesOn, 5),
      pages: pagesOf(documents),
      themes: themesOf(documents),
      background: 'anciennitet',
    },
    invited: [...homes.keys()],
    homes: Object.fromEntries(homes),
    responses: responsesOf(random, wave, homes),
  };
}

/** Who was employed on a day, each where they were first employed: somebody with two jobs is asked once. */
function homesAt(engagements: readonly EngagementRow[], date: string): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { contract, from, fte, personId, unitId } of engagements)
    if (fte > 0 && contract !== 'timeløn' && from <= date && !homes.has(personId)) homes.set(personId, unitId);
  return homes;
}

function pagesOf({ survey: { survey } }: MunicipalityDocuments): readonly SurveyPage[] {
  const items = groupBy(survey.items, ({ themeId }) => themeId);
  return [
    ...survey.themes.map(({ id, label }) => ({
      id,
      title: label,
      questions: [
        {
          kind: 'likert' as const,
          id,
          text: `Hvor godt passer udsagnene om ${label.toLowerCase()}?`,
          items: (items.get(id) ?? []).map(({ id: item, text }) => ({ id: item, text })),
          scale: survey.scale,
          missing: ['not-relevant' as const],
        },
      ],
    })),
    {
      id: 'til-sidst',
      title: 'Til sidst',
      questions: [
        {
          kind: 'choice',
          id: 'anciennitet',
          text: 'Hvor længe har du arbejdet i kommunen?',
          required: true,
          options: TENURES.map(({ id: option, text }) => ({ id: option, text })),
        },
        {
          kind: 'text',
          id: 'ord',
          text: 'Hvad skal vi tale om?',
          help: 'Skriv ikke navne. Det, du skriver, kan læses af alle, når mindst ti har skrevet noget.',
          maxLength: 1000,
        },
      ],
    },
  ];
}

const themesOf = ({ survey: { survey } }: MunicipalityDocuments): readonly SurveyTheme[] =>
  survey.themes.map(({ id, label, socialCapital }) => ({
    id,
    label,
    ...(socialCapital && { capital: socialCapital }),
    ...(socialCapital && { benchmark: { name: 'Sammenlignelige kommuner (opdigtet)', value: 63.8 } }),
    items: survey.items
      .filter(({ themeId }) => themeId === id)
      .map(({ id: item, reversed }) => ({ question: id, item, ...(reversed && { reversed }) })),
  }));

/** No more from a unit than were asked there: those with two jobs answered once. */
function responsesOf(
  random: Random,
  { itemIds, responses }: ResponseWaveRow,
  homes: ReadonlyMap<string, string>,
): readonly ResponseRecord[] {
  const left = new Map<string, number>();
  for (const unit of homes.values()) left.set(unit, (left.get(unit) ?? 0) + 1);
  return responses.flatMap(({ answers, tenure, unitId }) => {
    const places = left.get(unitId) ?? 0;
    if (places === 0) return [];
    left.set(unitId, places - 1);
    const marks: Record<string, Record<string, number>> = {};
    for (const [index, item] of itemIds.entries()) {
      const mark = answers[index];
      if (mark !== null && mark !== undefined) (marks[item.slice(0, item.lastIndexOf('-'))] ??= {})[item] = mark;
    }
    const words = random.chance(0.12) && `${random.pick(OPENINGS)} ${random.pick(SUBJECTS)}.`;
    return [
      {
        unitId,
        answers: {
          ...marks,
          anciennitet: { options: TENURES.flatMap(({ id, told }) => (told === tenure ? [id] : [])) },
          ...(words && { ord: words }),
        },
      },
    ];
  });
}
