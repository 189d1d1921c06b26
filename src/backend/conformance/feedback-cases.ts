import type { Viewer } from '../viewer.js';
import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, member, READER, viewer } from './fixture.js';
import type { CaseGroup, Place } from './place.js';

const COURSE = 'forløb/1';
const HIDDEN = { minimum: 5, hidden: 'few' } as const;

const course = (place: Place, as: Viewer, id = COURSE) => capability(place.backendFor(as), 'feedback').course(id);
const closed = (place: Place, unit: string, as: Viewer = READER) =>
  capability(place.backendFor(as), 'feedback').closed(unit);

export const feedbackCases: CaseGroup = {
  name: 'courses of meetings',
  about: ['feedback'],
  data: fixtureData,
  cases: {
    'tells a course to those who work on it, with signals': async (place) => {
      const { informants, ...told } = await course(place, viewer(member('hjemmepleje', 2), 'employee'));
      expectSame(told, {
        id: COURSE,
        alias: 'Forløb 1',
        outcome: { label: 'Udbytte', lines: ['Kræfter', 'Hjemme', 'Ude', 'Håb'] },
        alliance: { label: 'Samarbejde', lines: ['Lyttet', 'Mål', 'Tempo', 'Igen'], rule: { below: 36, drop: 1 } },
      });
      expectSame(
        informants.map(({ id, missing, signals }) => ({ id, missing, signals })),
        [
          {
            id: 'barn',
            missing: undefined,
            signals: [
              { meeting: 2, signal: 'alliance-below' },
              { meeting: 2, signal: 'alliance-drop' },
              { meeting: 3, signal: 'deterioration' },
            ],
          },
          { id: 'mor', missing: 'mean', signals: [{ meeting: 1, signal: 'other', text: 'Spørg til skolen' }] },
        ],
      );
      expectSame(informants[0]!.meetings[1], {
        number: 2,
        date: '2026-02-15',
        outcome: [4, null, 5, 5],
        alliance: [9, 9, 9, 8],
      });
    },
    'tells nobody else that it is there, whatever their rank': async (place) => {
      for (const as of [READER, viewer('distriktsleder', 'leader'), viewer('direktør', 'director')])
        await expectFailure(course(place, as), 'not-found');
      await expectFailure(course(place, viewer(member('hjemmepleje', 2), 'employee'), 'findes ikke'), 'not-found');
    },
    'tells what became of the closed courses of a unit and those below it': async (place) => {
      expectSame(await closed(place, CARE), {
        unitId: CARE,
        minimum: 5,
        period: { from: '2025-07-01', to: '2025-12-31' },
        n: 7,
        tooShort: 1,
        shares: [
          { outcome: 'recovered', count: 2 },
          { outcome: 'improved', count: 1 },
          { outcome: 'unchanged', count: 3 },
          { outcome: 'deteriorated', count: 1 },
        ],
        change: (9 + 6 + 1 - 6 + 1 + 10 - 1) / 7,
      });
    },
    'counts a half-year that is over, and nothing before or after it': async (place) => {
      const told = await closed(place, 'solvig-skole');
      expectSame('n' in told && [told.n, told.change], [5, (11 + 10 + 1 - 1 + 1) / 5]);
    },
    'says of too few courses nothing but that': async (place) => {
      expectSame(await closed(place, 'åsen'), { unitId: 'åsen', ...HIDDEN });
    },
    'hides a unit that would tell what is left of the one above': async (place) => {
      expectSame(await closed(place, 'hjemmepleje'), { unitId: 'hjemmepleje', ...HIDDEN });
    },
    'does not tell that few have all ended alike': async (place) => {
      expectSame(await closed(place, 'musikskolen'), { unitId: 'musikskolen', ...HIDDEN });
    },
    'tells it to those with insight in the unit, and nobody else': async (place) => {
      await expectFailure(closed(place, CARE, viewer('skoleleder', 'leader')), 'forbidden');
      const told = await closed(place, 'solvig-skole', viewer('skoleleder', 'leader'));
      expectSame('n' in told && told.n, 5);
    },
    'knows no unit that is not there': async (place) => {
      await expectFailure(closed(place, 'findes ikke'), 'not-found');
    },
  },
};
