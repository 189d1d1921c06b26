import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RelationGraph } from '../../../src/model/relation.js';
import { filterGraph } from '../../../src/model/relations/graph-filter.js';
import { relationGraph } from '../../../src/model/relations/relation-graph.js';
import { graphInput, rating, ratings, staff, stateOf, tieOf, UNITS } from '../../support/relation-data.js';

const people = [...staff('A1', 2), ...staff('A1-team', 1), ...staff('A2', 1), ...staff('B1', 2)];
const chain = [
  rating('A1.1', 'A1.2', 4),
  rating('A1.2', 'B1.1', 3),
  rating('B1.1', 'B1.2', 2),
  rating('A1-team.1', 'A1.1', null),
];
const graph = relationGraph(graphInput(people, chain, { privacy: 'named' }), 'person');
const ids = ({ nodes }: RelationGraph) => nodes.map(({ id }) => id);

describe('filterGraph', () => {
  it('asked for nothing gives the graph itself', () => {
    assert.equal(filterGraph(graph, {}, UNITS), graph);
  });

  it('keeps a unit and all below it', () => {
    assert.deepEqual(ids(filterGraph(graph, { root: 'A1' }, UNITS)), ['A1.1', 'A1.2', 'A1-team.1']);
    assert.deepEqual(ids(filterGraph(graph, { root: 'B' }, UNITS)), ['B1.1', 'B1.2']);
    assert.deepEqual(ids(filterGraph(graph, { root: 'nowhere' }, UNITS)), []);
  });

  it('keeps the ties between the nodes kept', () => {
    const part = filterGraph(graph, { root: 'A' }, UNITS);
    assert.equal(stateOf(part, 'A1.1', 'A1.2'), 'rated');
    assert.equal(stateOf(part, 'A1.2', 'B1.1'), 'unlisted');
  });

  const near: readonly (readonly [degrees: number | undefined, expected: readonly string[]])[] = [
    [undefined, ['A1.1', 'A1.2', 'B1.1']],
    [2, ['A1.1', 'A1.2', 'B1.1', 'B1.2']],
    [0, ['A1.2']],
  ];
  for (const [degrees, expected] of near)
    it(`keeps those within ${degrees ?? 'no number of'} ties`, () => {
      const filter = { focus: 'A1.2', ...(degrees !== undefined && { degrees }) };
      assert.deepEqual(ids(filterGraph(graph, filter, UNITS)), expected);
    });

  it('takes the means of the chosen dimensions only', () => {
    const uneven = [
      rating('A1.1', 'A1.2', 4, { values: { timely: 5, goals: 2 } }),
      rating('A1.2', 'A1.1', 4, { values: { timely: null, goals: 3 } }),
    ];
    const part = filterGraph(
      relationGraph(graphInput(people, uneven, { privacy: 'named' }), 'person'),
      { dimensions: ['timely'] },
      UNITS,
    );
    assert.deepEqual(
      part.dimensions.map(({ id }) => id),
      ['timely'],
    );
    const tie = tieOf(part, 'A1.1', 'A1.2');
    assert.deepEqual(tie?.state === 'rated' && [tie.mean, tie.means], [5, { timely: 5 }]);
    assert.equal(stateOf(part, 'A1.2', 'A1.1'), 'not-answered');
  });

  it('hides a tie whose dimensions may not be told, and counts it', () => {
    const many = ['A1', 'B1'].flatMap((id) => staff(id, 8));
    const all = ratings('A1', 'B1', 6, 6).map((each, index) =>
      index < 2 ? { ...each, values: { timely: 3, goals: null } } : each,
    );
    const part = filterGraph(relationGraph(graphInput(many, all), 'unit'), { dimensions: ['timely'] }, UNITS);
    assert.deepEqual(tieOf(part, 'A1', 'B1'), { from: 'A1', to: 'B1', state: 'suppressed' });
    assert.deepEqual(part.notices, [{ code: 'small-groups-hidden', count: 1 }]);
  });

  it('counts only the hidden ties that are left', () => {
    const many = ['A1', 'A2', 'B1'].flatMap((id) => staff(id, 8));
    const whole = relationGraph(graphInput(many, [...ratings('A1', 'A2', 2, 2), ...ratings('A1', 'B1', 2, 2)]), 'unit');
    assert.deepEqual(whole.notices, [{ code: 'small-groups-hidden', count: 2 }]);
    assert.deepEqual(filterGraph(whole, { root: 'A' }, UNITS).notices, [{ code: 'small-groups-hidden', count: 1 }]);
    assert.deepEqual(filterGraph(whole, { root: 'B' }, UNITS).notices, []);
  });
});
