import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../demo/host/database/database.js';
import { migrate } from '../../demo/host/database/migrations.js';
import { openPostgres } from '../../demo/host/database/postgres.js';
import { anonymousResponses, responses, surveys } from '../../demo/host/database/schema.js';
import { tallyIn } from '../../demo/host/store/sql-tally.js';
import { tallyAtHand } from '../../demo/host/store/tally-at-hand.js';
import { tallyOf } from '../../src/model/survey-results/tally.js';
import type { GroupTally, PlacedResponse, SurveyTally } from '../../src/model/survey-results/tally.js';
import type { Answers, Mark } from '../../src/model/survey/answers.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import { emptyEmbedded } from '../support/embedded.js';
import { emptyPostgres, itWithPostgres } from '../support/postgres.js';
import { randomFrom } from '../support/random-survey.js';
import { sampleDefinition } from '../support/sample-survey.js';

const scale = { min: 1, max: 5 };
const missing = ['dont-know'] as const;

/** A survey that asks in every way that is counted, with themes across questions, and one by half. */
const definition = (privacy: SurveyDefinition['privacy']): SurveyDefinition => ({
  ...sampleDefinition,
  id: `tal-${privacy}`,
  privacy,
  pages: [
    {
      id: 'side',
      questions: [
        {
          kind: 'likert',
          id: 'udsagn',
          text: 'Enig?',
          items: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
          scale,
          missing,
        },
        { kind: 'likert', id: 'mere', text: 'Enig?', items: [{ id: 'a', text: 'a' }], scale },
        { kind: 'line', id: 'linje', text: 'Hvor?', low: 'Lavt', high: 'Højt', missing },
        { kind: 'rating', id: 'trin', text: 'Hvor?', scale: { min: 0, max: 10 }, low: 'Nej', high: 'Ja' },
        { kind: 'number', id: 'timer', text: 'Hvor mange?', decimals: 2 },
        {
          kind: 'choice',
          id: 'flere',
          text: 'Hvilke?',
          options: ['1', '02', 'x'].map((id) => ({ id, text: id })),
          multiple: true,
          other: 'Andet',
          missing,
        },
        { kind: 'choice', id: 'gruppe', text: 'Hvilken?', options: ['ny', 'gammel'].map((id) => ({ id, text: id })) },
        { kind: 'text', id: 'ord', text: 'Andet?' },
      ],
    },
  ],
  themes: [
    {
      id: 'et',
      label: 'Et',
      items: [
        { question: 'udsagn', item: 'a' },
        { question: 'udsagn', item: 'b', reversed: true },
        { question: 'mere', item: 'a' },
      ],
    },
    { id: 'to', label: 'To', minAnswered: 2, items: [{ question: 'linje' }, { question: 'trin', reversed: true }] },
    { id: 'tre', label: 'Tre', items: [{ question: 'udsagn', item: 'c' }] },
  ],
  background: 'gruppe',
});

function answersFrom(random: () => number): Answers {
  const maybe = <T>(value: T): T | undefined => (random() < 0.8 ? value : undefined);
  const step = (): Mark => (random() < 0.1 ? 'dont-know' : 1 + Math.floor(random() * 5));
  const some = (ids: readonly string[]): readonly string[] => ids.filter(() => random() < 0.5);
  const given = {
    udsagn: maybe({ a: step(), ...(random() < 0.7 && { b: step() }), ...(random() < 0.7 && { c: step() }) }),
    mere: maybe({ a: 1 + Math.floor(random() * 5) }),
    linje: maybe(random() < 0.1 ? 'dont-know' : Math.floor(random() * 101)),
    trin: maybe(Math.floor(random() * 11)),
    timer: maybe(Math.round(random() * 4000) / 100),
    flere: maybe(
      random() < 0.1 ? 'dont-know' : { options: some(['1', '02', 'x']), ...(random() < 0.2 && { other: '' }) },
    ),
    gruppe: maybe({ options: [random() < 0.5 ? 'ny' : 'gammel'] }),
    ord: maybe('Ingen tæller det her.'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== undefined)) as Answers;
}

const nameOf = ({ background = '', unitId = '' }: GroupTally): string => `${unitId}/${background}`;

/** The same with sums to nine digits: they may be added in any order. */
const comparable = (tally: SurveyTally): unknown => {
  const text = JSON.stringify(
    [...tally].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    (_key, value: unknown) => {
      if (typeof value === 'number') return Number(value.toPrecision(9));
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  );
  return JSON.parse(text);
};

async function countsAlike(database: Database, privacy: SurveyDefinition['privacy']): Promise<void> {
  const random = randomFrom(7);
  const asked = definition(privacy);
  const given = Array.from({ length: 1777 }, (): PlacedResponse => {
    return { unitId: random() < 0.1 ? undefined : `enhed-${Math.floor(random() * 4)}`, answers: answersFrom(random) };
  });
  await database.sql.insert(surveys).values({ id: asked.id, position: 0, definition: asked });
  const rows = given.map(({ answers, unitId }, index) => ({ surveyId: asked.id, unitId, answers, index }));
  if (privacy === 'anonymous')
    await database.sql.insert(anonymousResponses).values(rows.map((row) => ({ id: randomUUID(), ...row })));
  else await database.sql.insert(responses).values(rows.map((row) => ({ personId: `Å-${row.index}`, ...row })));
  const expected = comparable(tallyOf(asked, given));
  assert.deepEqual(comparable(await tallyIn(database.sql, asked)), expected);
  assert.deepEqual(comparable(await tallyAtHand(database.sql, asked)), expected);
}

describe('counting in SQL', () => {
  let database: Database;
  before(async () => {
    database = await emptyEmbedded();
  });
  after(() => database.close());

  for (const privacy of ['confidential', 'anonymous'] as const)
    it(`counts what counting at hand does, in an embedded database (${privacy})`, () => countsAlike(database, privacy));

  itWithPostgres('counts what counting at hand does, on a PostgreSQL server', async () => {
    const server = await openPostgres(await emptyPostgres());
    try {
      await migrate(server.sql);
      await countsAlike(server, 'confidential');
      await countsAlike(server, 'anonymous');
    } finally {
      await server.close();
    }
  });
});
