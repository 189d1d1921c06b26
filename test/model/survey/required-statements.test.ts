import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../../src/model/survey/answers.js';
import { checkAnswers } from '../../../src/model/survey/check-answers.js';
import { checkDefinition } from '../../../src/model/survey/check-definition.js';
import type { LikertItem, LikertQuestion, SurveyDefinition } from '../../../src/model/survey/definition.js';
import { progressOf } from '../../../src/model/survey/progress.js';
import { sampleDefinition } from '../../support/sample-survey.js';

const hours = { kind: 'number', id: 'timer', text: 'Hvor mange timer?' } as const;
const statements = (
  change: Partial<LikertQuestion> = {},
  hard: Partial<LikertItem> = { requiredIf: '{timer} > 37' },
): SurveyDefinition => ({
  ...sampleDefinition,
  pages: [
    {
      id: 'side',
      questions: [
        hours,
        {
          kind: 'likert',
          id: 'uge',
          text: 'Hvordan var ugen?',
          items: [
            { id: 'ro', text: 'Der var ro' },
            { id: 'travlt', text: 'Der var travlt', ...hard },
            { id: 'hjaelp', text: 'Jeg fik hjælp' },
          ],
          scale: { min: 1, max: 5 },
          ...change,
        },
      ],
    },
  ],
});
const faults = (definition: SurveyDefinition, answers: Answers): readonly string[] =>
  checkAnswers(definition, answers).map(({ code, pointer }) => `${pointer} ${code}`);

describe('statements that have to be marked by themselves', () => {
  const cases: readonly (readonly [string, SurveyDefinition, Answers, readonly string[]])[] = [
    ['not while the condition does not hold', statements(), { timer: 30 }, []],
    ['not while nothing is known of it', statements(), {}, []],
    ['where it holds, though nothing else was marked', statements(), { timer: 40 }, ['/answers/uge/travlt required']],
    [
      'where it holds, though others were',
      statements(),
      { timer: 40, uge: { ro: 2 } },
      ['/answers/uge/travlt required'],
    ],
    ['no more once it is marked', statements(), { timer: 40, uge: { travlt: 5 } }, []],
    ['always, where it says so', statements({}, { required: true }), {}, ['/answers/uge/travlt required']],
    [
      'beside the fewest of them',
      statements({ minAnswered: 2 }),
      { timer: 40, uge: { ro: 2 } },
      ['/answers/uge too-few', '/answers/uge/travlt required'],
    ],
    ['not while it is hidden', statements({}, { required: true, visibleIf: '{timer} > 37' }), { timer: 3 }, []],
    [
      'and no part of what is no answer at all',
      statements({}, { required: true }),
      { uge: 3 },
      ['/answers/uge wrong-type'],
    ],
  ];
  for (const [what, definition, answers, told] of cases)
    it(what, () => {
      assert.deepEqual(checkDefinition(definition), []);
      assert.deepEqual(faults(definition, answers), told);
    });

  it('count among what is missing', () => {
    assert.equal(progressOf(statements({}, { required: true }), {}).missing, 1);
    assert.equal(progressOf(statements({}, {}), {}).missing, 0);
  });

  it('are checked for what they hang on, with the place of the fault', () => {
    for (const [condition, code] of [
      ['{findes-ikke} = 1', 'reference-unknown'],
      ['{uge/ro} = 1', 'reference-later'],
      ['1 = 1', 'condition-constant'],
    ] as const) {
      const [fault] = checkDefinition(statements({}, { requiredIf: condition }));
      assert.equal(fault?.path, '/pages/0/questions/1/items/1/requiredIf');
      assert.ok(fault.code === code || fault.code === 'reference-circle', `${condition}: ${fault.code}`);
    }
  });
});
