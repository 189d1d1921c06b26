import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswers } from '../../../src/model/survey/check-answers.js';
import { checkDefinition } from '../../../src/model/survey/check-definition.js';
import type { Question, SurveyDefinition } from '../../../src/model/survey/definition.js';
import { progressOf } from '../../../src/model/survey/progress.js';
import { readNumber } from '../../../src/model/survey/read-number.js';
import { settleAnswers } from '../../../src/model/survey/settle-answers.js';
import { sampleDefinition } from '../../support/sample-survey.js';

const asking = (...questions: readonly Question[]): SurveyDefinition => ({
  ...sampleDefinition,
  pages: [{ id: 'side', questions }],
});
const wrongIn = (question: Question): readonly string[] =>
  checkDefinition(asking(question)).map(({ code, path }) => `${path.replace('/pages/0/questions/0', '')} ${code}`);
const wrongWith = (question: Question, answer: unknown): readonly string[] =>
  checkAnswers(asking(question), { q: answer }).map(
    ({ code, pointer }) => `${pointer.replace('/answers/q', '')} ${code}`,
  );

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
const single = { kind: 'choice', id: 'q', text: 'Hvad?', options } as const;
const several = { ...single, multiple: true } as const;
const withNone = { ...several, options: [...options, { id: 'ingen', text: 'Ingen', exclusive: true }] } as const;
const rating = {
  kind: 'rating',
  id: 'q',
  text: 'Hvor?',
  scale: { min: 0, max: 10 },
  low: 'Lidt',
  high: 'Meget',
} as const;
const ranking = { kind: 'ranking', id: 'q', text: 'Rækkefølge?', options } as const;
const number = { kind: 'number', id: 'q', text: 'Hvor mange?' } as const;
const date = { kind: 'date', id: 'q', text: 'Hvornår?' } as const;
const email = { kind: 'text', id: 'q', text: 'Mail?', format: 'email' } as const;

const definitions: readonly (readonly [what: string, question: Question, faults: readonly string[]])[] = [
  ['one of a list', single, []],
  ['several of a list, and none', withNone, []],
  ['no options', { ...single, options: [] }, ['/options options-missing']],
  ['an option twice', { ...single, options: [...options, options[0]!] }, ['/options/3/id id-duplicate']],
  ['an option without a text', { ...single, options: [{ id: 'a', text: '' }] }, ['/options/0/text text-missing']],
  [
    'an option that objects inherit',
    { ...single, options: [{ id: '__proto__', text: 'X' }] },
    ['/options/0/id id-invalid'],
  ],
  [
    '501 options',
    { ...single, options: Array.from({ length: 501 }, (_, n) => ({ id: `o${n}`, text: 'x' })) },
    ['/options options-too-many'],
  ],
  ['at most four of three', { ...several, max: 4 }, ['/max choice-range']],
  ['at most four of three and another', { ...several, max: 4, other: 'Andet' }, []],
  ['more at least than at most', { ...several, min: 3, max: 2 }, ['/max choice-range']],
  ['how many of one', { ...single, max: 2 }, ['/max choice-range']],
  [
    'alone among single ones',
    { ...single, options: [{ id: 'a', text: 'A', exclusive: true }] },
    ['/options/0/exclusive exclusive-single'],
  ],
  ['another without a name', { ...single, other: ' ' }, ['/other text-missing']],
  ['a way out twice', { ...single, missing: ['dont-know', 'dont-know'] }, ['/missing id-duplicate']],
  ['a rating', rating, []],
  ['a rating as NPS', { ...rating, nps: true }, []],
  ['NPS from 1', { ...rating, nps: true, scale: { min: 1, max: 10 } }, ['/nps rating-nps']],
  ['a rating without an end', { ...rating, low: '' }, ['/low text-missing']],
  ['a rating of 22 steps', { ...rating, scale: { min: 0, max: 21 } }, ['/scale scale-range']],
  ['a ranking of two', { ...ranking, max: 2 }, []],
  ['a ranking of four of three', { ...ranking, max: 4 }, ['/max ranking-range']],
  ['a ranking of half', { ...ranking, max: 1.5 }, ['/max ranking-range']],
  [
    'a ranking of 21',
    { ...ranking, options: Array.from({ length: 21 }, (_, n) => ({ id: `o${n}`, text: 'x' })) },
    ['/options options-too-many'],
  ],
  ['a number', { ...number, min: 0, max: 37.5, decimals: 1 }, []],
  ['a number between nothing', { ...number, min: 2, max: 2 }, ['/max number-range']],
  ['a limit with more decimals than asked for', { ...number, max: 37.5 }, ['/max number-range']],
  ['a limit that is no number', { ...number, max: NaN }, ['/max number-range']],
  ['seven decimals', { ...number, decimals: 7 }, ['/decimals decimals-range']],
  ['a day', { ...date, min: '2026-01-01', max: '2026-12-31' }, []],
  ['a day that is none', { ...date, min: '2026-02-30' }, ['/min date-invalid']],
  ['days the wrong way round', { ...date, min: '2026-02-02', max: '2026-02-01' }, ['/max days-order']],
  ['an address by mail', email, []],
];

