import type { SurveyRecord, TvaersData } from '../../../src/model/data.js';
import type { Answers } from '../../../src/model/survey/answers.js';
import type { ChoiceOption, SurveyPage } from '../../../src/model/survey/definition.js';
import type { Random } from '../make-municipality.mjs';
import { clamp } from './answering.js';
import { danishTime, daysAfter, SOLBJERG, yearsAfter } from './common.js';

const options = (texts: Readonly<Record<string, string>>): readonly ChoiceOption[] =>
  Object.entries(texts).map(([id, text]) => ({ id, text }));

const YES_NO = options({ ja: 'Ja', nej: 'Nej' });

const HELPERS = options({
  leder: 'Min leder',
  makker: 'En fast makker',
  kolleger: 'Kollegerne i teamet',
  hr: 'HR',
});

/** Where people come from, more than anybody wants to read through. */
const BEFORE = options({
  kommune: 'En anden kommune',
  region: 'Region og sygehus',
  stat: 'Staten',
  privatpleje: 'Privat pleje og omsorg',
  skole: 'Fri- og privatskole',
  dagtilbud: 'Privat dagtilbud',
  ungdom: 'Ungdomsuddannelse',
  videregaaende: 'Videregående uddannelse',
  bygge: 'Bygge og anlæg',
  butik: 'Butik og lager',
  finans: 'Bank og forsikring',
  hotel: 'Hotel og restaurant',
  industri: 'Industri',
  it: 'IT og tele',
  kontor: 'Kontor og rådgivning',
  kultur: 'Kultur og fritid',
  landbrug: 'Landbrug og natur',
  rengoering: 'Rengøring og ejendomsdrift',
  transport: 'Transport',
  forening: 'Forening og organisation',
  studerende: 'Jeg studerede',
  orlov: 'Orlov eller barsel',
  ledig: 'Jeg var ledig',
});

const REASONS = options({
  oplaering: 'Tid til oplæring',
  makker: 'En makker at spørge',
  leder: 'En leder, der var til stede',
  udstyr: 'Nøgler, pc og adgange fra dag ét',
  maal: 'Klarhed over opgaven',
});

const WORDS = ['Travl', 'Varm', 'Rodet', 'Lærerig', 'God', 'Ensom', 'Spændende'];
const MORE = [
  'Det var rart at have en fast makker de første uger.',
  'Der gik tre uger, før jeg kunne logge på.',
  'Jeg ville gerne have haft en samtale efter den første måned.',
];

const PAGES: readonly SurveyPage[] = [
  {
    id: 'begyndelsen',
    title: 'Begyndelsen',
    intro: 'Spørgsmålene handler om din første tid i {sted}.',
    questions: [
      { id: 'dag', kind: 'date', text: 'Hvilken dag begyndte du?' },
      {
        id: 'samtale',
        kind: 'choice',
        text: 'Fik du en samtale med din leder i den første uge?',
        options: YES_NO,
        display: 'inline',
        required: true,
      },
      {
        id: 'hjulpet',
        kind: 'choice',
        text: 'Hvem hjalp dig i gang?',
        options: [...HELPERS, { id: 'ingen', text: 'Ingen bestemt', exclusive: true }],
        multiple: true,
        other: 'Andre',
      },
      { id: 'foer', kind: 'choice', text: 'Hvad kommer du fra?', options: BEFORE, display: 'search' },
    ],
  },
  {
    id: 'maaneden',
    title: 'Den første måned',
    questions: [
      {
        id: 'klar',
        kind: 'rating',
        text: 'Hvor klar var du til opgaverne efter en måned?',
        scale: { min: 1, max: 7 },
        low: 'Slet ikke klar',
        high: 'Helt klar',
        missing: ['dont-know'],
        required: true,
      },
      {
        id: 'oplaering',
        kind: 'number',
        text: 'Hvor mange timers oplæring fik du?',
        min: 0,
        max: 300,
        decimals: 1,
        unit: 'timer',
      },
      {
        id: 'vigtigst',
        kind: 'ranking',
        text: 'Hvad betyder mest, når nye kolleger skal godt i gang?',
        help: 'Vælg op til tre, det vigtigste først.',
        options: REASONS,
        max: 3,
      },
      { id: 'ord', kind: 'text', text: 'Din første måned med ét ord', lines: 1, maxLength: 30 },
    ],
  },
  {
    id: 'nu',
    title: 'Nu',
    questions: [
      {
        id: 'anbefal',
        kind: 'rating',
        text: 'Hvor sandsynligt er det, at du vil anbefale andre at arbejde her?',
        scale: { min: 0, max: 10 },
        low: 'Slet ikke sandsynligt',
        high: 'Meget sandsynligt',
        nps: true,
      },
      {
        id: 'holder',
        kind: 'text',
        text: 'Hvad har holdt dig her det første år?',
        visibleIf: '{aar} >= 1',
        maxLength: 1000,
      },
      { id: 'mere', kind: 'text', text: 'Hvad bør vi gøre anderledes for den næste?', maxLength: 1000 },
      {
        id: 'ring',
        kind: 'choice',
        text: 'Må HR ringe til dig om dine svar?',
        options: YES_NO,
        display: 'inline',
      },
      {
        id: 'nummer',
        kind: 'text',
        text: 'Hvilket nummer?',
        lines: 1,
        format: 'phone',
        visibleIf: "{ring} = 'ja'",
        requiredIf: "{ring} = 'ja'",
      },
    ],
  },
];

