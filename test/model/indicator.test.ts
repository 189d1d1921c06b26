import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indicatorPosition, insightCoverage, isFresh } from '../../src/model/indicator.js';
import type { Indicator } from '../../src/model/indicator.js';

const figure = (asOf: string, more: Partial<Indicator> = {}): Indicator => ({
  unitId: 'u',
  id: 'trivsel',
  name: 'Trivsel',
  value: 70,
  measure: 'point',
  rule: 'Gennemsnit',
  asOf,
  ...more,
});

describe('a figure of a unit', () => {
  for (const [asOf, every, date, fresh] of [
    ['2026-02-28', 'month', '2026-03-31', true],
    ['2026-01-31', 'month', '2026-03-31', false],
    ['2025-12-31', 'quarter', '2026-03-31', true],
    ['2025-09-30', 'quarter', '2026-03-31', false],
    ['2025-09-30', 'half-year', '2026-03-31', true],
    ['2025-03-18', 'year', '2026-03-31', true],
    ['2024-12-31', 'year', '2026-03-31', false],
    ['1999-01-01', undefined, '2026-03-31', true],
  ] as const)
    it(`of ${asOf} that is measured each ${every ?? '(no interval)'} is ${fresh ? '' : 'not '}in time on ${date}`, () => {
      assert.equal(isFresh(figure(asOf, every && { every }), date), fresh);
    });

  for (const [value, band, position] of [
    [64.9, { from: 65, source: '' }, 'below'],
    [65, { from: 65, source: '' }, 'within'],
    [500, { from: 65, source: '' }, 'within'],
    [5.1, { to: 5, source: '' }, 'above'],
    [12, { from: 12, to: 20, source: '' }, 'within'],
  ] as const)
    it(`at ${value} is ${position} a band from ${String('from' in band && band.from)} to ${String('to' in band && band.to)}`, () => {
      assert.equal(indicatorPosition(value, band), position);
    });

  it('that nobody has measured is not in time, and units outside insight are in neither number', () => {
    const figures = [
      figure('2026-03-31', { every: 'month' }),
      figure('2026-03-31', { value: null }),
      figure('2024-01-31', { every: 'year' }),
      { unitId: 'far', outsideInsight: true } as const,
    ];
    assert.deepEqual(insightCoverage(figures, '2026-03-31'), { fresh: 1, of: 3, share: 1 / 3 });
    assert.deepEqual(insightCoverage([], '2026-03-31'), { fresh: 0, of: 0, share: null });
  });
});
