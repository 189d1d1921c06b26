import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RatedTie, RelationGraph, RelationTie } from '../../../src/model/relation.js';
import { relationGraph } from '../../../src/model/relations/relation-graph.js';
import { soundGraph } from '../../../src/model/relations/sound-graph.js';
import { finish } from '../../../src/model/slices.js';
import { graphInput, ratings, staff } from '../../support/relation-data.js';

const empty = relationGraph(graphInput([...staff('A1', 8), ...staff('B1', 8)], ratings('A1', 'B1', 6, 6)), 'unit');
const tie = (from: string, to: string, rest: Partial<RatedTie> = {}): RelationTie => ({
  from,
  to,
  state: 'rated',
  raters: 6,
  mean: 4,
  means: { timely: 4, goals: 3 },
  ...rest,
});
const sound = (ties: readonly RelationTie[], rest: Partial<RelationGraph> = {}): RelationGraph =>
  finish(soundGraph({ ...empty, ties, notices: [], ...rest }));

describe('soundGraph', () => {
  it('gives the graph itself where nothing is wrong with it', () => {
    assert.equal(finish(soundGraph(empty)), empty);
  });

  const both = [tie('A1', 'B1'), tie('B1', 'A1'), tie('A1', 'A1')];
  const hidden: RelationTie = { from: 'A1', to: 'B1', state: 'suppressed' };
  const cases: readonly {
    readonly what: string;
    readonly given: readonly RelationTie[];
    readonly left: readonly RelationTie[];
    readonly faults: number;
  }[] = [
    {
      what: 'leaves out ties to nobody',
      given: [tie('A1', 'B1'), tie('A1', 'gone'), tie('gone', 'A1')],
      left: [tie('A1', 'B1')],
      faults: 2,
    },
    {
      what: 'counts the first where the same tie is there twice',
      given: [tie('A1', 'B1'), tie('A1', 'B1', { mean: 1 })],
      left: [tie('A1', 'B1')],
      faults: 1,
    },
    { what: 'keeps both directions and the inside of a group', given: both, left: both, faults: 0 },
    {
      what: 'leaves out means that are no number on the scale',
      given: [NaN, -4, 0.99, 5.01, 1e300, Infinity].map((mean) => tie('A1', 'B1', { mean })),
      left: [],
      faults: 6,
    },
    {
      what: 'leaves a dimension and an importance off the scale out of their tie',
      given: [tie('A1', 'B1', { means: { timely: 9, goals: 3 }, importance: NaN })],
      left: [tie('A1', 'B1', { means: { goals: 3 } })],
      faults: 1,
    },
    { what: 'keeps a tie without a rating', given: [hidden], left: [hidden], faults: 0 },
  ];
  for (const { faults, given, left, what } of cases)
    it(what, () => {
      const { notices, ties } = sound(given);
      assert.deepEqual(ties, left);
      assert.deepEqual(notices, faults > 0 ? [{ code: 'unusable', count: faults }] : []);
    });

  it('leaves nobody twice, and no tie of a person to the same', () => {
    const [first] = empty.nodes;
    const person = { ...first!, members: 1 };
    const graph = sound([tie(person.id, person.id)], { nodes: [person, person] });
    assert.deepEqual([graph.nodes.length, graph.ties.length], [1, 0]);
  });
});
