import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reliabilityOf } from '../../../src/model/survey-results/reliability.js';
import { assertClose } from '../../support/close.js';
import { randomFrom, surveyOf } from '../../support/random-survey.js';

const units = ['top', 'a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({ id, parentId: index === 0 ? null : 'top' }));

describe('how far a theme can be trusted', () => {
  it('is told over everybody and over the units that are large enough', () => {
    const { input } = surveyOf(units, ['x'], (id) => (id === 'f' ? 3 : 12), randomFrom(3));
    const [told] = reliabilityOf(input);
    assert.equal(told?.theme, 'tema');
    assert.equal(told.units, 6);
    assert.ok(told.n > 50 && told.alpha !== undefined && told.icc1 !== undefined && told.agreement !== undefined);
  });

  it('is α = k/(k − 1)·(1 − Σs²/s²) of those who answered both, and ICC of the units’ sums', () => {
    const { input } = surveyOf(units, ['x'], () => 20, randomFrom(5));
    const [told] = reliabilityOf(input);
    const groups = input.tally.map(({ themes }) => themes['tema']!);
    const sum = (part: (group: (typeof groups)[number]) => { n: number; sum: number; sumOfSquares: number }) => {
      const [n, total, squares] = groups.reduce(
        ([a, b, c], group) => [a + part(group).n, b + part(group).sum, c + part(group).sumOfSquares],
        [0, 0, 0],
      );
      return (squares - (total * total) / n) / (n - 1);
    };
    const alpha =
      2 * (1 - (sum((group) => group.items[0]!) + sum((group) => group.items[1]!)) / sum((group) => group.whole));
    assertClose(told!.alpha, alpha, 1e-9, 'alpha');
  });

  it('says nothing of few people, and nothing about units where there are few', () => {
    assert.deepEqual(reliabilityOf(surveyOf(units, ['x'], (id) => (id === 'a' ? 6 : 0), randomFrom(1)).input), []);
    const [told] = reliabilityOf(surveyOf(units, ['x'], (id) => (id < 'd' ? 9 : 0), randomFrom(2)).input);
    assert.deepEqual([told?.icc1, told?.icc2, told?.agreement], [undefined, undefined, undefined]);
  });
});
