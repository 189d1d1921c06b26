import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spansOf } from '../../src/model/span.js';
import { leadersPer100, spanDistribution, spanHistogram, spansAbove } from '../../src/model/span-distribution.js';
import { splitLocally } from '../../src/model/span-what-if.js';
import { itWithShared, shared } from '../support/shared.js';
import { organised, reportsTo, smallOrganisation } from '../support/span-reference.js';
import type { ReferencePerson, SpanReference } from '../support/span-reference.js';

const near = (found: number, expected: number, what: string, tolerance = 1e-6): void => {
  assert.ok(Math.abs(found - expected) <= tolerance, `${what}: ${found}, expected ${expected}`);
};
const spans = (...heads: readonly number[]) => heads.map((headcount) => ({ headcount, fte: headcount }));

describe('spanDistribution', () => {
  it('says what the average employee is led in', () => {
    const { experienced, gini, mean } = spanDistribution(spans(80, 10, 10));
    near(mean, 100 / 3, 'mean');
    near(experienced, 66, 'experienced');
    near(gini, 140 / 300, 'gini');
  });

  it('finds no inequality among equals', () => {
    const { experienced, gini, mean } = spanDistribution(spans(7, 7, 7));
    assert.deepEqual([mean, experienced, gini], [7, 7, 0]);
  });

  it('counts nobody in an empty list, and makes no figure of it', () => {
    const { leaders, mean, staff } = spanDistribution([]);
    assert.deepEqual([leaders, staff, mean], [0, 0, NaN]);
  });

  const reproduces = (file: string, people: () => readonly ReferencePerson[]) => {
    itWithShared(`reproduces ${file}`, () => {
      const { expected, tolerance } = shared<SpanReference>(file);
      const all = people();
      const led = spansOf(organised(all));
      const found = spanDistribution(led);
      assert.equal(found.leaders, expected.leaders);
      assert.equal(found.staff, expected.directReports);
      for (const { direct, directFte, id } of expected.perLeader) {
        const leader = led.find(({ leaderId }) => leaderId === String(id));
        assert.equal(leader?.headcount, direct, `span of ${id}`);
        near(leader.fte, directFte, `hours of ${id}`, tolerance);
      }
      const pairs: readonly (readonly [keyof typeof found, number])[] = [
        ['mean', expected.meanSpan],
        ['meanFte', expected.meanSpanFte],
        ['median', expected.medianSpan],
        ['p10', expected.p10],
        ['p25', expected.p25],
        ['p75', expected.p75],
        ['p90', expected.p90],
        ['min', expected.min],
        ['max', expected.max],
        ['experienced', expected.experiencedSpan],
        ['gini', expected.gini],
        ['giniSample', expected.gini_n_minus_1],
      ];
      for (const [name, value] of pairs) near(found[name], value, name, tolerance);
      near(leadersPer100(found.leaders, all.length), expected.leadersPer100, 'leaders per 100', tolerance);
      assert.deepEqual(
        spanHistogram(led),
        expected.bands.map(({ from, leaders, staff, to }) => ({ from, to, leaders, staff })),
      );
    });
  };
  reproduces('span/small-org.json', smallOrganisation);
  reproduces('span/krackhardt.json', () => reportsTo('krackhardt-hightech'));

  interface SampleSpan {
    readonly leaders: number;
    readonly directReports: number;
    readonly meanSpan: number;
    readonly meanSpanFte: number;
    readonly median: number;
    readonly p90: number;
    readonly max: number;
    readonly experiencedSpan: number;
    readonly over30: number;
    readonly staffUnderOver30: number;
    readonly extraLeadersForTarget30Local: number;
  }

  itWithShared('reproduces the spans of the sample municipality, whole and by administration', () => {
    const { engagements } = shared<{
      engagements: readonly {
        id: string;
        personId: string;
        unitId: string;
        fte: number;
        managerId: string | null;
        isLeader: boolean;
      }[];
    }>('municipality-sample/engagements.json');
    const { units } = shared<{ units: readonly { id: string; areaId: string | null }[] }>(
      'municipality-sample/units.json',
    );
    const { expected } = shared<{ expected: { span: { all: SampleSpan; byArea: Record<string, SampleSpan> } } }>(
      'municipality-sample-reference.json',
    );
    const people = [...new Set(engagements.map(({ personId }) => personId))].map((id) => ({ id, name: id }));
    // The reference counts every job that names a manager, whoever holds it.
    const jobs = engagements.map(({ fte, id, managerId, personId, unitId }) => ({
      id,
      personId,
      unitId,
      fte,
      contract: 'monthly' as const,
      managerId,
    }));
    const led = spansOf(
      { asOf: '2026-03-31', units: [], posts: [], people, engagements: jobs },
      { counts: 'engagements', contracts: ['monthly'], onLeave: true },
    );
    const areaOfUnit = new Map(units.map(({ areaId, id }) => [id, areaId]));
    const areaOf = new Map(
      engagements
        .filter(({ fte, isLeader }) => isLeader && fte > 0)
        .map(({ personId, unitId }) => [personId, areaOfUnit.get(unitId)]),
    );

    const check = (which: typeof led, reference: SampleSpan, name: string) => {
      const found = spanDistribution(which);
      assert.deepEqual(
        [found.leaders, found.staff, found.max],
        [reference.leaders, reference.directReports, reference.max],
        name,
      );
      near(found.mean, reference.meanSpan, `${name} mean`);
      near(found.meanFte, reference.meanSpanFte, `${name} mean hours`);
      near(found.median, reference.median, `${name} median`);
      near(found.p90, reference.p90, `${name} p90`);
      near(found.experienced, reference.experiencedSpan, `${name} experienced`);
      assert.deepEqual(spansAbove(which, 30), { leaders: reference.over30, staff: reference.staffUnderOver30 }, name);
      assert.equal(splitLocally(which, 30).extraLeaders, reference.extraLeadersForTarget30Local, name);
    };
    check(led, expected.span.all, 'all');
    for (const [area, reference] of Object.entries(expected.span.byArea))
      check(
        led.filter(({ leaderId }) => areaOf.get(leaderId) === area),
        reference,
        area,
      );
  });
});
