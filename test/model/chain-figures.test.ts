import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainFigures } from '../../src/model/chain-figures.js';
import type { Organisation, Post } from '../../src/model/organisation.js';
import { jobOf, postOf, unitOf } from '../support/organisation.js';

/** One job for each post and so many employees in each unit. */
function organisation(posts: readonly Post[], staff: Readonly<Record<string, number>>): Organisation {
  const units = [unitOf('top', null), unitOf('a', 'top'), unitOf('b', 'top'), unitOf('a1', 'a'), unitOf('a2', 'a')];
  const led = posts.flatMap(({ personId, unitId }) => (personId === null ? [] : [jobOf(personId, unitId)]));
  const jobs = Object.entries(staff).flatMap(([unitId, count]) =>
    Array.from({ length: count }, (_, at) => jobOf(`${unitId}-${at}`, unitId)),
  );
  const engagements = [...led, ...jobs];
  return {
    asOf: '2026-03-31',
    units,
    people: [...new Set(engagements.map(({ personId }) => personId))].map((id) => ({ id, name: id })),
    posts,
    engagements,
  };
}

describe('chainFigures', () => {
  it('counts layers, the span in each and those who lead leaders', () => {
    const posts = [
      postOf('top', 'chief'),
      postOf('a', 'ann'),
      postOf('b', 'bo'),
      postOf('a1', 'ida'),
      postOf('a2', 'ole'),
    ];
    assert.deepEqual(chainFigures(organisation(posts, { b: 6, a1: 10, a2: 4 })), {
      layers: 3,
      byLevel: [
        { level: 1, leaders: 1, meanSpan: 2 },
        { level: 2, leaders: 2, meanSpan: 4 },
        { level: 3, leaders: 2, meanSpan: 7 },
      ],
      // The chief and Ann, of five.
      leadersOfLeaders: 0.4,
    });
  });

  it('passes a vacant post, and lets a dotted line count for nothing', () => {
    const posts = [
      postOf('top', 'chief'),
      postOf('a', null),
      postOf('a1', 'ida'),
      postOf('b', 'partner', { kind: 'staff' }),
    ];
    const { byLevel, leadersOfLeaders } = chainFigures(organisation(posts, { a1: 3 }));
    // Ida answers to the chief, as does the partner who leads nobody.
    assert.deepEqual(byLevel, [
      { level: 1, leaders: 1, meanSpan: 2 },
      { level: 3, leaders: 1, meanSpan: 3 },
    ]);
    assert.equal(leadersOfLeaders, 0.5);
  });

  it('has nothing to say where nobody leads', () => {
    assert.deepEqual(chainFigures(organisation([], { a: 3 })), { layers: 0, byLevel: [], leadersOfLeaders: null });
  });
});
