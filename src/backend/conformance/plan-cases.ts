import { planOf } from '../../model/span-plan/plan.js';
import type { SpanScenario } from '../../model/span-plan/changes.js';
import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, member, READER } from './fixture.js';
import type { CaseGroup, Place } from './place.js';

const source = (place: Place) => capability(place.backendFor(READER), 'organisation');

const SCENARIO: SpanScenario = {
  unitId: CARE,
  name: 'Én leder mere på Åsen',
  asOf: '2026-03-31',
  changes: [
    { kind: 'target', areaId: CARE, target: 8 },
    { kind: 'fill', unitId: 'åsen' },
    { kind: 'add', posts: { distriktsleder: 1 }, givenUp: { areaId: CARE, fte: 1.5 } },
  ],
};

export const planCases: CaseGroup = {
  name: 'what-ifs about leadership',
  about: ['organisation'],
  data: fixtureData,
  cases: {
    'start from the spans of today': async (place) => {
      const baseline = await source(place).spanBaseline(CARE);
      const { items } = await source(place).spans({ root: CARE });
      const { leaders } = planOf(baseline, []);
      expectSame(
        items.map(({ leader }) => [leader.id, leaders.get(leader.id)?.headcount]),
        items.map(({ headcount, leader }) => [leader.id, headcount]),
      );
      expectSame(leaders.get('direktør')?.above, true);
      expectSame(
        baseline.areas.map(({ costs }) => costs?.leaderPost),
        baseline.areas.map(() => 700_000),
      );
    },
    'name leaders and no employee': async (place) => {
      const text = JSON.stringify(await source(place).spanBaseline('kommune'));
      expectSame(text.includes('Åse Østergård'), true);
      expectSame(text.includes(member('hjemmepleje', 1)), false);
    },
    'are kept as they were, and change nothing': async (place) => {
      const before = await source(place).spanBaseline(CARE);
      const { id } = await source(place).keepScenario(SCENARIO);
      expectSame(await source(place).scenario(id), SCENARIO);
      expectSame(await source(place).spanBaseline(CARE), before);
    },
    'are not found under an id that nobody was given': async (place) => {
      await expectFailure(source(place).scenario('findes ikke'), 'not-found');
      await expectFailure(source(place).spanBaseline('findes ikke'), 'not-found');
    },
    'are not kept of a unit that is not there, or where a step cannot be read': async (place) => {
      await expectFailure(source(place).keepScenario({ ...SCENARIO, unitId: 'findes ikke' }), 'not-found');
      await expectFailure(source(place).keepScenario({ ...SCENARIO, name: '' }), 'invalid');
      const odd = { kind: 'explode' } as unknown as SpanScenario['changes'][number];
      await expectFailure(source(place).keepScenario({ ...SCENARIO, changes: [odd] }), 'invalid');
    },
  },
};
