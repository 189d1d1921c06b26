import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanBaseline } from '../../../src/model/span-plan/baseline.js';
import { planOf } from '../../../src/model/span-plan/plan.js';
import { suggestPosts } from '../../../src/model/span-plan/suggest-posts.js';
import { planTown } from '../../support/span-plan.js';

const COSTS = { leaderPost: 900_000, employeePost: 450_000, currency: 'DKK', source: 'Eksempel' };
const town = spanBaseline(planTown(), 'by', { costsOf: () => COSTS });
const today = planOf(town, []);

describe('where new posts should be', () => {
  it('gives them to the largest groups, one by one', () => {
    const { change, largest, posts } = suggestPosts(today, 'pleje', { by: 'number', posts: 3 });
    assert.deepEqual([change, largest, posts], [{ kind: 'add', posts: { nora: 3 } }, 13, 3]);
  });

  it('buys as many as the amount pays for', () => {
    assert.equal(suggestPosts(today, 'pleje', { by: 'budget', amount: 2_000_000 }, COSTS).posts, 2);
    assert.equal(suggestPosts(today, 'pleje', { by: 'budget', amount: 10 }, COSTS).change, undefined);
  });

  it('finds what it takes that nobody leads more than a target, with and without moving people', () => {
    const found = suggestPosts(today, 'pleje', { by: 'target', target: 20 });
    assert.deepEqual([found.change, found.pooled], [{ kind: 'add', posts: { nora: 1 } }, 1]);
    assert.equal(suggestPosts(today, 'pleje', { by: 'target', target: 60 }).change, undefined);
  });

  it('pays inside the frame with the posts of employees, and says the mean when they are gone', () => {
    const found = suggestPosts(today, 'pleje', { by: 'frame', posts: 2 }, COSTS);
    assert.deepEqual(found.change, { kind: 'add', posts: { nora: 2 }, givenUp: { areaId: 'pleje', fte: 4 } });
    assert.equal(found.mean, (64 - 4) / (3 + 2));
  });

  it('goes on from what has been planned', () => {
    const plan = planOf(town, [{ kind: 'add', posts: { nora: 3 } }]);
    assert.deepEqual(suggestPosts(plan, 'pleje', { by: 'number', posts: 1 }).change, {
      kind: 'add',
      posts: { plejechef: 1 },
    });
    assert.equal(suggestPosts(plan, 'pleje', { by: 'target', target: 14 }).change, undefined);
  });

  for (const posts of [-1, 1.5, 1000, NaN])
    it(`refuses ${posts} posts`, () => {
      assert.throws(() => suggestPosts(today, 'pleje', { by: 'number', posts }), RangeError);
    });

  it('refuses money where there are no figures of cost', () => {
    assert.throws(() => suggestPosts(today, 'pleje', { by: 'budget', amount: 1 }), RangeError);
  });
});
