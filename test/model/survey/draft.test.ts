import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canDraft, draftExpiry, readDraft } from '../../../src/model/survey/draft.js';
import { reduce } from '../../../src/model/survey/reduce-session.js';
import { startSession } from '../../../src/model/survey/session.js';
import { sampleAnswers, sampleDefinition } from '../../support/sample-survey.js';

const now = new Date('2026-03-10T12:00:00Z');
const draft = {
  answers: { ord: 'Mødes' },
  people: [],
  savedAt: '2026-03-10T11:00:00.000Z',
  expiresAt: '2026-03-24T11:00:00.000Z',
};

describe('drafts', () => {
  it('are for surveys that know who answers', () => {
    const { pages } = sampleDefinition;
    assert.equal(canDraft({ pages, privacy: 'anonymous' }), false);
    assert.equal(canDraft({ pages, privacy: 'confidential' }), true);
  });

  it('are not for what is locked when the device is handed over', () => {
    const [first, second] = sampleDefinition.pages;
    const pages = [first!, { ...second!, handover: 'Giv skærmen videre' }];
    assert.equal(canDraft({ pages, privacy: 'confidential' }), false);
  });

  it('go after fourteen days, when the survey closes, or when its answers are deleted', () => {
    const expiry = (closesAt: string | undefined, deleteAfter: string): string =>
      draftExpiry({ deleteAfter, ...(closesAt !== undefined && { closesAt }) }, now).toISOString();
    assert.equal(expiry(undefined, '2026-12-31'), '2026-03-24T12:00:00.000Z');
    assert.equal(expiry('2026-03-12T16:00:00+01:00', '2026-12-31'), '2026-03-12T15:00:00.000Z');
    assert.equal(expiry(undefined, '2026-03-15'), '2026-03-15T00:00:00.000Z');
  });

  const cases: readonly (readonly [what: string, text: string | null, isRead: boolean])[] = [
    ['one that is kept', JSON.stringify(draft), true],
    ['nothing', null, false],
    ['no JSON', '{', false],
    ['a list', '[]', false],
    ['one whose time is over', JSON.stringify({ ...draft, expiresAt: '2026-03-10T11:59:59.000Z' }), false],
    ['one without a time', JSON.stringify({ ...draft, expiresAt: undefined }), false],
    ['one whose time is none', JSON.stringify({ ...draft, expiresAt: 'i morgen' }), false],
    ['one without answers', JSON.stringify({ ...draft, answers: [] }), false],
  ];
  for (const [what, text, isRead] of cases)
    it(`reads ${what}: ${isRead}`, () => {
      assert.deepEqual(readDraft(text, now), isRead ? draft : undefined);
    });

  it('bring back what can be answered, and leave what has another form by now', () => {
    const restored = reduce(startSession(sampleDefinition), {
      type: 'restore',
      answers: { ...sampleAnswers, linje: { a: 1 }, vilkaar: 'x', forsvundet: 3 },
    });
    const { linje: _linje, vilkaar: _vilkaar, ...kept } = sampleAnswers;
    assert.deepEqual(restored.answers, kept);
    assert.equal(restored.step, 'intro');
  });
});
