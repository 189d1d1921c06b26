import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { municipality } from '../../../demo/data/municipality.js';
import { organisationOf } from '../../../demo/data/organisation.js';
import { spanBaseline } from '../../../src/model/span-plan/baseline.js';
import type { SpanChange } from '../../../src/model/span-plan/changes.js';
import { areaFigures, planFigures } from '../../../src/model/span-plan/figures.js';
import { planOf, trialsOf } from '../../../src/model/span-plan/plan.js';
import { spansOf } from '../../../src/model/span.js';
import { spanDistribution } from '../../../src/model/span-distribution.js';
import { planTown } from '../../support/span-plan.js';

const COSTS = { leaderPost: 900_000, employeePost: 450_000, currency: 'DKK', source: 'Eksempel' };
const town = spanBaseline(planTown(), 'by', { costsOf: () => COSTS });
const heads = (changes: readonly SpanChange[], baseline = town): Record<string, number> =>
  Object.fromEntries([...planOf(baseline, changes).leaders].map(([id, { headcount }]) => [id, headcount]));
const TODAY = { chef: 2, plejechef: 11, nora: 40, sara: 13, skolechef: 1, karl: 15 };

describe('the baseline of a what-if', () => {
  it('counts everybody as the spans do', () => {
    assert.deepEqual(heads([]), TODAY);
    const organisation = organisationOf(municipality());
    const baseline = spanBaseline(organisation, organisation.units[0]!.id);
    const planned = planOf(baseline, []);
    for (const { fte, headcount, leaderId } of spansOf(organisation)) {
      const leader = planned.leaders.get(leaderId);
      assert.equal(leader?.headcount, headcount, leaderId);
      assert.ok(Math.abs(leader.fte - fte) < 1e-6, leaderId);
    }
    const { experienced, leaders, mean, staff } = spanDistribution(spansOf(organisation));
    const figures = planFigures(baseline, planned);
    assert.deepEqual(
      [figures.leaders, figures.staff, figures.mean, figures.experienced],
      [leaders, staff, mean, experienced],
    );
  });

  it('names no employee', () => {
    assert.doesNotMatch(JSON.stringify(town), /nord-0|Navn vest/);
  });

  it('shows those who lead the leaders of a unit from above it, and leaves them out of the figures', () => {
    const care = spanBaseline(planTown(), 'pleje');
    assert.deepEqual(
      care.leaders.filter(({ above }) => above).map(({ id }) => id),
      ['chef'],
    );
    assert.equal(care.levelsAbove, 0);
    assert.equal(planFigures(care, planOf(care, [])).leaders, 3);
    assert.equal(spanBaseline(planTown(), 'nord').levelsAbove, 1);
  });

  it('refuses a unit that is not there', () => {
    assert.throws(() => spanBaseline(planTown(), 'maane'), RangeError);
  });
});

