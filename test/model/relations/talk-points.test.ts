import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RelationGraph, RelationTie } from '../../../src/model/relation.js';
import { compareNodes } from '../../../src/model/relations/compare-nodes.js';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { clearGap, gapOf } from '../../../src/model/relations/pairs.js';
import { talkPoints } from '../../../src/model/relations/talk-points.js';
import { confidential, workshop } from '../../support/maps.js';

/** What two of a map have to talk about, with the nodes by their ids. */
function points(graph: RelationGraph, from: string, to: string) {
  const index = graphIndex(graph);
  const { apart, denies, gap, highest, lowest, matters, rated, ...rest } = talkPoints(
    index,
    index.node(from)!,
    index.node(to)!,
  );
  const ends = (found: typeof gap) => found && `${found.lower.id} ${found.low} < ${found.higher.id} ${found.high}`;
  return {
    ...rest,
    rated: rated.map(({ by }) => by.id).join(' '),
    denies: denies?.id,
    gap: ends(gap),
    matters: ends(matters),
    lowest: lowest && `${lowest.dimension.id} ${lowest.mean}`,
    highest: highest && `${highest.dimension.id} ${highest.mean}`,
    apart: apart && `${apart.dimension.id}: ${ends(apart)}`,
  };
}

/** The workshop with other ties between Mette and Bo. */
const between = (...ties: readonly Partial<RelationTie>[]): RelationGraph => ({
  ...workshop(),
  ties: ties.map((tie, way) => ({
    ...(way === 0 ? { from: 'mette', to: 'bo' } : { from: 'bo', to: 'mette' }),
    state: 'rated',
    raters: 1,
    mean: 3,
    means: {},
    ...tie,
  })),
});

const NOTHING = {
  rated: '',
  isUrgent: false,
  isAlike: false,
  mattersToBoth: false,
  denies: undefined,
  gap: undefined,
  matters: undefined,
  lowest: undefined,
  highest: undefined,
  apart: undefined,
};

describe('what two have to talk about', () => {
  it('is who sees it lower, whom it matters to, and which question is low, high or seen differently', () => {
    const graph = between(
      { mean: 2, importance: 5, means: { timely: 1, goals: 3 } },
      { mean: 4.5, importance: 4, means: { timely: 4, goals: 5 } },
    );
    assert.deepEqual(points(graph, 'mette', 'bo'), {
      ...NOTHING,
      rated: 'mette bo',
      isUrgent: true,
      mattersToBoth: true,
      gap: 'mette 2 < bo 4.5',
      matters: 'bo 4 < mette 5',
      lowest: 'timely 2.5',
      highest: 'goals 4',
      apart: 'timely: mette 1 < bo 4',
    });
  });

  it('says the same the other way round, who is asked first changes only the order', () => {
    const graph = between({ mean: 2, importance: 5 }, { mean: 4.5, importance: 4 });
    assert.deepEqual(points(graph, 'bo', 'mette'), { ...points(graph, 'mette', 'bo'), rated: 'bo mette' });
  });

  for (const [why, graph, expected] of [
    ['nothing where nobody was asked', between(), NOTHING],
    ['nothing where both ways are hidden', between({ state: 'suppressed' }, { state: 'suppressed' }), NOTHING],
    ['that they see it alike', between({ mean: 3 }, { mean: 3.9 }), { ...NOTHING, rated: 'mette bo', isAlike: true }],
    ['one way only', between({ mean: 4 }, { state: 'not-answered' }), { ...NOTHING, rated: 'mette' }],
    [
      'that one says they do not work together',
      between({ mean: 4 }, { state: 'none' }),
      { ...NOTHING, rated: 'mette', denies: 'bo' },
    ],
    [
      'no lowest where all questions are equal',
      between({ mean: 3, means: { timely: 3, goals: 3 } }),
      { ...NOTHING, rated: 'mette' },
    ],
    [
      'nothing weak where the host has no bands',
      { ...between({ mean: 1, importance: 5 }), bands: undefined } as unknown as RelationGraph,
      { ...NOTHING, rated: 'mette' },
    ],
  ] as const)
    it(why, () => {
      assert.deepEqual(points(graph, 'mette', 'bo'), expected);
    });

  it('reads nothing of a hidden way between groups', () => {
    const found = points(confidential(), 'home', 'nursing');
    assert.deepEqual(found, NOTHING);
  });

  it('counts a quarter of the scale as clear', () => {
    assert.equal(clearGap({ min: 1, max: 5 }), 1);
    assert.equal(clearGap({ min: 0, max: 100 }), 25);
    const [out, back] = between({ mean: 2 }, { mean: 4.5 }).ties;
    assert.equal(gapOf(out, back), 2.5);
    assert.equal(gapOf(out, undefined), undefined);
  });
});

describe('some beside each other', () => {
  const compared = (graph: RelationGraph, ...ids: readonly string[]) => {
    const index = graphIndex(graph);
    const { common, pairs } = compareNodes(
      index,
      ids.map((id) => index.node(id)!),
    );
    return {
      pairs: pairs.map(({ a, b, back, out, shared }) => [a.id, b.id, out?.state, back?.state, shared].join(' ')),
      common: common.map(({ id }) => id),
    };
  };

  it('are every two of them, with what is between and how many they have in common', () => {
    assert.deepEqual(compared(workshop(), 'jens', 'ida', 'bo'), {
      pairs: ['jens ida rated not-asked 1', 'jens bo   1', 'ida bo none not-asked 1'],
      common: ['mette'],
    });
  });

  it('have nobody in common where nothing is shown', () => {
    assert.deepEqual(compared(confidential(), 'home', 'nursing'), {
      pairs: ['home nursing suppressed suppressed 0'],
      common: [],
    });
  });

  it('are nothing at all when there is only one', () => {
    assert.deepEqual(compared(workshop(), 'jens'), { pairs: [], common: [] });
  });
});
