import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hideResiduals, residualIsDisclosive } from '../../../src/model/disclosure/residual.js';
import { isEnough, mayShowMean } from '../../../src/model/disclosure/threshold.js';
import { itWithShared, shared } from '../../support/shared.js';

const contributions = (givers: number, subjects: number, values: readonly number[] = [3, 4]) =>
  Array.from({ length: Math.max(givers, subjects) }, (_, index) => ({
    by: `g${index % givers}`,
    about: [`s${index % subjects}`],
    value: values[index % values.length] ?? NaN,
  }));

describe('the minimum', () => {
  const cases: readonly (readonly [givers: number, subjects: number, minimum: number, enough: boolean])[] = [
    [5, 5, 5, true],
    [4, 5, 5, false],
    [5, 4, 5, false],
    [40, 4, 5, false],
    [1, 1, 1, true],
    [9, 9, 10, false],
  ];
  for (const [givers, subjects, minimum, enough] of cases)
    it(`${givers} about ${subjects} ${enough ? 'are' : 'are not'} enough for ${minimum}`, () => {
      assert.equal(isEnough(contributions(givers, subjects), minimum), enough);
    });

  it('nobody is never enough', () => {
    assert.equal(isEnough([], 1), false);
  });

  const scale = { min: 1, max: 5 };
  it('takes twice as many when everybody is at the same end of the scale', () => {
    assert.equal(mayShowMean(contributions(9, 9, [5]), { minimum: 5, scale }), false);
    assert.equal(mayShowMean(contributions(9, 9, [1]), { minimum: 5, scale }), false);
    assert.equal(mayShowMean(contributions(10, 10, [5]), { minimum: 5, scale }), true);
    assert.equal(mayShowMean(contributions(5, 5, [4]), { minimum: 5, scale }), true);
    assert.equal(mayShowMean(contributions(1, 1, [5]), { minimum: 1, scale }), true);
  });
});

describe('what is left of a whole', () => {
  const hide = (sizes: readonly number[], minimum = 5) => {
    const parts = sizes.map((size, index) => ({ size, index }));
    const hidden = new Set(parts.filter(({ size }) => size < minimum));
    const result = hideResiduals(parts, hidden, {
      size: ({ size }) => size,
      safe: (left) => left.reduce((total, { size }) => total + size, 0) >= minimum,
    });
    return [...result].map(({ index }) => index).sort();
  };
  const cases: readonly (readonly [what: string, sizes: readonly number[], hidden: readonly number[]])[] = [
    ['nothing hidden', [9, 8], []],
    ['one hidden takes the smallest shown with it', [14, 9, 3], [1, 2]],
    ['two hidden that are few together take one more', [14, 9, 2, 2], [1, 2, 3]],
    ['two hidden that are enough together stay alone', [14, 9, 3, 4], [2, 3]],
    ['parts that hold nothing protect nothing', [14, 9, 3, 0], [1, 2, 3]],
    ['parts that hold nothing need no protection', [14, 9, 0], [2]],
    ['all hidden', [3, 2], [0, 1]],
  ];
  for (const [what, sizes, hidden] of cases)
    it(what, () => {
      assert.deepEqual(hide(sizes), hidden);
    });

  interface Case {
    readonly parent: number;
    readonly children: Readonly<Record<string, number>>;
    readonly threshold: number;
    readonly publishedChildren: readonly string[];
    readonly residual: number;
    readonly residualDisclosive: boolean;
  }

  itWithShared('the reference hierarchies', () => {
    const { differencingHierarchy } = shared<{ readonly differencingHierarchy: readonly Case[] }>(
      'disclosure/reference.json',
    );
    assert.equal(differencingHierarchy.length, 3);
    for (const { children, parent, publishedChildren, residualDisclosive, threshold } of differencingHierarchy) {
      const shown = publishedChildren.map((name) => children[name]!);
      const hiddenParts = Object.keys(children).length - shown.length;
      assert.equal(residualIsDisclosive({ whole: parent, shown, hiddenParts }, threshold), residualDisclosive);
      // What our rule leaves shown discloses nothing.
      const counts = Object.values(children);
      const hidden = hide(counts, threshold);
      const left = counts.filter((_, index) => !hidden.includes(index));
      assert.equal(residualIsDisclosive({ whole: parent, shown: left, hiddenParts: hidden.length }, threshold), false);
    }
  });
});
