import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { components } from '../../../src/model/network/components.js';
import { density } from '../../../src/model/network/density.js';
import { dyadCensus, reciprocity } from '../../../src/model/network/dyads.js';
import { eiIndex, expectedEiIndex, tieSplit } from '../../../src/model/network/ei-index.js';
import { answeredPart, network } from '../../../src/model/network/network.js';

const arcs = (...pairs: readonly string[]) => pairs.map(([from = '', to = '']) => ({ from, to, weight: 1 }));
const directed = { directed: true };

describe('network', () => {
  it('leaves out loops and arcs to nobody', () => {
    assert.deepEqual(network(['a', 'b'], arcs('aa', 'ab', 'ax'), directed).arcs, arcs('ab'));
  });

  it('counts only ties out of those who answered as possible', () => {
    const nodes = ['a', 'b', 'c'];
    assert.equal(density(network(nodes, arcs('ab', 'ac'), directed)), 2 / 6);
    assert.equal(density(network(nodes, arcs('ab', 'ac'), { directed: true, respondents: new Set(['a']) })), 1);
  });

  it('looks for returned ties only where both answered', () => {
    const some = network(['a', 'b', 'c'], arcs('ab', 'ba', 'ac'), { directed: true, respondents: new Set(['a', 'b']) });
    assert.equal(reciprocity(some).edgewise, 2 / 3);
    assert.equal(reciprocity(answeredPart(some)).edgewise, 1);
  });

  it('says nothing, rather than 0, of a network without ties', () => {
    const empty = network(['a', 'b'], [], directed);
    assert.deepEqual(dyadCensus(empty), { mutual: 0, asymmetric: 0, none: 1 });
    assert.equal(reciprocity(empty).edgewise, NaN);
    assert.equal(eiIndex(tieSplit(empty, () => 'x')), NaN);
    assert.equal(density(network(['a'], [], directed)), NaN);
  });

  it('leaves nodes without a group out of the E-I index', () => {
    const groupOf = (id: string) => ({ a: 'x', b: 'x', c: 'y' })[id];
    const some = network(['a', 'b', 'c', 'd'], arcs('ab', 'ac', 'ad'), directed);
    assert.deepEqual(tieSplit(some, groupOf), { internal: 1, external: 1 });
    assert.equal(expectedEiIndex(some, groupOf), 1 / 3);
  });

  it('finds the parts of a long chain without running out of stack', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => String(index));
    const chain = nodes.slice(1).map((to, index) => ({ from: String(index), to, weight: 1 }));
    assert.equal(components(network([...nodes, 'alone'], chain, directed)).length, 2);
  });
});
