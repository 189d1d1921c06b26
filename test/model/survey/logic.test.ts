import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../../src/model/survey/answers.js';
import { checkAnswers } from '../../../src/model/survey/check-answers.js';
import { checkDefinition } from '../../../src/model/survey/check-definition.js';
import type { Question, SurveyDefinition, SurveyPage } from '../../../src/model/survey/definition.js';
import { liveSurvey } from '../../../src/model/survey/logic/live-survey.js';
import { usesLogic } from '../../../src/model/survey/live.js';
import { reduce } from '../../../src/model/survey/reduce-session.js';
import { responseOf } from '../../../src/model/survey/response-of.js';
import { startSession } from '../../../src/model/survey/session.js';
import { settleAnswers } from '../../../src/model/survey/settle-answers.js';
import { sampleDefinition } from '../../support/sample-survey.js';

const survey = (pages: readonly SurveyPage[], change: Partial<SurveyDefinition> = {}): SurveyDefinition => ({
  ...sampleDefinition,
  pages,
  ...change,
});
const told = (definition: SurveyDefinition): readonly string[] =>
  checkDefinition(definition).map(({ code, params, path }) => [path, code, ...Object.values(params ?? {})].join(' '));

const yesNo = (id: string, change: Partial<Question> = {}): Question =>
  ({
    kind: 'choice',
    id,
    text: 'Ja eller nej?',
    options: [
      { id: 'ja', text: 'Ja' },
      { id: 'nej', text: 'Nej' },
    ],
    ...change,
  }) as Question;
const text = (id: string, change: Partial<Question> = {}): Question =>
  ({ kind: 'text', id, text: 'Hvad?', ...change }) as Question;
const number = (id: string, change: Partial<Question> = {}): Question =>
  ({ kind: 'number', id, text: 'Hvor mange?', ...change }) as Question;
const likert = (id: string, change: Partial<Question> = {}): Question =>
  ({
    kind: 'likert',
    id,
    text: 'Hvor enig?',
    items: ['a', 'b', 'c', 'd'].map((item) => ({ id: item, text: item })),
    scale: { min: 1, max: 5 },
    ...change,
  }) as Question;
const page = (id: string, questions: readonly Question[], change: Partial<SurveyPage> = {}): SurveyPage => ({
  id,
  questions,
  ...change,
});
const yes = { options: ['ja'] } as const;
const no = { options: ['nej'] } as const;

/** The ids of what is asked, page by page. */
const asked = (definition: SurveyDefinition, answers: Answers, seed?: number): readonly string[] =>
  liveSurvey(definition, answers, { seed }).pages.map(
    ({ id, questions }) => `${id}: ${questions.map((question) => question.id).join(' ')}`,
  );

