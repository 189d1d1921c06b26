import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forceLayout } from '../../src/layout/force-layout.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import type { LayoutGraph, Point, Positions } from '../../src/layout/layout-graph.js';
import { flat, organisationGraph } from '../support/graphs.js';

function settled(graph: LayoutGraph): Positions {
  const layout = forceLayout(graph);
  while (layout.step());
  return layout.positions();
}

const at = (positions: Positions, node: number): Point => ({ x: positions[2 * node]!, y: positions[2 * node + 1]! });
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const placesOf = (positions: Positions, ids: readonly string[]): ReadonlyMap<string, Point> =>
  new Map(ids.map((id, node) => [id, at(positions, node)]));

describe('forceLayout', () => {
  const organisation = organisationGraph(120, 400);
  const ids = organisation.nodes.map(({ id }) => id);
  const graph = flat(organisation);
  const positions = settled(graph);

  it('gives the same picture every time', () => {
    assert.deepEqual(settled(flat(organisationGraph(120, 400))), positions);
  });

  it('puts every node somewhere, and none on another', () => {
    assert.ok(positions.every(Number.isFinite));
    for (let a = 0; a < ids.length; a += 1)
      for (let b = a + 1; b < ids.length; b += 1)
        assert.ok(apart(at(positions, a), at(positions, b)) > 14, `${ids[a]!} and ${ids[b]!}`);
  });

  it('keeps areas apart: every node is nearer the middle of its own area than of any other', () => {
    const middles = new Map(
      [...new Set(graph.areas)].map((area) => {
        const members = ids.map((_, node) => node).filter((node) => graph.areas[node] === area);
        const mean = (axis: 'x' | 'y') =>
          members.reduce((sum, node) => sum + at(positions, node)[axis], 0) / members.length;
        return [area, { x: mean('x'), y: mean('y') }];
      }),
    );
    ids.forEach((id, node) => {
      const near = [...middles].sort(
        ([, a], [, b]) => apart(a, at(positions, node)) - apart(b, at(positions, node)),
      )[0]!;
      assert.equal(near[0], graph.areas[node], id);
    });
  });

  it('holds the members of a unit closer than strangers of the same area', () => {
    const distances = { same: [] as number[], other: [] as number[] };
    for (let a = 0; a < ids.length; a += 1)
      for (let b = a + 1; b < ids.length; b += 1)
        if (graph.areas[a] === graph.areas[b])
          distances[graph.units[a] === graph.units[b] ? 'same' : 'other'].push(
            apart(at(positions, a), at(positions, b)),
          );
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    assert.ok(mean(distances.same) < 0.8 * mean(distances.other));
  });

  it('moves no old node when one comes, and puts the new one among those it is tied to', () => {
    const more = {
      nodes: [...organisation.nodes, { id: 'new', radius: 7, area: 'a2', unit: 'a2u1' }],
      ties: [...organisation.ties, { from: 'new', to: 'n2', weight: 1 }, { from: 'n8', to: 'new', weight: 1 }],
    };
    const after = settled(layoutGraph(more.nodes, more.ties, placesOf(positions, ids)));
    ids.forEach((id, node) => {
      assert.deepEqual(at(after, node), at(positions, node), id);
    });
    const newcomer = at(after, ids.length);
    assert.ok(Number.isFinite(newcomer.x));
    const nearest = ids
      .map((_, node) => node)
      .sort((a, b) => apart(at(after, a), newcomer) - apart(at(after, b), newcomer));
    assert.equal(graph.areas[nearest[0]!], graph.areas[2], 'it stands in its own area');
    assert.ok(apart(at(after, nearest[0]!), newcomer) > 10, 'and on nobody');
  });

  it('keeps those who stay when others leave', () => {
    const rest = organisation.nodes.slice(10);
    const ties = organisation.ties.filter(
      ({ from, to }) => rest.some(({ id }) => id === from) && rest.some(({ id }) => id === to),
    );
    const after = settled(layoutGraph(rest, ties, placesOf(positions, ids)));
    rest.forEach((_, node) => {
      assert.deepEqual(at(after, node), at(positions, node + 10));
    });
  });

  it('puts a newcomer that nobody knows beside the picture', () => {
    const right = Math.max(...ids.map((_, node) => at(positions, node).x));
    const after = settled(
      layoutGraph(
        [...organisation.nodes, { id: 'new', radius: 7, area: 'nowhere' }],
        organisation.ties,
        placesOf(positions, ids),
      ),
    );
    assert.ok(at(after, ids.length).x > right);
  });

  it('leaves a few nodes that are each a group on a ring, so that every tie is seen', () => {
    const nodes = Array.from({ length: 8 }, (_, index) => ({ id: String(index), radius: 20, area: String(index) }));
    const ties = nodes.flatMap(({ id }) =>
      nodes.filter((other) => other.id > id).map((other) => ({ from: id, to: other.id, weight: 1 })),
    );
    const ring = settled(layoutGraph(nodes, ties));
    const inside = nodes.filter((_, node) => apart(at(ring, node), { x: 0, y: 0 }) < 60);
    assert.deepEqual(inside, []);
  });

  const shapes: readonly (readonly [string, LayoutGraph])[] = [
    ['no nodes', layoutGraph([], [])],
    ['one node', layoutGraph([{ id: 'a', radius: 7 }], [])],
    [
      'two nodes on one point',
      layoutGraph(
        [
          { id: 'a', radius: 7 },
          { id: 'b', radius: 7 },
        ],
        [],
        new Map([
          ['a', { x: 0, y: 0 }],
          ['b', { x: 0, y: 0 }],
        ]),
      ),
    ],
    [
      'ties to nobody and to oneself',
      layoutGraph(
        [{ id: 'a', radius: 7 }],
        [
          { from: 'a', to: 'a', weight: 1 },
          { from: 'a', to: 'x', weight: 1 },
        ],
      ),
    ],
    [
      'nodes without groups',
      layoutGraph(
        Array.from({ length: 40 }, (_, index) => ({ id: String(index), radius: 7 })),
        [],
      ),
    ],
    [
      'as many areas as nodes',
      layoutGraph(
        Array.from({ length: 40 }, (_, index) => ({ id: String(index), radius: 7, area: String(index) })),
        [],
      ),
    ],
  ];
  for (const [what, shape] of shapes)
    it(`takes ${what}`, () => {
      assert.ok(settled(shape).every(Number.isFinite));
    });
});
