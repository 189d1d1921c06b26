import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { components } from '../../../src/model/network/components.js';
import { degrees } from '../../../src/model/network/degree.js';
import type { Degree } from '../../../src/model/network/degree.js';
import { density, meanWeightOfPairs, meanWeightOfTies } from '../../../src/model/network/density.js';
import { dyadCensus, reciprocity } from '../../../src/model/network/dyads.js';
import {
  crossRatio,
  eiIndex,
  expectedEiIndex,
  tieSplit,
  tieSplitByGroup,
} from '../../../src/model/network/ei-index.js';
import { assertClose } from '../../support/close.js';
import { networkReference, NETWORKS, realNetwork } from '../../support/networks.js';
import { itWithShared } from '../../support/shared.js';

const DEGREES: Readonly<Record<string, (degree: Degree) => number>> = {
  inDegree: (degree) => degree.in,
  outDegree: (degree) => degree.out,
  inStrength: (degree) => degree.inStrength,
  outStrength: (degree) => degree.outStrength,
  strength: (degree) => degree.outStrength,
  degreeUndirected: (degree) => degree.alters,
};

for (const name of NETWORKS)
  describe(`${name}: the reference values`, () => {
    itWithShared('density and mean weights', () => {
      const reference = networkReference(name);
      const { network } = realNetwork(reference);
      const { expected, tolerance } = reference;
      assert.equal(network.nodes.length, expected.n);
      assert.equal(network.arcs.length, expected.ties);
      assertClose(density(network), expected.density, tolerance, 'density');
      assertClose(meanWeightOfPairs(network), expected.meanValueOverAllPairs, tolerance, 'mean weight of pairs');
      assertClose(meanWeightOfTies(network), expected.meanValueOverTies, tolerance, 'mean weight of ties');
    });

    itWithShared('dyads and reciprocity', () => {
      const reference = networkReference(name);
      const { network } = realNetwork(reference);
      const { dyads, reciprocity: expected } = reference.expected;
      // An undirected network has neither.
      if (!dyads || !expected) {
        assert.equal(network.directed, false);
        return;
      }
      assert.deepEqual(dyadCensus(network), dyads);
      const actual = reciprocity(network);
      assertClose(actual.edgewise, expected.edgewise, reference.tolerance, 'edgewise');
      assertClose(actual.dyadic, expected.dyadicNonNull, reference.tolerance, 'dyadic');
      assertClose(actual.agreeing, expected.dyadicAll, reference.tolerance, 'agreeing');
      assertClose(actual.weighted, expected.weighted, reference.tolerance, 'weighted');
    });

    itWithShared('components', () => {
      const reference = networkReference(name);
      const parts = components(realNetwork(reference).network);
      const { isolates, weakCount, weakSizes } = reference.expected.components;
      assert.deepEqual(
        parts.map(({ length }) => length),
        weakSizes,
      );
      assert.equal(parts.length, weakCount);
      assert.equal(parts.filter(({ length }) => length === 1).length, isolates);
    });

    itWithShared('degree and strength of each node', () => {
      const reference = networkReference(name);
      const { ids, perNode } = reference.expected;
      const actual = degrees(realNetwork(reference).network);
      for (const [key, of] of Object.entries(DEGREES))
        (perNode[key] ?? []).forEach((value, index) => {
          assertClose(
            of(actual.get(String(ids[index]))!),
            value,
            reference.tolerance,
            `${key} of ${String(ids[index])}`,
          );
        });
    });

    itWithShared('E-I index, what to expect of it, and the cross ratio', () => {
      const reference = networkReference(name);
      const { attributes, network } = realNetwork(reference);
      for (const expected of reference.expected.groups) {
        const groupOf = (id: string) => attributes.get(id)?.[expected.attribute];
        const about = (what: string) => `${what} by ${expected.attribute}`;
        const split = tieSplit(network, groupOf);
        assert.deepEqual(split, { internal: expected.internalTies, external: expected.externalTies }, about('ties'));
        assertClose(eiIndex(split), expected.ei, reference.tolerance, about('E-I'));
        assertClose(crossRatio(split), expected.crossRatio, reference.tolerance, about('cross ratio'));
        assertClose(
          eiIndex(tieSplit(network, groupOf, 'weight')),
          expected.eiWeighted,
          reference.tolerance,
          about('weighted E-I'),
        );
        assertClose(
          expectedEiIndex(network, groupOf),
          expected.eiExpectedUnderRandomLabels,
          reference.tolerance,
          about('expected E-I'),
        );
        const byGroup = tieSplitByGroup(network, groupOf);
        for (const [group, { ei, external, internal }] of Object.entries(expected.perGroup)) {
          assert.deepEqual(byGroup.get(group), { internal, external }, about(`ties of ${group}`));
          if (internal + external > 0)
            assertClose(eiIndex(byGroup.get(group)!), ei, reference.tolerance, about(`E-I of ${group}`));
        }
      }
    });
  });
