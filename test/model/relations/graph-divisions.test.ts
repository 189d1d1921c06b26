import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formalDivisions } from '../../../src/model/relations/formal-divisions.js';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { graphNetwork } from '../../../src/model/relations/graph-network.js';
import { hiddenDirections } from '../../../src/model/relations/hidden-directions.js';
import { confidential, workshop } from '../../support/maps.js';

describe('the divisions of a map of persons', () => {
  it('are its units and its administrations', () => {
    const divisions = formalDivisions(graphIndex(workshop()));
    assert.deepEqual(
      divisions.map(({ by }) => by),
      ['unit', 'area'],
    );
    assert.equal(divisions[0]?.groupOf('mette'), 'home');
    assert.equal(divisions[1]?.groupOf('mette'), 'care');
  });

  it('leave out what divides nobody, or divides as the other does', () => {
    const graph = workshop();
    const nodes = graph.nodes.map((node) => ({ ...node, areaId: node.departmentId ?? '' }));
    const by = (all: typeof nodes) => formalDivisions(graphIndex({ ...graph, nodes: all })).map((one) => one.by);
    assert.deepEqual(by(nodes), ['unit']);
    assert.deepEqual(by(nodes.filter(({ departmentId }) => departmentId === 'home')), []);
  });
});

describe('a map of groups', () => {
  it('counts the directions that are hidden, and takes no tie from them', () => {
    const graph = confidential('unit');
    const { all, hidden } = hiddenDirections(graph);
    assert.ok(hidden > 0 && hidden < all);
    const { arcs, respondents } = graphNetwork(graph);
    assert.equal(arcs.length, graph.ties.filter(({ from, state, to }) => state === 'rated' && from !== to).length);
    assert.equal(respondents, undefined);
  });
});
