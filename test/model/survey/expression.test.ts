import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from '../../../src/model/survey/expression/evaluate.js';
import type { Value } from '../../../src/model/survey/expression/expression.js';
import { parseExpression } from '../../../src/model/survey/expression/parse-expression.js';

const KNOWN: Readonly<Record<string, Value>> = {
  ja: 'ja',
  tal: 4,
  nul: 0,
  flere: ['a', 'b'],
  dag: '2026-03-01',
  udsagn: [2, 4],
  'udsagn/tid': 2,
  'spørgsmål-1.a:2': 1,
};
const ASKED: Readonly<Record<string, number>> = { udsagn: 5 };

function valueOf(text: string): Value {
  const expression = parseExpression(text);
  assert.ok('kind' in expression, `${text}: ${JSON.stringify(expression)}`);
  return evaluate(expression, {
    value: ({ id, part }) => KNOWN[part === undefined ? id : `${id}/${part}`],
    answered: ({ id }) => id in KNOWN,
    asked: ({ id }) => ASKED[id] ?? 1,
  });
}

describe('expressions', () => {
  const cases: readonly (readonly [text: string, value: Value])[] = [
    ['1', 1],
    ['1.5 + 1', 2.5],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 3 - 2', 5],
    ['-{tal} + 5', 1],
    ['8 / 4 / 2', 1],
    ['1 / 0', undefined],
    ['{ukendt} + 1', undefined],
    ["{ja} = 'ja'", true],
    ['{ja} = "ja"', true],
    ["{ja} != 'nej'", true],
    ["{ukendt} = 'ja'", false],
    ["{ukendt} != 'ja'", false],
    ["not {ukendt} = 'ja'", true],
    ['{tal} >= 4 and {tal} < 5', true],
    ['{tal} > 4 or {nul} = 0', true],
    ['not {tal} > 4 and {nul} = 0', true],
    ['not ({tal} > 4 or {nul} = 0)', false],
    ["'a' in {flere}", true],
    ["'c' in {flere}", false],
    ["{ja} in ['ja', 'måske']", true],
    ['{tal} in [1, 4]', true],
    ["{ukendt} in ['ja']", false],
    ["{dag} < '2026-04-01'", true],
    ["{dag} = '2026-03-01'", true],
    ['answered({ja})', true],
    ['answered({ukendt})', false],
    ['answered({ja}, {ukendt})', false],
    ['count({flere})', 2],
    ['count({tal}, {ukendt}, {nul})', 2],
    ['sum({tal}, 1)', 5],
    ['sum({ukendt})', undefined],
    ['mean({tal}, {nul})', 2],
    // Half of what is asked has to be answered.
    ['mean({tal}, {ukendt})', 4],
    ['mean({tal}, {ukendt}, {ukendt2})', undefined],
    ['mean({udsagn})', undefined],
    ['sum({udsagn}) = 6', true],
    ['{udsagn/tid} = 2', true],
    ['{ udsagn/tid } = 2', true],
    ['{spørgsmål-1.a:2} = 1', true],
    ['true or {ukendt} = 1', true],
    ['false', false],
  ];
  for (const [text, value] of cases)
    it(text, () => {
      assert.deepEqual(valueOf(text), value);
    });

  const unreadable: readonly (readonly [text: string, fault: string])[] = [
    ['', 'expression-syntax 0 '],
    ['1 +', 'expression-syntax 3 '],
    ['(1', 'expression-syntax 2 '],
    ['1)', 'expression-syntax 1 )'],
    ['{', 'expression-syntax 0 {'],
    ['{}', 'expression-syntax 0 {}'],
    ['{a/b/c}', 'expression-syntax 0 {a/b/c}'],
    ['{a} == 1', 'expression-syntax 5 ='],
    ["'ja", "expression-syntax 0 '"],
    ['{a} && {b}', 'expression-syntax 4 &'],
    ['alert(1)', 'function-unknown 0 alert'],
    ['constructor', 'function-unknown 0 constructor'],
    ['answered', 'expression-syntax 8 '],
    ['[1, 2', 'expression-syntax 5 '],
    ['[]', 'expression-syntax 1 ]'],
    ['1 2', 'expression-syntax 2 2'],
    ['a.b', 'expression-syntax 1 .'],
    [`${'('.repeat(13)}1`, 'expression-deep 13 1'],
    ['1 + '.repeat(300), 'expression-long 1000 '],
    ['1+'.repeat(200), 'expression-long 250 1'],
  ];
  for (const [text, fault] of unreadable)
    it(`cannot read ${text.slice(0, 20) || 'nothing'}`, () => {
      const read = parseExpression(text);
      assert.equal('code' in read ? `${read.code} ${read.at} ${read.found}` : 'read', fault);
    });

  it('takes no longer for what is made to take long', () => {
    const began = performance.now();
    const texts = [
      '('.repeat(1000),
      "'".repeat(999),
      '{'.repeat(1000),
      'not '.repeat(250),
      '-'.repeat(1000),
      ' '.repeat(1_000_000),
    ];
    for (const text of texts) for (let times = 0; times < 20; times += 1) parseExpression(text);
    assert.ok(performance.now() - began < 300);
  });
});
