import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastPeriod, releasedFeedback } from '../../../src/model/feedback/closed-release.js';
import { closedCourses } from '../../../src/model/feedback/closed-courses.js';
import { courseOutcome, reliableChangeOf } from '../../../src/model/feedback/course-outcome.js';
import { allianceSignals, outcomeSignals } from '../../../src/model/feedback/course-signals.js';
import type { FeedbackRecord } from '../../../src/model/feedback/feedback-record.js';
import { sessionTotal } from '../../../src/model/feedback/session-total.js';
import { wilson } from '../../../src/model/survey-figures/shares.js';
import { assertClose } from '../../support/close.js';
import { itWithShared, shared } from '../../support/shared.js';

const WORDS: Readonly<Record<string, string>> = {
  recovered: 'recovered',
  improved: 'improved',
  unchanged: 'no change',
  deteriorated: 'deteriorated',
  deterioration: 'deterioration',
  'no-change-by-third': 'no reliable change by the third entry',
};

describe('courses of meetings', () => {
  itWithShared('end, and give signals, as the reference says', () => {
    const { cases } = shared<{
      cases: readonly {
        series: (number | null)[];
        cutoff: number;
        reliableChange: number;
        first: number;
        last: number;
        change: number;
        startsBelowCutoff: boolean;
        classification: string;
        signals: { entry: number; signal: string }[];
        allianceSeries: (number | null)[] | null;
        allianceBelow: number[];
        allianceDrop: number[];
      }[];
    }>('feedback/reference.json');
    for (const { allianceSeries, cutoff, reliableChange, series, ...expected } of cases) {
      const outcome = courseOutcome(series, { cutoff, reliableChange })!;
      assert.deepEqual([outcome.first, outcome.last], [expected.first, expected.last]);
      assertClose(outcome.change, expected.change, 1e-6, 'change');
      assert.equal(outcome.startsBelowCutoff, expected.startsBelowCutoff);
      assert.equal(WORDS[outcome.outcome], expected.classification);
      assert.deepEqual(
        outcomeSignals(series, { cutoff, reliableChange }).map(({ entry, signal }) => ({
          entry,
          signal: WORDS[signal],
        })),
        expected.signals,
      );
      const alliance = allianceSignals(allianceSeries ?? [], { below: 36, drop: 1 });
      const entries = (wanted: string) => alliance.filter(({ signal }) => signal === wanted).map(({ entry }) => entry);
      assert.deepEqual(entries('alliance-below'), expected.allianceBelow);
      assert.deepEqual(entries('alliance-drop'), expected.allianceDrop);
    }
  });

  const rule = { cutoff: 25, reliableChange: 5 };
  it('tell of no change before the second total', () => {
    assert.equal(courseOutcome([18], rule), undefined);
    assert.equal(courseOutcome([18, null], rule), undefined);
    assert.deepEqual(outcomeSignals([], rule), []);
  });
  it('cannot recover from above the cut-off', () => {
    assert.equal(courseOutcome([26, 33], rule)!.outcome, 'improved');
  });
  it('are not misled by the last digit of a sum of tenths', () => {
    assert.equal(courseOutcome([10.1, 15.1], rule)!.outcome, 'improved');
    assert.equal(courseOutcome([20.3, 15.3], rule)!.outcome, 'deteriorated');
  });
});

describe('a total', () => {
  it('takes all four marks, unless one may be missing', () => {
    assert.equal(sessionTotal([4, 5, 6, 7]), 22);
    assert.equal(sessionTotal([4, 5, null, 6]), undefined);
    assert.equal(sessionTotal([4, 5, null, 6], 'mean'), 20);
    assert.equal(sessionTotal([4, null, null, 6], 'mean'), undefined);
    assert.equal(sessionTotal([]), undefined);
  });
});

describe('the change that exceeds the noise', () => {
  it('follows Jacobson and Truax', () => {
    assertClose(reliableChangeOf(8, 0.9), 1.96 * Math.SQRT2 * 8 * Math.sqrt(0.1), 1e-12, 'points');
  });
});

