import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeSmall } from '../../../src/model/disclosure/place-small.js';
import type { TreeUnit } from '../../../src/model/disclosure/release-tree.js';
import { peopleIn } from '../../../src/model/survey-results/counts.js';
import { exactChanges } from '../../../src/model/survey-results/changes.js';
import { OTHERS } from '../../../src/model/survey-results/background.js';
import { releaseResults } from '../../../src/model/survey-results/release.js';
import type { Release } from '../../../src/model/survey-results/release.js';
import { isHidden } from '../../../src/model/survey-results/survey-results.js';
import type { GroupFigures, GroupResults } from '../../../src/model/survey-results/survey-results.js';
import { feasible, isGivenAway, nextShown, within } from '../../support/disclosure-attack.js';
import type { Published } from '../../support/disclosure-attack.js';
import { cellOf, MINIMUM, randomFrom, randomSurvey, surveyOf } from '../../support/random-survey.js';
import type { AttackedSurvey } from '../../support/random-survey.js';
import { itWithShared, shared } from '../../support/shared.js';

const CASES = 500;

const figures = (group: GroupResults): GroupFigures | undefined => (isHidden(group) ? undefined : group);

/** The unit and group that people are counted in: an attacker is even told where small units are counted. */
function placesIn({ input, truth }: AttackedSurvey): (unit: string) => string {
  const places = placeSmall(input.units, peopleIn(input), MINIMUM);
  assert.ok([...truth.keys()].length > 0);
  return (unit) => places.get(unit) ?? input.top;
}

/** How groups are told apart once those that are too few everywhere are put together. */
function groupsTold(survey: AttackedSurvey, release: Release): ReadonlyMap<string, string> {
  const kept = new Set(groupsOf(release, survey.input.top)?.map(({ id }) => id));
  return new Map(survey.groups.map((group) => [group, kept.has(group) ? group : OTHERS]));
}

/** Everything that is published of how many there are, in sums of the cells it is about. */
function publishedOf(survey: AttackedSurvey, release: Release): readonly Published[] {
  const { groups, input } = survey;
  const placeOf = placesIn(survey);
  const told = groupsTold(survey, release);
  const cellsIn = (root: string, of: readonly string[]): readonly string[] => {
    const below = new Set(within(input.units, root));
    return input.units.flatMap(({ id }) => (below.has(placeOf(id)) ? of.map((group) => cellOf(id, group)) : []));
  };
  return input.units.flatMap(({ id }): readonly Published[] => {
    const unit = figures(release.unit(id));
    if (!unit) return [];
    const split = groupsOf(release, id);
    const whole = { cells: cellsIn(id, groups), count: unit.answered };
    if (!split) return [whole];
    const of = (name: string): readonly string[] => groups.filter((group) => told.get(group) === name);
    // A group that is not listed has nobody in it, and that is known too.
    return [
      whole,
      ...[...new Set(told.values())].map((name) => ({
        cells: cellsIn(id, of(name)),
        count: split.find((group) => group.id === name)?.answered ?? 0,
      })),
    ];
  });
}

/** The numbers of 1 to k − 1 that must not be found: of units, and of groups in units. */
function secrets({ groups, input, truth }: AttackedSurvey): readonly (readonly string[])[] {
  const sets = input.units.flatMap(({ id }) => {
    const below = within(input.units, id);
    const all = below.flatMap((unit) => groups.map((group) => cellOf(unit, group)));
    return [all, ...groups.map((group) => below.map((unit) => cellOf(unit, group)))];
  });
  return sets.filter((cells) => {
    const count = cells.reduce((total, cell) => total + truth.get(cell)!, 0);
    return count > 0 && count < MINIMUM;
  });
}

const recovered = (survey: AttackedSurvey, published: readonly Published[]): readonly (readonly string[])[] =>
  secrets(survey).filter((cells) => isGivenAway(feasible(cells, published), MINIMUM));

/** Each number of people that some figure stands on, by what it is a figure of; the sum where a mean is told. */
interface Told {
  readonly n: number;
  readonly sum?: number;
  readonly ends?: readonly [number, number];
}

function toldOf(group: GroupFigures | undefined): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  if (!group) return told;
  told.set('answered', { n: group.answered });
  for (const { mean, n, theme } of group.themes) told.set(`theme ${theme}`, { n, sum: n * mean, ends: [0, 100] });
  for (const { counts, id, mean, n, sd } of group.questions) {
    if (mean !== undefined) told.set(`mean ${id}`, { n, sum: n * mean, ends: [1, 5] });
    if (counts) told.set(`counts ${id}`, { n });
    if (sd !== undefined) told.set(`sd ${id}`, { n });
  }
  return told;
}

