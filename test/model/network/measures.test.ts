import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adjustedRand, crossTable } from '../../../src/model/network/adjusted-rand.js';
import { assortativity, numericAssortativity } from '../../../src/model/network/assortativity.js';
import { betweenness, betweennessPairs } from '../../../src/model/network/betweenness.js';
import { blockDensity, blocks, homophilyOddsRatio } from '../../../src/model/network/blocks.js';
import { closeness } from '../../../src/model/network/closeness.js';
import { clustering } from '../../../src/model/network/clustering.js';
import { constraint } from '../../../src/model/network/constraint.js';
import { coreNumbers } from '../../../src/model/network/cores.js';
import { inDegreeShare, opsahlDegree } from '../../../src/model/network/degree.js';
import { effectiveSize } from '../../../src/model/network/effective-size.js';
import { eigenvector } from '../../../src/model/network/eigenvector.js';
import { flatNetwork } from '../../../src/model/network/flat-network.js';
import { louvain } from '../../../src/model/network/louvain.js';
import { directedModularity, modularity } from '../../../src/model/network/modularity.js';
import { network } from '../../../src/model/network/network.js';
import type { Network } from '../../../src/model/network/network.js';
import { pageRank } from '../../../src/model/network/pagerank.js';
import { paths } from '../../../src/model/network/paths.js';
import { permutation } from '../../../src/model/network/permutation.js';
import { rewired } from '../../../src/model/network/rewired.js';
import { strongComponents } from '../../../src/model/network/strong-components.js';
import { weightedBetweenness } from '../../../src/model/network/weighted-betweenness.js';
import { chance } from '../../../src/model/chance.js';
import { finish } from '../../../src/model/slices.js';
import { assertClose } from '../../support/close.js';

/** Letters tied pairwise, `ab:3` with a weight. */
const ties = (text: string) =>
  text.split(' ').flatMap((tie) => {
    const [pair = '', weight = '1'] = tie.split(':');
    return pair === '' ? [] : [{ from: pair[0]!, to: pair[1]!, weight: Number(weight) }];
  });
const undirected = (nodes: string, text: string) => network(Array.from(nodes), ties(text), { directed: false });
const directed = (nodes: string, text: string, respondents?: string) =>
  network(Array.from(nodes), ties(text), { directed: true, ...(respondents && { respondents: new Set(respondents) }) });

/** Values as a table of letters, to three decimals. */
const table = ({ nodes }: Network, values: ArrayLike<number>) =>
  nodes.map((id, node) => `${id} ${String(Math.round(values[node]! * 1000) / 1000)}`).join(', ');
const groupOf = (groups: Readonly<Record<string, string>>) => (id: string) => groups[id];

const STAR = undirected('abcd', 'ab ac ad');
const PATH = undirected('abcd', 'ab bc cd');
const TRIANGLE = undirected('abc', 'ab bc ca');
const ALONE = directed('a', '');
const EMPTY = directed('abc', '');

describe('the neighbours of a node', () => {
  it('are read out of it, into it, either way, or both ways together', () => {
    const some = directed('abc', 'ab:2 ba:3 ca:1');
    const read = (reading: Parameters<typeof flatNetwork>[1]) => {
      const { others, starts, weights } = flatNetwork(some, reading);
      return [...others.subarray(starts[0], starts[1])].map((other, at) => [some.nodes[other], weights[at]]);
    };
    assert.deepEqual(read('out'), [['b', 2]]);
    assert.deepEqual(read('in'), [
      ['b', 3],
      ['c', 1],
    ]);
    assert.deepEqual(read('union'), [
      ['b', 3],
      ['c', 1],
    ]);
    assert.deepEqual(read('sum'), [
      ['b', 5],
      ['c', 1],
    ]);
  });
});

