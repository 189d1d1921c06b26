import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spansOf } from '../../src/model/span.js';
import { spansAbove } from '../../src/model/span-distribution.js';
import {
  affordableLeaders,
  allocatePosts,
  splitLocally,
  splitPooled,
  withinFrame,
} from '../../src/model/span-what-if.js';
import { itWithShared, shared } from '../support/shared.js';
import { organised, reportsTo, smallOrganisation } from '../support/span-reference.js';
import type { ReferencePerson, SpanReference } from '../support/span-reference.js';

const near = (found: number, expected: number): void => {
  assert.ok(Math.abs(found - expected) <= 1e-6, `${found}, expected ${expected}`);
};
const spans = (heads: Readonly<Record<string, number>>) =>
  Object.entries(heads).map(([leaderId, headcount]) => ({ leaderId, headcount }));

describe('what it takes to lead fewer each', () => {
  it('splits each group where it is, or all of them in one pool', () => {
    const three = spans({ a: 40, b: 40, c: 10 });
    assert.deepEqual(splitLocally(three, 30), {
      extraLeaders: 2,
      posts: new Map([
        ['a', 1],
        ['b', 1],
      ]),
      meanAfter: 18,
      maxAfter: 20,
    });
    assert.equal(splitPooled(three, 30), 0);
    assert.equal(
      splitPooled(three, 30, (id) => (id === 'c' ? 'small' : 'large')),
      1,
    );
  });

  it('counts those who share a group already', () => {
    const shared = [{ leaderId: 'a', headcount: 90, sharedBy: 3 }, ...spans({ b: 40 })];
    assert.deepEqual([...splitLocally(shared, 40).posts], []);
    assert.deepEqual(
      [...splitLocally(shared, 25).posts],
      [
        ['a', 1],
        ['b', 1],
      ],
    );
    assert.equal(splitPooled(shared, 26), 1);
    assert.deepEqual([...allocatePosts(shared, 1).posts], [['b', 1]]);
  });

  it('needs nothing where nobody leads anybody', () => {
    assert.deepEqual(
      [splitLocally([], 10).extraLeaders, splitPooled([], 10), allocatePosts([], 3).posts.size],
      [0, 0, 0],
    );
  });

  for (const target of [0, -3, NaN]) {
    it(`refuses a target of ${target}`, () => {
      assert.throws(() => splitLocally(spans({ a: 5 }), target), RangeError);
      assert.throws(() => splitPooled(spans({ a: 5 }), target), RangeError);
    });
  }

  it('gives posts to the largest group first, and to the later id among equals', () => {
    assert.deepEqual(
      [...allocatePosts(spans({ a: 30, b: 30, c: 80 }), 3).posts],
      [
        ['c', 2],
        ['b', 1],
      ],
    );
  });

  const reproduces = (file: string, people: () => readonly ReferencePerson[]) => {
    itWithShared(`reproduces ${file}`, () => {
      const { expected } = shared<SpanReference>(file);
      const all = people();
      const led = spansOf(organised(all));
      const unitOf = new Map(all.map(({ id, unit }) => [id, unit]));
      for (const plan of expected.whatIf) {
        const local = splitLocally(led, plan.targetSpan);
        assert.equal(local.extraLeaders, plan.extraLeadersLocal);
        near(local.meanAfter, plan.meanSpanAfterLocal);
        assert.equal(local.maxAfter, plan.maxSpanAfterLocal);
        assert.equal(splitPooled(led, plan.targetSpan), plan.extraLeadersPooledAll);
        assert.equal(
          splitPooled(led, plan.targetSpan, (id) => unitOf.get(id) ?? ''),
          plan.extraLeadersPooledByUnit,
        );
        assert.deepEqual(spansAbove(led, plan.targetSpan), {
          leaders: plan.leadersOverTarget,
          staff: plan.staffUnderLeaderOverTarget,
        });
      }
      const { budget } = expected;
      if (!budget) return;
      const posts = affordableLeaders(budget.amount, budget.costPerLeader);
      assert.equal(posts, budget.affordableLeaders);
      const allocation = allocatePosts(led, posts);
      assert.deepEqual(Object.fromEntries([...allocation.posts].toSorted()), budget.allocation);
      near(allocation.largestMeanGroup, budget.largestMeanGroupAfter);
      assert.equal(allocation.largestGroup, budget.largestGroupAfter);
      const frame = withinFrame(led, posts, budget.costPerLeader, budget.costPerEmployee);
      assert.equal(frame.posts, budget.neutral.posts);
      near(frame.employeePosts, budget.neutral.employeePostsToConvert);
      near(frame.meanAfter, budget.neutral.meanSpanAfter);
    });
  };
  reproduces('span/small-org.json', smallOrganisation);
  reproduces('span/krackhardt.json', () => reportsTo('krackhardt-hightech'));
});