/** What follows from taking the shown units below from a unit, for every figure: too few, or few who all answered alike. */
function differences(survey: AttackedSurvey, groupOf: (unit: string) => GroupFigures | undefined): readonly string[] {
  const { units } = survey.input;
  const told = new Map(units.map(({ id }) => [id, toldOf(groupOf(id))]));
  return units.flatMap(({ id }) =>
    [...told.get(id)!].flatMap(([name, { ends, n, sum = 0 }]) => {
      const below = nextShown(units, id, (unit) => told.get(unit)!.has(name)).map((unit) => told.get(unit)!.get(name)!);
      const left = below.reduce((total, each) => total - each.n, n);
      const leftSum = below.reduce((total, each) => total - (each.sum ?? 0), sum);
      const least = /^(counts|sd) /.test(name) ? 2 * MINIMUM : MINIMUM;
      const alike = ends?.some((end) => Math.abs(leftSum - left * end) < 1e-6 * Math.max(1, left)) ?? false;
      if (left === 0 || (left >= least && !(alike && left < 2 * MINIMUM))) return [];
      return [`${name} of ${id}: ${left} are left${alike ? ', all alike' : ''}`];
    }),
  );
}

const groupIn = (release: Release, unit: string, name: string): GroupFigures | undefined =>
  groupsOf(release, unit)?.find(({ id }) => id === name);

/** The groups of a unit's split, where it is shown. */
function groupsOf(release: Release, unit: string): readonly GroupFigures[] | undefined {
  const split = release.background(unit);
  return split === undefined || isHidden(split) ? undefined : split;
}

describe('what is released of a survey', () => {
  it(`gives no number away that is hidden, in ${CASES} random surveys`, () => {
    let hidden = 0;
    for (let seed = 1; seed <= CASES; seed += 1) {
      const survey = randomSurvey(seed);
      const release = releaseResults(survey.input);
      hidden += secrets(survey).length;
      assert.deepEqual(recovered(survey, publishedOf(survey, release)), [], `seed ${seed}`);
    }
    assert.ok(hidden > CASES, `only ${hidden} numbers to find`);
  });

  it(`leaves no small group when shown figures are taken from each other, in ${CASES} random surveys`, () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const survey = randomSurvey(seed);
      const release = releaseResults(survey.input);
      assert.deepEqual(
        differences(survey, (id) => figures(release.unit(id))),
        [],
        `seed ${seed}`,
      );
      for (const name of [...survey.groups, OTHERS])
        assert.deepEqual(
          differences(survey, (id) => groupIn(release, id, name)),
          [],
          `seed ${seed}, group ${name}`,
        );
    }
  });

  it(`tells no exact change that one newcomer could be had from, in ${CASES} random pairs of rounds`, () => {
    let exact = 0;
    for (let seed = 1; seed <= CASES; seed += 1) {
      const random = randomFrom(seed);
      const units: readonly TreeUnit[] = Array.from({ length: 2 + Math.floor(random() * 6) }, (_, index) => ({
        id: `u${index}`,
        parentId: index === 0 ? null : `u${Math.floor(random() * index)}`,
      }));
      const round = (come: number): ReadonlyMap<string, readonly string[]> =>
        new Map(
          units.map(({ id }, index) => {
            const stay = Array.from({ length: 4 + index }, (_, each) => `${id}-${each}`);
            return [id, [...stay, ...Array.from({ length: come === 0 ? 0 : index % 8 }, (_, each) => `${id}+${each}`)]];
          }),
        );
      const [before, after] = [round(0), round(Math.round(random() * 2))];
      const shown = exactChanges(units, before, after, MINIMUM);
      exact += shown.size;
      for (const id of shown) {
        const hidden = new Set(nextShown(units, id, (unit) => shown.has(unit)).flatMap((unit) => within(units, unit)));
        for (const group of [within(units, id), within(units, id).filter((unit) => !hidden.has(unit))]) {
          const was = new Set(group.flatMap((unit) => before.get(unit)!));
          const came = group.flatMap((unit) => after.get(unit)!).filter((person) => !was.has(person)).length;
          assert.ok(came === 0 || came >= MINIMUM, `seed ${seed}: ${came} have come to ${id}`);
        }
      }
    }
    assert.ok(exact > 0);
  });
});

