import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { municipality } from '../../demo/data/municipality.js';
import { organisationOf } from '../../demo/data/organisation.js';
import { organisationFaults } from '../../src/model/organisation-faults.js';
import type { Organisation } from '../../src/model/organisation.js';
import { jobOf, postOf, unitOf } from '../support/organisation.js';
import { planTown } from '../support/span-plan.js';

const town = (parts: Partial<Organisation>): Organisation => ({
  asOf: '2026-03-31',
  units: [unitOf('top', null), unitOf('a', 'top')],
  people: ['ida', 'ole', 'eva'].map((id) => ({ id, name: id })),
  posts: [postOf('top', 'ida')],
  engagements: [jobOf('ida', 'top'), jobOf('ole', 'a'), jobOf('eva', 'a')],
  ...parts,
});

describe('faults of an organisation', () => {
  it('are none where all is well', () => {
    assert.deepEqual(organisationFaults(town({})), []);
    assert.deepEqual(organisationFaults(planTown()), []);
    assert.deepEqual(organisationFaults(organisationOf(municipality({ scale: 0.1 }))), []);
  });

  const cases: readonly [kind: string, parts: Partial<Organisation>, ids: readonly (readonly string[])[]][] = [
    ['unit-loop', { units: [unitOf('top', null), unitOf('a', 'b'), unitOf('b', 'a')] }, [['a', 'b']]],
    ['several-tops', { units: [unitOf('top', null), unitOf('a', null)] }, [['top', 'a']]],
    ['unknown-unit', { engagements: [jobOf('ida', 'top'), jobOf('ole', 'maane')] }, [['ole']]],
    ['unknown-manager', { engagements: [jobOf('ole', 'a', { managerId: 'kim' })] }, [['ole']]],
    ['self-manager', { engagements: [jobOf('ole', 'a', { managerId: 'ole' })] }, [['ole']]],
    [
      'manager-loop',
      { engagements: [jobOf('ole', 'a', { managerId: 'eva' }), jobOf('eva', 'a', { managerId: 'ole' })] },
      [['ole', 'eva']],
    ],
    ['unled', { posts: [] }, [['ida', 'ole', 'eva']]],
  ];
  for (const [kind, parts, ids] of cases)
    it(`tell of ${kind}`, () => {
      const found = organisationFaults(town(parts)).filter((fault) => fault.kind === kind);
      assert.deepEqual(
        found.map((fault) => fault.ids),
        ids,
      );
    });

  it('do not take committees for tops', () => {
    const units = [unitOf('top', null), unitOf('a', 'top'), unitOf('med', null, { hierarchy: 'med' })];
    assert.deepEqual(organisationFaults(town({ units })), []);
  });
});
