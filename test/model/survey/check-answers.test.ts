import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswers } from '../../../src/model/survey/check-answers.js';
import type { Question, SurveyDefinition } from '../../../src/model/survey/definition.js';
import { sampleAnswers, sampleDefinition } from '../../support/sample-survey.js';

const told = (answers: unknown, definition: SurveyDefinition = sampleDefinition): readonly string[] =>
  checkAnswers(definition, answers).map(({ code, pointer }) => `${pointer} ${code}`);
const asking = (...questions: readonly Question[]): SurveyDefinition => ({
  ...sampleDefinition,
  pages: [{ id: 'side', questions }],
});
const withChange = (change: Readonly<Record<string, unknown>>): unknown => ({ ...sampleAnswers, ...change });
/** As a hostile sender writes it: JSON keeps `__proto__` as a key of its own. */
const json = (text: string): unknown => JSON.parse(text);

describe('checkAnswers', () => {
  it('finds nothing wrong with a good response', () => {
    assert.deepEqual(told(sampleAnswers), []);
  });

  const cases: readonly (readonly [what: string, answers: unknown, faults: readonly string[]])[] = [
    ['nothing', undefined, ['/answers wrong-type']],
    ['a list', [], ['/answers wrong-type']],
    ['a question of another survey', withChange({ 'q/1~': 3 }), ['/answers/q~11~0 unknown-question']],
    [
      'a key that objects inherit',
      json('{"__proto__":{},"constructor":1}'),
      [
        '/answers/__proto__ forbidden-key',
        '/answers/constructor forbidden-key',
        '/answers/hvem required',
        '/answers/vilkaar/tid required',
        '/answers/vilkaar/tillid required',
      ],
    ],
    ['statements of the wrong type', withChange({ vilkaar: 4 }), ['/answers/vilkaar wrong-type']],
    ['a mark of the wrong type', withChange({ vilkaar: { tid: [3], tillid: 2 } }), ['/answers/vilkaar/tid wrong-type']],
    [
      'a mark off the scale',
      withChange({ vilkaar: { tid: 6, tillid: 0 } }),
      ['/answers/vilkaar/tid out-of-scale', '/answers/vilkaar/tillid out-of-scale'],
    ],
    ['half a mark', withChange({ vilkaar: { tid: 2.5, tillid: 2 } }), ['/answers/vilkaar/tid out-of-scale']],
    [
      'a way out that is not offered',
      withChange({ vilkaar: { tid: 'no-answer', tillid: 1 } }),
      ['/answers/vilkaar/tid missing-not-offered'],
    ],
    [
      'a way out that is none',
      withChange({ vilkaar: { tid: 'måske', tillid: 1 } }),
      ['/answers/vilkaar/tid out-of-scale'],
    ],
    ['an unknown statement', withChange({ vilkaar: { tid: 1, tillid: 1, x: 1 } }), ['/answers/vilkaar/x unknown-item']],
    ['one statement of two', withChange({ vilkaar: { tid: 1 } }), ['/answers/vilkaar/tillid required']],
    [
      'a statement that objects inherit',
      withChange({ vilkaar: json('{"tid":1,"tillid":1,"__proto__":1}') }),
      ['/answers/vilkaar/__proto__ forbidden-key'],
    ],
    ['a point off the line', withChange({ linje: 101 }), ['/answers/linje out-of-scale']],
    ['a point that is no number', withChange({ linje: NaN }), ['/answers/linje out-of-scale']],
    ['a point in words', withChange({ linje: 'midt på' }), ['/answers/linje out-of-scale']],
    ['a text of the wrong type', withChange({ ord: { a: 1 } }), ['/answers/ord wrong-type']],
    ['a text of 21 characters', withChange({ ord: 'x'.repeat(21) }), ['/answers/ord too-long']],
    ['a text of 20 characters outside the plane', withChange({ ord: '🙂'.repeat(20) }), []],
    ['a text of a million', withChange({ ord: 'x'.repeat(1_000_000) }), ['/answers/ord too-long']],
    [
      'a roster that is none',
      withChange({ hvem: 'p-1' }),
      ['/answers/hvem wrong-type', '/answers/relation/p-1 unknown-target', '/answers/relation/p-2 unknown-target'],
    ],
    ['nobody named', withChange({ hvem: [], relation: {} }), ['/answers/hvem required']],
    [
      'too many named',
      withChange({ hvem: ['p-1', 'p-2', 'a', 'b', 'c', 'd'] }),
      [
        '/answers/hvem too-many',
        '/answers/relation/a required',
        '/answers/relation/b required',
        '/answers/relation/c required',
        '/answers/relation/d required',
      ],
    ],
    ['the same colleague twice', withChange({ hvem: ['p-1', 'p-2', 'p-1'] }), ['/answers/hvem/2 duplicate']],
    [
      'colleagues that are no ids',
      withChange({ hvem: ['p-1', 'p-2', 7, '', '__proto__'] }),
      ['/answers/hvem/2 wrong-type', '/answers/hvem/3 id-invalid', '/answers/hvem/4 forbidden-key'],
    ],
    ['a colleague nobody named', withChange({ hvem: ['p-1'] }), ['/answers/relation/p-2 unknown-target']],
    ['a colleague left out', withChange({ relation: { 'p-1': { none: true } } }), ['/answers/relation/p-2 required']],
    [
      'one dimension of three',
      withChange({ relation: { 'p-1': { ratings: { tid: 3 } }, 'p-2': { none: true } } }),
      ['/answers/relation/p-1 required'],
    ],
    [
      'two dimensions of three',
      withChange({ relation: { 'p-1': { ratings: { tid: 3, maal: 1 } }, 'p-2': { none: true } } }),
      [],
    ],
    [
      'an unknown dimension',
      withChange({ relation: { 'p-1': { ratings: { tid: 3, maal: 1, x: 1 } }, 'p-2': { none: true } } }),
      ['/answers/relation/p-1/ratings/x unknown-dimension'],
    ],
    [
      'a rating off the scale',
      withChange({ relation: { 'p-1': { ratings: { tid: 3, maal: 9 } }, 'p-2': { none: true } } }),
      ['/answers/relation/p-1/ratings/maal out-of-scale'],
    ],
    [
      'a way out of a rating',
      withChange({ relation: { 'p-1': { ratings: { tid: 'dont-know' } }, 'p-2': { none: true } } }),
      ['/answers/relation/p-1/ratings/tid missing-not-offered'],
    ],
    [
      'ratings of nobody worked with',
      withChange({ relation: { 'p-1': { none: true, ratings: {} }, 'p-2': { none: true } } }),
      ['/answers/relation/p-1/none contradiction'],
    ],
    [
      'a "none" that is not true',
      withChange({ relation: { 'p-1': { none: 'ja' }, 'p-2': { none: true } } }),
      ['/answers/relation/p-1/none wrong-type'],
    ],
    [
      'a field of one’s own',
      withChange({ relation: { 'p-1': { none: true, note: 'x' }, 'p-2': { none: true } } }),
      ['/answers/relation/p-1/note unknown-field'],
    ],
    [
      'ratings of the wrong type',
      withChange({ relation: { 'p-1': { ratings: [3] }, 'p-2': 'none' } }),
      ['/answers/relation/p-1/ratings wrong-type', '/answers/relation/p-2 wrong-type'],
    ],
  ];
  for (const [what, answers, faults] of cases)
    it(what, () => {
      assert.deepEqual(told(answers), faults);
    });

  it('lets optional questions be left out, and an optional roster be empty whatever its lower limit', () => {
    const definition = asking(
      { kind: 'roster', id: 'r', text: 'Hvem?', min: 2 },
      { kind: 'text', id: 't', text: 'Hvad?' },
    );
    assert.deepEqual(told({}, definition), []);
    assert.deepEqual(told({ r: ['a'] }, definition), ['/answers/r too-few']);
  });

  it('refuses importance where it is not asked', () => {
    const definition = asking({
      kind: 'relation',
      id: 'r',
      text: 'Hvordan?',
      targets: { groups: [{ id: 'u 1', label: 'Ældre' }] },
      dimensions: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
      scale: { min: 1, max: 5 },
    });
    assert.deepEqual(told({ r: { 'u 1': { importance: 3 } } }, definition), [
      '/answers/r/u 1/importance unknown-field',
    ]);
    assert.deepEqual(told({ r: { 'u 1': { ratings: { a: 1 } } } }, definition), []);
  });

  it('says which question and part it is about, and what the limit is', () => {
    const [fault] = checkAnswers(sampleDefinition, withChange({ vilkaar: { tid: 9, tillid: 1 } }));
    assert.deepEqual(fault, {
      pointer: '/answers/vilkaar/tid',
      code: 'out-of-scale',
      questionId: 'vilkaar',
      part: 'tid',
      params: { min: 1, max: 5 },
    });
  });

  it('tells no more than 100 faults, and cuts keys of absurd length', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`${'x'.repeat(300)}${n}`, 1]));
    const faults = checkAnswers(sampleDefinition, many);
    assert.equal(faults.length, 100);
    assert.ok(faults.every(({ pointer }) => pointer.length < 250));
  });
});
