import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forceManyBody } from 'd3-force';
import { manyBody } from '../../src/layout/many-body.js';
import type { Body } from '../../src/layout/simulate.js';
import { bodiesAt, disc } from '../support/bodies.js';
import { chance } from '../support/chance.js';

type Points = readonly (readonly [number, number])[];
/** As many ties as a leader or a clerk may have. */
const massOf = (index: number): number => 1 + (index % 7);

function pushed(points: Points, theta?: number): readonly Body[] {
  const bodies = bodiesAt(points);
  const force = manyBody().strength(({ index }) => -massOf(index));
  if (theta !== undefined) force.theta(theta);
  force.initialize(bodies, chance(1));
  force(1);
  return bodies;
}

/** The sum over all others, one by one. Bodies on one point do not push each other. */
function exact(points: Points): Points {
  return points.map(([x, y]) => {
    let [sumX, sumY] = [0, 0];
    points.forEach(([otherX, otherY], other) => {
      const [dx, dy] = [x - otherX, y - otherY];
      const far2 = dx * dx + dy * dy;
      if (far2 === 0) return;
      const share = massOf(other) / (far2 < 1 ? Math.sqrt(far2) : far2);
      sumX += dx * share;
      sumY += dy * share;
    });
    return [sumX, sumY] as const;
  });
}

function error(bodies: readonly { readonly vx: number; readonly vy: number }[], points: Points): number {
  let [off, all] = [0, 0];
  exact(points).forEach(([x, y], index) => {
    off += (bodies[index]!.vx - x) ** 2 + (bodies[index]!.vy - y) ** 2;
    all += x * x + y * y;
  });
  return Math.sqrt(off / all);
}

describe('manyBody', () => {
  const shapes: readonly (readonly [string, Points])[] = [
    [
      'two bodies',
      [
        [0, 0],
        [3, 4],
      ],
    ],
    [
      'three bodies',
      [
        [0, 0],
        [3, 4],
        [-20, 1],
      ],
    ],
    ['an even disc', disc(3000, 800)],
    ['twenty clusters', Array.from({ length: 20 }, (_, at) => disc(100, 60, at, (at % 5) * 900, at * 300)).flat()],
    ['one cluster much closer than the rest', [...disc(1500, 1000), ...disc(500, 20, 2, 300, 200)]],
    ['a line', Array.from({ length: 1000 }, (_, at) => [at * 10, 0] as const)],
    ['a line at an angle', Array.from({ length: 1000 }, (_, at) => [at * 8, at * 6] as const)],
    ['one far from all others', [[1e6, -1e6], ...disc(1500, 500)]],
  ];
  for (const [what, points] of shapes)
    it(`is within 1 % of the exact sum for ${what}`, () => {
      const off = error(pushed(points), points);
      assert.ok(off < 0.01, `${(100 * off).toFixed(2)} %`);
    });

  it('parts bodies that stand on one point, and pushes them together as one', () => {
    const places = disc(40, 300);
    const points = places.flatMap((place) => Array.from({ length: 10 }, () => place));
    const bodies = pushed(points);
    assert.ok(bodies.every(({ vx, vy }) => Number.isFinite(vx) && Number.isFinite(vy)));
    assert.ok(new Set(bodies.map(({ vx }) => vx)).size > 300);
    // What those of one point do to each other cancels out, by their masses.
    const stacks = places.map((_, place) => {
      const own = bodies.slice(10 * place, 10 * place + 10);
      const mass = own.reduce((sum, { index }) => sum + massOf(index), 0);
      const of = (speed: 'vx' | 'vy') => own.reduce((sum, body) => sum + massOf(body.index) * body[speed], 0) / mass;
      return { vx: of('vx'), vy: of('vy') };
    });
    const sums = exact(points);
    const [off, all] = stacks.reduce(
      ([off, all], { vx, vy }, place) => {
        const [x, y] = sums[10 * place]!;
        return [off + (vx - x) ** 2 + (vy - y) ** 2, all + x * x + y * y];
      },
      [0, 0],
    );
    assert.ok(Math.sqrt(off / all) < 0.01);
  });

  it('takes ten thousand bodies on one point', () => {
    const bodies = pushed(Array.from({ length: 10_000 }, () => [5, 5] as const));
    assert.ok(bodies.every(({ vx, vy }) => Number.isFinite(vx) && Number.isFinite(vy)));
  });

  it('moves nothing where there is nothing to move', () => {
    assert.deepEqual(pushed([]), []);
    assert.deepEqual([pushed([[1, 2]])[0]!.vx, pushed([[1, 2]])[0]!.vy], [0, 0]);
  });

  it('is nearer to the exact sum than the force of d3 that it replaces', () => {
    const points = disc(2000, 700);
    const theirs = bodiesAt(points);
    const d3 = forceManyBody<Body>().strength(({ index }) => -massOf(index));
    d3.initialize(theirs, chance(1));
    d3(1);
    assert.ok(error(pushed(points), points) < error(theirs, points));
  });

  it('is the more exact the smaller its theta', () => {
    const points = disc(1000, 500);
    assert.ok(error(pushed(points, 0.3), points) < 0.1 * error(pushed(points, 0.9), points));
  });

  it('pushes by alpha, draws where the strength is positive, and no harder below the least distance', () => {
    const speeds = (force: ReturnType<typeof manyBody>, alpha: number, far: number) => {
      const bodies = bodiesAt([
        [0, 0],
        [far, 0],
      ]);
      force.initialize(bodies, chance(1));
      force(alpha);
      return bodies.map(({ vx }) => vx);
    };
    assert.deepEqual(speeds(manyBody(), 0.5, 10), [-1.5, 1.5]);
    assert.deepEqual(speeds(manyBody().strength(20), 1, 10), [2, -2]);
    assert.deepEqual(speeds(manyBody().distanceMin(10), 1, 5), [-3, 3]);
  });
});
