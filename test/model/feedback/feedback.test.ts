import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closedCourses } from '../../../src/model/feedback/closed-courses.js';
import { courseOutcome, reliableChangeOf } from '../../../src/model/feedback/course-outcome.js';
import { allianceSignals, outcomeSignals } from '../../../src/model/feedback/course-signals.js';
import { sessionTotal } from '../../../src/model/feedback/session-total.js';
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
    assertClose(shares[0]!.interval.low, 0.0362, 5e-4, 'low');
    assertClose(shares[0]!.interval.high, 0.6245, 5e-4, 'high');
    assertClose(change, 1.8, 1e-9, 'change');
    assertClose(effect, 1.8 / Math.sqrt(2.8), 1e-9, 'effect');
    assert.ok(dz! > 0 && dz! < effect!);
  });
  it('are nothing where none has two totals', () => {
    assert.equal(closedCourses([of(18), of(null, null)]), undefined);
  });
});
