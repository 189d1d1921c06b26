import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  agreementReading,
  averageDeviation,
  deviationLimit,
  SLIGHT_SKEW_NULL,
  uniformNull,
  withinGroupAgreement,
} from '../../../src/model/survey-figures/agreement.js';
import { alphaReading, cronbachAlpha, itemSums } from '../../../src/model/survey-figures/alpha.js';
import { fQuantile, upperF } from '../../../src/model/survey-figures/f-distribution.js';
import { groupMeansAreReliable, intraclass, intraclassReading } from '../../../src/model/survey-figures/intraclass.js';
import { moments, sumsOf } from '../../../src/model/survey-figures/moments.js';
import { raterAgreements, raterReading } from '../../../src/model/survey-figures/rater-agreement.js';
import { itemScore, personScore } from '../../../src/model/survey-figures/scoring.js';
import { groupBy } from '../../../src/model/group-by.js';
import { mean } from '../../../src/model/statistics.js';
import { assertClose } from '../../support/close.js';
import { csvNumber, csvRows } from '../../support/networks.js';
import { itWithShared, shared, sharedText } from '../../support/shared.js';

type Rows = ReturnType<typeof csvRows>;

interface Reliability {
  readonly items: number;
  readonly completeCases: number;
  readonly alphaCompleteCases: number;
  readonly feldt95CompleteCases: readonly [number, number];
}

interface AnalysisOfVariance {
  readonly N: number;
  readonly groups: number;
  readonly meanGroupSize: number;
  readonly n0: number;
  readonly MSB: number;
  readonly MSW: number;
  readonly F: number;
  readonly p: number;
  readonly icc1MeanSize: number;
  readonly icc1N0: number;
  readonly icc2: number;
}

const marksOf = (rows: Rows, items: readonly string[]) => rows.map((row) => items.map((item) => csvNumber(row, item)));

function assertAlpha(
  rows: readonly (readonly (number | undefined)[])[],
  expected: Reliability,
  tolerance: number,
): void {
  const actual = cronbachAlpha(itemSums(rows))!;
  assert.equal(actual.n, expected.completeCases);
  assertClose(actual.alpha, expected.alphaCompleteCases, tolerance, 'alpha');
  assertClose(actual.interval.low, expected.feldt95CompleteCases[0], tolerance, 'low');
  assertClose(actual.interval.high, expected.feldt95CompleteCases[1], tolerance, 'high');
}

function assertIntraclass(
  groups: readonly (readonly number[])[],
  expected: AnalysisOfVariance,
  tolerance: number,
): void {
  const actual = intraclass(groups.map(sumsOf))!;
  assert.deepEqual([actual.n, actual.groups], [expected.N, expected.groups]);
  for (const [value, wanted, about] of [
    [actual.meanSize, expected.meanGroupSize, 'mean size'],
    [actual.weightedSize, expected.n0, 'n0'],
    [actual.between, expected.MSB, 'between'],
    [actual.within, expected.MSW, 'within'],
    [actual.f, expected.F, 'F'],
    [actual.p, expected.p, 'p'],
    [actual.icc1, expected.icc1MeanSize, 'ICC(1)'],
    [actual.icc1Weighted, expected.icc1N0, 'ICC(1) with n0'],
    [actual.icc2, expected.icc2, 'ICC(2)'],
  ] as const)
    assertClose(value, wanted, tolerance, about);
}

describe('the F distribution', () => {
  // R: qf(p, df1, df2)
  for (const [p, df1, df2, f] of [
    [0.975, 5, 18, 3.3819679],
    [0.025, 9, 36, 0.283775],
    [0.95, 1, 10, 4.9646027],
  ] as const)
    it(`has ${f} at ${p} with ${df1} and ${df2}`, () => {
      assertClose(fQuantile(p, df1, df2), f, 1e-5, 'f');
      assertClose(1 - upperF(f, df1, df2), p, 1e-6, 'p');
    });
});

