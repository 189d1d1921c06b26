import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contribution } from '../../../src/model/disclosure/threshold.js';
import { isEnough } from '../../../src/model/disclosure/threshold.js';
import type { Rating, RelationGraph } from '../../../src/model/relation.js';
import type { GraphInput } from '../../../src/model/relations/graph-input.js';
import { groupsAt } from '../../../src/model/relations/groups.js';
import { relationGraph } from '../../../src/model/relations/relation-graph.js';
import type { TieCell } from '../../../src/model/relations/tie-cells.js';
import { cellKey } from '../../../src/model/relations/tie-cells.js';
import { chance } from '../../support/chance.js';
import { graphInput, ratings, staff, stateOf, tieOf, unit } from '../../support/relation-data.js';

const MINIMUM = 5;
const areaOf = (group: string) => group[0]!;

/** A survey in which anybody may have rated anybody, some dimensions and some importance left out. */
function anySurvey(seed: number): GraphInput {
  const next = chance(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const areas = ['A', 'B', 'C'];
  const departments = areas.flatMap((area) =>
    Array.from({ length: 2 + whole(3) }, (_, index) => `${area}${index + 1}`),
  );
  const people = departments.flatMap((id) => staff(id, 3 + whole(12)));
  const units = [
    unit('top', null, 'municipality'),
    ...areas.map((id) => unit(id, 'top', 'administration')),
    ...departments.map((id) => unit(id, areaOf(id))),
  ];
  const all = people.flatMap(({ id }) =>
    Array.from({ length: whole(8) }, (): Rating => {
      const to = people[whole(people.length)]!.id;
      const mark = () => (next() < 0.1 ? null : 1 + whole(5));
      const state = next() < 0.1 ? 'none' : 'rated';
      return {
        from: id,
        to,
        state,
        importance: next() < 0.2 ? null : 1 + whole(5),
        values: state === 'none' ? {} : { timely: mark(), goals: mark() },
      };
    }),
  );
  const once = [...new Map(all.map((each) => [`${each.from} ${each.to}`, each])).values()].filter(
    ({ from, to }) => from !== to,
  );
  return graphInput(people, once, { units, answered: people.map(({ id }) => id).filter(() => next() < 0.9) });
}

/** The contributions behind a figure of the cells, and how many of the cells have any. */
const behind = (cells: readonly TieCell[], figure: (cell: TieCell) => readonly Contribution[]) => {
  const held = cells.map(figure).filter(({ length }) => length > 0);
  return { cells: held.length, all: held.flat() };
};

type Shows = (graph: RelationGraph, cell: { readonly from: string; readonly to: string }) => boolean;
const rated: Shows = (graph, { from, to }) => stateOf(graph, from, to) === 'rated';
const means: Shows = (graph, { from, to }) => {
  const tie = tieOf(graph, from, to);
  return tie?.state === 'rated' && Object.keys(tie.means).length > 0;
};
const importance: Shows = (graph, { from, to }) => {
  const tie = tieOf(graph, from, to);
  return tie?.state === 'rated' && tie.importance !== undefined;
};

describe('departments and administrations released together', () => {
  const figures: readonly (readonly [string, Shows, (cell: TieCell) => readonly Contribution[]])[] = [
    ['scores', rated, ({ scores }) => scores],
    ['first dimension', means, ({ marks }) => marks.get('timely')!],
    ['second dimension', means, ({ marks }) => marks.get('goals')!],
    ['importance', importance, (cell) => cell.importance],
  ];
  for (const [what, shows, figure] of figures)
    it(`never tell a figure of fewer than five by subtraction: ${what}, 300 surveys`, () => {
      let residuals = 0;
      for (let seed = 1; seed <= 300; seed += 1) {
        const input = anySurvey(seed);
        const [byUnit, byArea] = [relationGraph(input, 'unit'), relationGraph(input, 'area')];
        const cells = [...groupsAt(input, 'unit').cells.values()];
        for (const area of groupsAt(input, 'area').cells.values()) {
          if (!shows(byArea, area)) continue;
          const parts = cells.filter(({ from, to }) => areaOf(from) === area.from && areaOf(to) === area.to);
          const hidden = behind(
            parts.filter((part) => !shows(byUnit, part)),
            figure,
          );
          if (hidden.cells === 0) continue;
          residuals += 1;
          // Two hidden cells or more, so that the feasible interval of each has a length, on enough people together.
          assert.ok(hidden.cells > 1, `survey ${seed}: one hidden cell from ${area.from} to ${area.to}`);
          assert.ok(isEnough(hidden.all, MINIMUM), `survey ${seed}: few hidden from ${area.from} to ${area.to}`);
        }
      }
      assert.ok(residuals > 50, 'the surveys are no test of it');
    });

  it('never show a figure of fewer than five, nor anything beside a suppressed tie', () => {
    for (let seed = 1; seed <= 300; seed += 1)
      for (const level of ['unit', 'area'] as const) {
        const input = anySurvey(seed);
        const { cells } = groupsAt(input, level);
        for (const tie of relationGraph(input, level).ties) {
          if (tie.state === 'rated') assert.ok(isEnough(cells.get(cellKey(tie.from, tie.to))!.scores, MINIMUM));
          else assert.deepEqual(Object.keys(tie).sort(), ['from', 'state', 'to']);
        }
      }
  });

  it('hide the smallest shown tie together with a single hidden one', () => {
    const people = ['A1', 'A2', 'B1', 'B2'].flatMap((id) => staff(id, 12));
    const all = [...ratings('A1', 'B1', 9, 9), ...ratings('A1', 'B2', 6, 6), ...ratings('A2', 'B1', 3, 3)];
    const graph = relationGraph(graphInput(people, all), 'unit');
    assert.deepEqual(
      [
        ['A1', 'B1'],
        ['A1', 'B2'],
        ['A2', 'B1'],
      ].map(([from, to]) => stateOf(graph, from!, to!)),
      ['rated', 'suppressed', 'suppressed'],
    );
    assert.equal(stateOf(relationGraph(graphInput(people, all), 'area'), 'A', 'B'), 'rated');
  });
});
