import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meanInterval } from '../../../src/model/survey-figures/mean-interval.js';
import { addSums, moments, NO_SUMS, sumsOf } from '../../../src/model/survey-figures/moments.js';
import { halfOf, itemScore, outOfSixteen, personScore, themeTotal } from '../../../src/model/survey-figures/scoring.js';
import { quantile } from '../../../src/model/statistics.js';
import { assertClose } from '../../support/close.js';
import { csvNumber, csvRows } from '../../support/networks.js';
import { itWithShared, shared, sharedText } from '../../support/shared.js';

describe('the score of an item', () => {
  for (const [mark, scale, score] of [
    [1, { min: 1, max: 5 }, 0],
    [4, { min: 1, max: 5 }, 75],
    [4, { min: 1, max: 5, reversed: true }, 25],
    [2, { min: 1, max: 4 }, 100 / 3],
    [6, { min: 1, max: 6, reversed: true }, 0],
    [7.3, { min: 0, max: 10 }, 73],
  ] as const)
    it(`is ${score.toFixed(1)} for ${mark} on ${JSON.stringify(scale)}`, () => {
      assertClose(itemScore(mark, scale), score, 1e-9, 'score');
    });
});

describe('the score of a person', () => {
  it('takes at least half of the items', () => {
    assert.deepEqual([1, 2, 3, 4, 7, 11].map(halfOf), [1, 1, 2, 2, 4, 6]);
    assert.equal(personScore([50, undefined, 100]), 75);
    assert.equal(personScore([50, undefined, undefined]), undefined);
    assert.equal(personScore([]), undefined);
  });
  it('follows another rule where the survey has one', () => {
    assert.equal(personScore([50, undefined, 100], 3), undefined);
    assert.equal(personScore([50, undefined, undefined], 1), 50);
    assert.equal(personScore([undefined, undefined], 0), undefined);
  });
  it('totals themes only where all of them have a score', () => {
    assert.equal(themeTotal([60, 70, 80]), 70);
    assert.equal(themeTotal([60, undefined, 80]), undefined);
  });
  it('is told out of sixteen too', () => {
    assert.deepEqual([50, 63.75, 75].map(outOfSixteen), [8, 10.2, 12]);
  });
});

describe('sums and moments', () => {
  it('leave out what the values give no ground for', () => {
    assert.equal(moments(NO_SUMS), undefined);
    assert.deepEqual(moments(sumsOf([40])), { n: 1, mean: 40 });
    assert.equal(meanInterval({ n: 1, mean: 40 }), undefined);
  });
  it('say no spread where all are alike, thirds too', () => {
    assert.equal(moments(sumsOf(Array<number>(7).fill(200 / 3)))?.sd, 0);
  });
  it('are the same added up as counted at once', () => {
    assert.deepEqual(addSums(sumsOf([1, 2]), sumsOf([3])), sumsOf([1, 2, 3]));
  });
});

interface ThemeReference {
  readonly items: readonly string[];
  readonly reversed: string | readonly string[];
  readonly itemMissing: readonly number[];
  readonly score: {
    readonly valid: number;
    readonly mean: number;
    readonly sd: number;
    readonly ci95: readonly [number, number];
    readonly quartilesType7: readonly number[];
    readonly first40: readonly (number | null)[];
  };
}

describe('2,800 answers with gaps', () => {
  itWithShared('give the reference scores of five themes', () => {
    const { expected, tolerance } = shared<{ tolerance: number; expected: Record<string, ThemeReference> }>(
      'survey/reference/bfi.json',
    );
    const rows = csvRows(sharedText('survey/bfi/responses.csv'));
    for (const [theme, { itemMissing, items, reversed, score }] of Object.entries(expected)) {
      const scores = rows.map((row) =>
        personScore(
          items.map((item) => {
            const mark = csvNumber(row, item);
            return mark === undefined
              ? undefined
              : itemScore(mark, { min: 1, max: 6, reversed: [reversed].flat().includes(item) });
          }),
        ),
      );
      assert.deepEqual(
        items.map((item) => rows.filter((row) => csvNumber(row, item) === undefined).length),
        itemMissing,
      );
      const valid = scores.filter((each) => each !== undefined);
      const figures = moments(sumsOf(valid))!;
      assert.equal(figures.n, score.valid);
      assertClose(figures.mean, score.mean, tolerance, `${theme} mean`);
      assertClose(figures.sd, score.sd, tolerance, `${theme} sd`);
      const interval = meanInterval(figures)!;
      assertClose(interval.low, score.ci95[0], tolerance, `${theme} low`);
      assertClose(interval.high, score.ci95[1], tolerance, `${theme} high`);
      [0.25, 0.5, 0.75].forEach((p, index) => {
        assertClose(quantile(valid, p), score.quartilesType7[index]!, tolerance, `${theme} quartile`);
      });
      score.first40.forEach((value, index) => {
        assertClose(scores[index], value, tolerance, `${theme} ${index}`);
      });
    }
  });
});

interface WaveReference {
  readonly id: string;
  readonly total: Readonly<Record<string, { n: number; mean: number; sd: number }>>;
  readonly units: Readonly<
    Record<string, { themes: Readonly<Record<string, { n: number; mean: number } | null>> | null; answered: number }>
  >;
}

describe('the survey of a municipality', () => {
  itWithShared('gives the reference figures of every theme, whole and by unit', () => {
    const reference = shared<{ tolerance: number; expected: { survey: readonly WaveReference[] } }>(
      'municipality-sample-reference.json',
    );
    const { survey } = shared<{ survey: { items: readonly { id: string; themeId: string; reversed: boolean }[] } }>(
      'municipality-sample/survey.json',
    );
    const { waves } = shared<{
      waves: readonly {
        id: string;
        itemIds: readonly string[];
        responses: readonly { unitId: string; answers: readonly (number | null)[] }[];
      }[];
    }>('municipality-sample/responses.json');
    for (const expected of reference.expected.survey) {
      const wave = waves.find(({ id }) => id === expected.id)!;
      for (const [theme, total] of Object.entries(expected.total)) {
        const items = survey.items.filter(({ themeId }) => themeId === theme);
        const scored = wave.responses.flatMap(({ answers, unitId }) => {
          const score = personScore(
            items.map(({ id, reversed }) => {
              const mark = answers[wave.itemIds.indexOf(id)] ?? undefined;
              return mark === undefined ? undefined : itemScore(mark, { min: 1, max: 5, reversed });
            }),
          );
          return score === undefined ? [] : [{ unitId, score }];
        });
        const about = `${wave.id} ${theme}`;
        const figures = moments(sumsOf(scored.map(({ score }) => score)))!;
        assert.equal(figures.n, total.n, about);
        assertClose(figures.mean, total.mean, reference.tolerance, about);
        assertClose(figures.sd, total.sd, reference.tolerance, about);
        for (const [unit, { themes }] of Object.entries(expected.units)) {
          const own = moments(sumsOf(scored.filter(({ unitId }) => unitId === unit).map(({ score }) => score)));
          // Hidden, as the unit or as this theme of it: fewer than five have a score.
          if (!themes?.[theme]) assert.ok((own?.n ?? 0) < 5, `${about} ${unit}`);
          else assert.equal(own?.n, themes[theme].n, `${about} ${unit}`);
          if (themes?.[theme]) assertClose(own?.mean, themes[theme].mean, reference.tolerance, `${about} ${unit}`);
        }
      }
    }
  });
});