describe('who stands between', () => {
  it('is the middle of a star and of a path', () => {
    assert.equal(table(STAR, finish(betweenness(flatNetwork(STAR, 'out')))), 'a 3, b 0, c 0, d 0');
    assert.equal(table(PATH, finish(betweenness(flatNetwork(PATH, 'out')))), 'a 0, b 2, c 2, d 0');
    assert.equal(betweennessPairs(flatNetwork(STAR, 'out')), 3);
  });

  it('follows the direction of ties', () => {
    const chain = directed('abc', 'ab bc');
    assert.equal(table(chain, finish(betweenness(flatNetwork(chain, 'out')))), 'a 0, b 1, c 0');
    assert.equal(betweennessPairs(flatNetwork(chain, 'out')), 2);
  });

  it('takes the way over strong ties where strength counts', () => {
    const strong = undirected('abc', 'ab:4 bc:4 ac:1');
    assert.equal(table(strong, finish(betweenness(flatNetwork(strong, 'out')))), 'a 0, b 0, c 0');
    assert.equal(table(strong, finish(weightedBetweenness(flatNetwork(strong, 'out')))), 'a 0, b 1, c 0');
  });

  it('shares among ways that are equally long, though thirds do not add up in a computer', () => {
    const square = undirected('abcd', 'ab:3 bd:6 ac:2 ad:2');
    // From a to d over b is 1/3 + 1/6, straight 1/2: b has half of that pair, and half of c and d, who meet through a.
    assert.equal(table(square, finish(weightedBetweenness(flatNetwork(square, 'out')))), 'a 2, b 1, c 0, d 0');
  });
});

describe('who is near', () => {
  it('is whoever reaches all in few steps, and nobody reached counts nothing', () => {
    const { harmonic, wassermanFaust } = finish(closeness(flatNetwork(directed('abc', 'ab bc'), 'out')));
    assert.deepEqual([...harmonic], [0.75, 0.5, 0]);
    assert.deepEqual([...wassermanFaust], [2 / 3, 0.5, 0]);
  });

  it('has lengths, a longest way and pairs without one', () => {
    assert.deepEqual(finish(paths(flatNetwork(directed('abc', 'ab bc'), 'out'))), {
      reachablePairs: 3,
      unreachablePairs: 3,
      meanLength: 4 / 3,
      diameter: 2,
      efficiency: 2.5 / 6,
    });
  });
});

describe('who is tied to the well tied', () => {
  it('is known also where two sides only have ties to each other', () => {
    const { gap, largest, values } = finish(eigenvector(flatNetwork(STAR, 'union')));
    assert.equal(table(STAR, values), 'a 1, b 0.577, c 0.577, d 0.577');
    assertClose(largest, Math.sqrt(3), 1e-9, 'largest');
    assertClose(gap, Math.sqrt(3), 1e-6, 'gap');
  });

  it('is warned of by a gap of nothing where two parts are alike', () => {
    const twins = undirected('abcd', 'ab cd');
    assertClose(finish(eigenvector(flatNetwork(twins, 'union'))).gap, 0, 1e-9, 'gap');
  });

  it('shares itself out, and nothing is lost with those who name nobody', () => {
    const ranks = finish(pageRank(flatNetwork(directed('abc', 'ab ac'), 'out')));
    assert.equal(table(directed('abc', ''), ranks), 'a 0.26, b 0.37, c 0.37');
    assertClose(
      ranks.reduce((sum, rank) => sum + rank, 0),
      1,
      1e-12,
      'together',
    );
  });
});

describe('Burt’s measures', () => {
  it('tell a star from a triangle', () => {
    assert.equal(table(STAR, constraint(flatNetwork(STAR, 'sum'))), 'a 0.333, b 1, c 1, d 1');
    assert.equal(table(TRIANGLE, constraint(flatNetwork(TRIANGLE, 'sum'))), 'a 1.125, b 1.125, c 1.125');
    assert.equal(table(STAR, effectiveSize(flatNetwork(STAR, 'sum'))), 'a 3, b 1, c 1, d 1');
    assert.equal(table(TRIANGLE, effectiveSize(flatNetwork(TRIANGLE, 'sum'))), 'a 1, b 1, c 1');
  });

  it('say nothing of somebody without ties, and something of somebody who is only named', () => {
    const named = directed('abc', 'ab');
    assert.equal(table(named, constraint(flatNetwork(named, 'sum'))), 'a 1, b 1, c NaN');
    assert.equal(table(named, effectiveSize(flatNetwork(named, 'sum'))), 'a 1, b 1, c NaN');
  });
});

