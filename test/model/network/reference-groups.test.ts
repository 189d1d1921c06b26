import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { assortativity, numericAssortativity } from '../../../src/model/network/assortativity.js';
import {
  blockDensity,
  blockMean,
  blocks,
  homophilyOddsRatio,
  withinAndBetween,
} from '../../../src/model/network/blocks.js';
import { eiIndex, tieSplitByNode } from '../../../src/model/network/ei-index.js';
import { eiPermutation } from '../../../src/model/network/ei-permutation.js';
import { directedModularity, modularity } from '../../../src/model/network/modularity.js';
import { finish } from '../../../src/model/slices.js';
import { assertClose } from '../../support/close.js';
import { networkReference, NETWORKS, realNetwork } from '../../support/networks.js';
import type { GroupReference } from '../../support/networks.js';
import { itWithShared } from '../../support/shared.js';

/** What the note of every reference file says of its simulated figures. */
const SIMULATED = 0.005;

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

for (const name of NETWORKS)
  describe(`${name}: the reference values by group`, () => {
    const byGroup = (
      check: (
        expected: GroupReference,
        real: ReturnType<typeof realNetwork>['network'],
        groupOf: (id: string) => string | undefined,
        close: (actual: number, value: number | null, what: string) => void,
      ) => void,
    ) => {
      const reference = networkReference(name);
      const { attributes, network } = realNetwork(reference);
      for (const expected of reference.expected.groups)
        check(
          expected,
          network,
          (id) => attributes.get(id)?.[expected.attribute],
          (actual, value, what) => {
            assertClose(orNull(actual), value, reference.tolerance, `${what} by ${expected.attribute}`);
          },
        );
    };

    itWithShared('modularity, assortativity and odds', () => {
      byGroup((expected, network, groupOf, close) => {
        close(modularity(network, groupOf), expected.modularityUndirectedSumWeights, 'modularity');
        if (expected.modularityDirected !== null)
          close(directedModularity(network, groupOf), expected.modularityDirected, 'directed modularity');
        close(assortativity(network, groupOf), expected.assortativityBinary, 'assortativity');
        close(assortativity(network, groupOf, 'weight'), expected.assortativityWeighted, 'weighted assortativity');
        close(homophilyOddsRatio(network, groupOf), expected.homophilyOddsRatio, 'odds ratio');
      });
    });

    itWithShared('blocks, within and between', () => {
      byGroup((expected, network, groupOf, close) => {
        for (const block of blocks(network, groupOf)) {
          const [row, column] = [block.from, block.to].map((group) => expected.categories.indexOf(group));
          const what = `from ${block.from} to ${block.to}`;
          assert.equal(block.ties, expected.blockCount[row!]![column!], what);
          close(blockDensity(block), expected.blockDensity[row!]![column!]!, `density ${what}`);
          close(blockMean(block), expected.blockMeanValue[row!]![column!]!, `mean ${what}`);
        }
        const { between, within } = withinAndBetween(network, groupOf);
        close(blockDensity(within), expected.withinDensity, 'within');
        close(blockDensity(between), expected.betweenDensity, 'between');
      });
    });

    itWithShared('the E-I index of each node', () => {
      byGroup((expected, network, groupOf, close) => {
        const actual = tieSplitByNode(network, groupOf);
        for (const { ei, externalAlters, id, internalAlters } of expected.perNode) {
          const split = actual.get(String(id))!;
          assert.deepEqual(split, { internal: internalAlters, external: externalAlters }, String(id));
          close(eiIndex(split), ei, `E-I of ${String(id)}`);
        }
      });
    });

    itWithShared('the E-I index when groups are dealt out by chance', () => {
      byGroup((expected, network, groupOf) => {
        const test = finish(eiPermutation(network, groupOf, { runs: 20_000 }));
        assertClose(test.mean, expected.eiPermutation.mean, SIMULATED, `mean by ${expected.attribute}`);
        assertClose(test.sd, expected.eiPermutation.sd, SIMULATED, `sd by ${expected.attribute}`);
        assert.deepEqual(finish(eiPermutation(network, groupOf, { runs: 20_000 })), test);
      });
    });

    itWithShared('ties between people with like numbers', () => {
      const reference = networkReference(name);
      const { attributes, network } = realNetwork(reference);
      for (const [attribute, value] of Object.entries(reference.expected.numericAssortativity)) {
        const valueOf = (id: string) => {
          const text = attributes.get(id)?.[attribute] ?? '';
          return text === '' ? undefined : Number(text);
        };
        assertClose(numericAssortativity(network, valueOf), value, reference.tolerance, attribute);
      }
    });
  });
