import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Engagement, Organisation, Post } from '../../src/model/organisation.js';
import { bandPosition, DEFAULT_SPAN_RULE, isCounted, spansOf } from '../../src/model/span.js';
import type { SpanRule } from '../../src/model/span.js';
import { jobOf as engagement, postOf as post, unitOf as unit } from '../support/organisation.js';

const ASOF = '2026-03-31';

/** A top with two teams below it: `a` led by ann, `b` as each case has it. */
function organisation(posts: readonly Post[], engagements: readonly Engagement[]): Organisation {
  const ids = new Set([...posts.map(({ personId }) => personId), ...engagements.map(({ personId }) => personId)]);
  return {
    asOf: ASOF,
    units: [unit('top', null), unit('a', 'top'), unit('b', 'top')],
    people: [...ids].filter((id) => id !== null).map((id) => ({ id, name: id })),
    posts,
    engagements,
  };
}
const headcounts = (given: Organisation, rule?: SpanRule): Record<string, number> =>
  Object.fromEntries(spansOf(given, rule).map(({ headcount, leaderId }) => [leaderId, headcount]));

const top = [post('top', 'tom'), engagement('tom', 'top')] as const;
const ann = [post('a', 'ann'), engagement('ann', 'a')] as const;

describe('spansOf', () => {
  it('counts those who work in the unit a leader leads; a leader reports to the level above', () => {
    const given = organisation([top[0], ann[0]], [top[1], ann[1], engagement('x', 'a'), engagement('y', 'a')]);
    assert.deepEqual(headcounts(given), { ann: 2, tom: 1 });
  });

  it('lets the people of a unit without a leader fall to the level above, and says which unit', () => {
    const given = organisation([top[0], post('b', null)], [top[1], engagement('x', 'b'), engagement('y', 'b')]);
    const [span] = spansOf(given);
    assert.deepEqual([span?.leaderId, span?.headcount, span?.vacantUnitIds], ['tom', 2, ['b']]);
  });

  it('sums a leader of two units', () => {
    const given = organisation(
      [top[0], ann[0], post('b', 'ann')],
      [top[1], ann[1], engagement('x', 'a'), engagement('y', 'b')],
    );
    const [span] = spansOf(given);
    assert.deepEqual([span?.leaderId, span?.headcount, span?.unitIds], ['ann', 2, ['a', 'b']]);
  });

  it('counts the people of a shared unit at each leader, and sends both leaders upward', () => {
    const bob = post('a', 'bob', { kind: 'shared' });
    const given = organisation([top[0], ann[0], bob], [top[1], ann[1], engagement('bob', 'a'), engagement('x', 'a')]);
    assert.deepEqual(headcounts(given), { tom: 2, ann: 1, bob: 1 });
    assert.deepEqual(spansOf(given).find(({ leaderId }) => leaderId === 'ann')?.sharedWith, ['bob']);
  });

  it('marks an acting leader, and leaves dotted lines and other hierarchies out', () => {
    const posts = [
      top[0],
      post('a', 'ann', { kind: 'acting' }),
      post('a', 'sam', { kind: 'staff' }),
      post('a', 'med', { hierarchy: 'med' }),
    ];
    const given = organisation(posts, [top[1], ann[1], engagement('x', 'a')]);
    assert.deepEqual(headcounts(given), { ann: 1, tom: 1 });
    assert.equal(spansOf(given)[0]?.acting, true);
  });

  it('counts two jobs under one leader once as persons and twice as engagements, under two leaders at both', () => {
    const posts = [top[0], ann[0], post('b', 'ann')];
    const given = organisation(posts, [
      top[1],
      ann[1],
      engagement('x', 'a', { fte: 0.5 }),
      engagement('x', 'b', { fte: 0.25 }),
    ]);
    assert.equal(headcounts(given)['ann'], 1);
    assert.equal(headcounts(given, { ...DEFAULT_SPAN_RULE, counts: 'engagements' })['ann'], 2);
    assert.equal(spansOf(given)[0]?.fte, 0.75);
    const two = organisation([top[0], ann[0], post('b', 'bea')], [engagement('x', 'a'), engagement('x', 'b')]);
    assert.deepEqual(headcounts(two), { ann: 1, bea: 1 });
  });

  it('follows a manager named on the job itself, and counts nobody for one who is unknown, none or the person', () => {
    const named = (personId: string, managerId: string | null) => engagement(personId, null, { managerId });
    const given = organisation(
      [],
      [named('boss', null), named('x', 'boss'), named('y', 'boss'), named('z', 'ghost'), named('w', 'w')],
    );
    assert.deepEqual(headcounts(given), { boss: 2 });
  });

  it('tells what makes a span harder: titles, places, newcomers and work round the clock', () => {
    const jobs = [
      engagement('x', 'a', { title: 'Sygeplejerske', from: '2020-01-01' }),
      engagement('y', 'a', { title: 'Hjælper', from: '2025-04-01' }),
      engagement('y', 'b', { title: 'Hjælper', from: '2019-04-01' }),
      engagement('z', 'b', { title: 'Hjælper', from: '2025-03-31' }),
      engagement('w', 'b', { title: 'Hjælper', from: '2026-01-01' }),
    ];
    const given = organisation([post('a', 'ann'), post('b', 'ann')], jobs);
    const [span] = spansOf(given, DEFAULT_SPAN_RULE, new Set(['b']));
    assert.deepEqual(span?.context, { titles: 2, places: 2, newcomers: 1 / 4, aroundTheClock: true });
    assert.deepEqual(spansOf(organisation([...top.slice(0, 1)] as Post[], [engagement('x', 'a')]))[0]?.context, {
      places: 1,
    });
  });

  it('ends where units form a loop', () => {
    const given = { ...organisation([], [engagement('x', 'a')]), units: [unit('a', 'b'), unit('b', 'a')] };
    assert.deepEqual(spansOf(given), []);
  });

  it('puts the largest first and equals by id', () => {
    const posts = [post('a', 'zoe'), post('b', 'ann')];
    const given = organisation(posts, [engagement('x', 'a'), engagement('y', 'b')]);
    assert.deepEqual(
      spansOf(given).map(({ leaderId }) => leaderId),
      ['ann', 'zoe'],
    );
  });
});

