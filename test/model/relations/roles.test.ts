import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEnough } from '../../../src/model/disclosure/threshold.js';
import type { Contribution } from '../../../src/model/disclosure/threshold.js';
import type { Person } from '../../../src/model/organisation.js';
import type { Rating, RelationGraph } from '../../../src/model/relation.js';
import { filterGraph } from '../../../src/model/relations/graph-filter.js';
import type { GraphInput } from '../../../src/model/relations/graph-input.js';
import { groupsAt } from '../../../src/model/relations/groups.js';
import { relationGraph } from '../../../src/model/relations/relation-graph.js';
import type { TieCell } from '../../../src/model/relations/tie-cells.js';
import { chance } from '../../support/chance.js';
import { graphInput, rating, staff, stateOf, tieOf, UNITS } from '../../support/relation-data.js';

const titled = (people: readonly Person[], title: string): readonly Person[] =>
  people.map((person) => ({ ...person, title }));

/** Each of the people rates the one of the same number among the others, with values that are not all alike. */
const each = (from: readonly Person[], to: readonly Person[]): readonly Rating[] =>
  from.map(({ id }, at) => rating(id, to[at % to.length]!.id, 3 + (at % 2)));

describe('a map of roles', () => {
  it('gathers people by their title, however it is spelled, and means the ratings between them', () => {
    const nurses = titled(staff('A1', 6), 'Sygeplejerske');
    const aides = [
      ...titled(staff('B1', 3), 'Social- og sundhedsassistent'),
      ...titled(staff('B2', 3), ' social- og  Sundhedsassistent '),
    ];
    const nobody = staff('A2', 1);
    const people = [...nurses, ...aides, ...nobody];
    const graph = relationGraph(graphInput(people, each(nurses, aides)), 'role');
    assert.deepEqual(
      graph.nodes.map(({ label, members }) => [label, members]),
      [
        ['Social- og sundhedsassistent', 6],
        ['Sygeplejerske', 6],
      ],
    );
    const tie = tieOf(graph, 'role:sygeplejerske', 'role:social og sundhedsassistent');
    assert.ok(tie?.state === 'rated' && tie.mean === 3.5 && tie.raters === 6, JSON.stringify(tie));
    assert.deepEqual(graph.notices.at(-1), { code: 'partial', count: 1 });
  });

  it('hides a role that, less a unit or a unit less it, would tell of a few', () => {
    // Six of unit A1's seven raters are nurses, and there are no nurses elsewhere: the seventh would be the difference.
    const nurses = titled(staff('A1', 7).slice(0, 6), 'Sygeplejerske');
    const leader = titled(staff('A1', 7).slice(6), 'Leder');
    const pupils = titled(staff('B1', 7), 'Pædagog');
    const people = [...nurses, ...leader, ...pupils];
    const graph = (level: 'role' | 'unit'): RelationGraph =>
      relationGraph(graphInput(people, each([...nurses, ...leader], pupils)), level);
    assert.equal(stateOf(graph('unit'), 'A1', 'B1'), 'rated');
    assert.equal(stateOf(graph('role'), 'role:sygeplejerske', 'role:paedagog'), 'suppressed');
    assert.equal(stateOf(graph('role'), 'role:leder', 'role:paedagog'), 'suppressed');
  });

  it('never leaves a difference between roles and units that stands on too few', () => {
    let [told, hidden] = [0, 0];
    for (let seed = 1; seed <= 30; seed += 1) {
      const input = anySurvey(seed);
      const roles = shown(input, 'role');
      const others = [...shown(input, 'unit'), ...shown(input, 'area')];
      for (const [wholes, parts] of [
        [roles, others],
        [others, roles],
      ] as const)
        for (const whole of wholes) {
          const keys = new Set(whole.scores.map(keyOf));
          const inside = parts.filter(({ scores }) => scores.every((score) => keys.has(keyOf(score))));
          const taken = new Set(inside.flatMap(({ scores }) => scores.map(keyOf)));
          const left = whole.scores.filter((score) => !taken.has(keyOf(score)));
          assert.ok(
            taken.size === 0 || left.length === 0 || isEnough(left, 5),
            `seed ${seed}: ${whole.from} → ${whole.to} less its parts leaves ${left.length}`,
          );
        }
      told += roles.length;
      hidden += groupsAt(input, 'role').cells.size - roles.length;
    }
    assert.ok(told > 50 && hidden > 50, `${told} shown and ${hidden} hidden`);
  });

  it('is offered where people of several titles are rated one by one, and not for a part of the organisation', () => {
    const nurses = titled(staff('A1', 6), 'Sygeplejerske');
    const aides = titled(staff('B1', 6), 'Assistent');
    const graph = relationGraph(graphInput([...nurses, ...aides], each(nurses, aides)), 'unit');
    assert.deepEqual(graph.levels, ['role', 'unit', 'area']);
    assert.deepEqual(filterGraph(graph, { root: 'A' }, UNITS).levels, ['unit']);
    const alike = titled([...nurses, ...aides], 'Leder');
    assert.deepEqual(relationGraph(graphInput(alike, each(alike.slice(0, 6), alike.slice(6))), 'area').levels, [
      'unit',
      'area',
    ]);
    const units = graphInput(nurses, [rating('A1.1', 'B1', 4)]);
    assert.deepEqual(relationGraph(units, 'unit').levels, ['unit', 'area']);
  });
});

const keyOf = ({ about, by }: Contribution): string => `${by} ${about.join()}`;

/** The cells whose mean is shown on a level. */
function shown(input: GraphInput, level: 'role' | 'unit' | 'area'): readonly TieCell[] {
  const graph = relationGraph(input, level);
  const rated = new Set(graph.ties.flatMap(({ from, state, to }) => (state === 'rated' ? [`${from} ${to}`] : [])));
  return [...groupsAt(input, level).cells.values()].filter(({ from, to }) => rated.has(`${from} ${to}`));
}

/** A survey in which titles mostly follow units, so that the two cut the ratings nearly alike. */
function anySurvey(seed: number): GraphInput {
  const next = chance(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const people = ['A1', 'A2', 'B1', 'B2'].flatMap((unitId, at) =>
    staff(unitId, 9 + whole(15)).map((person) => ({ ...person, title: `Titel ${next() < 0.6 ? at : whole(4)}` })),
  );
  const all = people.flatMap(({ id }) =>
    Array.from({ length: 1 + whole(6) }, () => rating(id, people[whole(people.length)]!.id, 1 + whole(5))),
  );
  const once = [...new Map(all.map((one) => [`${one.from} ${one.to}`, one])).values()].filter(
    ({ from, to }) => from !== to,
  );
  return graphInput(people, once);
}
