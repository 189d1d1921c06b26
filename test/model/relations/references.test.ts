import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { density } from '../../../src/model/network/density.js';
import { reciprocity } from '../../../src/model/network/dyads.js';
import { eiIndex, tieSplit } from '../../../src/model/network/ei-index.js';
import { answeredPart, network } from '../../../src/model/network/network.js';
import type { Dimension, RatedTie, Rating } from '../../../src/model/relation.js';
import { bandOf } from '../../../src/model/relation.js';
import { mutualPair } from '../../../src/model/relations/pairs.js';
import {
  betweenIndex,
  betweenIndexByRespondent,
  given,
  received,
  relationMatrix,
  withinIndex,
} from '../../../src/model/relations/relation-matrix.js';
import { tieCells } from '../../../src/model/relations/tie-cells.js';
import { tieScore } from '../../../src/model/relations/tie-score.js';
import { mean } from '../../../src/model/statistics.js';
import { assertClose } from '../../support/close.js';
import { itWithShared, shared } from '../../support/shared.js';

type Values = Readonly<Record<string, number | null>>;
type Matrix = readonly (readonly (number | null)[])[];

interface GroupReference {
  readonly tolerance: number;
  readonly dimensions: readonly string[];
  readonly cutoffs: Readonly<
    Record<'within' | 'between', { readonly weakBelow: number; readonly strongAbove: number }>
  >;
  readonly input: readonly {
    readonly respondent: string;
    readonly fromGroup: string;
    readonly toGroup: string;
    readonly ratings: Values;
  }[];
  readonly groups: Readonly<Record<string, number>>;
  readonly expected: {
    readonly matrix: Matrix;
    readonly n: Matrix;
    readonly dimensionMatrix: Readonly<Record<string, Matrix>>;
    readonly categories: readonly (readonly string[])[];
    readonly withinIndex: number;
    readonly betweenIndexTieMean: number;
    readonly betweenIndexRespondentMean: number;
    readonly withinCategory: string;
    readonly betweenCategory: string;
    readonly ratedByOthers: Values;
    readonly ratesOthers: Values;
    readonly dimensionBetween: Values;
    readonly dimensionWithin: Values;
    readonly pairs: readonly { readonly a: string; readonly b: string; readonly mean: number; readonly gap: number }[];
  };
}

describe('the seven dimensions between five groups', () => {
  const read = () => {
    const reference = shared<GroupReference>('relational/reference.json');
    const groups = Object.keys(reference.groups);
    const dimensions = reference.dimensions.map((id): Dimension => ({ id, label: id }));
    const groupOf = new Map(reference.input.map(({ fromGroup, respondent }) => [respondent, fromGroup]));
    const all = reference.input.map(({ ratings, respondent, toGroup }): Rating => ({
      from: respondent,
      to: toGroup,
      state: 'rated',
      values: ratings,
    }));
    const cells = tieCells(all, dimensions, ({ from, to }) => ({ from: groupOf.get(from)!, to, about: [to] }));
    return { ...reference, groups, cells, matrix: relationMatrix(cells, groups) };
  };
  const assertMatrix = (actual: Matrix, expected: Matrix, tolerance: number, about: string) => {
    expected.forEach((row, from) => {
      row.forEach((value, to) => {
        assertClose(actual[from]?.[to], value, tolerance, `${about} ${from} ${to}`);
      });
    });
  };

  itWithShared('matrix, counts and each dimension', () => {
    const { cells, expected, groups, matrix, tolerance } = read();
    assertMatrix(matrix.means, expected.matrix, tolerance, 'mean');
    assert.deepEqual(matrix.counts, expected.n);
    for (const [dimension, values] of Object.entries(expected.dimensionMatrix)) {
      const own = relationMatrix(cells, groups, dimension);
      assertMatrix(own.means, values, tolerance, dimension);
      assertClose(betweenIndex(own), expected.dimensionBetween[dimension] ?? null, tolerance, `${dimension} between`);
      assertClose(withinIndex(own), expected.dimensionWithin[dimension] ?? null, tolerance, `${dimension} within`);
    }
  });

  itWithShared('within and between index, given and received', () => {
    const { cells, expected, groups, matrix, tolerance } = read();
    assertClose(withinIndex(matrix), expected.withinIndex, tolerance, 'within');
    assertClose(betweenIndex(matrix), expected.betweenIndexTieMean, tolerance, 'between');
    assertClose(
      betweenIndexByRespondent(cells),
      expected.betweenIndexRespondentMean,
      tolerance,
      'between by respondent',
    );
    groups.forEach((group, index) => {
      assertClose(received(matrix)[index], expected.ratedByOthers[group] ?? null, tolerance, `received by ${group}`);
      assertClose(given(matrix)[index], expected.ratesOthers[group] ?? null, tolerance, `given by ${group}`);
    });
  });

  itWithShared('bands', () => {
    const { cutoffs, expected, matrix } = read();
    matrix.means.forEach((row, from) => {
      row.forEach((value, to) => {
        assert.equal(bandOf(value!, from === to ? cutoffs.within : cutoffs.between), expected.categories[from]?.[to]);
      });
    });
    assert.equal(bandOf(withinIndex(matrix)!, cutoffs.within), expected.withinCategory);
    assert.equal(bandOf(betweenIndex(matrix)!, cutoffs.between), expected.betweenCategory);
  });

  itWithShared('both directions of every pair', () => {
    const { expected, groups, matrix, tolerance } = read();
    const tie = (from: string, to: string): RatedTie => ({
      from,
      to,
      state: 'rated',
      raters: 1,
      mean: matrix.means[groups.indexOf(from)]![groups.indexOf(to)]!,
      means: {},
    });
    for (const { a, b, gap, mean: middle } of expected.pairs) {
      const pair = mutualPair(tie(a, b), tie(b, a));
      assertClose(pair.mean, middle, tolerance, `${a} and ${b}, mean`);
      assertClose(pair.gap, gap, tolerance, `${a} and ${b}, gap`);
    }
  });
});