const answers: readonly (readonly [what: string, question: Question, answer: unknown, faults: readonly string[]])[] = [
  ['one', single, { options: ['a'] }, []],
  ['two of one', single, { options: ['a', 'b'] }, [' too-many']],
  ['one and another', { ...single, other: 'Andet' }, { options: ['a'], other: 'x' }, [' too-many']],
  ['only another', { ...single, other: 'Andet' }, { options: [], other: 'x' }, []],
  ['another that is not offered', single, { options: [], other: 'x' }, ['/other unknown-field']],
  [
    'another of 201 characters',
    { ...single, other: 'Andet' },
    { options: [], other: 'x'.repeat(201) },
    ['/other too-long'],
  ],
  ['another in no words', { ...single, other: 'Andet' }, { options: [], other: 7 }, ['/other wrong-type']],
  ['a list', single, ['a'], [' wrong-type']],
  ['an id', single, 'a', [' wrong-type']],
  ['an unknown option', single, { options: ['x'] }, ['/options/0 unknown-option']],
  ['an option twice', several, { options: ['a', 'a'] }, ['/options/1 duplicate']],
  ['an option that is none', several, { options: [7] }, ['/options/0 wrong-type']],
  ['a field of one’s own', several, { options: ['a'], note: 'x' }, ['/note unknown-field']],
  ['fewer than the fewest', { ...several, min: 2 }, { options: ['a'] }, [' too-few']],
  ['more than the most', { ...several, max: 2 }, { options: ['a', 'b', 'c'] }, [' too-many']],
  ['none alone, where two are the fewest', { ...withNone, min: 2 }, { options: ['ingen'] }, []],
  ['none and one more', withNone, { options: ['a', 'ingen'] }, [' contradiction']],
  ['a way out', { ...single, missing: ['dont-know'] }, 'dont-know', []],
  ['a way out that is not offered', single, 'dont-know', [' missing-not-offered']],
  ['a million options', several, { options: Array.from({ length: 1_000_000 }, () => 'a') }, [' too-many']],
  ['a step', rating, 10, []],
  ['a step past the end', rating, 11, [' out-of-scale']],
  ['half a step', rating, 1.5, [' out-of-scale']],
  ['an order', ranking, ['c', 'a', 'b'], []],
  ['part of an order', ranking, ['c'], []],
  ['an order with one twice', ranking, ['c', 'c'], ['/1 duplicate']],
  ['an order of more than there is', { ...ranking, max: 2 }, ['c', 'a', 'b'], [' too-many']],
  ['an order that is none', ranking, { a: 1 }, [' wrong-type']],
  ['an order of strangers', ranking, ['x'], ['/0 unknown-option']],
  ['a number', number, 12, []],
  ['a number below', { ...number, min: 0 }, -1, [' out-of-scale']],
  ['a number above', { ...number, max: 37 }, 38, [' out-of-scale']],
  ['a number with a decimal', number, 1.5, [' decimals']],
  ['a number with one decimal of one', { ...number, decimals: 1 }, 0.3, []],
  ['a number with two of one', { ...number, decimals: 1 }, 0.31, [' decimals']],
  ['what could not be read', number, 'mange', [' not-a-number']],
  ['no number', number, NaN, [' not-a-number']],
  ['a number without end', number, Infinity, [' not-a-number']],
  ['a list of numbers', number, [1], [' wrong-type']],
  ['a day', date, '2026-02-28', []],
  ['a day that is none', date, '2026-02-30', [' not-a-date']],
  ['half a day', date, '?', [' not-a-date']],
  ['a day too early', { ...date, min: '2026-03-01' }, '2026-02-28', [' out-of-scale']],
  ['a day in a record', date, {}, [' wrong-type']],
  ['an address', email, 'mette@solbjerg.example', []],
  ['an address with spaces round it', email, ' mette@solbjerg.example ', []],
  ['an address without a host', email, 'mette@', [' format']],
  ['a postcode', { ...email, format: 'postcode' }, '8000', []],
  ['a postcode of three', { ...email, format: 'postcode' }, '800', [' format']],
  ['a phone number', { ...email, format: 'phone' }, '+45 12 34 56 78', []],
];