describe('liveSurvey', () => {
  const hanging = survey([
    page('en', [yesNo('q1'), text('q2', { visibleIf: "{q1} = 'ja'" }), text('q3', { visibleIf: 'answered({q2})' })]),
    page('to', [text('q4')], { visibleIf: 'answered({q2})' }),
  ]);

  it('asks what the answers lead to, and forgets what hangs on what is no longer asked', () => {
    assert.deepEqual(asked(hanging, {}), ['en: q1']);
    assert.deepEqual(asked(hanging, { q1: yes }), ['en: q1 q2']);
    assert.deepEqual(asked(hanging, { q1: yes, q2: 'x' }), ['en: q1 q2 q3', 'to: q4']);
    assert.deepEqual(asked(hanging, { q1: no, q2: 'x', q3: 'y', q4: 'z' }), ['en: q1']);
  });

  it('sends nothing of what is not asked, and takes nothing of it either', () => {
    const answers: Answers = { q1: no, q2: 'x', q4: 'z' };
    assert.deepEqual(settleAnswers(liveSurvey(hanging, answers), answers), { q1: no });
    assert.deepEqual(
      checkAnswers(hanging, answers).map(({ code, pointer }) => `${pointer} ${code}`),
      ['/answers/q2 not-asked', '/answers/q4 not-asked'],
    );
    assert.deepEqual(checkAnswers(hanging, { q1: yes, q2: 'x', q4: 'z' }), []);
  });

  it('requires what has to be answered with these answers', () => {
    const definition = survey([page('en', [yesNo('q1'), text('q2', { requiredIf: "{q1} = 'nej'" })])]);
    assert.deepEqual(checkAnswers(definition, { q1: yes }), []);
    assert.deepEqual(
      checkAnswers(definition, { q1: no }).map(({ code, questionId }) => `${questionId} ${code}`),
      ['q2 required'],
    );
  });

  it('shows what cannot be answered now, and neither asks for it nor takes it', () => {
    const definition = survey([
      page('en', [
        yesNo('q1'),
        text('q2', { enabledIf: "{q1} = 'ja'", required: true }),
        yesNo('q3', {
          options: [
            { id: 'a', text: 'A', enabledIf: "{q1} = 'ja'" },
            { id: 'b', text: 'B' },
          ],
        }),
      ]),
    ]);
    assert.deepEqual(asked(definition, { q1: no }), ['en: q1 q2 q3']);
    assert.deepEqual(checkAnswers(definition, { q1: no }), []);
    const answers: Answers = { q1: no, q2: 'x', q3: { options: ['a'] } };
    assert.deepEqual(settleAnswers(liveSurvey(definition, answers), answers), { q1: no });
    assert.deepEqual(
      checkAnswers(definition, answers).map(({ code, pointer }) => `${pointer} ${code}`),
      ['/answers/q2 not-asked', '/answers/q3/options/0 unknown-option'],
    );
  });

  it('leaves out options and statements by their own conditions', () => {
    const definition = survey([
      page('en', [
        yesNo('q1'),
        likert('q2', {
          items: [
            { id: 'a', text: 'A' },
            { id: 'b', text: 'B', visibleIf: "{q1} = 'ja'" },
          ],
        }),
        yesNo('q3', {
          options: [
            { id: 'a', text: 'A', visibleIf: "{q1} = 'ja'" },
            { id: 'b', text: 'B' },
          ],
        }),
      ]),
    ]);
    const [, statements, options] = liveSurvey(definition, { q1: no }).pages[0]!.questions as readonly never[];
    assert.deepEqual(statements!['items'], [{ id: 'a', text: 'A' }]);
    assert.deepEqual(options!['options'], [{ id: 'b', text: 'B' }]);
    assert.deepEqual(
      settleAnswers(liveSurvey(definition, { q1: no }), { q2: { a: 1, b: 2 }, q3: { options: ['a'] } }),
      { q2: { a: 1 } },
    );
  });

  it('jumps over pages, by the first way that holds, and past the last', () => {
    const definition = survey([
      page('en', [yesNo('q1')], { next: [{ if: "{q1} = 'ja'", to: 'tre' }, { if: "{q1} = 'nej'" }] }),
      page('to', [text('q2')]),
      page('tre', [text('q3')]),
    ]);
    assert.deepEqual(asked(definition, {}), ['en: q1', 'to: q2', 'tre: q3']);
    assert.deepEqual(asked(definition, { q1: yes }), ['en: q1', 'tre: q3']);
    assert.deepEqual(asked(definition, { q1: no }), ['en: q1']);
  });

  it('puts what is answered, known and worked out into texts, each in a direction of its own', () => {
    const definition = survey(
      [
        page('en', [yesNo('q1'), number('q2', { decimals: 1 }), { kind: 'date', id: 'q3', text: 'Hvornår?' }]),
        page('to', [
          text('q4', { text: 'Du svarede {q1}, {q2} og {q3}. Hej {navn}: {dobbelt}. {ukendt} {}', help: 'Og {q4}' }),
        ]),
      ],
      {
        facts: [{ id: 'navn', kind: 'text' }],
        values: [{ id: 'dobbelt', value: '{q2} * 2' }],
      },
    );
    const said = (answers: Answers): string =>
      liveSurvey(definition, answers, { given: { navn: 'Mette' } }).pages[1]!.questions[0]!.text.replace(/[⁨⁩]/g, '');
    assert.equal(
      said({ q1: yes, q2: 1.5, q3: '2026-03-01' }),
      'Du svarede Ja, 1,5 og 1. marts 2026. Hej Mette: 3. {ukendt} {}',
    );
    assert.equal(said({}), 'Du svarede …, … og …. Hej Mette: …. {ukendt} {}');
    assert.ok(liveSurvey(definition, { q1: yes }).pages[1]!.questions[0]!.text.includes('\u2068Ja\u2069'));
  });

  it('works a value out when what it hangs on is answered, whatever stands before it in the list', () => {
    const definition = survey(
      [
        page('en', [number('q1'), text('q2', { visibleIf: '{tidlig} > 3' })]),
        page('to', [number('q3'), text('q4', { visibleIf: '{sen} > 3' })]),
      ],
      {
        values: [
          { id: 'sen', value: '{q3} * 2' },
          { id: 'tidlig', value: '{q1} * 2' },
        ],
      },
    );
    assert.deepEqual(asked(definition, { q1: 2, q3: 2 }), ['en: q1 q2', 'to: q3 q4']);
  });

  it('tells rules while they hold, at a question that is asked', () => {
    const definition = survey([page('en', [number('q1'), number('q2')]), page('to', [text('q3')])], {
      rules: [
        { id: 'flere', if: '{q1} + {q2} > 37', text: 'I alt mere end 37 ({q1})' },
        { id: 'mange', if: '{q2} > 20', text: 'Er det rigtigt?', level: 'warning', question: 'q1' },
      ],
    });
    const faults = checkAnswers(definition, { q1: 20, q2: 18 });
    assert.deepEqual(faults, [{ pointer: '/answers/q2', code: 'rule', questionId: 'q2', params: { id: 'flere' } }]);
    assert.deepEqual(checkAnswers(definition, { q1: 1, q2: 21 }), []);
    assert.deepEqual(liveSurvey(definition, { q2: 21 }).said, [
      { id: 'mange', text: 'Er det rigtigt?', level: 'warning', question: 'q1' },
    ]);
  });

  it('shuffles by the seed: the same for the same, another for another, and all of them', () => {
    const questions = Array.from({ length: 6 }, (_, at) => text(`q${at}`));
    const definition = survey([page('en', questions, { order: 'random' })], { seed: 'orden' });
    assert.deepEqual(asked(definition, {}), ['en: q0 q1 q2 q3 q4 q5']);
    assert.deepEqual(asked(definition, {}, 7), asked(definition, { q1: 'x' }, 7));
    const orders = new Set(Array.from({ length: 200 }, (_, seed) => asked(definition, {}, seed)[0]));
    assert.ok(orders.size > 100);
    for (const order of orders) assert.equal(Array.from(order!.slice(4)).sort().join('').trim(), '012345qqqqqq');
    // Each is the first about as often as any other.
    const firsts = Array.from({ length: 6000 }, (_, seed) => asked(definition, {}, seed)[0]!.slice(4, 6));
    for (let at = 0; at < 6; at += 1) {
      const share = firsts.filter((first) => first === `q${at}`).length / 6000;
      assert.ok(Math.abs(share - 1 / 6) < 0.03, `q${at} is first in ${share}`);
    }
  });

  it('sends the seed along, and takes only one that there is', () => {
    const definition = survey([page('en', [likert('q1', { order: 'random' } as never)])], { seed: 'orden' });
    const session = startSession(definition, liveSurvey, { seed: 42 });
    assert.deepEqual(responseOf(session), { orden: 42 });
    assert.deepEqual(checkAnswers(definition, { orden: 42 }), []);
    for (const wrong of [-1, 10_000, 1.5, 'x', null])
      assert.deepEqual(
        checkAnswers(definition, { orden: wrong }).map(({ code }) => code),
        ['out-of-scale'],
      );
  });

  it('keeps what is chosen alone last in any order', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: id,
      ...(id === 'b' && { exclusive: true as const }),
    }));
    const definition = survey([
      page('en', [{ kind: 'choice', id: 'q', text: 'Hvad?', multiple: true, options, order: 'random' }]),
    ]);
    for (let seed = 0; seed < 50; seed += 1) {
      const [question] = liveSurvey(definition, {}, { seed }).pages[0]!.questions;
      assert.equal(question?.kind === 'choice' && question.options.at(-1)?.id, 'b');
    }
  });

  it('asks for no relations where nobody was asked for', () => {
    const definition = survey(
      sampleDefinition.pages.map((one, at) =>
        at === 0 ? { ...one, questions: [yesNo('q0'), { ...one.questions[0]!, visibleIf: "{q0} = 'ja'" }] } : one,
      ),
    );
    assert.ok(!asked(definition, { hvem: ['p-1'] }).some((line) => line.startsWith('relationer')));
    assert.ok(asked(definition, { q0: yes, hvem: ['p-1'] }).some((line) => line.startsWith('relationer')));
  });
});

