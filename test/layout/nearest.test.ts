import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextInDirection, targetAt } from '../../src/layout/nearest.js';
import type { Direction } from '../../src/layout/nearest.js';

describe('targetAt', () => {
  const targets = [
    { id: 'small', x: 0, y: 0, radius: 3 },
    { id: 'large', x: 60, y: 0, radius: 30 },
  ];
  const cases: readonly (readonly [x: number, y: number, found: string | undefined])[] = [
    [0, 0, 'small'],
    [13, 0, 'small'],
    [0, 15, undefined],
    [85, 0, 'large'],
    [95, 0, undefined],
    [31, 0, 'large'],
  ];
  for (const [x, y, found] of cases)
    it(`${x}, ${y} is ${found ?? 'nothing'}`, () => {
      assert.equal(targetAt(targets, { x, y }, 14)?.id, found);
    });

  it('takes the nearest of two that overlap', () => {
    assert.equal(
      targetAt(
        [
          { id: 'a', x: 0, y: 0, radius: 20 },
          { id: 'b', x: 15, y: 0, radius: 20 },
        ],
        { x: 10, y: 0 },
        14,
      )?.id,
      'b',
    );
  });
});

describe('nextInDirection', () => {
  const points = [
    { id: 'east', x: 10, y: 0 },
    { id: 'far east', x: 20, y: 1 },
    { id: 'north-east', x: 8, y: -8.5 },
    { id: 'south', x: 1, y: 12 },
  ];
  const cases: readonly (readonly [Direction, string | undefined])[] = [
    ['right', 'east'],
    ['down', 'south'],
    ['up', 'north-east'],
    ['left', undefined],
  ];
  for (const [direction, found] of cases)
    it(`${direction} leads to ${found ?? 'nothing'}`, () => {
      assert.equal(nextInDirection(points, { x: 0, y: 0 }, direction)?.id, found);
    });

  it('never leads to where one is', () => {
    assert.equal(nextInDirection([{ x: 0, y: 0 }], { x: 0, y: 0 }, 'right'), undefined);
  });
});