describe('the reliability of a theme', () => {
  itWithShared('is the reference for five themes with gaps', () => {
    const { expected, tolerance } = shared<{
      tolerance: number;
      expected: Record<string, { items: string[]; reversed: string | string[]; reliability: Reliability }>;
    }>('survey/reference/bfi.json');
    const rows = csvRows(sharedText('survey/bfi/responses.csv'));
    for (const { items, reliability, reversed } of Object.values(expected)) {
      const turned = items.map((item) => [reversed].flat().includes(item));
      const marks = marksOf(rows, items).map((row) =>
        row.map((mark, at) => (mark !== undefined && turned[at] ? 7 - mark : mark)),
      );
      assertAlpha(marks, reliability, tolerance);
    }
  });

  itWithShared('is the reference for few people, and between their two groups', () => {
    const { expected, tolerance } = shared<{
      tolerance: number;
      expected: {
        score: number[];
        reliability: Reliability & { itemNames: string[] };
        icc: AnalysisOfVariance;
        rwgjByUnitCompleteCases: { grpid: string; 'rwg.j': number; gsize: number }[];
      };
    }>('survey/reference/cohesion.json');
    const rows = csvRows(sharedText('survey/cohesion/responses.csv'));
    const items = expected.reliability.itemNames;
    assertAlpha(marksOf(rows, items), expected.reliability, tolerance);
    const scored = rows.map((row) => ({
      unit: row['UNIT']!,
      score: personScore(
        items.map((item) => {
          const mark = csvNumber(row, item);
          return mark === undefined ? undefined : itemScore(mark, { min: 1, max: 5 });
        }),
      )!,
    }));
    assert.deepEqual(
      scored.map(({ score }) => score),
      expected.score,
    );
    const groups = [...groupBy(scored, ({ unit }) => unit).values()];
    assertIntraclass(
      groups.map((group) => group.map(({ score }) => score)),
      expected.icc,
      tolerance,
    );
    for (const { grpid, 'rwg.j': agreement, gsize } of expected.rwgjByUnitCompleteCases) {
      const own = rows.filter((row) => row['UNIT'] === grpid);
      const { items: sums, total } = itemSums(marksOf(own, items));
      assert.equal(total.n, gsize);
      assertClose(
        withinGroupAgreement(
          sums.map((each) => moments(each)!.variance!),
          uniformNull(5),
        ),
        agreement,
        tolerance,
        grpid,
      );
    }
  });

  it('is not said of one item, or of answers that do not differ', () => {
    assert.equal(cronbachAlpha(itemSums([[1], [2]])), undefined);
    assert.equal(cronbachAlpha(itemSums([[1, 2, undefined]])), undefined);
    assert.equal(
      cronbachAlpha(
        itemSums([
          [3, 3],
          [3, 3],
        ]),
      ),
      undefined,
    );
  });

  for (const [alpha, reading] of [
    [0.696, 'groups'],
    [0.69, 'weak'],
    [0.8, 'comparison'],
    [0.91, 'person'],
  ] as const)
    it(`reads ${alpha} as ${reading}`, () => {
      assert.equal(alphaReading(alpha), reading);
    });
});

describe('49 companies', () => {
  interface PerGroup {
    readonly group: string;
    readonly n: number;
    readonly rwgj: number;
    readonly meanItemVariance: number;
    readonly adMeanOverItems: number;
  }
  interface ThemeReference {
    readonly items: string[];
    readonly reliability: Reliability;
    readonly icc: AnalysisOfVariance;
    readonly agreementUniformNull: { readonly perGroup: readonly PerGroup[] };
    readonly groupMeans0to100?: readonly { readonly group: string; readonly mean: number; readonly n: number }[];
  }
  interface Reference {
    readonly tolerance: number;
    readonly expected: Readonly<Record<'leadership' | 'taskSignificance', ThemeReference>> & {
      readonly singleItemLEAD01: {
        readonly perGroup: readonly { readonly group: string; readonly rwg: number }[];
        readonly icc: AnalysisOfVariance;
      };
    };
  }

  for (const theme of ['leadership', 'taskSignificance'] as const)
    itWithShared(`have the reference reliability and agreement on ${theme}`, () => {
      const { expected, tolerance } = shared<Reference>('survey/reference/lq2002.json');
      const { agreementUniformNull, groupMeans0to100, icc, items, reliability } = expected[theme];
      const rows = csvRows(sharedText('survey/lq2002/responses.csv'));
      assertAlpha(marksOf(rows, items), reliability, tolerance);
      const groups = groupBy(rows, (row) => row['COMPID']!);
      const scores = new Map(
        [...groups].map(([id, own]) => [
          id,
          own.map((row) => personScore(items.map((item) => itemScore(csvNumber(row, item)!, { min: 1, max: 5 })))!),
        ]),
      );
      assertIntraclass([...scores.values()], icc, tolerance);
      for (const { group, mean: wanted, n } of groupMeans0to100 ?? []) {
        assert.equal(scores.get(group)!.length, n);
        assertClose(mean(scores.get(group)!), wanted, tolerance, group);
      }
      for (const { adMeanOverItems, group, meanItemVariance, n, rwgj } of agreementUniformNull.perGroup) {
        const own = groups.get(group)!;
        assert.equal(own.length, n);
        const marks = items.map((item) => own.map((row) => csvNumber(row, item)!));
        const variances = marks.map((each) => moments(sumsOf(each))!.variance!);
        assertClose(mean(variances), meanItemVariance, tolerance, `variance in ${group}`);
        assertClose(withinGroupAgreement(variances, uniformNull(5)), rwgj, tolerance, `r_wg(j) in ${group}`);
        const deviations = marks.map((each) => averageDeviation(each.map((mark) => [mark, 1] as const))!);
        assertClose(mean(deviations), adMeanOverItems, tolerance, `AD in ${group}`);
      }
    });

  itWithShared('have the reference agreement on one item', () => {
    const { expected, tolerance } = shared<Reference>('survey/reference/lq2002.json');
    const groups = groupBy(csvRows(sharedText('survey/lq2002/responses.csv')), (row) => row['COMPID']!);
    const marks = new Map([...groups].map(([id, own]) => [id, own.map((row) => csvNumber(row, 'LEAD01')!)]));
    assertIntraclass([...marks.values()], expected.singleItemLEAD01.icc, tolerance);
    for (const { group, rwg } of expected.singleItemLEAD01.perGroup)
      assertClose(
        withinGroupAgreement([moments(sumsOf(marks.get(group)!))!.variance!], uniformNull(5)),
        rwg,
        tolerance,
        group,
      );
  });
});