describe('a session with logic', () => {
  const definition = survey(
    [page('en', [yesNo('q1')]), page('to', [text('q2')], { visibleIf: "{q1} = 'ja'" }), page('tre', [number('q3')])],
    { rules: [{ id: 'mange', if: '{q3} > 37', text: 'Er det rigtigt?', level: 'warning' }] },
  );
  const begun = reduce(startSession(definition, liveSurvey), { type: 'begin' });

  it('goes on to the page that follows from the answers, and back the same way', () => {
    const answered = reduce(begun, { type: 'answer', question: 'q1', answer: no });
    const next = reduce(answered, { type: 'next' });
    assert.equal(next.definition.pages[next.page]!.id, 'tre');
    assert.equal(reduce(next, { type: 'back' }).page, 0);
    const other = reduce(reduce(begun, { type: 'answer', question: 'q1', answer: yes }), { type: 'next' });
    assert.equal(other.definition.pages[other.page]!.id, 'to');
  });

  it('is told of a warning once, and gets on', () => {
    let session = reduce(begun, { type: 'next' });
    session = reduce(session, { type: 'answer', question: 'q3', answer: 60 });
    session = reduce(session, { type: 'next' });
    assert.deepEqual([session.step, session.warned], ['page', ['tre']]);
    session = reduce(session, { type: 'next' });
    assert.equal(session.step, 'review');
    assert.equal(reduce(session, { type: 'send' }).step, 'sending');
  });

  it('has nothing to answer where nothing is asked', () => {
    const nothing = survey([page('en', [text('q1')], { visibleIf: '{alder} > 3' })], {
      facts: [{ id: 'alder', kind: 'number' }],
    });
    assert.equal(reduce(startSession(nothing, liveSurvey), { type: 'begin' }).step, 'review');
  });
});

