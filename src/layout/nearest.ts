import type { Point } from './layout-graph.js';

/** Something that can be pointed at. */
export interface Target extends Point {
  readonly radius: number;
}

/**
 * The target under a point, or nearest to it within its own radius or `reach`, whichever is more. Undefined where
 * nothing is so near.
 */
export function targetAt<T extends Target>(targets: Iterable<T>, point: Point, reach: number): T | undefined {
  let found: T | undefined;
  let least = Infinity;
  for (const target of targets) {
    const distance = Math.hypot(target.x - point.x, target.y - point.y);
    if (distance > Math.max(target.radius, reach) || distance >= least) continue;
    found = target;
    least = distance;
  }
  return found;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The point one comes to first when going in a direction: within 45° of it, the nearest, where a point off the line counts
 * as farther away. Undefined where there is none.
 */
export function nextInDirection<T extends Point>(
  points: Iterable<T>,
  from: Point,
  direction: Direction,
): T | undefined {
  const { x, y } = STEP[direction];
  let found: T | undefined;
  let least = Infinity;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const along = dx * x + dy * y;
    const off = Math.abs(dx * y - dy * x);
    if (along <= 0 || off > along) continue;
    const distance = along + 2 * off;
    if (distance >= least) continue;
    found = point;
    least = distance;
  }
  return found;
}
