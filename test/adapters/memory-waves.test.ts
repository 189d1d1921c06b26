import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationIndex, relationSource } from '../../src/adapters/memory.js';
import type { SurveyRound } from '../../src/adapters/memory.js';
import { fixtureData } from '../../src/backend/conformance/fixture.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import { inMainLanguage } from '../../src/model/survey/language/in-language.js';

const AFTER_BOTH = new Date('2026-06-01T10:00:00Z');

describe('the rounds that a reader is told of', () => {
  const { surveys: records = [], ...organisation } = fixtureData();
  const surveys = records.map((record) => ({
    ...record,
    definition: inMainLanguage<SurveyDefinition>(record.definition),
  }));
  const source = (mayRead?: (round: SurveyRound) => boolean) =>
    relationSource(
      organisationIndex(organisation),
      {
        rounds: (name) =>
          Promise.resolve(surveys.filter(({ definition: { id, series } }) => id === name || series === name)),
        responses: (id) => Promise.resolve(surveys.find(({ definition }) => definition.id === id)?.responses ?? []),
      },
      { now: () => AFTER_BOTH, ...(mayRead && { mayRead }) },
    );
  const told = async (mayRead?: (round: SurveyRound) => boolean) =>
    (await source(mayRead).graph({ survey: 'samarbejde', level: 'unit' })).waves?.map(({ wave }) => wave);

  it('are all that have closed, and none that the reader may not see the results of', async () => {
    assert.deepEqual(await told(), ['2025', '2026']);
    assert.deepEqual(await told(({ definition }) => definition.wave !== '2025'), ['2026']);
  });
});