describe('closed courses', () => {
  const rule = { cutoff: 25, reliableChange: 5 };
  const of = (...totals: readonly (number | null)[]) => ({ totals, rule });
  it('are told together, with how unsure each share is, and the short ones counted', () => {
    const { change, dz, effect, n, shares, tooShort } = closedCourses([
      of(18, 27),
      of(16, 22),
      of(20, 21),
      of(20, 12),
      of(19, 20),
      of(17),
    ])!;
    assert.deepEqual([n, tooShort], [5, 1]);
    assert.deepEqual(
      shares.map(({ count, outcome }) => [outcome, count]),
      [
        ['recovered', 1],
        ['improved', 1],
        ['unchanged', 2],
        ['deteriorated', 1],
      ],
    );
    assertClose(wilson({ count: 1, n })!.low, 0.0362, 5e-4, 'low');
    assertClose(wilson({ count: 1, n })!.high, 0.6245, 5e-4, 'high');
    assertClose(change, 1.8, 1e-9, 'change');
    assertClose(effect, 1.8 / Math.sqrt(2.8), 1e-9, 'effect');
    assert.ok(dz! > 0 && dz! < effect!);
  });
  it('are nothing where none has two totals', () => {
    assert.equal(closedCourses([of(18), of(null, null)]), undefined);
  });
});

describe('the release of closed courses', () => {
  const units = [
    { id: 'by', parentId: null },
    { id: 'øst', parentId: 'by' },
    { id: 'vest', parentId: 'by' },
  ];
  const form = { label: '', lines: ['', '', '', ''] };
  const record = (unitId: string, closedOn: string, ...totals: readonly number[]): FeedbackRecord => ({
    id: `${unitId} ${closedOn} ${totals.join(' ')}`,
    alias: '',
    unitId,
    closedOn,
    practitionerIds: [],
    outcome: form,
    alliance: { ...form, rule: { below: 36, drop: 1 } },
    informants: [
      {
        id: 'voksen',
        label: '',
        rule: { cutoff: 25, reliableChange: 5, source: '' },
        meetings: totals.map((total, at) => ({
          number: at + 1,
          date: closedOn,
          outcome: [total / 4, total / 4, total / 4, total / 4],
        })),
      },
    ],
  });
  const many = (unitId: string, n: number): readonly FeedbackRecord[] =>
    Array.from({ length: n }, (_, at) => record(unitId, '2026-02-01', 18, 14 + 4 * at));
  const told = (records: readonly FeedbackRecord[], unitId: string) =>
    releasedFeedback(records, units, unitId, { today: '2026-09-01' });

  it('takes five, and never tells what is left of the unit above', () => {
    const records = [...many('øst', 6), ...many('vest', 4)];
    const whole = told(records, 'by');
    assert.ok('n' in whole && whole.n === 10);
    assert.deepEqual(told(records, 'øst'), { unitId: 'øst', minimum: 5, hidden: 'few' });
    assert.deepEqual(told(records, 'vest'), { unitId: 'vest', minimum: 5, hidden: 'few' });
    assert.ok('n' in told([...records, ...many('vest', 1)], 'øst'));
  });
  it('tells effects, which tell of the spread, only of twice as many, and only where none can be worked out', () => {
    const effect = (records: readonly FeedbackRecord[], unitId: string): boolean => 'effect' in told(records, unitId);
    const records = [...many('øst', 9), ...many('vest', 9)].map((each, at) =>
      record(each.unitId, '2026-02-01', 15 + (at % 4), 14 + 2 * at),
    );
    assert.ok(effect(records, 'by'));
    assert.ok(!effect(records, 'øst'));
    const uneven = [...many('øst', 12), ...many('vest', 6)].map((each, at) =>
      record(each.unitId, '2026-02-01', 15 + (at % 4), 14 + 2 * at),
    );
    // With both told, the spread of the six in the west would follow.
    assert.ok(effect(uneven, 'by'));
    assert.ok(!effect(uneven, 'øst'));
  });
  it('is of the last half-year that is over and had any', () => {
    const days = ['2025-06-30', '2025-07-01', '2026-02-01'].map((day) => record('øst', day, 18, 20));
    assert.deepEqual(lastPeriod(days, '2026-07-01'), { from: '2026-01-01', to: '2026-06-30' });
    assert.deepEqual(lastPeriod(days, '2026-06-30'), { from: '2025-07-01', to: '2025-12-31' });
    assert.deepEqual(lastPeriod(days, '2025-12-31'), { from: '2025-01-01', to: '2025-06-30' });
    assert.equal(lastPeriod(days, '2025-06-30'), undefined);
    assert.deepEqual(told([], 'by'), { unitId: 'by', minimum: 5, hidden: 'few' });
  });
  it('holds to five where the data ask for fewer', () => {
    const asked = releasedFeedback(many('øst', 4), units, 'øst', { minimum: 2, today: '2026-09-01' });
    assert.deepEqual(asked, { unitId: 'øst', minimum: 5, hidden: 'few' });
  });
});