describe('checkDefinition: logic', () => {
  const q1 = yesNo('q1');
  const cases: readonly (readonly [what: string, definition: SurveyDefinition, faults: readonly string[]])[] = [
    ['nothing wrong', survey([page('en', [q1, text('q2', { visibleIf: "{q1} = 'ja'" })])]), []],
    [
      'what cannot be read',
      survey([page('en', [q1, text('q2', { visibleIf: '{q1} = ' })])]),
      ['/pages/0/questions/1/visibleIf expression-syntax 8 '],
    ],
    [
      'an unknown function',
      survey([page('en', [q1, text('q2', { visibleIf: 'eval({q1})' })])]),
      ['/pages/0/questions/1/visibleIf function-unknown 1 eval'],
    ],
    [
      'an unknown question',
      survey([page('en', [q1, text('q2', { requiredIf: 'answered({x})' })])]),
      ['/pages/0/questions/1/requiredIf reference-unknown x'],
    ],
    [
      'an unknown statement',
      survey([page('en', [likert('q1'), text('q2', { visibleIf: '{q1/x} > 3' })])]),
      ['/pages/0/questions/1/visibleIf reference-unknown q1/x'],
    ],
    [
      'an unknown option',
      survey([page('en', [q1, text('q2', { visibleIf: "{q1} in ['ja', 'måske']" })])]),
      ['/pages/0/questions/1/visibleIf option-unknown 9 måske '],
    ],
    [
      'a text for a number',
      survey([page('en', [number('q1'), text('q2', { visibleIf: "{q1} = 'tre'" })])]),
      ['/pages/0/questions/1/visibleIf expression-type 8 text number'],
    ],
    [
      'several for one',
      survey([page('en', [yesNo('q1', { multiple: true } as never), text('q2', { visibleIf: "{q1} = 'ja'" })])]),
      ['/pages/0/questions/1/visibleIf expression-type 1 texts text'],
    ],
    [
      'an answer for a condition',
      survey([page('en', [number('q1'), text('q2', { visibleIf: '{q1}' })])]),
      ['/pages/0/questions/1/visibleIf expression-type 1 number truth'],
    ],
    [
      'a day against a day',
      survey([
        page('en', [{ kind: 'date', id: 'q1', text: 'Hvornår?' }, text('q2', { visibleIf: "{q1} < '2026-01-01'" })]),
      ]),
      [],
    ],
    [
      'a question that comes later',
      survey([page('en', [text('q0', { visibleIf: "{q1} = 'ja'" }), q1])]),
      ['/pages/0/questions/0/visibleIf reference-later q1'],
    ],
    [
      'the question itself',
      survey([page('en', [yesNo('q1', { visibleIf: "{q1} = 'ja'" })])]),
      ['/pages/0/questions/0/visibleIf reference-circle q1 → q1'],
    ],
    [
      'two in a circle',
      survey([page('en', [yesNo('q1', { visibleIf: "{q2} = 'ja'" }), yesNo('q2', { visibleIf: "{q1} = 'ja'" })])]),
      ['/pages/0/questions/0/visibleIf reference-circle q1 → q2 → q1'],
    ],
    [
      'values in a circle',
      survey([page('en', [q1])], {
        values: [
          { id: 'a', value: '{b} + 1' },
          { id: 'b', value: '{a} + 1' },
        ],
      }),
      ['/values/0/value reference-circle a → b → a'],
    ],
    [
      'a value of what comes later',
      survey([page('en', [text('q0', { visibleIf: '{score} > 3' }), number('q1')])], {
        values: [{ id: 'score', value: '{q1} * 2' }],
      }),
      ['/pages/0/questions/0/visibleIf reference-later score'],
    ],
    [
      'a condition of nothing',
      survey([page('en', [text('q0', { visibleIf: '1 = 2' })])]),
      ['/pages/0/questions/0/visibleIf condition-constant'],
    ],
    [
      'a question on a page in random order',
      survey([page('en', [q1, text('q2', { visibleIf: "{q1} = 'ja'" })], { order: 'random' })], { seed: 's' }),
      ['/pages/0/questions/1/visibleIf reference-later q1'],
    ],
    ['random order without a seed', survey([page('en', [q1], { order: 'random' })]), ['/seed seed-missing']],
    [
      'a jump to nowhere and one back',
      survey([page('en', [q1]), page('to', [text('q2')], { next: [{ to: 'fire' }, { to: 'en' }] })]),
      ['/pages/1/next/0/to jump-unknown fire', '/pages/1/next/1/to jump-back en'],
    ],
    [
      'a page that no way leads to',
      survey([page('en', [q1], { next: [{ to: 'tre' }] }), page('to', [text('q2')]), page('tre', [text('q3')])]),
      ['/pages/1 page-unreachable to'],
    ],
    [
      'a text about what is not there',
      survey([page('en', [q1, text('q2', { text: 'Hej {navn}' })])]),
      ['/pages/0/questions/1/text reference-unknown navn'],
    ],
    [
      'a title about what comes on its own page',
      survey([page('en', [q1], { title: 'Om {q1}' })]),
      ['/pages/0/title reference-later q1'],
    ],
    [
      'colleagues in a text',
      survey([sampleDefinition.pages[0]!, page('to', [text('q2', { text: 'Om {hvem}' })])]),
      ['/pages/1/questions/0/text reference-people hvem'],
    ],
    [
      'a rule at no question',
      survey([page('en', [q1])], {
        facts: [{ id: 'alder', kind: 'number' }],
        rules: [{ id: 'r', if: '{alder} > 3', text: 'Nej' }],
      }),
      ['/rules/0/question reference-unknown '],
    ],
    [
      'one name for two things',
      survey([page('en', [q1])], { facts: [{ id: 'q1', kind: 'text' }] }),
      ['/facts/0/id id-duplicate q1'],
    ],
    [
      'a number for a fact that is a text, and a text for one that is a number',
      survey([page('en', [q1])], {
        facts: [
          { id: 'enhed', kind: 'number', from: 'unit' },
          { id: 'år', kind: 'text', from: 'years' },
          { id: 'leder', kind: 'text', from: 'leader' },
          { id: 'løn', kind: 'number' },
        ],
      }),
      ['/facts/0/kind fact-kind enhed text number', '/facts/1/kind fact-kind år number text'],
    ],
    [
      'facts about somebody anonymous',
      survey([page('en', [q1])], { privacy: 'anonymous', facts: [{ id: 'navn', kind: 'text' }] }),
      ['/facts anonymous-facts'],
    ],
  ];
  for (const [what, definition, faults] of cases)
    it(what, () => {
      assert.deepEqual(told(definition), faults);
    });

  it('does not look for logic where there is none', () => {
    assert.equal(usesLogic(sampleDefinition), false);
    assert.equal(usesLogic(survey([page('en', [text('q', { text: 'Hej {x}' })])])), true);
  });

  it('tells of the worst within a second', () => {
    const count = 4999;
    const circle = Array.from({ length: count }, (_, at) =>
      yesNo(`q${at}`, { visibleIf: `{q${(at + 1) % count}} = 'ja' and {q${(at + 7) % count}} = 'nej'` }),
    );
    const nested = Array.from({ length: 200 }, (_, at) => ({
      id: `v${at}`,
      value: Array.from({ length: 40 }, (_one, n) => `{v${(at + n) % 200}}`).join(' + '),
    }));
    const began = performance.now();
    const faults = checkDefinition(survey([page('en', circle)], { values: nested }));
    assert.ok(faults.length >= 100);
    liveSurvey(survey([page('en', circle)], { values: nested }), {});
    assert.ok(performance.now() - began < 1000, `${performance.now() - began} ms`);
  });
});

