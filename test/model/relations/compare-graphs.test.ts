import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RelationGraph, RelationNode, RelationTie } from '../../../src/model/relation.js';
import { changeFacts } from '../../../src/model/relations/change-facts.js';
import { comparing, comparisonFault } from '../../../src/model/relations/compare-graphs.js';
import { earlierWaves } from '../../../src/model/relations/earlier-waves.js';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { pairKind } from '../../../src/model/relations/tie-change.js';
import type { ChangeKind, TieChange } from '../../../src/model/relations/tie-change.js';
import { finish } from '../../../src/model/slices.js';

type End = 'a' | 'b' | 'c';

const rated = (from: End, to: End, mean: number, raters = 6): RelationTie => ({
  from,
  to,
  state: 'rated',
  raters,
  mean,
  means: { timely: mean, goals: mean },
});
const unrated = (from: End, to: End, state: 'none' | 'not-asked' | 'not-answered' | 'suppressed'): RelationTie => ({
  from,
  to,
  state,
});

const node = (id: string, rest: Partial<RelationNode> = {}): RelationNode => ({ id, label: id, members: 9, ...rest });

const round = (ties: readonly RelationTie[], rest: Partial<RelationGraph> = {}): RelationGraph => ({
  asOf: '2026-03-31',
  level: 'unit',
  title: 'Prøve',
  invited: 30,
  answered: 27,
  minimum: 5,
  scale: { min: 1, max: 5 },
  dimensions: [
    { id: 'timely', label: 'Rettidig' },
    { id: 'goals', label: 'Mål' },
  ],
  spread: { score: 0.7, dimensions: { timely: 0.9, goals: 0.8 } },
  nodes: [node('a'), node('b'), node('c')],
  ties,
  notices: [],
  ...rest,
});

const compare = (before: RelationGraph, after: RelationGraph, dimension?: string) =>
  finish(comparing(before, after, dimension));

const change = (
  before: readonly RelationTie[],
  after: readonly RelationTie[],
  rest: Partial<RelationGraph> = {},
): TieChange | undefined => compare(round(before, rest), round(after, rest)).changes.way('a', 'b');

