import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDefinition } from '../../../src/model/survey/check-definition.js';
import type { Question, SurveyDefinition } from '../../../src/model/survey/definition.js';
import { inMode, usesLogic } from '../../../src/model/survey/live.js';
import { liveSurvey } from '../../../src/model/survey/logic/live-survey.js';
import { reduce } from '../../../src/model/survey/reduce-session.js';
import { responseOf } from '../../../src/model/survey/response-of.js';
import { firstOpen, startSession } from '../../../src/model/survey/session.js';
import type { SurveyEvent, SurveySession } from '../../../src/model/survey/session.js';
import { sampleDefinition } from '../../support/sample-survey.js';

const line = (id: string): Question => ({ kind: 'line', id, text: `Hvordan er ${id}?`, low: 'Skidt', high: 'Godt' });
const pair: SurveyDefinition = {
  ...sampleDefinition,
  privacy: 'named',
  pages: [
    { id: 'foer', questions: [line('dagene'), line('overskud')] },
    { id: 'efter', handover: 'Giv skærmen videre', questions: [line('nytte')] },
    { id: 'sidst', questions: [line('videre')] },
  ],
};
const after = (events: readonly SurveyEvent[], from: SurveySession = startSession(pair, liveSurvey)): SurveySession =>
  events.reduce(reduce, from);
const mark = (question: string, answer: number): SurveyEvent => ({ type: 'answer', question, answer });
const next = { type: 'next' } as const;
const back = { type: 'back' } as const;
const receive = { type: 'receive' } as const;
const handed = after([{ type: 'begin' }, mark('dagene', 40), next]);

describe('a device that is handed over', () => {
  it('locks what was answered at once, and waits for whoever takes it', () => {
    assert.equal(handed.step, 'handover');
    assert.equal(firstOpen(handed), 1);
    for (const event of [
      back,
      next,
      mark('dagene', 99),
      { type: 'open', question: 'dagene' },
      { type: 'send' },
    ] as const)
      assert.equal(reduce(handed, event), handed, event.type);
    assert.equal(reduce(handed, receive).step, 'page');
  });

  it('has no way back into what is locked, from the page, the next, or the review', () => {
    const received = reduce(handed, receive);
    assert.equal(reduce(received, back), received);
    const review = after([mark('nytte', 70), next, next], received);
    assert.equal(review.step, 'review');
    assert.equal(reduce(review, { type: 'open', question: 'dagene' }), review);
    assert.equal(reduce(review, { type: 'open', question: 'nytte' }).step, 'page');
    assert.equal(after([back, back, back], review).page, 1);
  });

  it('sends all of it, and begins anew with nothing locked', () => {
    const review = after([receive, mark('nytte', 70), next, next], handed);
    assert.deepEqual(responseOf(review), { dagene: 40, nytte: 70 });
    const sent = after([{ type: 'send' }, { type: 'sent' }], review);
    assert.deepEqual([sent.step, sent.received], ['sent', undefined]);
  });

  it('stays locked when the survey changes, also where the page is called something else', () => {
    const received = reduce(handed, receive);
    const renamed = { ...pair, pages: pair.pages.map((page) => ({ ...page, id: `${page.id}-ny` })) };
    const changed = reduce(received, { type: 'definition', definition: renamed });
    assert.equal(reduce(changed, back), changed);
  });

  it('is handed over once where one question is asked at a time, and never all on one page', () => {
    const one = after([{ type: 'begin' }, next, next], startSession(pair, inMode(liveSurvey, 'one')));
    assert.deepEqual([one.step, one.page], ['handover', 2]);
    assert.deepEqual(
      inMode(liveSurvey, 'all')(pair, {}, {}).pages.map(({ id }) => id),
      ['foer', 'efter', 'sidst'],
    );
    assert.equal(usesLogic(pair), true);
  });

  const wrong: readonly (readonly [string, Partial<SurveyDefinition>, readonly string[]])[] = [
    ['as it should be', {}, []],
    [
      'before the first page',
      { pages: [{ ...pair.pages[0]!, handover: 'Giv den videre' }, ...pair.pages.slice(1)] },
      ['/pages/0/handover handover-first'],
    ],
    [
      'without a word',
      { pages: [pair.pages[0]!, { ...pair.pages[1]!, handover: ' ' }] },
      ['/pages/1/handover text-missing'],
    ],
    ['all on one page', { mode: 'all' }, ['/mode handover-all']],
    ['and read back', { readBack: true }, ['/readBack handover-read-back']],
    [
      'with an error that nobody could mend',
      {
        values: [{ id: 'ialt', value: '{dagene} + {videre}' }],
        rules: [{ id: 'r', if: '{ialt} > 150', text: 'For meget', question: 'dagene' }],
      },
      ['/rules/0/if handover-rule'],
    ],
    [
      'with a warning',
      { rules: [{ id: 'r', if: '{videre} > {dagene}', text: 'Fremgang', question: 'dagene', level: 'warning' }] },
      [],
    ],
    ['with an error in the open part', { rules: [{ id: 'r', if: '{dagene} > {videre}', text: 'Fald' }] }, []],
  ];
  for (const [what, change, faults] of wrong)
    it(`is checked: ${what}`, () => {
      assert.deepEqual(
        checkDefinition({ ...pair, ...change }).map(({ code, path }) => `${path} ${code}`),
        faults,
      );
    });
});