interface SampleSurvey {
  readonly id: string;
  readonly dimensions: readonly Dimension[];
  readonly invited: readonly string[];
  readonly answered: readonly string[];
  readonly ratings: readonly { readonly from: string; readonly to: string; readonly ratings: Values }[];
}

interface SampleExpected {
  readonly id: string;
  readonly validTies: number;
  readonly dropped: number;
  readonly areas: readonly string[];
  readonly matrixMean: Matrix;
  readonly matrixCount: readonly (readonly number[])[];
  readonly withinMean: number;
  readonly betweenMean: number;
  readonly ties: { readonly within: number; readonly between: number };
  readonly ei: number;
  readonly edgewiseReciprocity: number;
  readonly density: number;
  readonly densityAnswered: number;
  readonly edgewiseReciprocityBothAnswered: number;
  readonly dimensionMeans: Values;
}

describe('the leaders of a small municipality, two waves', () => {
  itWithShared('ties, administrations, dimensions and network figures', () => {
    const { expected, tolerance } = shared<{
      readonly tolerance: number;
      readonly expected: { readonly relations: readonly SampleExpected[] };
    }>('municipality-sample-reference.json');
    const { surveys } = shared<{ readonly surveys: readonly SampleSurvey[] }>('municipality-sample/relations.json');
    const { units } = shared<{
      readonly units: readonly { readonly id: string; readonly areaId: string | null; readonly managerId: string }[];
    }>('municipality-sample/units.json');
    const { engagements } = shared<{
      readonly engagements: readonly {
        readonly personId: string;
        readonly unitId: string;
        readonly isLeader: boolean;
        readonly fte: number;
      }[];
    }>('municipality-sample/engagements.json');
    const areas = new Map(units.map(({ areaId, id }) => [id, areaId]));
    const areaOf = new Map(
      engagements
        .filter(({ fte, isLeader }) => isLeader && fte > 0)
        .map(({ personId, unitId }) => [personId, areas.get(unitId) ?? undefined]),
    );

    for (const survey of surveys) {
      const reference = expected.relations.find(({ id }) => id === survey.id)!;
      const about = (what: string) => `${survey.id}: ${what}`;
      const { dimensions } = survey;
      const all = survey.ratings.map(({ from, ratings, to }): Rating => ({
        from,
        to,
        state: 'rated',
        values: ratings,
      }));
      const valid = all.filter((each) => tieScore(each, dimensions) !== null);
      assert.equal(valid.length, reference.validTies, about('valid ties'));
      assert.equal(all.length - valid.length, reference.dropped, about('dropped'));

      const cells = tieCells(all, dimensions, ({ from, to }) => {
        const [giver, receiver] = [areaOf.get(from), areaOf.get(to)];
        return giver && receiver ? { from: giver, to: receiver, about: [to] } : undefined;
      });
      const matrix = relationMatrix(cells, reference.areas);
      assert.deepEqual(matrix.counts, reference.matrixCount, about('counts'));
      reference.matrixMean.forEach((row, from) => {
        row.forEach((value, to) => {
          assertClose(matrix.means[from]?.[to], value, tolerance, about(`mean ${from} ${to}`));
        });
      });
      const scores = (within: boolean) =>
        [...cells.values()]
          .filter(({ from, to }) => (from === to) === within)
          .flatMap((cell) => cell.scores.map(({ value }) => value));
      assertClose(mean(scores(true)), reference.withinMean, tolerance, about('within'));
      assertClose(mean(scores(false)), reference.betweenMean, tolerance, about('between'));

      const arcs = valid.map((each) => ({ from: each.from, to: each.to, weight: tieScore(each, dimensions)! }));
      const everybody = network(survey.invited, arcs, { directed: true });
      const some = network(survey.invited, arcs, { directed: true, respondents: new Set(survey.answered) });
      const split = tieSplit(everybody, (id) => areaOf.get(id));
      assert.deepEqual(split, { internal: reference.ties.within, external: reference.ties.between }, about('ties'));
      assertClose(eiIndex(split), reference.ei, tolerance, about('E-I'));
      assertClose(density(everybody), reference.density, tolerance, about('density'));
      assertClose(density(some), reference.densityAnswered, tolerance, about('density among those who answered'));
      assertClose(reciprocity(everybody).edgewise, reference.edgewiseReciprocity, tolerance, about('reciprocity'));
      assertClose(
        reciprocity(answeredPart(some)).edgewise,
        reference.edgewiseReciprocityBothAnswered,
        tolerance,
        about('reciprocity where both answered'),
      );
      for (const { id } of dimensions) {
        const values = all.map((each) => each.values[id]).filter((value) => typeof value === 'number');
        assertClose(mean(values), reference.dimensionMeans[id] ?? null, tolerance, about(id));
      }
    }
  });
});