/** One small unit among large ones, under a parent with nobody of its own. */
const oneSmall = (seed: number): AttackedSurvey => {
  const random = randomFrom(seed);
  const units: readonly TreeUnit[] = ['top', 'a', 'b', 'c'].map((id, index) => ({
    id,
    parentId: index === 0 ? null : 'top',
  }));
  const sizes = new Map([
    ['top', 0],
    ['a', 1 + Math.floor(random() * 4)],
    ['b', 8 + Math.floor(random() * 9)],
    ['c', 8 + Math.floor(random() * 9)],
  ]);
  return surveyOf(units, ['x'], (id) => sizes.get(id)!, random);
};

/** A table of units and groups with one small cell. */
const oneSmallCell = (seed: number): AttackedSurvey => {
  const random = randomFrom(seed);
  const units: readonly TreeUnit[] = ['top', 'a', 'b', 'c'].map((id, index) => ({
    id,
    parentId: index === 0 ? null : 'top',
  }));
  const small = 1 + Math.floor(random() * 4);
  const countOf = (unit: string, group: string): number => {
    if (unit === 'top') return 0;
    return unit === 'a' && group === 'x' ? small : 6 + Math.floor(random() * 8);
  };
  return surveyOf(units, ['x', 'y', 'z'], countOf, random);
};

/** What is published when cells are hidden by their size alone. */
function naively({ groups, input, truth }: AttackedSurvey): readonly Published[] {
  const sets = input.units.flatMap(({ id }) => {
    const below = within(input.units, id);
    return [groups, ...groups.map((group) => [group])].map((of) =>
      below.flatMap((unit) => of.map((group) => cellOf(unit, group))),
    );
  });
  return sets
    .map((cells) => ({ cells, count: cells.reduce((total, cell) => total + truth.get(cell)!, 0) }))
    .filter(({ count }) => count === 0 || count >= MINIMUM);
}

describe('the attack itself', () => {
  for (const [name, make] of [
    ['a unit whose residual is not looked at', oneSmall],
    ['a cell of a table without complementary suppression', oneSmallCell],
  ] as const)
    it(`finds ${name} in nine of ten surveys that are built for it`, () => {
      let found = 0;
      for (let seed = 1; seed <= 100; seed += 1) {
        const survey = make(seed);
        if (recovered(survey, naively(survey)).length > 0) found += 1;
        assert.deepEqual(recovered(survey, publishedOf(survey, releaseResults(survey.input))), [], `seed ${seed}`);
      }
      assert.ok(found >= 90, `${found} of 100`);
    });
});

interface Reference {
  readonly suppression: readonly {
    readonly name: string;
    readonly threshold: number;
    readonly table: readonly (readonly number[])[];
    readonly fewestExtraCells: number;
    readonly primary: readonly (readonly number[])[];
  }[];
  readonly differencingHierarchy: readonly {
    readonly children: Readonly<Record<string, number>>;
    readonly threshold: number;
  }[];
}

describe('the reference tables', () => {
  itWithShared('are safe, at a cost that is told beside the least there could be', () => {
    for (const { fewestExtraCells, name, primary, table, threshold } of shared<Reference>('disclosure/reference.json')
      .suppression) {
      assert.equal(threshold, MINIMUM);
      const units = ['top', ...table.map((_row, index) => `r${index}`)].map((id, index) => ({
        id,
        parentId: index === 0 ? null : 'top',
      }));
      const groups = table[0]!.map((_cell, index) => `c${index}`);
      const countOf = (unit: string, group: string): number =>
        unit === 'top' ? 0 : table[Number(unit.slice(1))]![Number(group.slice(1))]!;
      const survey = surveyOf(units, groups, countOf, randomFrom(1));
      const release = releaseResults(survey.input);
      assert.deepEqual(recovered(survey, publishedOf(survey, release)), [], name);
      const rows = units.slice(1).filter(({ id }) => !groupsOf(release, id));
      const cost = rows.length * groups.length - primary.length;
      console.log(`# ${name}: ${cost} cells beside the small ones are hidden, ${fewestExtraCells} would do`);
    }
  });

  itWithShared('of a hierarchy leave no residual below the minimum', () => {
    for (const { children } of shared<Reference>('disclosure/reference.json').differencingHierarchy) {
      const units = ['top', ...Object.keys(children)].map((id, index) => ({
        id,
        parentId: index === 0 ? null : 'top',
      }));
      const survey = surveyOf(units, ['x'], (unit) => children[unit] ?? 0, randomFrom(1));
      const release = releaseResults(survey.input);
      assert.deepEqual(
        differences(survey, (id) => figures(release.unit(id))),
        [],
      );
      assert.deepEqual(recovered(survey, publishedOf(survey, release)), []);
    }
  });
});