describe('what is sent and what is taken', () => {
  /** Numbers from 0 up to 1, the same every time. */
  const chance = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };

  it('agree, whatever was answered on the way: 500 surveys of chance', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const next = chance(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
      const conditionOn = (id: number): string => {
        const to = Math.floor(next() * id);
        return pick([
          `{q${to}} = 'ja'`,
          `not {q${to}} = 'ja'`,
          `answered({q${to}})`,
          `{q${to}} != 'nej' or count({q${to}}) = 0`,
        ]);
      };
      const questions = Array.from({ length: 8 }, (_, at) =>
        yesNo(`q${at}`, {
          ...(at > 0 && next() < 0.6 && { visibleIf: conditionOn(at) }),
          ...(at > 0 && next() < 0.3 && { requiredIf: conditionOn(at) }),
          ...(at > 0 && next() < 0.3 && { enabledIf: conditionOn(at) }),
          options: [
            { id: 'ja', text: 'Ja', ...(at > 0 && next() < 0.3 && { enabledIf: conditionOn(at) }) },
            { id: 'nej', text: 'Nej', ...(at > 0 && next() < 0.3 && { visibleIf: conditionOn(at) }) },
          ],
        }),
      );
      const definition = survey([
        page('en', questions.slice(0, 3), { next: [{ if: "{q1} = 'ja'", to: 'tre' }] }),
        page('to', questions.slice(3, 5)),
        page('tre', questions.slice(5)),
      ]);
      assert.deepEqual(told(definition), [], `seed ${seed}`);
      const answers: Answers = Object.fromEntries(
        questions.flatMap(({ id }) => (next() < 0.8 ? [[id, pick([yes, no])] as const] : [])),
      );
      const live = liveSurvey(definition, answers);
      const sent = settleAnswers(live, answers);
      assert.deepEqual(liveSurvey(definition, sent).pages, live.pages, `seed ${seed}`);
      const faults = checkAnswers(definition, sent);
      assert.ok(
        faults.every(({ code }) => code === 'required'),
        `seed ${seed}: ${JSON.stringify(faults)}`,
      );
    }
  });
});
