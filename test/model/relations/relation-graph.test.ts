import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationGraph } from '../../../src/model/relations/relation-graph.js';
import { graphInput, rating, ratings, staff, stateOf, tieOf, unit } from '../../support/relation-data.js';

describe('a map of persons', () => {
  const people = [...staff('A1', 3), ...staff('A1-team', 1), ...staff('B1', 2)];
  const named = { privacy: 'named' } as const;

  it('has every pair that anybody was asked about, both ways, with why there is no rating', () => {
    const all = [
      rating('A1.1', 'A1.2', 4, { importance: 5 }),
      rating('A1.1', 'B1.1', null, { state: 'none', values: {} }),
      rating('A1.1', 'B1.2', null),
      rating('A1.2', 'A1.3', 2),
    ];
    const graph = relationGraph(graphInput(people, all, { ...named, answered: ['A1.1', 'A1.2', 'B1.1'] }), 'person');
    assert.equal(graph.level, 'person');
    assert.equal(graph.minimum, 1);
    assert.deepEqual(tieOf(graph, 'A1.1', 'A1.2'), {
      from: 'A1.1',
      to: 'A1.2',
      state: 'rated',
      raters: 1,
      mean: 4,
      means: { timely: 4, goals: 4 },
      importance: 5,
    });
    assert.equal(stateOf(graph, 'A1.2', 'A1.1'), 'not-asked');
    assert.equal(stateOf(graph, 'A1.1', 'B1.1'), 'none');
    assert.equal(stateOf(graph, 'B1.1', 'A1.1'), 'not-asked');
    assert.equal(stateOf(graph, 'A1.1', 'B1.2'), 'not-answered');
    assert.equal(stateOf(graph, 'A1.3', 'A1.2'), 'not-answered');
    assert.equal(graph.ties.length, 8);
    assert.deepEqual(graph.notices, []);
  });

  it('says of each person where they work and whether they answered', () => {
    const input = graphInput(people, [rating('A1-team.1', 'B1.1', 4)], {
      ...named,
      invited: ['A1-team.1'],
      answered: ['A1-team.1'],
    });
    assert.deepEqual(relationGraph(input, 'person').nodes, [
      {
        id: 'A1-team.1',
        label: 'A1-team nr. 1',
        members: 1,
        unitId: 'A1-team',
        unitLabel: 'A1-team',
        departmentId: 'A1',
        departmentLabel: 'A1',
        areaId: 'A',
        areaLabel: 'A',
        answered: true,
      },
      {
        id: 'B1.1',
        label: 'B1 nr. 1',
        members: 1,
        unitId: 'B1',
        unitLabel: 'B1',
        departmentId: 'B1',
        departmentLabel: 'B1',
        areaId: 'B',
        areaLabel: 'B',
      },
    ]);
  });

  it('counts a score only when half of the dimensions are answered', () => {
    const values = { timely: 4, goals: null };
    const half = relationGraph(graphInput(people, [rating('A1.1', 'A1.2', 4, { values })], named), 'person');
    assert.equal(stateOf(half, 'A1.1', 'A1.2'), 'rated');
    const three = [...graphInput([], []).dimensions, { id: 'respect', label: 'Gensidig respekt' }];
    const third = graphInput(people, [rating('A1.1', 'A1.2', 4, { values })], { ...named, dimensions: three });
    assert.equal(stateOf(relationGraph(third, 'person'), 'A1.1', 'A1.2'), 'not-answered');
  });

  it('has a unit that was rated as a node for all its people', () => {
    const graph = relationGraph(graphInput(people, [rating('B1.1', 'A1', 4)], named), 'person');
    assert.deepEqual(graph.nodes.at(-1), { id: 'A1', label: 'A1', members: 4, areaId: 'A', areaLabel: 'A' });
    assert.equal(stateOf(graph, 'B1.1', 'A1'), 'rated');
  });

  it('leaves out ratings of people that the organisation does not have', () => {
    const graph = relationGraph(
      graphInput(people, [rating('A1.1', 'gone', 4), rating('gone', 'A1.1', 4)], named),
      'person',
    );
    assert.equal(graph.ties.length, 0);
  });

  it('is closed for a confidential survey, which gives its departments and says so', () => {
    const graph = relationGraph(graphInput(people, []), 'person');
    assert.equal(graph.level, 'unit');
    assert.deepEqual(graph.notices[0], { code: 'person-level-closed' });
    assert.equal(JSON.stringify(graph).includes('nr. 1'), false);
  });

  it('does not exist for an anonymous survey', () => {
    for (const level of ['person', 'unit', 'area'] as const) {
      const graph = relationGraph(graphInput(people, [rating('A1.1', 'A1.2', 4)], { privacy: 'anonymous' }), level);
      assert.deepEqual([graph.nodes, graph.ties], [[], []]);
    }
  });
});

