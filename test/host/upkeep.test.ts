import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { ChangeFeed } from '../../demo/host/database/change-feed.js';
import * as schema from '../../demo/host/database/schema.js';
import { isHidden } from '../../src/model/survey-results/survey-results.js';
import type { SurveyResults } from '../../src/model/survey-results/survey-results.js';
import { SURVEYS, TODAY, pulseAnswers, relationAnswers } from '../support/little-town.js';
import { testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

const { accessLog, anonymousResponses, ballotsDrawn, idempotencyKeys, invitations, placements, responses, surveys } =
  schema;

/** Lets the host know that something about surveys was changed under it. */
async function tellOfSurveys(town: TestHost): Promise<void> {
  const feed = await ChangeFeed.open(town.database, 'listen');
  await feed.write((_transaction, announce) => announce({ topic: 'surveys' }, TODAY));
  await feed.close();
}

describe('what the host does by the clock', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
    await town.as('employee')(
      '/tvaers/api/surveys/open/responses',
      writing('POST', { answers: relationAnswers('neighbour') }),
    );
    const drawn = await town.as('employee')('/tvaers/api/surveys/anonymous/ballots', writing('POST'));
    const { ballot } = (await drawn.json()) as { ballot: string };
    await town.as()('/tvaers/api/surveys/anonymous/responses', writing('POST', { ballot, answers: pulseAnswers(5) }));
  });
  after(() => town.close());

  const counts = () =>
    Promise.all(
      [responses, anonymousResponses, ballotsDrawn, invitations].map((table) => town.database.sql.$count(table)),
    );
  const topics: string[] = [];

  it('shows the map of a confidential survey when it closes, and says so to those who listen', async () => {
    const leaving = new AbortController();
    const stream = await town.as('employee')('/tvaers/api/stream', { signal: leaving.signal });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    const map = async () =>
      (await (await town.as('employee')('/tvaers/api/relations?survey=open&level=unit')).json()) as {
        answered: number | null;
      };
    await town.advance(new Date('2026-04-30T15:59:59+02:00'));
    assert.equal((await map()).answered, null);
    await town.advance(new Date('2026-04-30T16:00:00+02:00'));
    assert.equal((await map()).answered, 1);
    for (let told = ''; !/"relations","id":"open"/.test(told);) {
      const { value = '' } = await reader.read();
      told += value;
      topics.push(value);
    }
    assert.match(topics.join(''), /"surveys","id":"open"/);
    leaving.abort();
  });

  it('forgets keys after a day', async () => {
    assert.equal(await town.database.sql.$count(idempotencyKeys), 0);
  });

  it('keeps everything until the date that the surveys promised', async () => {
    await town.advance(new Date('2026-12-30T23:59:00+01:00'));
    assert.deepEqual(await counts(), [8, 1, 1, 30]);
  });

  it('forgets who looked at what after half a year', async () => {
    assert.equal(await town.database.sql.$count(accessLog), 0);
    await town.as('hr')('/tvaers/api/relations?survey=closed&level=unit');
    assert.equal(await town.database.sql.$count(accessLog), 1);
  });

  it('deletes on that date answers, ballots, invitations and arranged maps, and keeps the questions', async () => {
    await town.database.sql
      .insert(placements)
      .values({ survey: 'closed', level: 'unit', places: [{ id: 'nord', x: 1, y: 2 }] });
    await town.advance(new Date('2026-12-31T00:00:00+01:00'));
    assert.deepEqual(await counts(), [0, 0, 0, 0]);
    assert.equal(await town.database.sql.$count(placements), 0);
    assert.equal(await town.database.sql.$count(surveys), 5);
    assert.equal((await town.as('hr')('/tvaers/api/relations?survey=closed&level=unit')).status, 404);
    assert.equal((await town.as('hr')('/tvaers/api/surveys/closed')).status, 200);
    const mine = (await (await town.as('employee')('/tvaers/api/surveys')).json()) as { items: unknown[] };
    assert.deepEqual(mine.items, []);
  });

  it('says of the results that the answers are deleted, and tells nothing else of them', async () => {
    const looks = () => town.database.sql.$count(accessLog, eq(accessLog.action, 'results'));
    const before = await looks();
    const results = await town.as('hr')('/tvaers/api/results?survey=closed');
    assert.equal(results.status, 200);
    const { below, deleted, opens, questions, unit } = (await results.json()) as SurveyResults;
    assert.deepEqual([deleted, opens, below, isHidden(unit)], ['2026-12-31', undefined, [], true]);
    assert.equal(questions.length, 1);
    const comments = await town.as('hr')('/tvaers/api/comments?survey=closed&question=ord');
    const page = (await comments.json()) as { items: readonly unknown[]; hidden?: true };
    assert.deepEqual([page.items, page.hidden], [[], true]);
    assert.equal(await looks(), before);
  });

  it('has nothing left of one that had no day to close on either, and takes no more answers to it', async () => {
    const { definition } = SURVEYS.find((survey) => survey.definition.id === 'anonymous')!;
    const { closesAt: _closes, ...endless } = definition;
    await town.database.sql
      .update(surveys)
      .set({ definition: { ...endless, deleteAfter: '2027-01-31' }, emptiedAt: null })
      .where(eq(surveys.id, 'anonymous'));
    await town.database.sql.insert(invitations).values({ surveyId: 'anonymous', personId: 'employee', unitId: 'by' });
    await tellOfSurveys(town);
    const drawn = await town.as('employee')('/tvaers/api/surveys/anonymous/ballots', writing('POST'));
    const { ballot } = (await drawn.json()) as { ballot: string };
    await town.advance(new Date('2027-01-31T00:00:00+01:00'));
    assert.deepEqual(await counts(), [0, 0, 0, 0]);
    const { state } = (await (await town.as('hr')('/tvaers/api/surveys/anonymous')).json()) as { state: string };
    assert.equal(state, 'closed');
    const late = writing('POST', { ballot, answers: pulseAnswers(5) });
    assert.equal((await town.as()('/tvaers/api/surveys/anonymous/responses', late)).status, 409);
    assert.equal(await town.database.sql.$count(anonymousResponses), 0);
  });

  it('takes nothing for what is deleted, not even by a ballot', async () => {
    const answers = relationAnswers('neighbour');
    assert.equal(
      (await town.as('employee')('/tvaers/api/surveys/named/responses', writing('POST', { answers }))).status,
      403,
    );
  });
});