describe('agreement', () => {
  it('is judged harder where answers lean to one side anyway', () => {
    assertClose(withinGroupAgreement([0.5], uniformNull(5)), 0.75, 1e-9, 'uniform');
    assertClose(withinGroupAgreement([0.5], SLIGHT_SKEW_NULL), 1 - 0.5 / 1.34, 1e-9, 'slight skew');
  });
  it('is 0 where answers spread more than at random, 1 where all are alike, and nothing without a spread', () => {
    assert.equal(withinGroupAgreement([3], 2), 0);
    assert.equal(withinGroupAgreement([0, 0], 2), 1);
    assert.equal(withinGroupAgreement([], 2), undefined);
  });
  it('of deviations counts how many gave each answer', () => {
    assertClose(
      averageDeviation([
        [1, 2],
        [5, 2],
      ]),
      2,
      1e-9,
      'deviation',
    );
    assert.equal(averageDeviation([]), undefined);
    assertClose(deviationLimit(5), 0.8333, 1e-4, 'limit');
  });
  for (const [agreement, reading] of [
    [0.5, 'weak'],
    [0.51, 'moderate'],
    [0.7, 'moderate'],
    [0.71, 'strong'],
    [0.9, 'strong'],
    [0.91, 'very-strong'],
  ] as const)
    it(`reads ${agreement} as ${reading}`, () => {
      assert.equal(agreementReading(agreement), reading);
    });
});

describe('differences between groups', () => {
  it('may be negative, and are not clipped', () => {
    assert.ok(intraclass([sumsOf([1, 9]), sumsOf([2, 8]), sumsOf([1, 10])])!.icc1 < 0);
  });
  it('are not said of one group, or of groups of one', () => {
    assert.equal(intraclass([sumsOf([1, 2, 3])]), undefined);
    assert.equal(intraclass([sumsOf([1]), sumsOf([2])]), undefined);
  });
  it('are read in a word', () => {
    assert.deepEqual([-0.1, 0.02, 0.1, 0.3].map(intraclassReading), ['none', 'small', 'medium', 'large']);
    assert.deepEqual([0.69, 0.7].map(groupMeansAreReliable), [false, true]);
  });
});

describe('raters of the same targets', () => {
  itWithShared('agree as in the table of Shrout and Fleiss', () => {
    const { expected, input, tolerance } = shared<{
      tolerance: number;
      input: number[][];
      expected: Record<string, { icc: number; lower95: number; upper95: number }>;
    }>('survey/reference/shrout-fleiss.json');
    const actual = raterAgreements(input)!;
    for (const key of ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const) {
      const { icc, lower95, upper95 } = expected[key.replace('icc', 'ICC')]!;
      assertClose(actual[key].icc, icc, tolerance, key);
      assertClose(actual[key].interval.low, lower95, tolerance, `${key} low`);
      assertClose(actual[key].interval.high, upper95, tolerance, `${key} high`);
    }
  });
  it('are at least two, and two targets', () => {
    assert.equal(raterAgreements([[1, 2]]), undefined);
    assert.equal(raterAgreements([[1], [2]]), undefined);
  });
  it('are read in a word', () => {
    assert.deepEqual([0.4, 0.5, 0.75, 0.9].map(raterReading), ['poor', 'moderate', 'good', 'excellent']);
  });
});
