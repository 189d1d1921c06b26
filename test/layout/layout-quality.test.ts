import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findStart } from '../../src/layout/find-start.js';
import { forceLayout } from '../../src/layout/force-layout.js';
import { finished } from '../support/finished.js';
import { departmentsGraph } from '../support/graphs.js';
import { d3Positions } from '../support/layout-peers.js';
import { edgeVariation, neighboursKept, qualityOf, stress, unitPurity } from '../support/layout-quality.js';

const path = { ends: Int32Array.of(0, 1, 1, 2) };

describe('the measures of a layout', () => {
  it('find no stress where distances are those along ties, at any scale', () => {
    assert.ok(stress(path, Float64Array.of(0, 0, 7, 0, 14, 0)) < 1e-12);
  });

  it('find the stress of a path that is folded', () => {
    // Distances 1, 1, 0 for 1, 1, 2 ties: shares 1, 1, 0, of which the best scale leaves 1 − (2 · 2)² / (2 · 2 · 2 · 3).
    assert.ok(Math.abs(stress(path, Float64Array.of(0, 0, 1, 0, 0, 0)) - 1 / 3) < 1e-12);
  });

  it('find which neighbours are kept', () => {
    const apart = Float64Array.of(0, 0, 1, 0, 10, 0, 11, 0);
    assert.equal(neighboursKept({ ends: Int32Array.of(0, 1, 2, 3) }, apart), 1);
    assert.equal(neighboursKept({ ends: Int32Array.of(0, 3, 1, 2) }, apart), 0);
  });

  it('find how pure units are, leaving out those without', () => {
    const places = Float64Array.from({ length: 24 }, (_, at) => (at % 2 === 1 ? 0 : at < 12 ? at : 1000 + at));
    const halves = Int32Array.from({ length: 12 }, (_, node) => (node < 6 ? 0 : 1));
    assert.equal(unitPurity(halves, places), 1);
    assert.equal(unitPurity(new Int32Array(12).fill(-1), places), 0);
  });

  it('find how unlike the lengths of ties are', () => {
    assert.equal(edgeVariation(path, Float64Array.of(0, 0, 5, 0, 10, 0)), 0);
    assert.equal(edgeVariation(path, Float64Array.of(0, 0, 1, 0, 4, 0)), 0.5);
  });
});

describe('a layout by ties and units', () => {
  for (const [count, seed] of [
    [200, 3],
    [600, 5],
  ] as const)
    it(`is as true as that of d3, and keeps neighbours and units better, with ${count} nodes`, () => {
      const graph = departmentsGraph(count, seed);
      const layout = forceLayout(graph);
      while (layout.step());
      const [ours, theirs] = [qualityOf(graph, layout.positions()), qualityOf(graph, d3Positions(graph))];
      const told = JSON.stringify({ ours, theirs });
      assert.ok(ours.stress <= 1.05 * theirs.stress, told);
      assert.ok(ours.neighbours >= theirs.neighbours, told);
      assert.ok(ours.purity >= theirs.purity, told);
    });

  it('begins with its units together and not much less true than it ends', () => {
    const graph = departmentsGraph(600, 5);
    const begun = qualityOf(graph, finished(findStart(graph)).positions);
    const layout = forceLayout(graph);
    while (layout.step());
    const ended = qualityOf(graph, layout.positions());
    const told = JSON.stringify({ begun, ended });
    assert.ok(begun.stress < 1.25 * ended.stress, told);
    assert.ok(begun.purity > 0.8, told);
  });

  it('begins with communities together where no units are known', () => {
    const graph = departmentsGraph(600, 5);
    const unknown = { ...graph, units: new Int32Array(600).fill(-1) };
    const begun = qualityOf(graph, finished(findStart(unknown)).positions);
    assert.ok(begun.purity > 0.4, JSON.stringify(begun));
  });
});
