import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forceCollide } from 'd3-force';
import { keepApart } from '../../src/layout/keep-apart.js';
import { bodyAt, simulate } from '../../src/layout/simulate.js';
import type { Body } from '../../src/layout/simulate.js';
import { bodiesAt, disc } from '../support/bodies.js';
import { chance } from '../support/chance.js';

describe('keepApart', () => {
  it('does to two bodies what d3 does', () => {
    const radii = [10, 5];
    const [ours, theirs] = [
      bodiesAt([
        [0, 0],
        [9, 4],
      ]),
      bodiesAt([
        [0, 0],
        [9, 4],
      ]),
    ];
    const force = keepApart(Float64Array.from(radii));
    force.initialize(ours, chance(1));
    force(1);
    const d3 = forceCollide<Body>(({ index }) => radii[index]!);
    d3.initialize(theirs, chance(1));
    d3(1);
    ours.forEach(({ vx, vy }, index) => {
      assert.ok(Math.hypot(vx - theirs[index]!.vx, vy - theirs[index]!.vy) < 1e-12);
    });
  });

  it('leaves no two bodies on each other, whatever their sizes', () => {
    const bodies = bodiesAt(disc(600, 260));
    const radii = Float64Array.from(bodies, (_, index) => 3 + (index % 12));
    const step = simulate(bodies, [keepApart(radii)], 200);
    for (let at = 0; at < 200; at += 1) step();
    for (const one of bodies)
      for (const other of bodies.slice(0, one.index)) {
        const far = Math.hypot(one.x - other.x, one.y - other.y);
        assert.ok(far > 0.9 * (radii[one.index]! + radii[other.index]!));
      }
  });

  it('parts bodies on one point, and leaves alone those that are held', () => {
    const bodies = [bodyAt(0, 0, 0), bodyAt(1, 0, 0), bodyAt(2, 50, 50, true), bodyAt(3, 50, 50, true)];
    const force = keepApart(new Float64Array(4).fill(5));
    force.initialize(bodies, chance(1));
    force(1);
    assert.ok(Math.hypot(bodies[0]!.vx - bodies[1]!.vx, bodies[0]!.vy - bodies[1]!.vy) > 9);
    assert.deepEqual([bodies[2]!.vx, bodies[3]!.vy], [0, 0]);
  });

  it('takes no bodies', () => {
    const force = keepApart(new Float64Array());
    force.initialize([], chance(1));
    assert.doesNotThrow(() => {
      force(1);
    });
  });
});
