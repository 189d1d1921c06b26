import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer } from '../../../src/model/survey/answers.js';
import { checkAnswers } from '../../../src/model/survey/check-answers.js';
import { minutesOf } from '../../../src/model/survey/duration.js';
import { progressOf } from '../../../src/model/survey/progress.js';
import { reduce } from '../../../src/model/survey/reduce-session.js';
import { faultsShown, refusedFaults } from '../../../src/model/survey/session-faults.js';
import { startSession } from '../../../src/model/survey/session.js';
import type { SurveyEvent, SurveySession } from '../../../src/model/survey/session.js';
import { settleAnswers } from '../../../src/model/survey/settle-answers.js';
import { sampleAnswers, sampleDefinition } from '../../support/sample-survey.js';

const after = (events: readonly SurveyEvent[], from: SurveySession = startSession(sampleDefinition)): SurveySession =>
  events.reduce(reduce, from);
const answer = (
  question: keyof typeof sampleAnswers,
  given: Answer | undefined = sampleAnswers[question],
): SurveyEvent => ({
  type: 'answer',
  question,
  answer: given,
});
const next: SurveyEvent = { type: 'next' };
const back: SurveyEvent = { type: 'back' };
const begin: SurveyEvent = { type: 'begin' };
const open = (question: string): SurveyEvent => ({ type: 'open', question });
const filled = (): SurveySession =>
  after([
    begin,
    answer('hvem'),
    next,
    answer('relation'),
    next,
    answer('vilkaar'),
    answer('linje'),
    next,
    answer('ord'),
    next,
  ]);
const where = ({ page, step }: SurveySession): string => (step === 'page' ? `page ${page}` : step);
const told = (session: SurveySession): readonly string[] =>
  faultsShown(session).map(({ code, pointer }) => `${pointer} ${code}`);

describe('a survey session', () => {
  it('goes from the introduction over the pages to the review, and out', () => {
    assert.equal(where(startSession(sampleDefinition)), 'intro');
    assert.equal(where(after([begin])), 'page 0');
    const review = filled();
    assert.equal(where(review), 'review');
    assert.deepEqual(review.answers, sampleAnswers);
    const sending = after([{ type: 'send' }], review);
    assert.equal(where(sending), 'sending');
    const sent = after([{ type: 'sent' }], sending);
    assert.equal(where(sent), 'sent');
    assert.deepEqual(sent.answers, {}, 'what is stored elsewhere is not kept here');
  });

  it('goes back the same way and loses nothing', () => {
    let session = filled();
    const steps: string[] = [];
    for (let times = 0; times < 6; times += 1) {
      session = reduce(session, back);
      steps.push(where(session));
    }
    assert.deepEqual(steps, ['page 3', 'page 2', 'page 1', 'page 0', 'intro', 'intro']);
    assert.deepEqual(session.answers, sampleAnswers);
    assert.deepEqual(after([begin], session).answers, sampleAnswers);
  });

  it('shows faults only once leaving the page is tried', () => {
    const blank = after([begin]);
    assert.deepEqual(told(blank), []);
    const tried = after([next], blank);
    assert.equal(where(tried), 'page 0');
    assert.deepEqual(told(tried), ['/answers/hvem required']);
    assert.deepEqual(told(after([answer('hvem')], tried)), []);
  });

  it('takes what was typed beside a number as a fault, and keeps it', () => {
    const session = after([answer('linje', 'halvtreds'), next], after([open('linje')], filled()));
    assert.equal(where(session), 'page 2');
    assert.deepEqual(told(session), ['/answers/linje out-of-scale']);
    assert.equal(session.answers['linje'], 'halvtreds');
  });

  it('leads from the review to a question and back to the review', () => {
    const editing = after([open('vilkaar')], filled());
    assert.equal(where(editing), 'page 2');
    assert.equal(where(after([next], editing)), 'review');
    assert.equal(where(after([back, next], editing)), 'review');
  });

  it('sends nothing that is not whole, and says what is missing on every page', () => {
    const changed = after([open('hvem'), answer('hvem', ['p-1', 'p-2', 'p-3']), next], filled());
    assert.equal(where(changed), 'review');
    const refused = after([{ type: 'send' }], changed);
    assert.equal(where(refused), 'review');
    assert.deepEqual(told(refused), ['/answers/relation/p-3 required']);
  });

  it('keeps every answer when sending fails, and marks what the backend pointed at until it is changed', () => {
    const sending = after([{ type: 'send' }], filled());
    const faults = refusedFaults(sending, ['/answers/hvem/1', '/answers/x/y', '/ballot', '']);
    const failed = after([{ type: 'failed', faults }], sending);
    assert.equal(where(failed), 'review');
    assert.deepEqual(failed.answers, sampleAnswers);
    assert.deepEqual(faults, [
      { pointer: '/answers/hvem/1', code: 'refused', questionId: 'hvem', part: '1' },
      { pointer: '/answers/x/y', code: 'refused' },
      { pointer: '/ballot', code: 'refused' },
      { pointer: '', code: 'refused' },
    ]);
    const mended = after([open('hvem'), answer('hvem', ['p-1'])], failed);
    assert.ok(!told(mended).includes('/answers/hvem/1 refused'));
    assert.equal(where(after([{ type: 'send' }], failed)), 'sending', 'the same can be sent again');
  });

  it('is not sent twice', () => {
    const sending = after([{ type: 'send' }], filled());
    assert.equal(after([{ type: 'send' }, answer('ord', 'x'), next, back], sending), sending);
  });

  it('keeps the answers when the survey itself changes', () => {
    const definition = { ...sampleDefinition, pages: sampleDefinition.pages.slice(0, 2) };
    const session = after([{ type: 'definition', definition }], after([open('ord')], filled()));
    assert.equal(where(session), 'page 1');
    assert.deepEqual(session.answers, sampleAnswers);
  });

  it('opens no question that is not there', () => {
    const session = filled();
    assert.equal(after([open('x')], session), session);
  });
});

describe('settleAnswers', () => {
  it('takes out what a change of mind left behind', () => {
    const settled = settleAnswers(sampleDefinition, {
      hvem: ['p-2', 'p-3', 'p-4'],
      relation: {
        'p-1': { ratings: { tid: 1 } },
        'p-2': { none: true, importance: 2, ratings: { tid: 4 } },
        'p-3': { ratings: {} },
        'p-4': { importance: 4 },
      },
      vilkaar: {},
      ord: '  \n ',
      linje: 0,
      x: 1,
    });
    assert.deepEqual(settled, {
      hvem: ['p-2', 'p-3', 'p-4'],
      relation: { 'p-2': { none: true }, 'p-4': { importance: 4 } },
      linje: 0,
    });
    assert.deepEqual(
      checkAnswers(sampleDefinition, settled).map(({ code }) => code),
      ['required', 'required', 'required', 'required'],
    );
  });
});

describe('progressOf', () => {
  it('counts statements, colleagues and single questions', () => {
    assert.deepEqual(progressOf(sampleDefinition, {}), { answered: 0, total: 5, missing: 3 });
    assert.deepEqual(progressOf(sampleDefinition, { hvem: ['p-1', 'p-2'] }), { answered: 1, total: 7, missing: 4 });
    assert.deepEqual(progressOf(sampleDefinition, sampleAnswers), { answered: 7, total: 7, missing: 0 });
  });
});

describe('minutesOf', () => {
  it('reckons with what the questions ask', () => {
    assert.equal(minutesOf(sampleDefinition), 4);
    assert.equal(minutesOf({ ...sampleDefinition, pages: [] }), 1);
  });
});