describe('what holds together', () => {
  it('has a core, triangles and a tail', () => {
    const tailed = undirected('abcde', 'ab bc ca cd');
    const flat = flatNetwork(tailed, 'union');
    assert.equal(table(tailed, coreNumbers(flat)), 'a 2, b 2, c 2, d 1, e 0');
    const { local, meanLocal, transitivity } = clustering(flat);
    assert.equal(table(tailed, local), 'a 1, b 1, c 0.333, d 0, e 0');
    assertClose(meanLocal, 7 / 15, 1e-12, 'mean');
    assert.equal(transitivity, 0.6);
  });

  it('has parts that one can go round in', () => {
    assert.deepEqual(strongComponents(directed('abcd', 'ab bc ca cd')), [['a', 'c', 'b'], ['d']]);
  });

  it('is found in a long chain without running out of stack', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => String(index));
    const round = nodes.map((from, index) => ({ from, to: nodes[(index + 1) % nodes.length]!, weight: 1 }));
    assert.equal(strongComponents(network(nodes, round, { directed: true })).length, 1);
  });
});

describe('groups', () => {
  const TWO = undirected('abcdef', 'ab bc ca de ef fd cd');
  const sides = groupOf({ a: 'x', b: 'x', c: 'x', d: 'y', e: 'y', f: 'y' });

  it('are found where ties are close, the same way every time', () => {
    const found = finish(louvain(flatNetwork(TWO, 'sum')));
    assert.deepEqual([...found.groups], [0, 0, 0, 1, 1, 1]);
    assert.equal(found.count, 2);
    assertClose(found.modularity, modularity(TWO, sides), 1e-12, 'modularity');
    assertClose(found.modularity, 6 / 7 - 0.5, 1e-12, 'by hand');
  });

  it('are told from what the same people would give by chance', () => {
    const mixed = rewired(TWO, chance(1));
    for (const { from, to } of mixed.arcs) assert.notEqual(from, to);
    const received = (of: Network) => of.arcs.map(({ to }) => to).sort();
    assert.ok(received(mixed).every((id) => received(TWO).includes(id)));
    assert.ok(finish(louvain(flatNetwork(mixed, 'sum'))).modularity < 0.4);
  });

  it('are compared with other groups', () => {
    const one = Int32Array.of(0, 0, 0, 1, 1, 1);
    assert.equal(adjustedRand(one, Int32Array.of(7, 7, 7, 2, 2, 2)), 1);
    assertClose(adjustedRand(one, Int32Array.of(0, 0, 1, 1, 2, 2)), 0.24242424, 1e-8, 'Hubert and Arabie');
    assert.deepEqual([...crossTable(one, Int32Array.of(0, 0, 1, 1, -1, 1)).get(1)!], [[1, 2]]);
  });

  it('leave out those who are in none', () => {
    const some = undirected('abcg', 'ab bc cg ag');
    const known = groupOf({ a: 'x', b: 'x', c: 'y' });
    assert.equal(modularity(some, known), modularity(undirected('abc', 'ab bc'), known));
    assert.equal(assortativity(some, known), assortativity(undirected('abc', 'ab bc'), known));
  });

  it('count as possible only what people who answered could say', () => {
    const some = directed('abc', 'ab ac', 'a');
    const known = groupOf({ a: 'x', b: 'x', c: 'y' });
    const found = Object.fromEntries(
      blocks(some, known).map((block) => [`${block.from}${block.to}`, [block.ties, block.possible]]),
    );
    assert.deepEqual(found, { xx: [1, 1], xy: [1, 1], yx: [0, 0], yy: [0, 0] });
    assert.equal(blockDensity({ ties: 0, possible: 0 }), NaN);
  });

  it('are all of it when no tie crosses', () => {
    const apart = directed('abcd', 'ab ba cd dc');
    const known = groupOf({ a: 'x', b: 'x', c: 'y', d: 'y' });
    assert.equal(assortativity(apart, known), 1);
    assert.equal(directedModularity(apart, known), 0.5);
    assert.equal(homophilyOddsRatio(apart, known), Infinity);
  });

  it('may be numbers', () => {
    const ages: Readonly<Record<string, number>> = { a: 30, b: 31, c: 60, d: 61 };
    const alike = directed('abcde', 'ab ba cd dc ae');
    assertClose(
      numericAssortativity(alike, (id) => ages[id]),
      (15 ** 2 - 0.5 ** 2) / (15 ** 2 + 0.5 ** 2),
      1e-12,
      'by hand',
    );
  });
});

