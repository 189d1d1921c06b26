import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pearson, spearman } from '../../../src/model/survey-figures/correlation.js';
import { meanDifference, standardisedDifference } from '../../../src/model/survey-figures/mean-difference.js';
import { moments, sumsOf } from '../../../src/model/survey-figures/moments.js';
import { effectInterval, nonCentralT } from '../../../src/model/survey-figures/non-central-t.js';
import { normal } from '../../../src/model/survey-figures/normal.js';
import { pairedChange, pairedEffect, pairedSums } from '../../../src/model/survey-figures/paired-change.js';
import { promoterGroup, promoterScore } from '../../../src/model/survey-figures/promoter-score.js';
import { averageRanks } from '../../../src/model/survey-figures/ranks.js';
import { pairedYes, shareDifference, wilson } from '../../../src/model/survey-figures/shares.js';
import { signCounts, signedRankP, signTestP } from '../../../src/model/survey-figures/sign-counts.js';
import { studentT } from '../../../src/model/survey-figures/student-t.js';
import { assertClose } from '../../support/close.js';
import { csvNumber, csvRows } from '../../support/networks.js';
import { itWithShared, shared, sharedText } from '../../support/shared.js';

type Expected = Readonly<Record<string, number>> &
  Readonly<Record<'ci95MeanChange' | 'dzCI95noncentral', [number, number]>>;
type Pairs = readonly (readonly [number, number])[];

function pairsOf(path: string, before: string, after: string, company?: string): Pairs {
  return csvRows(sharedText(path))
    .filter((row) => company === undefined || row['COMPANY'] === company)
    .flatMap((row) => {
      const [first, second] = [csvNumber(row, before), csvNumber(row, after)];
      return first === undefined || second === undefined ? [] : [[first, second] as const];
    });
}

function assertChange(pairs: Pairs, expected: Expected, tolerance: number, about: string): void {
  const sums = pairedSums(pairs);
  const [change, effect] = [pairedChange(sums)!, pairedEffect(sums)!];
  const changes = pairs.map(([before, after]) => after - before);
  const { down, same, up } = signCounts(changes);
  assert.deepEqual(
    [change.n, up, same, down],
    [expected['n'], expected['improved'], expected['same'], expected['worse']],
  );
  const [before, after] = [moments(sums.before)!, moments(sums.after)!];
  const { approximate, exact } = effect.corrected;
  for (const [actual, wanted, what] of [
    [before.mean, expected['meanBefore'], 'before'],
    [after.mean, expected['meanAfter'], 'after'],
    [before.sd, expected['sdBefore'], 'sd before'],
    [after.sd, expected['sdAfter'], 'sd after'],
    [change.change, expected['meanChange'], 'change'],
    [change.sd, expected['sdChange'], 'sd'],
    [change.se, expected['seChange'], 'se'],
    [change.t, expected['t'], 't'],
    [change.df, expected['df'], 'df'],
    [change.p, expected['p'], 'p'],
    [change.interval.low, expected.ci95MeanChange[0], 'low'],
    [change.interval.high, expected.ci95MeanChange[1], 'high'],
    [change.r, expected['r'], 'r'],
    [effect.dz, expected['dz'], 'd_z'],
    [effect.dzInterval.low, expected.dzCI95noncentral[0], 'd_z low'],
    [effect.dzInterval.high, expected.dzCI95noncentral[1], 'd_z high'],
    [effect.dav, expected['dav'], 'd_av'],
    [effect.drm, expected['drm'], 'd_rm'],
    [effect.baseline, expected['glassBaseline'], 'baseline'],
    [approximate.dz, expected['gzApproxJ'], 'g_z'],
    [exact.dz, expected['gzExactJ'], 'g_z exact'],
    [approximate.dav, expected['gavApproxJ'], 'g_av'],
    [exact.dav, expected['gavExactJ'], 'g_av exact'],
    [signTestP({ up, down }), expected['signTestP'], 'sign test'],
    [signedRankP(changes), expected['wilcoxonP'], 'signed ranks'],
  ] as const)
    assertClose(actual, wanted!, tolerance, `${about}: ${what}`);
}

describe('the same people before and after', () => {
  itWithShared('ten of them, are the reference', () => {
    const { expected, tolerance } = shared<{ tolerance: number; expected: Expected }>('survey/reference/sleep.json');
    assertChange(pairsOf('survey/sleep/pre-post.csv', 'drug1', 'drug2'), expected, tolerance, 'sleep');
  });

  itWithShared('hundreds, and by company, are the reference', () => {
    const { expected, tolerance } = shared<{
      tolerance: number;
      expected: { all: Expected; byCompany: Record<string, Expected>; commitment13: Expected };
    }>('survey/reference/univbct.json');
    const file = 'survey/univbct/panel.csv';
    assertChange(pairsOf(file, 'JOBSAT1', 'JOBSAT3'), expected.all, tolerance, 'all');
    assertChange(pairsOf(file, 'COMMIT1', 'COMMIT3'), expected.commitment13, tolerance, 'commitment');
    for (const [company, values] of Object.entries(expected.byCompany))
      assertChange(pairsOf(file, 'JOBSAT1', 'JOBSAT3', company), values, tolerance, company);
  });

  it('are not said to have changed where one is left, or all have moved alike', () => {
    assert.equal(pairedChange(pairedSums([[1, 2]])), undefined);
    assert.equal(
      pairedEffect(
        pairedSums([
          [1, 2],
          [2, 3],
        ]),
      ),
      undefined,
    );
  });
});

