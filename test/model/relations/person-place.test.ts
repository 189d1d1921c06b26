import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constraint } from '../../../src/model/network/constraint.js';
import { flatNetwork } from '../../../src/model/network/flat-network.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { graphNetwork } from '../../../src/model/relations/graph-network.js';
import { personPlaces } from '../../../src/model/relations/person-place.js';
import { finish } from '../../../src/model/slices.js';
import { confidential, workshop } from '../../support/maps.js';

const allowed = (graph: RelationGraph = workshop()): RelationGraph => ({ ...graph, personMeasures: true });

describe('the place of one person in a network', () => {
  it('is told where the map allows it, with what it stands on', () => {
    const graph = allowed();
    const place = finish(personPlaces(graph))('bo')!;
    assert.deepEqual(
      { ...place, measures: undefined },
      { measures: undefined, asked: 3, contacts: 2, hasAnswered: true, people: 5, ratings: 6, responseRate: 0.8 },
    );
    assert.equal(place.measures.inDegree, 1);
    const at = graph.nodes.findIndex(({ id }) => id === 'bo');
    assert.equal(place.measures.constraint, constraint(flatNetwork(graphNetwork(graph), 'sum'))[at]);
  });

  it('counts all who answered as those who could have rated one who did not', () => {
    const place = finish(personPlaces(allowed()))('anna')!;
    assert.deepEqual([place.hasAnswered, place.asked], [false, 4]);
  });

  it('leaves out what hangs on ways through others where too few have answered', () => {
    const graph = workshop();
    const nodes = graph.nodes.map((node, at) => ({ ...node, answered: at < 3 }));
    const { measures, responseRate } = finish(personPlaces(allowed({ ...graph, nodes })))('mette')!;
    assert.equal(responseRate, 0.6);
    assert.deepEqual(
      [measures.betweenness, measures.harmonic, measures.constraint, measures.effectiveSize],
      [undefined, undefined, undefined, undefined],
    );
  });

  for (const [why, graph] of [
    ['nobody has allowed it', workshop()],
    ['the map says in so many words that it is not', { ...workshop(), personMeasures: false }],
    ['the map is of groups, whatever it says', allowed(confidential())],
  ] as const)
    it(`is not told where ${why}`, () => {
      const places = finish(personPlaces(graph));
      assert.deepEqual(
        graph.nodes.map(({ id }) => places(id)),
        graph.nodes.map(() => undefined),
      );
    });

  it('is not told of somebody who is not there', () => {
    assert.equal(finish(personPlaces(allowed()))('nobody'), undefined);
  });
});
