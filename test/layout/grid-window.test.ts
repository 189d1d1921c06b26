import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridLines, gridWindow, windowNumbers } from '../../src/layout/grid-window.js';

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

describe('the drawing of a grid, a part at a time', () => {
  const window = (first: number, last: number) => ({ first, last });
  const draw = (drawn: Parameters<typeof gridLines>[0], rows: [number, number], columns: [number, number], most = 20) =>
    gridLines(drawn, { rows: window(...rows), columns: window(...columns) }, { row: 2 }, most);

  it('is whole at once when it is small', () => {
    const { isWhole, lines } = draw(new Map(), [0, 1], [0, 4]);
    assert.deepEqual([isWhole, [...lines.keys()]], [true, [0, 1, 2]]);
  });

  it('adds no more than there is time for, the keyboard’s row first, until it is whole', () => {
    let lines: Parameters<typeof gridLines>[0] = new Map();
    const seen: (readonly number[])[] = [];
    for (let isWhole = false; !isWhole; seen.push([...lines.keys()]))
      ({ isWhole, lines } = draw(lines, [10, 14], [0, 9]));
    assert.deepEqual(seen, [
      [2, 10],
      [2, 10, 11, 12],
      [2, 10, 11, 12, 13, 14],
    ]);
  });

  it('leaves a row as it was until there is time for its new columns', () => {
    const { lines: before } = draw(new Map(), [2, 5], [0, 9], 100);
    const { isWhole, lines } = draw(before, [2, 5], [8, 17], 16);
    assert.deepEqual([...lines.values()], [window(8, 17), window(8, 17), window(0, 9), window(0, 9)]);
    assert.equal(isWhole, false);
  });

  it('adds a whole row even where that is more than the measure', () => {
    const { isWhole, lines } = draw(new Map(), [0, 3], [0, 99]);
    assert.deepEqual([isWhole, [...lines.keys()]], [false, [2]]);
  });
});