describe('the non-central t', () => {
  it('is the plain one without a shift', () => {
    for (const t of [-2, 0, 1.3]) assertClose(nonCentralT(t, 7, 0), studentT(t, 7), 1e-12, String(t));
  });
  itWithShared('gives the reference interval of an effect between two groups', () => {
    const { expected, tolerance } = shared<{
      tolerance: number;
      expected: { JOBSAT1: { dPooled: number; dCI95noncentral: [number, number] } };
    }>('survey/reference/welch.json');
    const rows = csvRows(sharedText('survey/univbct/panel.csv'));
    const [a, b] = ['A', 'B'].map((company) =>
      moments(sumsOf(rows.flatMap((row) => (row['COMPANY'] === company ? (csvNumber(row, 'JOBSAT1') ?? []) : []))))!,
    ) as [NonNullable<ReturnType<typeof moments>>, NonNullable<ReturnType<typeof moments>>];
    const d = standardisedDifference(a, b)!;
    assertClose(d, expected.JOBSAT1.dPooled, tolerance, 'd');
    const root = Math.sqrt((a.n * b.n) / (a.n + b.n));
    const interval = effectInterval(d * root, a.n + b.n - 2, root);
    assertClose(interval.low, expected.JOBSAT1.dCI95noncentral[0], tolerance, 'low');
    assertClose(interval.high, expected.JOBSAT1.dCI95noncentral[1], tolerance, 'high');
    assert.ok(meanDifference(a, b)!.interval.low < 0);
  });
  it('takes the normal where the t is out of reach', () => {
    const { high, low } = effectInterval(80, 40_000, 200);
    assert.ok(low < 0.4 && 0.4 < high && high - low < 0.03);
  });
});

describe('shares', () => {
  // Newcombe (1998), Statistics in Medicine 17: 857–872 and 873–890, worked examples.
  it('have the intervals of the paper', () => {
    const interval = wilson({ count: 81, n: 263 })!;
    assertClose(interval.low, 0.2553, 5e-5, 'low');
    assertClose(interval.high, 0.3662, 5e-5, 'high');
    const none = wilson({ count: 0, n: 20 })!;
    assertClose(none.low, 0, 1e-12, 'low');
    assertClose(none.high, 0.1611, 5e-5, 'high');
    assert.equal(wilson({ count: 0, n: 0 }), undefined);
  });
  it('differ as in the paper', () => {
    const { difference, interval } = shareDifference({ count: 48, n: 80 }, { count: 56, n: 70 })!;
    assertClose(difference, 0.2, 1e-9, 'difference');
    assertClose(interval.low, 0.0524, 5e-5, 'low');
    assertClose(interval.high, 0.3339, 5e-5, 'high');
    assert.equal(shareDifference({ count: 0, n: 0 }, { count: 1, n: 2 }), undefined);
  });
  it('of the same people are judged by those who changed their answer', () => {
    const { difference, p } = pairedYes({ n: 100, onlyBefore: 3, onlyAfter: 12 })!;
    assertClose(difference, 0.09, 1e-9, 'difference');
    // R: binom.test(3, 15)$p.value
    assertClose(p, 0.03515625, 1e-9, 'p');
    assert.equal(pairedYes({ n: 5, onlyBefore: 0, onlyAfter: 0 })!.p, 1);
    assert.equal(pairedYes({ n: 0, onlyBefore: 0, onlyAfter: 0 }), undefined);
  });
});

describe('the net promoter score', () => {
  it('comes with its spread', () => {
    const { interval, score, se } = promoterScore({ n: 20, promoters: 8, detractors: 6 })!;
    assertClose(score, 10, 1e-9, 'score');
    assertClose(se, 100 * Math.sqrt((0.7 - 0.01) / 20), 1e-9, 'se');
    assertClose(interval!.low, 10 - 36.4, 0.05, 'low');
  });
  it('claims no spread where all answered on one side, and is nothing without answers', () => {
    assert.deepEqual(promoterScore({ n: 6, promoters: 6, detractors: 0 }), { score: 100, se: 0 });
    assert.equal(promoterScore({ n: 0, promoters: 0, detractors: 0 }), undefined);
  });
  it('counts 9 and 10 for, 0 to 6 against', () => {
    assert.deepEqual([0, 6, 7, 8, 9, 10].map(promoterGroup), [
      'detractor',
      'detractor',
      'passive',
      'passive',
      'promoter',
      'promoter',
    ]);
  });
});

describe('ranks, correlations and the normal', () => {
  it('share ranks where values are equal', () => {
    assert.deepEqual(averageRanks([3, 1, 3, 2]), [3.5, 1, 3.5, 2]);
  });
  it('correlate', () => {
    assertClose(pearson([1, 2, 3], [2, 4, 6]), 1, 1e-12, 'pearson');
    assertClose(spearman([1, 2, 3], [1, 8, 27]), 1, 1e-12, 'spearman');
    assert.equal(pearson([1, 1], [1, 2]), undefined);
    assert.equal(pearson([1], [1]), undefined);
  });
  // R: pnorm(z)
  for (const [z, p] of [
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-1, 0.1586552539314571],
    [-2.6, 0.0046611880237187],
    [-6, 9.865876450377e-10],
  ] as const)
    it(`has ${p} below ${z}`, () => {
      assertClose(normal(z), p, 1e-14, 'p');
    });
  it('are calm where nobody has moved', () => {
    assert.equal(signedRankP([0, 0]), 1);
    assert.equal(signTestP({ up: 0, down: 0 }), 1);
  });
});
