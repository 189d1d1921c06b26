import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logLink } from '../../src/layout/log-link.js';
import type { Link } from '../../src/layout/log-link.js';
import { bodiesAt } from '../support/bodies.js';

/** The speed of the first of two bodies so far apart. */
function pull(
  length: number,
  range: number,
  { alpha = 1, masses, weight = 1 }: { alpha?: number; masses?: Float64Array; weight?: number } = {},
) {
  const bodies = bodiesAt([
    [0, 0],
    [0.6 * length, 0.8 * length],
  ]);
  const force = logLink([{ source: 0, target: 1, weight }], masses).range(range);
  force.initialize(bodies);
  force(alpha);
  return { one: Math.hypot(bodies[0]!.vx, bodies[0]!.vy), bodies };
}

describe('logLink', () => {
  for (const range of [1, 30, 300])
    for (const length of [0.01, 1, 50, 4000])
      it(`pulls by λ ln(1 + d / λ) at ${length} with a range of ${range}`, () => {
        const { one } = pull(length, range);
        const expected = (range * Math.log1p(length / range)) / 2;
        assert.ok(Math.abs(one - expected) < 1e-9 * expected, `${one} and ${expected}`);
      });

  it('pulls in proportion to the length where the range has no end, and nearly so where it is long', () => {
    assert.equal(pull(500, Infinity).one, 250);
    assert.ok(Math.abs(pull(500, 1e9).one - 250) < 1e-3);
  });

  it('draws both ends towards each other, each by its share', () => {
    const { bodies } = pull(10, Infinity, { alpha: 0.5, weight: 0.8, masses: Float64Array.of(1, 4) });
    const [one, other] = bodies;
    assert.ok(Math.abs(one!.vx - 0.5 * 0.8 * 6) < 1e-12);
    assert.ok(Math.abs(one!.vy - 0.5 * 0.8 * 8) < 1e-12);
    assert.ok(Math.abs(other!.vx + (0.5 * 0.8 * 6) / 4) < 1e-12);
  });

  it('divides by 1 and the weights of all ties at an end', () => {
    const links: readonly Link[] = [
      { source: 0, target: 1, weight: 1 },
      { source: 0, target: 2, weight: 0.5 },
    ];
    const bodies = bodiesAt([
      [0, 0],
      [10, 0],
      [0, 10],
    ]);
    const force = logLink(links).strength(2);
    force.initialize(bodies);
    force(1);
    const expected = [20 / 2.5, -20 / 2, 0, 10 / 2.5, 0, -10 / 1.5];
    [...bodies.map(({ vx }) => vx), ...bodies.map(({ vy }) => vy)].forEach((speed, at) => {
      assert.ok(Math.abs(speed - expected[at]!) < 1e-12);
    });
  });

  it('leaves ends that are on one point where they are', () => {
    assert.equal(pull(0, 30).one, 0);
    assert.equal(pull(0, Infinity).one, 0);
  });
});
