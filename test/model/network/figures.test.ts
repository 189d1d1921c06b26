import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chance } from '../../../src/model/chance.js';
import { foundCommunities } from '../../../src/model/network/found-communities.js';
import { network } from '../../../src/model/network/network.js';
import { networkFigures } from '../../../src/model/network/network-figures.js';
import { nodeMeasures } from '../../../src/model/network/node-measures.js';
import { finish } from '../../../src/model/slices.js';

const names = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const round = (count: number) => names(count).map((from, at) => ({ from, to: String((at + 1) % count), weight: 1 }));
/** Rings of so many people each, in which everybody names everybody, and one tie from each ring to the next. */
const rings = (count: number, size: number) => {
  const nodes = names(count * size);
  const ringOf = (id: string) => Math.floor(Number(id) / size);
  const within = nodes.flatMap((from) =>
    nodes.filter((to) => ringOf(from) === ringOf(to)).map((to) => ({ from, to, weight: 1 })),
  );
  const between = names(count).map((ring) => ({
    from: String(Number(ring) * size),
    to: String(((Number(ring) + 1) % count) * size),
    weight: 1,
  }));
  return { net: network(nodes, [...within, ...between], { directed: true }), ringOf };
};

describe('the figures of a network', () => {
  const ten = names(10);
  const answeredBy = (count: number) =>
    network(ten, round(10), { directed: true, respondents: new Set(ten.slice(0, count)) });

  it('leave ways out where fewer than three in four have answered, and nothing else', () => {
    const some = finish(networkFigures(answeredBy(8), []));
    assert.equal(some.responseRate, 0.8);
    assert.equal(some.ways?.parts, 1);
    const few = finish(networkFigures(answeredBy(7), []));
    assert.equal('ways' in few, false);
    assert.equal(few.density, 10 / 63);
  });

  it('leave distances out of a network that is too large to go every way', () => {
    const { ways } = finish(networkFigures(network(names(11_000), round(11_000), { directed: true }), []));
    assert.equal(ways?.largestStrong, 11_000);
    assert.equal(ways.paths, undefined);
  });

  it('hold each division against the ties', () => {
    const { net, ringOf } = rings(4, 5);
    const [figures] = finish(networkFigures(net, [{ by: 'ring', groupOf: (id) => String(ringOf(id)) }])).divisions;
    assert.equal(figures?.by, 'ring');
    assert.equal(figures.withinDensity, 1);
    assert.equal(figures.oddsRatio, Infinity);
    assert.ok(figures.modularity > 0.6);
    assert.ok(figures.ei < figures.expectedEi && figures.eiTest.p < 0.001);
  });
});

describe('groups found in the ties', () => {
  it('are clear where there are some, and like the division that made them', () => {
    const { net, ringOf } = rings(4, 5);
    const found = finish(foundCommunities(net, [{ by: 'ring', groupOf: (id) => String(ringOf(id)) }]));
    assert.equal(found.isClear, true);
    assert.equal(found.count, 4);
    assert.deepEqual(found.alike, [{ by: 'ring', rand: 1 }]);
  });

  it('leave those without ties out', () => {
    const { net } = rings(2, 4);
    const found = finish(foundCommunities({ ...net, nodes: [...net.nodes, 'alone', 'too'] }, []));
    assert.equal(found.count, 2);
    assert.equal(found.groups.length, 8);
  });

  it('are not clear where ties go anywhere', () => {
    const next = chance(7);
    const any = () => String(Math.floor(next() * 60));
    const arcs = Array.from({ length: 300 }, () => ({ from: any(), to: any(), weight: 1 }));
    const found = finish(foundCommunities(network(names(60), arcs, { directed: true }), []));
    assert.equal(found.isClear, false);
    assert.ok(found.modularity > 0.2, 'and yet the modularity may look like something');
  });

  it('are none in a network without ties', () => {
    const found = finish(foundCommunities(network(names(3), [], { directed: true }), []));
    assert.equal(found.isClear, false);
    assert.equal(found.modularity, NaN);
  });
});

describe('the place of each node', () => {
  it('has every measure', () => {
    const place = finish(nodeMeasures(rings(2, 3).net, true)).get('0');
    assert.deepEqual(Object.keys(place!), [
      'inDegree',
      'outDegree',
      'inStrength',
      'betweenness',
      'harmonic',
      'eigenvector',
      'pageRank',
      'constraint',
      'effectiveSize',
      'core',
      'clustering',
    ]);
    assert.equal(place?.inDegree, 3);
  });

  it('says nothing of ways through others where too much is unknown', () => {
    const place = finish(nodeMeasures(rings(2, 3).net, false)).get('0');
    for (const gone of ['betweenness', 'harmonic', 'constraint', 'effectiveSize']) assert.equal(gone in place!, false);
    assert.equal(place?.core, 2);
  });

  it('leaves the eigenvector out where two parts have as good a claim', () => {
    const twins = network(
      names(6),
      [...round(3), ...round(3).map(({ from, to }) => ({ from: `${3 + +from}`, to: `${3 + +to}`, weight: 1 }))],
      {
        directed: true,
      },
    );
    assert.equal('eigenvector' in finish(nodeMeasures(twins, true)).get('0')!, false);
  });

  it('says nothing of somebody without ties but that', () => {
    const alone = finish(nodeMeasures(network(['a'], [], { directed: true }), true)).get('a');
    assert.deepEqual(alone, { inDegree: 0, outDegree: 0, inStrength: 0, pageRank: 1, core: 0, clustering: 0 });
  });
});
