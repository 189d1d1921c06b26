import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RelationBands } from '../../../src/model/relation.js';
import { graphFacts } from '../../../src/model/relations/graph-facts.js';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { graphNetwork } from '../../../src/model/relations/graph-network.js';
import { importantAndWeak } from '../../../src/model/relations/important-weak.js';
import { mutualPairs } from '../../../src/model/relations/pairs.js';
import { relationGraph } from '../../../src/model/relations/relation-graph.js';
import { isWithin } from '../../../src/model/relations/tie-band.js';
import { finish } from '../../../src/model/slices.js';
import { graphInput, rating, staff } from '../../support/relation-data.js';

const bands: RelationBands = {
  within: { weakBelow: 4.1, strongAbove: 4.6 },
  between: { weakBelow: 3.5, strongAbove: 4 },
  source: 'praksisbånd',
};
const people = [...staff('A1', 3), ...staff('A2', 1), ...staff('B1', 3)];
const all = [
  rating('A1.1', 'B1.1', 2, { importance: 5 }),
  rating('B1.1', 'A1.1', 5, { importance: 5 }),
  rating('A1.2', 'B1.2', 3, { importance: 4 }),
  rating('B1.2', 'A1.2', 1, { importance: 4 }),
  rating('A1.3', 'B1.3', 2, { importance: 3 }),
  rating('A1.1', 'A1.2', 4, { importance: 5 }),
  rating('A1.1', 'A2.1', 4, { importance: 5 }),
];
const graph = (rest = {}) => relationGraph(graphInput(people, all, { privacy: 'named', bands, ...rest }), 'person');

describe('relations that are important and weak', () => {
  it('are ranked by importance, then the weakest first, one for two people', () => {
    assert.deepEqual(
      importantAndWeak(graphIndex(graph())).map(({ back, from, tie, to }) => [from.id, to.id, tie.mean, back?.mean]),
      [
        ['A1.1', 'B1.1', 2, 5],
        ['A1.1', 'A1.2', 4, undefined],
        ['B1.2', 'A1.2', 1, 3],
      ],
    );
  });

  it('are judged by the cut-offs within a department inside it, and by those between elsewhere', () => {
    const [one, other, apart] = ['A1.1', 'A1.2', 'A2.1'].map((id) => graph().nodes.find((node) => node.id === id)!);
    assert.equal(isWithin(one!, other!), true);
    assert.equal(isWithin(one!, apart!), false);
  });

  it('are none where the host has no bands', () => {
    const { bands: _, ...plain } = graphInput(people, all, { privacy: 'named' });
    assert.deepEqual(importantAndWeak(graphIndex(relationGraph(plain, 'person'))), []);
  });

  it('are said with where most of them are', () => {
    const { mostlyBetween, nodes, relations } = finish(graphFacts(graphIndex(graph())));
    assert.deepEqual([nodes, relations, mostlyBetween], [7, 5, ['A', 'B']]);
  });

  it('are not said to be mostly anywhere when there is no such place', () => {
    const even = [rating('A1.1', 'B1.1', 2, { importance: 5 }), rating('A1.1', 'A2.1', 2, { importance: 5 })];
    assert.equal(
      'mostlyBetween' in
        finish(graphFacts(graphIndex(relationGraph(graphInput(people, even, { privacy: 'named', bands }), 'person')))),
      false,
    );
  });
});

describe('pairs and networks of a map', () => {
  it('both directions of a relation, with the gap', () => {
    assert.deepEqual(
      mutualPairs(graph().ties).map(({ back, gap, mean, there }) => [there.from, back.from, mean, gap]),
      [
        ['A1.1', 'B1.1', 3.5, -3],
        ['A1.2', 'B1.2', 2, 2],
      ],
    );
  });

  it('ties out of people who did not answer are unknown, not absent', () => {
    const answered = people.map(({ id }) => id).filter((id) => id !== 'A2.1');
    assert.deepEqual([...(graphNetwork(graph({ answered })).respondents ?? [])], answered);
    assert.equal('respondents' in graphNetwork(graph()), false);
    assert.equal(graphNetwork(graph()).arcs.length, 7);
  });
});
