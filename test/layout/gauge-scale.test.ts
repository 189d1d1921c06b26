import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gaugeScale } from '../../src/layout/gauge-scale.js';
import { sparkline } from '../../src/layout/sparkline.js';

describe('gaugeScale', () => {
  const cases: readonly (readonly [values: readonly number[], ticks: readonly number[]])[] = [
    [
      [31, 20],
      [0, 10, 20, 30, 40],
    ],
    [[5], [0, 1, 2, 3, 4, 5]],
    [[88], [0, 20, 40, 60, 80, 100]],
    [[1], [0, 1]],
    [[], [0, 1]],
    [
      [NaN, Infinity, 12],
      [0, 2, 4, 6, 8, 10, 12],
    ],
    [[4000], [0, 1000, 2000, 3000, 4000]],
  ];
  for (const [values, ticks] of cases)
    it(values.join(', ') || 'nothing', () => {
      assert.deepEqual(gaugeScale(values).ticks, ticks);
    });
  it('places values as shares, those beyond at the ends', () => {
    const { at } = gaugeScale([40]);
    assert.deepEqual([at(-5), at(0), at(10), at(40), at(99)], [0, 0, 0.25, 1, 1]);
  });
});

describe('sparkline', () => {
  it('draws low at the bottom and high at the top', () => {
    assert.equal(sparkline([1, 3, 2], 80, 20), 'M0.00 20.00L40.00 0.00L80.00 10.00');
  });
  it('draws equal values as a level line', () => {
    assert.equal(sparkline([4, 4], 10, 20), 'M0.00 20.00L10.00 20.00');
  });
});
