import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gini, mean, median, quantile, sum } from '../../src/model/statistics.js';

const near = (actual: number, expected: number) => {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
};

describe('quantile, type 7', () => {
  // R: quantile(c(1, 2, 3, 4, 10), c(.1, .25, .5, .9), type = 7)
  for (const [p, value] of [
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 3],
    [0.9, 7.6],
    [1, 10],
  ] as const)
    it(`at ${p}`, () => {
      near(quantile([10, 1, 4, 2, 3], p), value);
    });
  it('of one value is the value', () => {
    near(quantile([7], 0.9), 7);
  });
  it('of nothing is not a number', () => {
    assert.ok(Number.isNaN(quantile([], 0.5)));
  });
});

describe('the others', () => {
  it('median of an even number of values', () => {
    near(median([4, 1, 3, 2]), 2.5);
  });
  it('sum and mean', () => {
    assert.deepEqual([sum([1, 2, 3]), mean([1, 2, 3])], [6, 2]);
  });
  it('mean of nothing is not a number', () => {
    assert.ok(Number.isNaN(mean([])));
  });
  it('Gini: equal values 0, all at one (n−1)/n', () => {
    near(gini([5, 5, 5]), 0);
    near(gini([0, 0, 0, 8]), 0.75);
  });
});
