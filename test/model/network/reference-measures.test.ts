import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { adjustedRand } from '../../../src/model/network/adjusted-rand.js';
import { betweenness, betweennessPairs } from '../../../src/model/network/betweenness.js';
import { closeness } from '../../../src/model/network/closeness.js';
import { clustering } from '../../../src/model/network/clustering.js';
import { constraint } from '../../../src/model/network/constraint.js';
import { coreNumbers } from '../../../src/model/network/cores.js';
import { degrees } from '../../../src/model/network/degree.js';
import { effectiveSize } from '../../../src/model/network/effective-size.js';
import { eigenvector } from '../../../src/model/network/eigenvector.js';
import { flatNetwork } from '../../../src/model/network/flat-network.js';
import { louvain } from '../../../src/model/network/louvain.js';
import { modularity } from '../../../src/model/network/modularity.js';
import type { Network } from '../../../src/model/network/network.js';
import { pageRank } from '../../../src/model/network/pagerank.js';
import { paths } from '../../../src/model/network/paths.js';
import { strongComponents } from '../../../src/model/network/strong-components.js';
import { weightedBetweenness } from '../../../src/model/network/weighted-betweenness.js';
import { finish } from '../../../src/model/slices.js';
import { assertClose } from '../../support/close.js';
import { networkReference, NETWORKS, realNetwork } from '../../support/networks.js';
import { itWithShared } from '../../support/shared.js';

type Measure = (network: Network) => ArrayLike<number>;

const out: (network: Network) => ReturnType<typeof flatNetwork> = (network) => flatNetwork(network, 'out');
const close = (network: Network, reading: 'out' | 'in') => finish(closeness(flatNetwork(network, reading)));
const normalised = (network: Network): Float64Array => {
  const flat = out(network);
  return finish(betweenness(flat)).map((value) => value / betweennessPairs(flat));
};
const efficiency = (network: Network): Float64Array => {
  const degree = degrees(network);
  return effectiveSize(flatNetwork(network, 'sum')).map(
    (size, node) => size / degree.get(network.nodes[node]!)!.alters,
  );
};

/** Every per-node value of the reference files but degrees, which `references.test.ts` covers. */
const MEASURES: Readonly<Record<string, Measure>> = {
  betweenness: (network) => finish(betweenness(out(network))),
  betweennessNormalised: normalised,
  betweennessUndirectedUnion: (network) => finish(betweenness(flatNetwork(network, 'union'))),
  betweennessWeightedLengthInverse: (network) => finish(weightedBetweenness(out(network))),
  closenessOutWF: (network) => close(network, 'out').wassermanFaust,
  closenessInWF: (network) => close(network, 'in').wassermanFaust,
  closenessWF: (network) => close(network, 'out').wassermanFaust,
  harmonicOut: (network) => close(network, 'out').harmonic,
  harmonicIn: (network) => close(network, 'in').harmonic,
  harmonic: (network) => close(network, 'out').harmonic,
  eigenvectorUndirectedUnionMax1: (network) => finish(eigenvector(flatNetwork(network, 'union'))).values,
  pagerank085: (network) => finish(pageRank(out(network))),
  burtConstraint: (network) => constraint(flatNetwork(network, 'sum')),
  burtEffectiveSize: (network) => effectiveSize(flatNetwork(network, 'sum')),
  burtEfficiency: efficiency,
  coreNumberUndirected: (network) => coreNumbers(flatNetwork(network, 'union')),
  localClusteringUndirected: (network) => clustering(flatNetwork(network, 'union')).local,
};
const IN_REFERENCES_TEST = /[dD]egree|[sS]trength/;

for (const name of NETWORKS)
  describe(`${name}: the reference values`, () => {
    const { expected, network, tolerance } = lazily(name);

    itWithShared('every measure of each node', () => {
      const { ids, perNode } = expected();
      for (const [key, values] of Object.entries(perNode)) {
        if (IN_REFERENCES_TEST.test(key)) continue;
        const measure = MEASURES[key];
        assert.ok(measure, `no measure for ${key}`);
        const actual = measure(network());
        values.forEach((value, index) => {
          const own = actual[network().nodes.indexOf(String(ids[index]))]!;
          assertClose(Number.isNaN(own) ? null : own, value, tolerance(), `${key} of ${String(ids[index])}`);
        });
      }
    });

    itWithShared('the lengths of shortest ways', () => {
      const actual = finish(paths(out(network())));
      const { paths: of } = expected();
      assert.equal(actual.reachablePairs, of.reachableOrderedPairs);
      assert.equal(actual.unreachablePairs, of.unreachableOrderedPairs);
      assert.equal(actual.diameter, of.diameterReachable);
      assertClose(actual.meanLength, of.meanLengthReachable, tolerance(), 'mean length');
      assertClose(actual.efficiency, of.globalEfficiency, tolerance(), 'efficiency');
    });

    itWithShared('parts with ways both ways', () => {
      const { strongCount, strongSizes } = expected().components;
      // An undirected network has none of its own.
      if (strongCount === undefined) return;
      const parts = strongComponents(network());
      assert.deepEqual(
        parts.map(({ length }) => length),
        strongSizes,
      );
      assert.equal(parts.length, strongCount);
    });

    itWithShared('clustering, the innermost core and the largest eigenvalues', () => {
      const union = flatNetwork(network(), 'union');
      const { clustering: ofClustering, eigen, maxCore } = expected();
      const { meanLocal, transitivity } = clustering(union);
      assertClose(transitivity, ofClustering.transitivityUndirected, tolerance(), 'transitivity');
      assertClose(meanLocal, ofClustering.meanLocalUndirected, tolerance(), 'mean local clustering');
      assert.equal(Math.max(...coreNumbers(union)), maxCore);
      const { gap, largest } = finish(eigenvector(union));
      assertClose(largest, eigen.largestEigenvalueUndirectedUnion, tolerance(), 'largest eigenvalue');
      assertClose(gap, eigen.gapToSecond, tolerance(), 'gap to the second');
    });

    itWithShared('communities at least as good as sixty runs of another program, and the same every time', () => {
      const sum = flatNetwork(network(), 'sum');
      const found = finish(louvain(sum));
      const again = finish(louvain(sum));
      assert.ok(
        found.modularity >= expected().louvain.modularityMin - 1e-9,
        `${found.modularity}, not ${expected().louvain.modularityMin}`,
      );
      assert.deepEqual(again, found);
      assert.equal(adjustedRand(found.groups, again.groups), 1);
      const groupOf = (id: string) => String(found.groups[network().nodes.indexOf(id)]);
      assertClose(modularity(network(), groupOf), found.modularity, 1e-9, 'modularity of the groups found');
    });
  });

/** A real network and what is expected of it, read when a test asks, because the data may not be there. */
function lazily(name: string) {
  let read: { reference: ReturnType<typeof networkReference>; network: Network } | undefined;
  const all = () => {
    if (!read) {
      const reference = networkReference(name);
      read = { reference, network: realNetwork(reference).network };
    }
    return read;
  };
  return {
    expected: () => all().reference.expected,
    network: () => all().network,
    tolerance: () => all().reference.tolerance,
  };
}
