import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quadrantOf } from '../../../src/model/informants/blind-spots.js';
import {
  differenceReliability,
  profileLikeness,
  shapeReading,
} from '../../../src/model/informants/profile-likeness.js';
import { releasedView } from '../../../src/model/informants/released-views.js';
import { themeSpread } from '../../../src/model/informants/theme-spread.js';
import {
  differenceFromOthers,
  gapMarker,
  viewDifference,
  viewEffect,
} from '../../../src/model/informants/view-difference.js';
import { gapReading, readFrom } from '../../../src/model/informants/gap-reading.js';
import { assertClose } from '../../support/close.js';
import { allHidden, pictureOf, withoutLeader } from '../../support/informants.js';
import { itWithShared, shared } from '../../support/shared.js';

interface View {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

interface Reference {
  readonly tolerance: number;
  readonly informants: readonly string[];
  readonly leaderGroup: string;
  readonly input: Readonly<Record<string, Readonly<Record<string, View>>>>;
  readonly expected: {
    readonly perTheme: readonly {
      readonly theme: string;
      readonly range: number;
      readonly sdBetweenInformants: number;
      readonly meanAbsoluteDeviation: number;
      readonly leaderMinusOthers: number;
      readonly highest: string;
      readonly lowest: string;
    }[];
    readonly pairs: readonly {
      readonly a: string;
      readonly b: string;
      readonly meanDifference: number;
      readonly rootMeanSquareDifference: number;
      readonly pearson: number;
      readonly spearman: number;
      readonly perTheme: readonly {
        readonly theme: string;
        readonly difference: number;
        readonly se: number;
        readonly hedgesG: number;
      }[];
    }[];
  };
}

describe('several informants: the reference values', () => {
  itWithShared('how far apart they stand on each theme', () => {
    const { expected, informants, input, leaderGroup, tolerance } = shared<Reference>('informants/reference.json');
    for (const wanted of expected.perTheme) {
      const actual = themeSpread(
        informants.map((group) => ({ group, mean: input[group]![wanted.theme]!.mean })),
        leaderGroup,
      )!;
      assertClose(actual.range, wanted.range, tolerance, `${wanted.theme}: range`);
      assertClose(actual.sd, wanted.sdBetweenInformants, tolerance, `${wanted.theme}: sd`);
      assertClose(actual.meanDeviation, wanted.meanAbsoluteDeviation, tolerance, `${wanted.theme}: deviation`);
      assertClose(actual.leaderMinusOthers, wanted.leaderMinusOthers, tolerance, `${wanted.theme}: leader`);
      assert.deepEqual([actual.highest, actual.lowest], [wanted.highest, wanted.lowest]);
    }
  });

  itWithShared('how alike each two of them are, level and shape apart', () => {
    const { expected, input, tolerance } = shared<Reference>('informants/reference.json');
    for (const { a, b, perTheme, ...wanted } of expected.pairs) {
      const themes = perTheme.map(({ theme }) => theme);
      const [first, second] = [a, b].map((group) => themes.map((theme) => input[group]![theme]!.mean));
      const actual = profileLikeness(first!, second!)!;
      assertClose(actual.level, wanted.meanDifference, tolerance, `${a} ${b}: level`);
      assertClose(actual.distance, wanted.rootMeanSquareDifference, tolerance, `${a} ${b}: distance`);
      assertClose(actual.pearson, wanted.pearson, tolerance, `${a} ${b}: pearson`);
      assertClose(actual.spearman, wanted.spearman, tolerance, `${a} ${b}: spearman`);
      for (const { difference, hedgesG, se, theme } of perTheme) {
        const [one, other] = [input[a]![theme]!, input[b]![theme]!];
        const gap = viewDifference(one, other);
        assertClose(gap.difference, difference, tolerance, `${a} ${b} ${theme}: difference`);
        assertClose(gap.se, se, tolerance, `${a} ${b} ${theme}: se`);
        assertClose(viewEffect(one, other), hedgesG, tolerance, `${a} ${b} ${theme}: g`);
      }
    }
  });
});

describe('the marker of a gap', () => {
  for (const [difference, se, marker] of [
    [4.9, 1, 'alike'],
    [5, 1, 'talk'],
    [-9.9, 1, 'talk'],
    [10, 5, 'different'],
    [-12, 6, 'different'],
    [12, 6.5, 'talk'],
    [40, undefined, 'talk'],
    [2, undefined, 'alike'],
  ] as const)
    it(`is ${marker} for ${difference} points with an error of ${se ?? 'nobody knows what'}`, () => {
      assert.equal(gapMarker({ difference, ...(se !== undefined && { se }) }), marker);
    });
});

describe('one group against the others', () => {
  const view = (mean: number, n: number, sd?: number) => ({ mean, n, ...(sd !== undefined && { sd }) });
  it('weighs each other group the same, however many have answered', () => {
    const { difference, interval, se } = differenceFromOthers(view(80, 25, 10), [view(60, 100, 20), view(50, 16, 12)])!;
    assert.equal(difference, 25);
    assertClose(se, Math.sqrt(4 + (4 + 9) / 4), 1e-9, 'se');
    assertClose(interval!.low, 25 - 1.96 * se!, 1e-9, 'low');
  });
  it('claims no certainty where a spread is not shown', () => {
    assert.deepEqual(differenceFromOthers(view(80, 1), [view(60, 100, 20)]), { difference: 20 });
    assert.deepEqual(viewDifference(view(80, 30, 12), view(60, 6)), { difference: 20 });
    assert.equal(viewEffect(view(80, 30, 12), view(60, 6)), undefined);
    assert.equal(differenceFromOthers(view(80, 1), []), undefined);
  });
});

describe('profiles', () => {
  it('may have the same shape on another level', () => {
    const likeness = profileLikeness([80, 70, 60, 50], [60, 50, 40, 30])!;
    assert.equal(likeness.level, 20);
    assert.equal(likeness.distance, 20);
    assertClose(likeness.pearson, 1, 1e-12, 'shape');
    assert.equal(shapeReading(likeness), 'same');
  });
  it('may have the same level in another shape', () => {
    const likeness = profileLikeness([80, 70, 60, 50], [50, 60, 70, 80])!;
    assert.equal(likeness.level, 0);
    assert.equal(shapeReading(likeness), 'other');
  });
  it('say nothing of shape where there are few themes or none stands out', () => {
    assert.equal(shapeReading(profileLikeness([1, 2, 3], [1, 2, 3])!), undefined);
    assert.equal(shapeReading(profileLikeness([5, 5, 5, 5], [1, 2, 3, 4])!), undefined);
    assert.equal(profileLikeness([], []), undefined);
  });
  it('differ less reliably than each is measured', () => {
    assertClose(differenceReliability(0.8, 0.6), 0.5, 1e-12, 'reliability');
    assert.equal(differenceReliability(0.9, 1), undefined);
  });
});

describe('blind spots', () => {
  for (const [own, others, cut, quadrant] of [
    [60, 60, undefined, 'strength'],
    [50, 49, undefined, 'blind-spot'],
    [49, 50, undefined, 'hidden-strength'],
    [40, 40, undefined, 'shared-problem'],
    [60, 60, 65, 'shared-problem'],
  ] as const)
    it(`put ${own} against ${others}${cut === undefined ? '' : ` at ${cut}`} as ${quadrant}`, () => {
      assert.equal(quadrantOf(own, others, cut), quadrant);
    });
});

describe('a view on its way to a page', () => {
  const view = { group: 'forældre', theme: 'leg', n: 12, mean: 61, sd: 14 };
  const rule = { minimum: 5, leader: 'ledelse', consent: false };
  it('keeps its spread from twice the minimum', () => {
    assert.deepEqual(releasedView(view, rule), view);
    assert.deepEqual(releasedView({ ...view, n: 9 }, rule), { group: 'forældre', theme: 'leg', n: 9, mean: 61 });
  });
  it('tells nothing below the minimum but that it is hidden, not even how many', () => {
    assert.deepEqual(releasedView({ ...view, n: 4 }, rule), { group: 'forældre', theme: 'leg', hidden: 'few' });
    assert.deepEqual(releasedView({ ...view, n: 0, sd: null }, rule), {
      group: 'forældre',
      theme: 'leg',
      hidden: 'few',
    });
  });
  it('shows a single leader only with consent, and without spread', () => {
    const leader = { group: 'ledelse', theme: 'leg', n: 1, mean: 90, sd: null };
    assert.deepEqual(releasedView(leader, rule), { group: 'ledelse', theme: 'leg', hidden: 'consent' });
    assert.deepEqual(releasedView(leader, { ...rule, consent: true }), {
      group: 'ledelse',
      theme: 'leg',
      n: 1,
      mean: 90,
    });
    assert.deepEqual(releasedView({ ...view, n: 4 }, { ...rule, consent: true }), {
      group: 'forældre',
      theme: 'leg',
      hidden: 'few',
    });
  });
  it('does not tell that a small group has answered alike at the end of the scale', () => {
    for (const mean of [0, 100])
      assert.deepEqual(releasedView({ ...view, n: 9, mean }, rule), { group: 'forældre', theme: 'leg', hidden: 'few' });
    assert.deepEqual(releasedView({ ...view, n: 10, mean: 100, sd: 0 }, rule), { ...view, n: 10, mean: 100, sd: 0 });
  });
});

describe('a picture, read from one group', () => {
  it('is read from the leaders, else from the first that is shown', () => {
    assert.equal(readFrom(pictureOf())?.id, 'ledelse');
    assert.equal(readFrom(pictureOf(), 'forældre')?.id, 'forældre');
    assert.equal(readFrom(pictureOf(), 'kontakt')?.id, 'ledelse');
    assert.equal(readFrom(withoutLeader())?.id, 'børn');
    assert.equal(readFrom(allHidden()), undefined);
  });
  it('has the largest gap first, the strongest word of its groups, and the quadrant at the cut', () => {
    const { themes } = gapReading(pictureOf(), readFrom(pictureOf())!);
    assert.deepEqual(
      themes.map(({ marker, quadrant, theme }) => [theme.id, marker, quadrant]),
      [
        ['leg', 'different', 'blind-spot'],
        ['sprog', 'different', 'strength'],
        ['fællesskab', 'talk', 'hidden-strength'],
        ['relationer', 'alike', 'strength'],
      ],
    );
  });
  it('knows the largest sure difference among the others, and the pairs without what is hidden', () => {
    const { amongOthers, pairs } = gapReading(pictureOf(), readFrom(pictureOf())!);
    assert.deepEqual(
      [amongOthers?.theme.id, amongOthers?.higher.id, amongOthers?.lower.id, amongOthers?.difference],
      ['sprog', 'forældre', 'børn', 22],
    );
    assert.deepEqual(
      pairs.map(({ group, likeness, shape }) => [group.id, likeness?.themes, shape]),
      [
        ['børn', 4, 'other'],
        ['forældre', 4, 'other'],
        ['kontakt', undefined, undefined],
      ],
    );
  });
});
