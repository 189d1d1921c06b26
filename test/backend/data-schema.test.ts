import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { dataSchema } from '../../.config/scripts/data-schema.mjs';
import { memoryBackend } from '../../src/adapters/memory.js';
import { fixtureData } from '../../src/backend/conformance/fixture.js';
import { isBackendError } from '../../src/backend/errors.js';
import type { TvaersData } from '../../src/model/data.js';

describe('the published JSON Schema of the data', () => {
  let validate: ValidateFunction;
  before(async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats(ajv);
    validate = ajv.compile(await dataSchema());
  });

  it('takes the fixture', () => {
    assert.ok(validate(fixtureData()), JSON.stringify(validate.errors));
  });

  it('points at what is missing or wrong', () => {
    const { units, ...rest } = fixtureData();
    assert.equal(validate({ ...rest, units: [{ ...units[0], kind: 'kommune' }], asOf: '31.3.2026' }), false);
    const places = validate.errors?.map(({ instancePath }) => instancePath).sort();
    assert.deepEqual(places, ['/asOf', '/units/0/kind']);
  });
});

/** What memoryBackend says of data that are not right. */
function complaint(data: unknown): string {
  try {
    memoryBackend(data as TvaersData);
  } catch (error) {
    assert.ok(isBackendError(error));
    assert.equal(error.kind, 'malformed');
    return error.message;
  }
  return 'nothing';
}

describe('data that are not right', () => {
  const data = fixtureData();
  const [survey, ...otherSurveys] = data.surveys ?? [];
  const withDefinition = (change: object) => ({
    ...data,
    surveys: [{ ...survey, definition: { ...survey?.definition, ...change } }],
  });

  const cases: readonly (readonly [string, unknown, RegExp])[] = [
    ['nothing at all', null, /the whole/],
    ['a list', [], /asOf/],
    ['no people', { ...data, people: undefined }, /people/],
    ['a person without a name', { ...data, people: [{ id: 'a' }] }, /people\.0\.name/],
    ['an id without end', { ...data, people: [{ id: 'a'.repeat(201), name: 'A' }] }, /people\.0\.id/],
    ['figures of persons without names', withDefinition({ personMeasures: true }), /personMeasures/],
    [
      'a share that is no number',
      { ...data, engagements: [{ ...data.engagements[0], fte: NaN }] },
      /engagements\.0\.fte/,
    ],
    ['a share below nothing', { ...data, engagements: [{ ...data.engagements[0], fte: -1 }] }, /engagements\.0\.fte/],
    ['a day that no calendar has', { ...data, asOf: '2026-13-01' }, /asOf/],
    [
      'two people by one id',
      { ...data, people: [...data.people, data.people[3]] },
      /people\.\d+\.id — The id is used before/,
    ],
    ['two units by one id', { ...data, units: [...data.units, data.units[0]] }, /units\.\d+\.id/],
    ['two surveys by one id', { ...data, surveys: [survey, ...otherSurveys, survey] }, /surveys\.\d+\.definition\.id/],
    [
      'units that lie in each other',
      {
        ...data,
        units: [
          { id: 'a', name: 'A', kind: 'team', parentId: 'b' },
          { id: 'b', name: 'B', kind: 'team', parentId: 'a' },
        ],
      },
      /units\.0\.parentId — The unit lies in itself/,
    ],
    [
      'a unit that lies in itself',
      { ...data, units: [{ id: 'a', name: 'A', kind: 'team', parentId: 'a' }] },
      /units\.0\.parentId/,
    ],
    ['a confidential survey with live results', withDefinition({ results: 'live' }), /surveys\.0\.definition\.results/],
    ['results on fewer than five', withDefinition({ minimum: 4 }), /surveys\.0\.definition\.minimum/],
    [
      'an anonymous survey about colleagues',
      withDefinition({ privacy: 'anonymous' }),
      /surveys\.0\.definition\.privacy/,
    ],
    [
      'an anonymous response with a name',
      {
        ...data,
        surveys: [
          {
            definition: { ...survey?.definition, privacy: 'anonymous', pages: [] },
            invited: [],
            responses: [{ answers: {} }, { personId: 'a', answers: {} }],
          },
        ],
      },
      /surveys\.0\.responses\.1\.personId/,
    ],
    [
      'a moment without an offset',
      withDefinition({ closesAt: '2026-05-01 16:00' }),
      /surveys\.0\.definition\.closesAt/,
    ],
    [
      'an answer that is no answer',
      { ...data, surveys: [{ ...survey, responses: [{ answers: { a: true } }] }] },
      /surveys\.0\.responses\.0\.answers\.a/,
    ],
  ];
  for (const [name, wrong, words] of cases) {
    it(`${name}: says where`, () => {
      assert.match(complaint(wrong), words);
    });
  }

  it('lets through what points at something unknown, since a part may be shown without the whole', () => {
    const part = { ...data, units: data.units.filter(({ id }) => id !== 'kommune'), surveys: [] };
    assert.equal(complaint(part), 'nothing');
  });
});
