import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { privacyStatement } from '../../../src/model/survey/privacy-statement.js';
import { sampleDefinition } from '../../support/sample-survey.js';

describe('privacyStatement', () => {
  it('promises of a confidential survey what its settings hold', () => {
    const { contact, deleteAfter, privacyNotice } = sampleDefinition;
    assert.deepEqual(privacyStatement(sampleDefinition), {
      privacy: 'confidential',
      seesAnswers: [],
      seesResults: ['participants', 'hr'],
      minimum: 5,
      personMeasures: false,
      results: 'after-close',
      closesAt: '2026-04-30T16:00:00+02:00',
      withdrawable: true,
      readBack: false,
      deleteAfter,
      contact,
      privacyNotice,
    });
  });

  it('says of a named survey who sees the single answers, and promises no minimum', () => {
    const statement = privacyStatement({ ...sampleDefinition, privacy: 'named', results: 'live' });
    assert.deepEqual(statement.seesAnswers, ['participants', 'hr']);
    assert.equal(statement.minimum, undefined);
    assert.equal(statement.results, 'live');
    assert.equal(statement.personMeasures, false);
  });

  it('says whether figures of single persons may be shown, and never of a survey that is not named', () => {
    const of = (privacy: 'named' | 'confidential') =>
      privacyStatement({ ...sampleDefinition, privacy, personMeasures: true }).personMeasures;
    assert.deepEqual([of('named'), of('confidential')], [true, false]);
  });

  it('lets nobody take an anonymous answer back', () => {
    const statement = privacyStatement({ ...sampleDefinition, privacy: 'anonymous' });
    assert.equal(statement.withdrawable, false);
    assert.deepEqual(statement.seesAnswers, []);
  });
});
