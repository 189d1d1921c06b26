import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswers } from '../../../src/model/survey/check-answers.js';
import type { SurveyMode } from '../../../src/model/survey/definition.js';
import { asWritten, inMode } from '../../../src/model/survey/live.js';
import { reduce } from '../../../src/model/survey/reduce-session.js';
import { responseOf } from '../../../src/model/survey/response-of.js';
import { pageOf, startSession } from '../../../src/model/survey/session.js';
import { sampleAnswers, sampleDefinition } from '../../support/sample-survey.js';

const pagesIn = (mode: SurveyMode): readonly string[] =>
  inMode(asWritten, mode)(sampleDefinition, {}, {}).pages.map(
    ({ id, questions, title }) => `${id} (${title ?? ''}): ${questions.map((question) => question.id).join(' ')}`,
  );

describe('inMode', () => {
  it('leaves the pages as they are written', () => {
    assert.deepEqual(pagesIn('pages').length, 4);
    assert.equal(inMode(asWritten, 'pages'), asWritten);
  });

  it('asks one question at a time, under the title of its page', () => {
    assert.deepEqual(pagesIn('one'), [
      'kolleger/hvem (Dine vigtigste kolleger): hvem',
      'relationer/relation (Jeres samarbejde): relation',
      'vilkaar/vilkaar (Vilkår): vilkaar',
      'vilkaar/linje (Vilkår): linje',
      'ord/ord (): ord',
    ]);
  });

  it('asks everything at once, each page under its own title', () => {
    assert.deepEqual(pagesIn('all'), ['/ (Samarbejde på tværs): hvem relation vilkaar linje ord']);
    const [page] = inMode(asWritten, 'all')(sampleDefinition, {}, {}).pages;
    assert.deepEqual(page?.heads, {
      hvem: { title: 'Dine vigtigste kolleger' },
      relation: { title: 'Jeres samarbejde' },
      vilkaar: { title: 'Vilkår' },
      ord: {},
    });
  });

  it('is answered alike in every mode, and stays at the question when the mode changes', () => {
    for (const mode of ['pages', 'one', 'all'] as const) {
      let session = reduce(startSession(sampleDefinition, inMode(asWritten, mode)), { type: 'begin' });
      for (const [question, answer] of Object.entries(sampleAnswers))
        session = reduce(session, { type: 'answer', question, answer });
      while (session.step === 'page') session = reduce(session, { type: 'next' });
      assert.equal(session.step, 'review', mode);
      assert.deepEqual(responseOf(session), sampleAnswers, mode);
    }
    let session = reduce(startSession(sampleDefinition), { type: 'begin' });
    session = reduce(session, { type: 'open', question: 'linje' });
    session = reduce(
      { ...session, liveOf: inMode(asWritten, 'one') },
      { type: 'definition', definition: sampleDefinition },
    );
    assert.equal(pageOf(session).id, 'vilkaar/vilkaar');
  });
});

describe('the fewest statements', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
  const definition = (required: boolean) => ({
    ...sampleDefinition,
    pages: [
      {
        id: 'side',
        questions: [
          { kind: 'likert', id: 'q', text: 'Hvor enig?', items, scale: { min: 1, max: 5 }, minAnswered: 2, required },
        ] as const,
      },
    ],
  });
  const cases: readonly (readonly [what: string, required: boolean, answers: object, faults: readonly string[]])[] = [
    ['none of an optional question', false, {}, []],
    ['one of an optional question', false, { q: { a: 1 } }, ['/answers/q too-few 2 1']],
    ['two', false, { q: { a: 1, c: 2 } }, []],
    ['none of a required one', true, {}, ['/answers/q too-few 2 0']],
    ['two of a required one', true, { q: { a: 1, c: 2 } }, []],
  ];
  for (const [what, required, answers, faults] of cases)
    it(what, () => {
      assert.deepEqual(
        checkAnswers(definition(required), answers).map(({ code, params, pointer }) =>
          [pointer, code, ...Object.values(params ?? {})].join(' '),
        ),
        faults,
      );
    });
});