describe('what became of a relation', () => {
  it('is stronger or weaker only beyond the smallest change that exceeds its noise', () => {
    // The methods sheet's own example: n = 6 and s = 0.7 in both rounds give 0.79 points.
    const { change: by, kind, margin } = change([rated('a', 'b', 3)], [rated('a', 'b', 3.78)])!;
    assert.equal(margin?.toFixed(2), '0.79');
    assert.deepEqual([kind, by?.toFixed(2)], ['same', '0.78']);
    assert.equal(change([rated('a', 'b', 3)], [rated('a', 'b', 3.8)])?.kind, 'stronger');
    assert.equal(change([rated('a', 'b', 3.8)], [rated('a', 'b', 3)])?.kind, 'weaker');
    assert.equal(change([rated('a', 'b', 3, 20)], [rated('a', 'b', 3.5, 20)])?.kind, 'stronger');
  });

  it('on one dimension has that dimension’s spread, and on some of them no less than their mean has', () => {
    const [before, after] = [round([rated('a', 'b', 3)]), round([rated('a', 'b', 4)])];
    const one = compare(before, after, 'timely').changes.way('a', 'b');
    assert.equal(one?.margin?.toFixed(2), (1.96 * Math.sqrt((2 * 0.81) / 6)).toFixed(2));
    const less = compare({ ...before, dimensions: [...before.dimensions, { id: 'x', label: 'X' }] }, after);
    assert.ok(less.isPart);
    assert.equal(less.changes.way('a', 'b')?.margin?.toFixed(2), (1.96 * Math.sqrt((0.85 ** 2 + 0.49) / 6)).toFixed(2));
  });

  const told = rated('a', 'b', 4);
  const speaks = rated('a', 'c', 3);
  const cases: readonly (readonly [
    what: string,
    before: readonly RelationTie[],
    after: readonly RelationTie[],
    expected: Partial<TieChange> | undefined,
    rest?: Partial<RelationGraph>,
  ])[] = [
    ['new after “none”', [unrated('a', 'b', 'none')], [told], { kind: 'new' }],
    ['lost with “none”', [told], [unrated('a', 'b', 'none')], { kind: 'lost' }],
    ['new where people name whom they rate', [speaks], [speaks, told], { kind: 'new' }, { nominated: true }],
    ['lost where people name whom they rate', [speaks, told], [speaks], { kind: 'lost' }, { nominated: true }],
    [
      'not new where nobody was asked',
      [speaks],
      [speaks, told],
      { kind: 'unknown', why: 'not-asked', round: 'before' },
    ],
    [
      'not new where the one said nothing at all',
      [],
      [told],
      { kind: 'unknown', why: 'not-asked', round: 'before' },
      { nominated: true },
    ],
    [
      'not lost where it was not answered',
      [told],
      [unrated('a', 'b', 'not-answered')],
      { kind: 'unknown', why: 'not-answered', round: 'after' },
    ],
    [
      'not lost where it is hidden',
      [told],
      [unrated('a', 'b', 'suppressed')],
      { kind: 'unknown', why: 'hidden', round: 'after' },
    ],
    [
      'not new where it was hidden',
      [speaks, unrated('a', 'b', 'suppressed')],
      [told],
      { kind: 'unknown', why: 'hidden', round: 'before' },
      { nominated: true },
    ],
    [
      'hidden in both',
      [unrated('a', 'b', 'suppressed')],
      [unrated('a', 'b', 'suppressed')],
      { kind: 'unknown', why: 'hidden', round: 'both' },
    ],
    [
      'nothing where neither round has anything',
      [unrated('a', 'b', 'not-asked')],
      [unrated('a', 'b', 'none')],
      undefined,
    ],
    [
      'not judged without a known spread',
      [rated('a', 'b', 1)],
      [rated('a', 'b', 5)],
      { kind: 'unknown', why: 'no-spread' },
      { level: 'area' },
    ],
  ];
  for (const [what, before, after, expected, rest = {}] of cases)
    it(`is ${what}`, () => {
      const { spread: _, ...bare } = round(before, rest);
      const way = compare(what.includes('spread') ? bare : round(before, rest), round(after, rest)).changes.way(
        'a',
        'b',
      );
      for (const [key, value] of Object.entries(expected ?? {})) assert.equal(way?.[key as keyof TieChange], value);
      if (!expected) assert.equal(way, undefined);
    });

  it('tells nothing of what one round hides but that the other shows it', () => {
    const way = change([unrated('a', 'b', 'suppressed')], [told])!;
    assert.deepEqual(Object.keys(way).sort(), ['after', 'kind', 'round', 'why']);
  });

  it('says of somebody who is in one round only that they are not in the other', () => {
    const only = { nodes: [node('a'), node('c')], nominated: true };
    const { both, changes } = compare(round([rated('a', 'c', 3)], only), round([told, speaks], { nominated: true }));
    assert.deepEqual([changes.way('a', 'b')?.why, changes.way('a', 'b')?.round], ['not-there', 'before']);
    const { joined, left } = changeFacts(graphIndex(both, changes), changes);
    assert.deepEqual([joined.map(({ id }) => id), left], [['b'], []]);
  });

  it('between persons has the noise of how differently the dimensions moved', () => {
    const person = (from: string, to: string, means: Readonly<Record<string, number>>): RelationTie => ({
      from,
      to,
      state: 'rated',
      raters: 1,
      mean: Object.values(means).reduce((a, b) => a + b, 0) / Object.values(means).length,
      means,
    });
    const ids = Array.from({ length: 30 }, (_, at) => `p${at}`);
    const rest = { level: 'person', minimum: 1, nodes: ids.map((id) => node(id, { answered: true })) } as const;
    const before = ids.slice(1).map((id) => person('p0', id, { timely: 3, goals: 3 }));
    // Half of them moved by 1 on one dimension: variance ½ each about their own change.
    const after = ids
      .slice(1)
      .map((id, at) => person('p0', id, { timely: at === 0 ? 5 : at % 2 ? 4 : 3, goals: at === 0 ? 5 : 3 }));
    const { changes } = compare(round(before, rest), round(after, rest));
    const moved = after.filter((_, at) => at % 2).length;
    const expected = 1.96 * Math.sqrt((moved * 0.5) / before.length / 2);
    assert.equal(changes.way('p0', 'p1')?.margin?.toFixed(4), expected.toFixed(4));
    assert.deepEqual([changes.way('p0', 'p1')?.kind, changes.way('p0', 'p2')?.kind], ['stronger', 'same']);
    const few = compare(round(before.slice(0, 5), rest), round(after.slice(0, 5), rest));
    assert.equal(few.changes.way('p0', 'p1')?.why, 'no-spread');
  });
});