describe('a permutation test', () => {
  const labels = Int32Array.of(0, 0, 1, 1, -1);
  const together = (dealt: Int32Array) => (dealt[0] === dealt[1] ? 1 : 0);

  it('deals the groups out among those who have one, and counts the real deal in', () => {
    const seen = new Set<number>();
    const { mean, p, runs } = finish(
      permutation(labels, (dealt) => {
        seen.add(dealt[4]!);
        return together(dealt);
      }),
    );
    assert.equal(runs, 5000);
    assert.deepEqual([...seen], [-1]);
    assertClose(mean, 1 / 3, 0.02, 'a third of all deals');
    assertClose(p, 1 / 3, 0.02, 'as extreme');
  });

  it('gives the same answer for the same seed, and never 0', () => {
    const run = (seed: number) => finish(permutation(labels, together, { seed, runs: 100 }));
    assert.deepEqual(run(1), run(1));
    assert.notDeepEqual(run(1), run(2));
    const only = (dealt: Int32Array) => (dealt === labels ? 100 : Number(dealt[0]));
    assert.equal(finish(permutation(labels, only, { runs: 99 })).p, 0.01);
  });
});

describe('degrees', () => {
  it('are shares of those who could have said so', () => {
    const some = directed('abc', 'ab ac', 'ac');
    assert.deepEqual(Object.fromEntries(inDegreeShare(some)), { a: 0, b: 0.5, c: 1 });
  });

  it('weigh ties and their strength against each other', () => {
    assert.equal(opsahlDegree(4, 9), 6);
    assert.equal(opsahlDegree(4, 9, 0), 4);
    assert.equal(opsahlDegree(4, 9, 1), 9);
    assert.equal(opsahlDegree(0, 0, 0), 0);
  });
});

describe('a network of one, and one without ties', () => {
  it('gives no figure rather than a wrong one', () => {
    assert.equal(finish(paths(flatNetwork(ALONE, 'out'))).efficiency, NaN);
    assert.equal(finish(paths(flatNetwork(EMPTY, 'out'))).meanLength, NaN);
    assert.equal(clustering(flatNetwork(EMPTY, 'union')).transitivity, NaN);
    assert.deepEqual([...finish(closeness(flatNetwork(EMPTY, 'out'))).harmonic], [0, 0, 0]);
    assert.deepEqual([...finish(eigenvector(flatNetwork(EMPTY, 'union'))).values], [0, 0, 0]);
    assert.equal(table(EMPTY, finish(pageRank(flatNetwork(EMPTY, 'out')))), 'a 0.333, b 0.333, c 0.333');
    assert.equal(finish(louvain(flatNetwork(EMPTY, 'sum'))).count, 3);
    assert.equal(
      modularity(EMPTY, () => 'x'),
      NaN,
    );
    assert.deepEqual([...coreNumbers(flatNetwork(EMPTY, 'union'))], [0, 0, 0]);
    assert.deepEqual(strongComponents(directed('', '')), []);
  });
});
