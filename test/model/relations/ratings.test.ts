import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyRecord } from '../../../src/model/data.js';
import { ratingsOf, relationMeasure } from '../../../src/model/relations/ratings.js';
import type { Answers } from '../../../src/model/survey/answers.js';
import type { Question, SurveyDefinition } from '../../../src/model/survey/definition.js';
import { DIMENSIONS } from '../../support/relation-data.js';

const scale = { min: 1, max: 5 };
const roster: Question = { id: 'who', kind: 'roster', text: 'Hvem?' };
const relation: Question = {
  id: 'how',
  kind: 'relation',
  text: 'Hvordan?',
  targets: { roster: 'who' },
  dimensions: DIMENSIONS,
  scale,
};

const definition = (...questions: readonly Question[]): SurveyDefinition => ({
  id: 's',
  title: 'Prøve',
  language: 'da',
  privacy: 'named',
  results: 'live',
  minimum: 5,
  audience: ['participants'],
  purpose: 'Prøve',
  contact: { name: 'HR' },
  privacyNotice: '/privatliv',
  deleteAfter: '2027-01-01',
  pages: [{ id: 'p', questions }],
});
const record = (answers: Answers, questions: readonly Question[] = [roster, relation]): SurveyRecord => ({
  definition: definition(...questions),
  invited: ['me'],
  responses: [{ personId: 'me', answers }],
});

describe('ratingsOf', () => {
  it('reads marks, "none", blanks and the reasons there is no mark', () => {
    const answers: Answers = {
      who: ['a', 'b', 'c', 'd'],
      how: {
        a: { ratings: { timely: 4, goals: 'dont-know' }, importance: 5 },
        b: { none: true },
        c: { ratings: { timely: 'no-answer', goals: 'not-relevant' }, importance: 'dont-know' },
      },
    };
    assert.deepEqual(ratingsOf(record(answers)), [
      { from: 'me', to: 'a', state: 'rated', importance: 5, values: { timely: 4, goals: null } },
      { from: 'me', to: 'b', state: 'none', values: {} },
      { from: 'me', to: 'c', state: 'not-answered', importance: null, values: { timely: null, goals: null } },
      { from: 'me', to: 'd', state: 'not-answered', importance: null, values: { timely: null, goals: null } },
    ]);
  });

  it('asks about fixed groups as well', () => {
    const groups: Question = { ...relation, targets: { groups: [{ id: 'u', label: 'U' }] } };
    const [rating] = ratingsOf(record({ how: { u: { ratings: { timely: 2, goals: 3 } } } }, [groups]));
    assert.deepEqual([rating?.to, rating?.state], ['u', 'rated']);
  });

  it('joins two questions about the same colleague', () => {
    const more: Question = { ...relation, id: 'more', dimensions: [{ id: 'respect', label: 'Gensidig respekt' }] };
    const [rating, ...rest] = ratingsOf(
      record(
        { who: ['a'], how: { a: { ratings: { timely: 4, goals: 3 } } }, more: { a: { ratings: { respect: 5 } } } },
        [roster, relation, more],
      ),
    );
    assert.deepEqual(rating?.values, { timely: 4, goals: 3, respect: 5 });
    assert.deepEqual(rest, []);
    assert.deepEqual(
      relationMeasure(definition(roster, relation, more))?.dimensions.map(({ id }) => id),
      ['timely', 'goals', 'respect'],
    );
  });

  it('leaves alone questions on another scale than the first', () => {
    const other: Question = { ...relation, id: 'other', scale: { min: 0, max: 100 } };
    assert.deepEqual(
      ratingsOf(record({ who: ['a'], other: { a: { ratings: { timely: 70 } } } }, [roster, relation, other]))[0]
        ?.values,
      {
        timely: null,
        goals: null,
      },
    );
  });

  it('knows nobody who rates themselves, and nobody from an answer without a person', () => {
    assert.deepEqual(ratingsOf(record({ who: ['me'], how: { me: { ratings: { timely: 5 } } } })), []);
    assert.deepEqual(ratingsOf({ ...record({}), responses: [{ answers: { who: ['a'] } }] }), []);
  });

  it('does not take a word of the language for an answer', () => {
    assert.equal(ratingsOf(record({ who: ['constructor'], how: {} }))[0]?.state, 'not-answered');
  });

  it('finds nothing to measure in a survey without relations', () => {
    assert.equal(relationMeasure(definition(roster)), undefined);
    assert.deepEqual(ratingsOf(record({ who: ['a'] }, [roster])), []);
  });
});