describe('the organisation', () => {
  it('is read again when it has changed', async () => {
    const town = await testHost();
    const names = async () => {
      const page = (await (await town.as('hr')('/tvaers/api/people?search=head')).json()) as {
        items: { name: string }[];
      };
      return page.items.map(({ name }) => name);
    };
    assert.deepEqual(await names(), ['Navn head']);
    const elsewhere = await ChangeFeed.open(town.database, 'listen');
    await elsewhere.write(async (transaction, announce) => {
      await transaction.update(schema.people).set({ name: 'Nyt navn head' }).where(eq(schema.people.id, 'head'));
      await announce({ topic: 'organisation' }, TODAY);
    });
    assert.deepEqual(await names(), ['Nyt navn head']);
    await elsewhere.close();
    await town.close();
  });
});

describe('the access log', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  it('says who did what to which survey and when, and nothing else', async () => {
    const employee = town.as('employee');
    await employee('/tvaers/api/surveys/open');
    await employee('/tvaers/api/surveys/open');
    await employee('/tvaers/api/relations?survey=open&level=unit');
    await employee('/tvaers/api/relations?survey=closed&level=unit');
    await employee(
      '/tvaers/api/surveys/open/responses',
      writing('POST', { answers: relationAnswers('neighbour', 4, 'Hemmelig') }),
    );
    await employee('/tvaers/api/surveys/open/responses/mine', writing('DELETE'));
    await town.as('hr')('/hr/luk', { method: 'POST', body: new URLSearchParams({ undersoegelse: 'open' }) });
    await town.as('stranger')('/tvaers/api/surveys/open');
    const rows = await town.database.sql.select().from(accessLog);
    assert.deepEqual(rows.map(({ action, personId, surveyId }) => `${personId} ${action} ${surveyId}`).sort(), [
      'employee read open',
      'employee results closed',
      'employee submit open',
      'employee withdraw open',
      'hr close open',
    ]);
    assert.deepEqual(Object.keys(rows[0]!), ['id', 'at', 'personId', 'action', 'surveyId']);
    assert.doesNotMatch(JSON.stringify(rows), /Hemmelig|neighbour/);
  });
});
