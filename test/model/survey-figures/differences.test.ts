import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceMarker } from '../../../src/model/survey-figures/difference-marker.js';
import { hedgesG, meanDifference, standardisedDifference } from '../../../src/model/survey-figures/mean-difference.js';
import { meanInterval, finitePopulationFactor } from '../../../src/model/survey-figures/mean-interval.js';
import { moments, sumsOf } from '../../../src/model/survey-figures/moments.js';
import { responseFigures, responseReading } from '../../../src/model/survey-figures/response-rate.js';
import { studentT, studentTQuantile } from '../../../src/model/survey-figures/student-t.js';
import { assertClose } from '../../support/close.js';
import { csvNumber, csvRows } from '../../support/networks.js';
import { itWithShared, shared, sharedText } from '../../support/shared.js';

describe("Student's t", () => {
  // R: qt(p, df)
  for (const [p, df, t] of [
    [0.975, 1, 12.7062047362],
    [0.975, 4, 2.7764451052],
    [0.975, 16, 2.1199052992],
    [0.975, 57.6449226217, 2.0019800402],
    [0.025, 9, -2.2621571628],
    [0.5, 3, 0],
    [0.975, 40_000, 1.9600233],
  ] as const)
    it(`has ${t} at ${p} with ${df}`, () => {
      assertClose(studentTQuantile(p, df), t, 2e-7, 't');
      assertClose(studentT(t, df), p, 2e-7, 'p');
    });
});

describe('the response to a survey', () => {
  itWithShared('is as the reference says, with both intervals', () => {
    const { cases, tolerance } = shared<{
      tolerance: number;
      cases: readonly {
        input: { invited: number; ineligible: number; complete: number; partial: number; scores: number[] };
        expected: Readonly<
          Record<'eligible' | 'responseRate' | 'completionRate' | 'mean' | 'sd' | 'se' | 'fpc', number>
        > &
          Readonly<Record<'ci95' | 'ci95finite', readonly [number, number]>>;
      }[];
    }>('response/reference.json');
    for (const { expected, input } of cases) {
      const response = responseFigures(input)!;
      const figures = moments(sumsOf(input.scores))!;
      assert.equal(response.eligible, expected.eligible);
      assert.equal(response.answered, input.scores.length);
      for (const key of ['responseRate', 'completionRate'] as const)
        assertClose(response[key], expected[key], tolerance, key);
      for (const key of ['mean', 'sd', 'se'] as const) assertClose(figures[key], expected[key], tolerance, key);
      assertClose(finitePopulationFactor(figures.n, response.eligible), expected.fpc, tolerance, 'fpc');
      for (const [interval, ends] of [
        [meanInterval(figures)!, expected.ci95],
        [meanInterval(figures, response.eligible)!, expected.ci95finite],
      ] as const) {
        assertClose(interval.low, ends[0], tolerance, 'low');
        assertClose(interval.high, ends[1], tolerance, 'high');
      }
    }
  });
  it('is nothing where nobody could answer', () => {
    assert.equal(responseFigures({ invited: 2, ineligible: 2, complete: 0 }), undefined);
  });
  it('is sure of the present mean when everybody has answered', () => {
    assert.deepEqual(meanInterval({ n: 6, mean: 50, se: 4 }, 6), { low: 50, high: 50 });
    assert.equal(finitePopulationFactor(1, 1), 1);
  });
  for (const [rate, reading] of [
    [0.39, 'few'],
    [0.396, 'caution'],
    [0.59, 'caution'],
    [0.6, 'enough'],
    [1, 'enough'],
  ] as const)
    it(`reads ${rate} as ${reading}`, () => {
      assert.equal(responseReading(rate), reading);
    });
});

describe('the difference of two groups', () => {
  itWithShared('is the reference, with its interval and effect', () => {
    const { expected, tolerance } = shared<{
      tolerance: number;
      expected: Record<string, Record<string, number> & { ci95: readonly [number, number] }>;
    }>('survey/reference/welch.json');
    const rows = csvRows(sharedText('survey/univbct/panel.csv'));
    for (const [item, values] of Object.entries(expected)) {
      const of = (company: string) =>
        moments(
          sumsOf(
            rows
              .filter((row) => row['COMPANY'] === company)
              .map((row) => csvNumber(row, item))
              .filter((value) => value !== undefined),
          ),
        )!;
      // Companies A and B, save for the second item, where the reference is of A and C.
      const [first, second] = [of('A'), of(item === 'READY1' ? 'C' : 'B')];
      assert.deepEqual([first.n, second.n], [values['nA'], values['nB']]);
      const actual = meanDifference(first, second)!;
      for (const key of ['difference', 'se', 't', 'df', 'p'] as const)
        assertClose(actual[key], values[key]!, tolerance, `${item} ${key}`);
      assertClose(actual.interval.low, values.ci95[0], tolerance, 'low');
      assertClose(actual.interval.high, values.ci95[1], tolerance, 'high');
      assertClose(standardisedDifference(first, second), values['dPooled']!, tolerance, 'd');
      assertClose(hedgesG(first, second), values['gApproxJ']!, tolerance, 'g');
      assertClose(hedgesG(first, second, 'exact'), values['gExactJ']!, tolerance, 'g exact');
    }
  });
  it('is left out where there is no spread to judge it by', () => {
    const alike = moments(sumsOf([50, 50, 50]))!;
    assert.equal(meanDifference({ n: 1, mean: 40 }, alike), undefined);
    assert.equal(meanDifference(alike, alike), undefined);
    assert.equal(hedgesG(alike, alike), undefined);
  });
});

describe('the marker of a difference', () => {
  for (const [difference, interval, marker] of [
    [6, { low: 1, high: 11 }, 'clear'],
    [-6, { low: -11, high: -1 }, 'clear'],
    [6, { low: -1, high: 13 }, 'possible'],
    [4.9, { low: 4, high: 6 }, 'none'],
    [5, { low: 0.1, high: 9.9 }, 'clear'],
    [0.3 - 0.1 + 4.8, { low: 1, high: 9 }, 'clear'],
    [5, { low: 0, high: 10 }, 'possible'],
    [30, undefined, 'unknown'],
    [2, undefined, 'none'],
  ] as const)
    it(`is ${marker} for ${difference} in ${interval ? `${interval.low} to ${interval.high}` : 'no interval'}`, () => {
      assert.equal(differenceMarker(difference, interval), marker);
    });
});
