import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '../../src/adapters/memory.js';
import { parse } from '../../src/backend/schema/parse.js';
import { tvaersData } from '../../src/backend/schema/data.js';
import { parentsSurvey } from '../support/parents-survey.js';

const { answered: _answered, state: _state, ...definition } = parentsSurvey;

describe('a survey in several languages, in memory', () => {
  const store = memoryStore(
    parse(
      tvaersData,
      {
        asOf: '2026-11-30',
        units: [{ id: 'u-1', name: 'Skolen', kind: 'department', parentId: null }],
        people: [{ id: 'p-1', name: 'Omar Saleh', unitId: 'u-1' }],
        posts: [],
        engagements: [{ id: 'e-1', personId: 'p-1', unitId: 'u-1', fte: 1, contract: 'monthly' }],
        surveys: [{ definition, invited: ['p-1'], responses: [] }],
      },
      'data',
    ),
    { now: () => new Date('2026-11-22T12:00:00Z') },
  );
  const { surveys } = store.backendFor({ id: 'p-1', roles: ['employee'] });

  it('is given with all of them, and listed in its own', async () => {
    assert.deepEqual((await surveys!.survey('foraeldre')).title, definition.title);
    assert.equal((await surveys!.list!({})).items[0]!.title, 'Samarbejdet om dit barn');
  });

  it('takes an answer as it is in every language', async () => {
    await surveys!.submit(
      'foraeldre',
      { answers: { hvem: { options: ['laerer'] } } },
      { idempotencyKey: 'k'.repeat(16) },
    );
    assert.equal((await surveys!.survey('foraeldre')).answered, true);
  });
});
