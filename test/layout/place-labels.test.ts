import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hull } from '../../src/layout/hull.js';
import { overlap, placeLabels } from '../../src/layout/place-labels.js';
import type { LabelWish } from '../../src/layout/place-labels.js';
import { chance } from '../support/chance.js';

const frame = { width: 300, height: 200 };
const wish = (id: string, x: number, y: number, rest: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 8,
  width: 60,
  height: 14,
  priority: 1,
  ...rest,
});

describe('placeLabels', () => {
  it('puts a name under its node, and where that is taken over it', () => {
    assert.deepEqual(placeLabels([wish('a', 150, 100)], frame), [{ id: 'a', x: 150, y: 118 }]);
    const under = { left: 100, right: 200, top: 110, bottom: 130 };
    assert.deepEqual(placeLabels([wish('a', 150, 100)], frame, [under]), [{ id: 'a', x: 150, y: 82 }]);
  });

  it('leaves out the less important of two that want one place', () => {
    const placed = placeLabels(
      [
        wish('a', 150, 100, { width: 280 }),
        wish('b', 150, 104, { width: 280, priority: 2 }),
        wish('c', 152, 102, { width: 280 }),
      ],
      frame,
    );
    assert.equal(placed[0]?.id, 'b');
    assert.ok(placed.length < 3);
  });

  it('writes nothing that would leave the frame', () => {
    assert.deepEqual(placeLabels([wish('a', 5, 5, { width: 400 })], frame), []);
  });

  it('never lets two of a hundred names touch', () => {
    const next = chance(7);
    const wishes = Array.from({ length: 100 }, (_, index) =>
      wish(String(index), next() * 300, next() * 200, { priority: next() }),
    );
    const placed = placeLabels(wishes, frame);
    const boxes = placed.map(({ x, y }) => ({ left: x - 30, right: x + 30, top: y - 7, bottom: y + 7 }));
    boxes.forEach((box, index) => {
      assert.ok(boxes.slice(index + 1).every((other) => !overlap(box, other)));
    });
    assert.ok(placed.length > 10);
  });
});

describe('hull', () => {
  it('goes round the outermost points', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
      { x: 2, y: 2 },
      { x: 2, y: 0 },
    ];
    assert.equal(hull(points).length, 4);
    assert.deepEqual(hull(points.slice(0, 1)), points.slice(0, 1));
    assert.deepEqual(hull([]), []);
  });
});
