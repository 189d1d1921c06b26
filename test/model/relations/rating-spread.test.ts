import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rating } from '../../../src/model/relation.js';
import { filterGraph } from '../../../src/model/relations/graph-filter.js';
import { relationGraph } from '../../../src/model/relations/relation-graph.js';
import { graphInput, rating, staff } from '../../support/relation-data.js';

const people = [...staff('A1', 8), ...staff('B1', 8), ...staff('B2', 8)];

/** One in `from` rates one in `to`, each with a value of its own. */
const cell = (from: string, to: string, values: readonly number[]): readonly Rating[] =>
  values.map((value, at) => rating(`${from}.${at + 1}`, `${to}.${at + 1}`, value));

const spreadOf = (all: readonly Rating[], rest = {}) => relationGraph(graphInput(people, all, rest), 'unit').spread;

describe('how far apart those stand who rate the same', () => {
  it('is the standard deviation within the ties, pooled, rounded up to a tenth', () => {
    // Σ(x − m)² = 10 and 4 with 7 and 7 degrees of freedom: √(14/14) = 1. The gap between the ties does not count.
    const all = [...cell('A1', 'B1', [1, 2, 2, 3, 3, 4, 4, 5]), ...cell('B1', 'A1', [4, 4, 5, 5, 5, 5, 4, 4])];
    // Σ = 12 for the first (mean 3: 4+1+1+0+0+1+1+4) and 2 for the second (mean 4.5: 8 × 0.25): √(14/14) = 1.
    assert.deepEqual(spreadOf(all), { score: 1, dimensions: { timely: 1, goals: 1 } });
    const wider = [...cell('A1', 'B1', [1, 2, 2, 3, 3, 4, 4, 5]), ...cell('B1', 'A1', [4, 4, 5, 5, 5, 5, 4, 3])];
    assert.equal(spreadOf(wider)?.score, 1.1);
  });

  it('is the same whatever part of the map is looked at', () => {
    const all = [...cell('A1', 'B1', [1, 2, 2, 3, 3, 4, 4, 5]), ...cell('B1', 'A1', [4, 4, 5, 5, 5, 5, 4, 4])];
    const graph = relationGraph(graphInput(people, all), 'unit');
    for (const filter of [{ focus: 'A1' }, { dimensions: ['timely'] }, { root: 'A' }])
      assert.deepEqual(filterGraph(graph, filter, graphInput([], []).units).spread, graph.spread);
  });

  it('is not told where it would tell what single people answered', () => {
    const told = cell('A1', 'B1', [1, 2, 2, 3, 3, 4, 4, 5]);
    const cases: readonly (readonly [why: string, all: readonly Rating[]])[] = [
      ['of one tie alone', told],
      ['of a tie whose other is hidden', [...told, ...cell('B1', 'A1', [2, 3, 4])]],
      [
        'where all who rate the same rate alike',
        [...cell('A1', 'B1', [4, 4, 4, 4, 4, 4, 4]), ...cell('B1', 'A1', [3, 3, 3, 3, 3, 3, 3])],
      ],
      [
        'where all stand at the ends of the scale',
        [...cell('A1', 'B1', [1, 1, 5, 5, 5, 5, 1, 1]), ...cell('B1', 'A1', [1, 5, 5, 5, 1, 1, 1, 1])],
      ],
      [
        'of fewer than twice the minimum',
        [...cell('A1', 'B1', [1, 2, 3, 4, 5]), ...cell('A1', 'B2', [1, 2, 2, 4, 5, 3, 3, 3])].filter(
          ({ from }) => Number(from.split('.')[1]) <= 8,
        ),
      ],
    ];
    for (const [why, all] of cases) assert.equal(spreadOf(all), undefined, why);
  });

  it('is of groups only: a person gives one rating', () => {
    const all = [...cell('A1', 'B1', [1, 2, 2, 3, 3, 4, 4, 5]), ...cell('B1', 'A1', [4, 4, 5, 5, 5, 5, 4, 4])];
    assert.equal(relationGraph(graphInput(people, all, { privacy: 'named' }), 'person').spread, undefined);
  });
});