const within = (random: Random, mean: number, spread: number, low: number, high: number): number =>
  clamp(Math.round(random.normal(mean, spread)), low, high);

function answersOf(random: Random): Answers {
  const helped = HELPERS.filter(() => random.chance(0.4)).map(({ id }) => id);
  return {
    samtale: { options: [random.chance(0.7) ? 'ja' : 'nej'] },
    hjulpet: { options: helped.length > 0 ? helped : ['ingen'] },
    foer: { options: [random.pick(BEFORE).id] },
    klar: within(random, 4.8, 1.3, 1, 7),
    oplaering: within(random, 24, 14, 0, 120),
    vigtigst: random.shuffle(REASONS.map(({ id }) => id)).slice(0, 3),
    ...(random.chance(0.8) && { ord: random.pick(WORDS) }),
    anbefal: within(random, 7.4, 1.9, 0, 10),
    ...(random.chance(0.25) && { mere: random.pick(MORE) }),
    ring: { options: ['nej'] },
  };
}

/** Those who began within the last year, asked about their first months: one question of almost every kind. */
export function firstMonthsSurvey(
  random: Random,
  { asOf, engagements }: Pick<TvaersData, 'asOf' | 'engagements'>,
  now: Date,
  /** Those whom a visitor can be. The last is asked too and has yet to answer; none of the others is. */
  visitors: readonly string[],
): SurveyRecord {
  const began = new Map<string, string>();
  for (const { from = '', personId } of engagements) {
    const before = began.get(personId);
    if (before === undefined || from < before) began.set(personId, from);
  }
  const since = yearsAfter(asOf, -1);
  const others = [...began].flatMap(([id, from]) => (from > since && !visitors.includes(id) ? [id] : []));
  const closes = daysAfter(now, 21);
  return {
    definition: {
      ...SOLBJERG,
      id: 'foerste-tid',
      title: 'Din første tid i kommunen',
      privacy: 'confidential',
      readBack: true,
      results: 'after-close',
      audience: ['leaders', 'hr'],
      purpose: 'Vi vil gøre det lettere at begynde her, og du ved, hvordan det var.',
      opensAt: danishTime(daysAfter(now, -6), '08:00'),
      closesAt: danishTime(closes, '16:00'),
      deleteAfter: yearsAfter(closes, 1),
      facts: [
        { id: 'sted', kind: 'text', from: 'unit' },
        { id: 'aar', kind: 'number', from: 'years' },
      ],
      pages: PAGES,
    },
    invited: [...visitors.slice(-1), ...others],
    responses: others.filter(() => random.chance(0.55)).map((personId) => ({ personId, answers: answersOf(random) })),
  };
}
