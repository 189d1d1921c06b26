import { cellsFor, sortIntoCells } from './cells.js';
import type { Body, Push } from './simulate.js';

export interface KeepApart extends Push {
  initialize(bodies: Body[], random: () => number): void;
}

/**
 * Bodies do not overlap: two that would, after this step, are pushed apart along the line between them, the smaller one
 * farther. The same force as d3's `forceCollide`, over cells that are sorted on flat arrays. Two that are both held
 * where they are stay there.
 */
export function keepApart(radii: Float64Array, rounds = 1): KeepApart {
  const count = radii.length;
  const cells = cellsFor(count);
  const [x, y, oldX, oldY] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  /** Left, top, right, bottom of every cell with its bodies' radii; nothing where all are held. */
  const boxes = new Float64Array(4 * cells.count);
  const held = new Uint8Array(count);
  const pairs = new Int32Array(1024);
  let bodies: readonly Body[] = [];
  let random = (): number => 0.5;

  const force: KeepApart = () => {
    for (let index = 0; index < count; index += 1) {
      const body = bodies[index]!;
      x[index] = oldX[index] = body.x + body.vx;
      y[index] = oldY[index] = body.y + body.vy;
    }
    sortIntoCells(cells, x, y);
    for (let round = 0; round < rounds; round += 1) {
      for (let cell = cells.count - 1; cell >= 0; cell -= 1) measure(cell);
      meet();
    }
    for (let index = 0; index < count; index += 1) {
      const body = bodies[index]!;
      body.vx += x[index]! - oldX[index]!;
      body.vy += y[index]! - oldY[index]!;
    }
  };

  function measure(cell: number): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    if (cell >= cells.leaves)
      for (let at = cells.first[cell]!; at < cells.last[cell]!; at += 1) {
        const body = cells.order[at]!;
        const radius = radii[body]!;
        left = Math.min(left, x[body]! - radius);
        right = Math.max(right, x[body]! + radius);
        top = Math.min(top, y[body]! - radius);
        bottom = Math.max(bottom, y[body]! + radius);
      }
    else
      for (let half = 4 * (2 * cell + 1); half <= 4 * (2 * cell + 2); half += 4) {
        left = Math.min(left, boxes[half]!);
        top = Math.min(top, boxes[half + 1]!);
        right = Math.max(right, boxes[half + 2]!);
        bottom = Math.max(bottom, boxes[half + 3]!);
      }
    boxes[4 * cell] = left;
    boxes[4 * cell + 1] = top;
    boxes[4 * cell + 2] = right;
    boxes[4 * cell + 3] = bottom;
  }

  /** Every pair of cells whose boxes touch, from the top. */
  function meet(): void {
    const { first, last, leaves, order } = cells;
    let left = 2;
    pairs[0] = 0;
    pairs[1] = 0;
    while (left > 0) {
      left -= 2;
      const one = pairs[left]!;
      const other = pairs[left + 1]!;
      const half = 2 * one + 1;
      if (one === other && one < leaves) {
        pairs[left] = pairs[left + 1] = pairs[left + 4] = half;
        pairs[left + 2] = pairs[left + 3] = pairs[left + 5] = half + 1;
        left += 6;
      } else if (one === other) {
        for (let at = first[one]!; at < last[one]!; at += 1)
          for (let next = at + 1; next < last[one]!; next += 1) part(order[at]!, order[next]!);
      } else if (
        boxes[4 * one]! >= boxes[4 * other + 2]! ||
        boxes[4 * other]! >= boxes[4 * one + 2]! ||
        boxes[4 * one + 1]! >= boxes[4 * other + 3]! ||
        boxes[4 * other + 1]! >= boxes[4 * one + 3]!
      )
        continue;
      else if (one >= leaves && other >= leaves) {
        for (let at = first[one]!; at < last[one]!; at += 1)
          for (let next = first[other]!; next < last[other]!; next += 1) part(order[at]!, order[next]!);
      } else if (other >= leaves || (one < leaves && one <= other)) {
        pairs[left] = half;
        pairs[left + 2] = half + 1;
        pairs[left + 1] = pairs[left + 3] = other;
        left += 4;
      } else {
        pairs[left] = pairs[left + 2] = one;
        pairs[left + 1] = 2 * other + 1;
        pairs[left + 3] = 2 * other + 2;
        left += 4;
      }
    }
  }

  function part(one: number, other: number): void {
    const [a, b] = [radii[one]!, radii[other]!];
    let dx = x[one]! - x[other]!;
    let dy = y[one]! - y[other]!;
    const far2 = dx * dx + dy * dy;
    if (far2 >= (a + b) * (a + b) || (held[one] && held[other])) return;
    let far = Math.sqrt(far2);
    if (far === 0) {
      dx = (random() - 0.5) * 1e-6;
      dy = (random() - 0.5) * 1e-6;
      far = Math.sqrt(dx * dx + dy * dy) || 1;
    }
    const push = (a + b - far) / far;
    const share = (b * b) / (a * a + b * b);
    dx *= push;
    dy *= push;
    x[one] = x[one]! + dx * share;
    y[one] = y[one]! + dy * share;
    x[other] = x[other]! - dx * (1 - share);
    y[other] = y[other]! - dy * (1 - share);
  }

  force.initialize = (all, chance) => {
    bodies = all;
    random = chance;
    all.forEach(({ fx }, index) => {
      held[index] = fx === undefined ? 0 : 1;
    });
  };
  return force;
}