describe('kinds of question', () => {
  for (const [what, question, faults] of definitions)
    it(`as asked: ${what}`, () => {
      assert.deepEqual(wrongIn(question), faults);
    });

  for (const [what, question, answer, faults] of answers)
    it(`as answered: ${what}`, () => {
      assert.deepEqual(wrongWith(question, answer), faults);
    });

  it('ask nobody for an address in an anonymous survey, but for a postcode', () => {
    const anonymous = (question: Question) =>
      checkDefinition({ ...asking(question), privacy: 'anonymous' }).map(({ code }) => code);
    assert.deepEqual(anonymous(email), ['anonymous-contact']);
    assert.deepEqual(anonymous({ ...email, format: 'postcode' }), []);
  });

  it('are answered once there is enough of an answer', () => {
    const answered = (question: Question, answer: unknown): number =>
      progressOf(asking(question), { q: answer as never }).answered;
    assert.equal(answered(several, { options: [] }), 0);
    assert.equal(answered(several, { options: ['b'] }), 1);
    assert.equal(answered({ ...single, other: 'Andet' }, { options: [], other: '' }), 1);
    assert.equal(answered(ranking, ['a', 'b']), 0);
    assert.equal(answered({ ...ranking, max: 2 }, ['a', 'b']), 1);
    assert.equal(answered(number, 'mange'), 0);
    assert.equal(answered(date, '?'), 0);
    assert.equal(answered(rating, 0), 1);
  });

  it('send no empty choice, and what is written without the spaces round it', () => {
    const sent = (question: Question, answer: unknown) => settleAnswers(asking(question), { q: answer as never });
    assert.deepEqual(sent(several, { options: [] }), {});
    assert.deepEqual(sent({ ...single, other: 'Andet' }, { options: [], other: ' x ' }), {
      q: { options: [], other: 'x' },
    });
    assert.deepEqual(sent(email, ' a@b.dk '), { q: 'a@b.dk' });
    assert.deepEqual(sent(ranking, []), {});
  });

  it('read a long text as fast as a short one', () => {
    const began = performance.now();
    for (const text of [
      'a@'.repeat(100_000),
      `a@${'b.'.repeat(100_000)}`,
      `1${' '.repeat(200_000)}x`,
      '1'.repeat(300_000),
    ]) {
      for (const format of ['email', 'phone', 'postcode'] as const)
        wrongWith({ ...email, format, maxLength: 10_000 }, text.slice(0, 10_000));
      readNumber(text, 'da');
    }
    assert.ok(performance.now() - began < 500);
  });
});

describe('readNumber', () => {
  const cases: readonly (readonly [text: string, language: string, value: number | string | undefined])[] = [
    ['', 'da', undefined],
    ['  ', 'da', undefined],
    ['12', 'da', 12],
    ['12,5', 'da', 12.5],
    ['12.5', 'da', 12.5],
    [',5', 'da', 0.5],
    ['1.250', 'da', 1250],
    ['1.250,75', 'da', 1250.75],
    ['1 250', 'da', 1250],
    ['1,250', 'en', 1250],
    ['1,5', 'en', 1.5],
    ['-3', 'da', -3],
    ['−3', 'da', -3],
    ['1,', 'da', '1,'],
    ['1,2,3', 'da', '1,2,3'],
    ['1e5', 'da', '1e5'],
    ['0x10', 'da', '0x10'],
    ['mange', 'da', 'mange'],
    ['--1', 'da', '--1'],
  ];
  for (const [text, language, value] of cases)
    it(`${text || 'nothing'} in ${language}`, () => {
      assert.equal(readNumber(text, language), value);
    });
});