describe('what became of a relation as a whole', () => {
  const ways = (...kinds: readonly (ChangeKind | undefined)[]) => pairKind(kinds.map((kind) => kind && { kind }));
  it('is decided by the directions that both rounds have', () => {
    assert.equal(ways('stronger', 'same'), 'stronger');
    assert.equal(ways('weaker', 'new'), 'weaker');
    assert.equal(ways('stronger', 'weaker'), 'mixed');
    assert.equal(ways('same', 'unknown'), 'same');
    assert.equal(ways('same', 'lost'), 'same');
  });
  it('is new or lost only where nothing unknown can say otherwise', () => {
    assert.equal(ways('new', undefined), 'new');
    assert.equal(ways('new', 'new'), 'new');
    assert.equal(ways('lost', 'unknown'), 'unknown');
    assert.equal(ways('new', 'lost'), 'mixed');
    assert.equal(ways(undefined, undefined), undefined);
  });
});

describe('two rounds beside each other', () => {
  it('counts relations once, with the places where most have changed', () => {
    const areas = {
      nodes: [node('a', { areaLabel: 'Nord' }), node('b', { areaLabel: 'Syd' }), node('c', { areaLabel: 'Syd' })],
    };
    const before = round([rated('a', 'b', 2), rated('b', 'a', 2), rated('a', 'c', 2), rated('b', 'c', 3)], areas);
    const after = round([rated('a', 'b', 4), rated('b', 'a', 4), rated('a', 'c', 3.5), rated('b', 'c', 3)], areas);
    const { both, changes } = compare(before, after);
    const facts = changeFacts(graphIndex(both, changes), changes);
    assert.deepEqual([facts.counts.stronger, facts.counts.same, facts.judged], [2, 1, 4]);
    assert.deepEqual(facts.mostly, ['Nord', 'Syd']);
    assert.deepEqual(
      facts.changed.map(({ from, to }) => from.id + to.id),
      ['ab', 'ac'],
    );
  });

  it('has those of both rounds, and a lost relation as one that nobody rates now', () => {
    const before = round([rated('a', 'b', 3), rated('b', 'c', 3)], { nominated: true });
    const after = round([rated('a', 'c', 3)], { nodes: [node('a'), node('c')], nominated: true });
    const { both } = compare(before, after);
    assert.deepEqual(
      both.nodes.map(({ id }) => id),
      ['a', 'c', 'b'],
    );
    assert.deepEqual(
      both.ties.map(({ from, state, to }) => `${from}${to} ${state}`),
      ['ac rated', 'ab not-asked', 'bc not-asked'],
    );
  });

  it('cannot be compared where scale, level or everything asked about differ', () => {
    const one = round([]);
    assert.equal(comparisonFault(one, one), undefined);
    assert.equal(comparisonFault({ ...one, level: 'area' }, one), 'level');
    assert.equal(comparisonFault({ ...one, scale: { min: 0, max: 10 } }, one), 'scale');
    assert.equal(comparisonFault({ ...one, dimensions: [{ id: 'x', label: 'X' }] }, one), 'dimensions');
  });

  it('keeps 2,000 nodes and 6,000 ties in short steps', () => {
    const ids = Array.from({ length: 2000 }, (_, at) => node(`n${at}`, { answered: true }));
    const ties = Array.from({ length: 6000 }, (_, at) =>
      rated(`n${at % 2000}` as End, `n${(at * 7 + 1) % 2000}` as End, 1 + (at % 5)),
    );
    const large = round(ties, { nodes: ids });
    const steps = comparing(large, { ...large, ties: ties.toReversed() });
    let [count, done] = [0, false];
    while (!done) {
      done = steps.next().done === true;
      count += 1;
    }
    assert.ok(count > 15, `${count} steps`);
  });

  it('offers only rounds before the one that is shown, the newest first', () => {
    const waves = ['1', '2', '3'].map((wave) => ({ survey: `s${wave}`, wave, title: wave, asOf: '2026' }));
    const offered = (wave: string) => earlierWaves({ ...round([]), wave, waves }).map((each) => each.wave);
    assert.deepEqual([offered('3'), offered('2'), offered('1')], [['2', '1'], ['1'], []]);
    assert.deepEqual(earlierWaves(round([])), []);
  });
});
