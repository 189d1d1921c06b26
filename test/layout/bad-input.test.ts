import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forceLayout } from '../../src/layout/force-layout.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import type { LayoutGraph, LayoutTie, Point } from '../../src/layout/layout-graph.js';

const nodes = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `n${index}`, radius: 7 }));
const tie = (from: number, to: number, weight = 0.5): LayoutTie => ({ from: `n${from}`, to: `n${to}`, weight });
const all = (count: number): readonly LayoutTie[] =>
  nodes(count).flatMap((_, from) => nodes(from).map((_, to) => tie(from, to)));

/** Seconds within which the largest is at rest, ten times what it takes. */
const LONGEST = 60;

const graphs: readonly (readonly [string, () => LayoutGraph])[] = [
  ['an empty graph', () => layoutGraph([], [])],
  ['ties to nobody', () => layoutGraph(nodes(3), [tie(0, 9), tie(8, 9), tie(1, 2)])],
  ['ties to oneself', () => layoutGraph(nodes(3), [tie(0, 0), tie(1, 1)])],
  [
    'the same tie a hundred times',
    () =>
      layoutGraph(
        nodes(3),
        Array.from({ length: 100 }, () => tie(0, 1)),
      ),
  ],
  [
    'weights that are none, negative, huge or nothing',
    () => layoutGraph(nodes(6), [tie(0, 1, NaN), tie(1, 2, -4), tie(2, 3, 1e300), tie(3, 4, Infinity), tie(4, 5, 0)]),
  ],
  [
    'radii that are none',
    () =>
      layoutGraph(
        [NaN, -1, 0, Infinity].map((radius, at) => ({ id: `n${at}`, radius })),
        [tie(0, 1)],
      ),
  ],
  [
    'saved places that are none, or beyond all screens',
    () => {
      const odd: readonly Point[] = [
        { x: 0, y: 0 },
        { x: NaN, y: 3 },
        { x: 1e300, y: -1e300 },
        { x: 5, y: Infinity },
      ];
      return layoutGraph(nodes(4), [tie(0, 1), tie(1, 2)], new Map(odd.map((point, at) => [`n${at}`, point])));
    },
  ],
  ['ten thousand components of one node', () => layoutGraph(nodes(10_000), [])],
  [
    'ten thousand areas of one node',
    () =>
      layoutGraph(
        nodes(10_000).map(({ id, radius }) => ({ id, radius, area: id })),
        [tie(0, 1)],
      ),
  ],
  ['a complete graph of 400', () => layoutGraph(nodes(400), all(400))],
  [
    'a star of 20,000',
    () =>
      layoutGraph(
        nodes(20_000),
        nodes(19_999).map((_, at) => tie(0, at + 1)),
      ),
  ],
];

describe('forceLayout with bad input', () => {
  for (const [what, graphOf] of graphs)
    it(`finds a place for every node of ${what}`, () => {
      const graph = graphOf();
      const began = performance.now();
      const layout = forceLayout(graph);
      while (layout.step());
      assert.equal(layout.positions().length, 2 * graph.radii.length);
      assert.ok(layout.positions().every(Number.isFinite));
      assert.ok(performance.now() - began < 1000 * LONGEST);
    });

  it('counts the strongest of the ties between two nodes, whichever its direction', () => {
    const { ends, weights } = layoutGraph(nodes(2), [tie(0, 1, 0.25), tie(1, 0, 0.75)]);
    assert.deepEqual([...ends, ...weights], [0, 1, 0.75]);
  });
});
