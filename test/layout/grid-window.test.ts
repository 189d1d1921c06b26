import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridWindow, windowNumbers } from '../../src/layout/grid-window.js';

describe('a window of a grid', () => {
  for (const [offset, extent, part, count, first, last] of [
    [0, 100, 10, 300, 0, 15],
    [39, 100, 10, 300, 0, 19],
    [40, 100, 10, 300, 4, 19],
    [2950, 100, 10, 300, 292, 299],
    [0, 100, 10, 5, 0, 4],
    [0, 100, 10, 0, 0, -1],
    [-50, 100, 10, 300, 0, 15],
    [9000, 100, 10, 300, 299, 299],
  ] as const)
    it(`from ${offset}, ${extent} of ${count} parts of ${part}: ${first} to ${last}`, () => {
      assert.deepEqual(gridWindow(offset, extent, part, count), { first, last });
    });

  it('has one more wherever it is, once', () => {
    assert.deepEqual(windowNumbers({ first: 4, last: 6 }, 1), [1, 4, 5, 6]);
    assert.deepEqual(windowNumbers({ first: 4, last: 6 }, 5), [4, 5, 6]);
    assert.deepEqual(windowNumbers({ first: 4, last: 6 }, 9), [4, 5, 6, 9]);
    assert.deepEqual(windowNumbers({ first: 4, last: 6 }, -1), [4, 5, 6]);
    assert.deepEqual(windowNumbers({ first: 0, last: -1 }, -1), []);
  });
});
