import type { Span, SpanQuery } from '../organisation-source.js';
import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, LONG_ID, member, READER, viewer } from './fixture.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const spansOf = async (place: Place, query: SpanQuery): Promise<readonly Span[]> =>
  (await capability(place.backendFor(READER), 'organisation').spans(query)).items;
const leaders = (spans: readonly Span[]): readonly string[] => spans.map(({ leader }) => leader.id).sort();

/** The sum of full-time shares of these people, as the fixture has them. */
const hoursOf = (...people: readonly string[]): number => {
  const shares = fixtureData()
    .engagements.filter(({ personId }) => people.includes(personId))
    .map(({ fte }) => fte);
  return Number(shares.reduce((total, each) => total + each, 0).toFixed(4));
};
const numbered = (unitId: string, count: number) => Array.from({ length: count }, (_, at) => member(unitId, at + 1));

export const spanCases: CaseGroup = {
  name: 'spans of control',
  about: ['organisation'],
  data: fixtureData,
  cases: {
    'counts those a leader leads, with the rule, the date and the nearest band': async (place) => {
      const [span] = await spansOf(place, { leader: 'distriktsleder' });
      if (!span) throw new Error('there is no span');
      expectSame(span.leader.name, 'Åse Østergård');
      expectSame(span.units, [{ id: 'hjemmepleje', name: 'Hjemmepleje Øst' }]);
      expectSame(span.headcount, 12);
      expectSame(span.fte, hoursOf(...numbered('hjemmepleje', 8), ...numbered('nat', 4)));
      expectSame(span.rule, { counts: 'persons', contracts: ['monthly', 'hourly', 'trainee'], onLeave: true });
      expectSame(span.asOf, '2026-03-31');
      expectSame(span.band, { from: 8, to: 16, source: 'Ældreudvalget 2026' });
      expectSame(span.acting, true);
    },
    'counts the people of a unit without a leader higher up, and says so': async (place) => {
      const [span] = await spansOf(place, { leader: 'plejechef' });
      expectSame(span?.headcount, 7);
      expectSame(span?.vacantUnits, [{ id: 'åsen', name: 'Plejecenter Åsen' }]);
      const [team] = await spansOf(place, { leader: 'distriktsleder' });
      expectSame(team?.vacantUnits, [{ id: LONG_ID, name: 'Nattevagten' }]);
    },
    'finds the leader of a unit, and for one without a leader whoever covers it': async (place) => {
      expectSame(leaders(await spansOf(place, { unit: 'hjemmepleje' })), ['distriktsleder']);
      expectSame(leaders(await spansOf(place, { unit: 'åsen' })), ['plejechef']);
      expectSame(leaders(await spansOf(place, { unit: LONG_ID })), ['distriktsleder']);
    },
    'counts everybody at each of two who share a post, and names the other': async (place) => {
      const spans = await spansOf(place, { unit: 'solvig-skole' });
      expectSame(leaders(spans), ['skoleleder', 'viceleder']);
      for (const { headcount, leader, sharedWith } of spans) {
        expectSame(headcount, 7);
        const other =
          leader.id === 'skoleleder' ? { id: 'viceleder', name: 'Bo Dahl' } : { id: 'skoleleder', name: 'Birte Holm' };
        expectSame(sharedWith, [other]);
      }
    },
    'finds everyone who leads in a part of the organisation, page by page': async (place) => {
      const source = capability(place.backendFor(READER), 'organisation');
      const read = (cursor?: string) => source.spans({ root: CARE, limit: 1, ...(cursor !== undefined && { cursor }) });
      expectSame(leaders(await readAll(read, 1)), ['distriktsleder', 'plejechef']);
      const all = await source.spans({ root: 'kommune' });
      expectSame(leaders(all.items), ['direktør', 'distriktsleder', 'plejechef', 'skoleleder', 'viceleder']);
    },
    'knows whose span is mine': async (place) => {
      const mine = capability(place.backendFor(viewer('plejechef', 'leader')), 'organisation');
      expectSame(leaders((await mine.spans({ leader: 'me' })).items), ['plejechef']);
    },
    'has no span for somebody who leads nobody': async (place) => {
      expectSame(await spansOf(place, { leader: member('åsen', 1) }), []);
    },
    'says that there is no such leader or unit': async (place) => {
      await expectFailure(spansOf(place, { leader: 'findes ikke' }), 'not-found');
      await expectFailure(spansOf(place, { unit: 'findes ikke' }), 'not-found');
      await expectFailure(spansOf(place, { root: 'findes ikke' }), 'not-found');
    },
    'wants to know exactly one of leader, unit and root': async (place) => {
      await expectFailure(spansOf(place, {}), 'invalid');
      await expectFailure(spansOf(place, { leader: 'plejechef', unit: 'åsen' }), 'invalid');
    },
    'tells how it was, oldest first': async (place) => {
      const source = capability(place.backendFor(READER), 'organisation');
      expectSame(await source.spanHistory(CARE), [
        { date: '2024-12-31', mean: 11, leaders: 2 },
        { date: '2025-12-31', mean: 9.5, leaders: 2 },
      ]);
      expectSame(await source.spanHistory('skole'), []);
    },
  },
};
