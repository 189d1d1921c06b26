import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { communities } from '../../src/layout/communities.js';
import type { Link } from '../../src/layout/log-link.js';
import { finished } from '../support/finished.js';

const ring = (from: number, count: number): readonly Link[] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: a }, (_, b) => ({ source: from + a, target: from + b, weight: 1 })),
  ).flat();

describe('communities', () => {
  it('are those who have most of their ties with each other', () => {
    const links = [...ring(0, 6), ...ring(6, 6), { source: 5, target: 6, weight: 1 }];
    const found = finished(communities(12, links, 100));
    assert.equal(new Set(found.slice(0, 6)).size, 1);
    assert.equal(new Set(found.slice(6)).size, 1);
    assert.notEqual(found[0], found[6]);
  });

  it('follow the weight of ties, and leave those without any alone', () => {
    const found = finished(
      communities(
        4,
        [
          { source: 0, target: 1, weight: 0.1 },
          { source: 1, target: 2, weight: 1 },
        ],
        2,
      ),
    );
    assert.equal(found[1], found[2]);
    assert.equal(found[3], 3);
  });

  it('are no larger than they may be', () => {
    const found = finished(communities(60, ring(0, 60), 20));
    const sizes = new Map<number, number>();
    for (const group of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    assert.ok(Math.max(...sizes.values()) <= 20);
  });

  it('are the same every time, and none of nobody', () => {
    const links = [...ring(0, 9), ...ring(9, 9)];
    assert.deepEqual(finished(communities(18, links, 30)), finished(communities(18, links, 30)));
    assert.equal(finished(communities(0, [], 30)).length, 0);
  });
});