describe('a what-if', () => {
  const cases: readonly [what: string, changes: readonly SpanChange[], after: Partial<Record<string, number>>][] = [
    [
      'shares people evenly with new posts, and gives the level above as many more to lead',
      [{ kind: 'add', posts: { nora: 2 } }],
      { nora: 14, '+1@nora': 13, '+2@nora': 13, plejechef: 13 },
    ],
    [
      'takes new leaders from those who are led',
      [
        { kind: 'recruit', inside: true },
        { kind: 'add', posts: { nora: 2 } },
      ],
      { nora: 13, '+1@nora': 13, '+2@nora': 12, plejechef: 13 },
    ],
    ['gives a unit without one a leader of its own', [{ kind: 'fill', unitId: 'vest' }], { '+@vest': 9, plejechef: 3 }],
    ['moves a team', [{ kind: 'move', groupId: 'syd/sara', to: 'karl' }], { sara: 0, karl: 28 }],
    [
      'counts somebody with jobs in two teams once, where one leader gets both',
      [{ kind: 'move', groupId: 'syd/sara', to: 'nora' }],
      { nora: 52, sara: 0 },
    ],
    [
      'lets a leader answer to another',
      [{ kind: 'move', groupId: '@karl/klasse', to: 'plejechef' }],
      { skolechef: 0, plejechef: 12 },
    ],
    ['merges two teams under one leader', [{ kind: 'merge', from: 'sara', into: 'nora' }], { nora: 52, plejechef: 10 }],
    ['takes a level out', [{ kind: 'merge', from: 'skolechef', into: 'chef' }], { chef: 2, karl: 15 }],
    [
      'lets a leader take over from their own',
      [{ kind: 'merge', from: 'skolechef', into: 'karl' }],
      { chef: 2, karl: 15 },
    ],
    [
      'puts a team with one new post, and shares the rest so that all are as equal as they can be',
      [
        { kind: 'add', posts: { nora: 1 } },
        { kind: 'move', groupId: 'syd/sara', to: '+1@nora' },
      ],
      { nora: 27, '+1@nora': 26, sara: 0 },
    ],
  ];
  for (const [what, changes, after] of cases)
    it(what, () => {
      const plan = planOf(town, changes);
      assert.equal(plan.faults.size, 0);
      const found = heads(changes);
      assert.deepEqual(Object.fromEntries(Object.keys(after).map((id) => [id, found[id]])), after);
      if (changes[0]?.kind === 'merge') assert.equal(found[changes[0].from], undefined);
    });

  it('is tried out step by step as it would be carried out', () => {
    const taken: readonly SpanChange[] = [
      { kind: 'add', posts: { nora: 1 } },
      { kind: 'fill', unitId: 'vest' },
    ];
    const tryOut = trialsOf(town, taken);
    for (const to of planOf(town, taken).leaders.keys()) {
      const step: SpanChange = { kind: 'move', groupId: 'klasse/karl', to };
      const { faults, leaders } = planOf(town, [...taken, step]);
      const fault = faults.get(2);
      assert.deepEqual(tryOut(step, to), fault ? { fault } : { headcount: leaders.get(to)?.headcount }, to);
    }
  });

  const refused: readonly [what: string, change: SpanChange, fault: string][] = [
    ['a leader nobody knows', { kind: 'add', posts: { ingen: 1 } }, 'unknown'],
    ['half a post', { kind: 'add', posts: { nora: 0.5 } }, 'number'],
    ['no posts', { kind: 'add', posts: {} }, 'nothing'],
    ['a team that is not there', { kind: 'move', groupId: 'oest/ida', to: 'nora' }, 'unknown'],
    ['a team to a post that nobody opened', { kind: 'move', groupId: 'syd/sara', to: '+1@nora' }, 'unknown'],
    ['a team to its own leader', { kind: 'move', groupId: 'syd/sara', to: 'sara' }, 'nothing'],
    ['a leader under those they lead', { kind: 'move', groupId: '@plejechef/pleje', to: 'nora' }, 'loop'],
    ['a leader merged with themselves', { kind: 'merge', from: 'nora', into: 'nora' }, 'nothing'],
    ['a leader for a unit that has one', { kind: 'fill', unitId: 'nord' }, 'unknown'],
    ['a target of nothing', { kind: 'target', areaId: 'pleje', target: 0 }, 'number'],
    ['a target for nowhere', { kind: 'target', areaId: 'maane', target: 20 }, 'unknown'],
    ['a frame that is no number', { kind: 'frame', amount: NaN }, 'number'],
  ];
  for (const [what, change, fault] of refused)
    it(`refuses ${what}, and goes on with the rest`, () => {
      const plan = planOf(town, [change, { kind: 'fill', unitId: 'vest' }]);
      assert.deepEqual([...plan.faults], [[0, fault]]);
      assert.equal(plan.leaders.get('+@vest')?.headcount, 9);
    });

  it('says what it costs, what it saves and what is left of the frame', () => {
    const figures = planFigures(
      town,
      planOf(town, [
        { kind: 'frame', amount: 500_000 },
        { kind: 'add', posts: { nora: 2 }, givenUp: { areaId: 'pleje', fte: 2 } },
        { kind: 'merge', from: 'skolechef', into: 'chef' },
      ]),
    );
    assert.deepEqual(
      [figures.newPosts, figures.closedPosts, figures.givenUp, figures.cost, figures.left],
      [2, 1, 2, 0, 500_000],
    );
    assert.equal(figures.meanWithout, (figures.staff - 2) / figures.leaders);
    const unpriced = spanBaseline(planTown(), 'by');
    assert.equal(planFigures(unpriced, planOf(unpriced, [{ kind: 'add', posts: { nora: 1 } }])).cost, null);
    assert.equal(planFigures(unpriced, planOf(unpriced, [])).cost, 0);
  });

  it('counts the levels, those above the target, and those who get another leader', () => {
    const today = planFigures(town, planOf(town, [{ kind: 'target', areaId: 'pleje', target: 12 }]));
    assert.deepEqual([today.layers, today.above, today.moved], [4, { leaders: 2, staff: 53 }, 0]);
    const aimed = planOf(town, [{ kind: 'target', areaId: 'pleje', target: 12 }]);
    assert.deepEqual(areaFigures(aimed, 'pleje'), { leaders: 3, largest: 40, above: 2 });
    assert.deepEqual(areaFigures(aimed, 'skole'), { leaders: 2, largest: 15, above: 0 });
    const flat = planOf(town, [
      { kind: 'merge', from: 'plejechef', into: 'chef' },
      { kind: 'merge', from: 'skolechef', into: 'chef' },
    ]);
    assert.equal(planFigures(town, flat).layers, 3);
    assert.equal(planOf(town, [{ kind: 'add', posts: { nora: 1 } }]).moved, 20);
    assert.equal(planOf(town, [{ kind: 'move', groupId: 'syd/sara', to: 'karl' }]).moved, 13);
  });
});
