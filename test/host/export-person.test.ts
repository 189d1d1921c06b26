import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exportPerson } from '../../demo/host/commands/export-person.js';
import { placements } from '../../demo/host/database/schema.js';
import { pulseAnswers, relationAnswers } from '../support/little-town.js';
import { testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

describe('what is stored about one person', () => {
  let town: TestHost;
  before(async () => {
    town = await testHost();
    await town.as('employee')(
      '/tvaers/api/surveys/open/responses',
      writing('POST', { answers: relationAnswers('leader', 2, 'Mine ord') }),
    );
    await town.as('colleague')(
      '/tvaers/api/surveys/open/responses',
      writing('POST', { answers: relationAnswers('leader', 1, 'Andres ord') }),
    );
    await town.as('colleague')(
      '/tvaers/api/surveys/named/responses',
      writing('POST', { answers: relationAnswers('leader', 5, 'Om noget andet') }),
    );
    const drawn = await town.as('leader')('/tvaers/api/surveys/anonymous/ballots', writing('POST'));
    const { ballot } = (await drawn.json()) as { ballot: string };
    await town.as()(
      '/tvaers/api/surveys/anonymous/responses',
      writing('POST', { ballot, answers: pulseAnswers(5, 'Anonyme ord') }),
    );
  });
  after(() => town.close());

  it('is where others have put them on a map', async () => {
    const places = [
      { id: 'leader', x: 3, y: -4 },
      { id: 'employee', x: 1, y: 2 },
    ];
    await town.database.sql.insert(placements).values({ survey: 'named', level: 'person', groupedBy: 'area', places });
    const all = await exportPerson(town.database.sql, 'leader');
    assert.deepEqual(all['placedOn'], [{ survey: 'named', level: 'person', ...places[0] }]);
  });

  it('is who they are, what they were sent, answered and did', async () => {
    const all = await exportPerson(town.database.sql, 'employee');
    assert.deepEqual(all['person'], {
      id: 'employee',
      position: 7,
      name: 'Navn employee',
      title: null,
      unitId: 'nord',
      unitName: null,
      areaName: null,
      attributes: null,
    });
    assert.equal((all['engagements'] as unknown[]).length, 1);
    assert.equal((all['invitations'] as unknown[]).length, 5);
    const answers = all['responses'] as readonly { surveyId: string; answers: unknown }[];
    assert.deepEqual(
      answers.find(({ surveyId }) => surveyId === 'open')?.answers,
      relationAnswers('leader', 2, 'Mine ord'),
    );
    assert.deepEqual(
      (all['accessLog'] as readonly { action: string; surveyId: string }[]).map(
        ({ action, surveyId }) => `${action} ${surveyId}`,
      ),
      ['submit open'],
    );
    assert.equal((all['writes'] as unknown[]).length, 1);
    assert.equal((all['demoUser'] as unknown[]).length, 1);
  });

  it('is also what others said of them: in full where it was said by name, else only that it was said', async () => {
    const mentions = (await exportPerson(town.database.sql, 'leader'))['mentionedBy'];
    assert.deepEqual(mentions, [
      { surveyId: 'open', title: 'Undersøgelse open', people: 2 },
      { surveyId: 'closed', title: 'Undersøgelse closed', people: 1 },
      {
        surveyId: 'named',
        title: 'Undersøgelse named',
        people: 2,
        answers: [
          { from: 'head', answers: { hvem: 'named', hvordan: { ratings: { ofte: 5, rettidigt: 5 } } } },
          { from: 'colleague', answers: { hvem: 'named', hvordan: { ratings: { ofte: 5, rettidigt: 5 } } } },
        ],
      },
    ]);
  });

  it('is that they drew a ballot, and not what they answered with it', async () => {
    const all = await exportPerson(town.database.sql, 'leader');
    assert.deepEqual(
      (all['ballotsDrawn'] as readonly { surveyId: string }[]).map(({ surveyId }) => surveyId),
      ['anonymous'],
    );
    assert.doesNotMatch(JSON.stringify(all), /Anonyme ord|Mine ord|Andres ord|Om noget andet/);
  });

  it('is nothing about somebody nobody knows', async () => {
    await assert.rejects(exportPerson(town.database.sql, 'nobody'), /Der er intet gemt om nobody/);
  });
});