describe('a map of groups', () => {
  const people = ['A1', 'A2', 'B1', 'B2'].flatMap((id) => staff(id, 12));

  it('gathers people in the department right below the administration, others in the group of their own unit', () => {
    const some = [...staff('A1', 1), ...staff('A1-team', 2), ...staff('A', 1), ...staff('top', 1)];
    const sizes = (level: 'unit' | 'area') =>
      relationGraph(graphInput(some, [], { privacy: 'named' }), level).nodes.map(
        ({ id, members }) => `${id} ${members}`,
      );
    assert.deepEqual(sizes('unit'), ['top 1', 'A 1', 'A1 3']);
    assert.deepEqual(sizes('area'), ['top 1', 'A 4']);
  });

  it('takes the top for the administration where there are none', () => {
    const units = [unit('top', null), unit('X', 'top'), unit('X1', 'X', 'team')];
    const graph = relationGraph(graphInput(staff('X1', 1), [], { privacy: 'named', units }), 'unit');
    assert.deepEqual(graph.nodes, [{ id: 'X', label: 'X', members: 1, areaId: 'top', areaLabel: 'top' }]);
  });

  it('counts those who have no unit, and says that they are missing', () => {
    const graph = relationGraph(graphInput([...people, { id: 'p', name: 'P' }], []), 'area');
    assert.deepEqual(graph.notices, [{ code: 'partial', count: 1 }]);
  });

  it('shows a tie on five raters and five rated, with the mean of the scores', () => {
    const graph = relationGraph(
      graphInput(
        people,
        ratings('A1', 'B1', 5, 5, { importance: 4 }).map((each, index) => ({ ...each, importance: 4 - (index % 2) })),
      ),
      'unit',
    );
    assert.deepEqual(tieOf(graph, 'A1', 'B1'), {
      from: 'A1',
      to: 'B1',
      state: 'rated',
      raters: 5,
      mean: 3.4,
      means: { timely: 3.4, goals: 3.4 },
      importance: 3.6,
    });
    assert.equal(stateOf(graph, 'B1', 'A1'), 'not-asked');
    assert.equal(stateOf(graph, 'A2', 'B1'), 'unlisted');
  });

  const hidden: readonly (readonly [string, readonly ReturnType<typeof rating>[]])[] = [
    ['four raters', ratings('A1', 'B1', 4, 4)],
    ['five raters of four', ratings('A1', 'B1', 5, 4)],
    [
      'four raters of eight',
      [
        ...ratings('A1', 'B1', 4, 4),
        ...ratings('A1', 'B1', 4, 4).map((each, index) => ({ ...each, to: `B1.${index + 5}` })),
      ],
    ],
    [
      'five whose scores are all at the end of the scale',
      ratings('A1', 'B1', 5, 5).map((each) => ({ ...each, values: { timely: 5, goals: 5 } })),
    ],
    ['nine who all say that they do not work together', ratings('A1', 'B1', 9, 9, { state: 'none', values: {} })],
    ['four who left it blank', ratings('A1', 'B1', 4, 4, { state: 'not-answered', values: {} })],
  ];
  for (const [what, all] of hidden)
    it(`suppresses a tie on ${what}, and says nothing else of it`, () => {
      const graph = relationGraph(graphInput(people, all), 'unit');
      assert.deepEqual(tieOf(graph, 'A1', 'B1'), { from: 'A1', to: 'B1', state: 'suppressed' });
      assert.deepEqual(graph.notices, [{ code: 'small-groups-hidden', count: 1 }]);
    });

  it('says why there is no rating when enough people stand behind it', () => {
    const none = relationGraph(graphInput(people, ratings('A1', 'B1', 10, 10, { state: 'none', values: {} })), 'unit');
    assert.equal(stateOf(none, 'A1', 'B1'), 'none');
    const blank = relationGraph(
      graphInput(people, ratings('A1', 'B1', 5, 5, { state: 'not-answered', values: {} })),
      'unit',
    );
    assert.equal(stateOf(blank, 'A1', 'B1'), 'not-answered');
    const absent = people.map(({ id }) => id).filter((id) => !id.startsWith('B1'));
    const silent = relationGraph(graphInput(people, ratings('A1', 'B1', 5, 5), { answered: absent }), 'unit');
    assert.equal(stateOf(silent, 'B1', 'A1'), 'not-answered');
  });

  it('counts the people of a unit that is rated as such', () => {
    const graph = relationGraph(
      graphInput(
        people,
        ratings('A1', 'B1', 6, 6).map((each) => ({ ...each, to: 'B1' })),
      ),
      'unit',
    );
    assert.equal(stateOf(graph, 'A1', 'B1'), 'rated');
    const small = [...staff('A1', 6), ...staff('B1', 4)];
    const few = relationGraph(
      graphInput(
        small,
        ratings('A1', 'B1', 6, 6).map((each) => ({ ...each, to: 'B1' })),
      ),
      'unit',
    );
    assert.equal(stateOf(few, 'A1', 'B1'), 'suppressed');
  });

  it('shows every dimension or none', () => {
    const all = ratings('A1', 'B1', 6, 6).map((each, index) =>
      index < 2 ? { ...each, values: { timely: 3, goals: null } } : each,
    );
    const tie = tieOf(relationGraph(graphInput(people, all), 'unit'), 'A1', 'B1');
    assert.equal(tie?.state, 'rated');
    assert.deepEqual(tie.means, {});
  });

  it('shows importance only on enough answers about it', () => {
    const all = ratings('A1', 'B1', 6, 6).map((each, index) =>
      index < 4 ? { ...each, importance: 2 + (index % 2) } : each,
    );
    const tie = tieOf(relationGraph(graphInput(people, all), 'unit'), 'A1', 'B1');
    assert.equal(tie?.state, 'rated');
    assert.equal('importance' in tie, false);
  });

  it('tells the same of a small group whomever its people chose', () => {
    const some = [...staff('A1', 12), ...staff('B1', 12), ...staff('top', 1)];
    const seen = (chosen: string) => {
      const graph = relationGraph(graphInput(some, [...ratings('A1', 'B1', 6, 6), rating('top.1', chosen, 4)]), 'unit');
      return JSON.stringify(graph.ties);
    };
    assert.equal(seen('A1.1'), seen('B1.1'));
    assert.match(seen('A1.1'), /"from":"top","to":"B1","state":"suppressed"/);
  });

  it('hides nothing in a named survey', () => {
    const graph = relationGraph(graphInput(people, [rating('A1.1', 'B1.1', 5)], { privacy: 'named' }), 'unit');
    assert.equal(stateOf(graph, 'A1', 'B1'), 'rated');
    assert.equal(graph.minimum, 1);
  });
});