describe('isCounted', () => {
  const rule: SpanRule = { counts: 'persons', contracts: ['monthly'], onLeave: false };
  const cases: readonly (readonly [what: string, given: Partial<Engagement>, counted: boolean])[] = [
    ['monthly, running', {}, true],
    ['a second hat without hours', { fte: 0 }, false],
    ['hourly, where the rule leaves hourly out', { contract: 'hourly' }, false],
    ['on leave, where the rule leaves leave out', { onLeave: true }, false],
    ['begins tomorrow', { from: '2026-04-01' }, false],
    ['begins today', { from: ASOF }, true],
    ['last day today', { to: ASOF }, true],
    ['ended yesterday', { to: '2026-03-30' }, false],
    ['runs on', { to: null }, true],
  ];
  for (const [what, given, counted] of cases)
    it(what, () => {
      assert.equal(isCounted(engagement('x', 'a', given), rule, ASOF), counted);
    });

  it('hourly without an agreed share, where the rule counts hourly', () => {
    const hourly = engagement('x', 'a', { contract: 'hourly', fte: 0 });
    assert.equal(isCounted(hourly, DEFAULT_SPAN_RULE, ASOF), true);
  });
});

describe('bandPosition', () => {
  const band = { from: 12, to: 20, source: 'test' };
  for (const [value, position] of [
    [11.9, 'below'],
    [12, 'within'],
    [20, 'within'],
    [20.1, 'above'],
  ] as const)
    it(`${value} is ${position}`, () => {
      assert.equal(bandPosition(value, band), position);
    });
});
