import type { InformantPicture } from '../../model/informants/informant-view.js';
import type { Viewer } from '../viewer.js';
import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { fixtureData, READER, viewer } from './fixture.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const pictures = async (place: Place, unit: string, as: Viewer = READER): Promise<readonly InformantPicture[]> =>
  (await capability(place.backendFor(as), 'informants').pictures({ unit })).items;

export const informantCases: CaseGroup = {
  name: 'informants',
  about: ['informants'],
  data: fixtureData,
  cases: {
    'tells how each group sees a unit, the newest mapping first': async (place) => {
      const [newest, ...older] = await pictures(place, 'åsen');
      const { views, ...head } = newest!;
      expectSame(head, {
        id: 'kvalitet-2026',
        title: 'Kvalitet 2026',
        unitId: 'åsen',
        asOf: '2026-03-31',
        minimum: 5,
        groups: [
          { id: 'forældre', label: 'Forældre' },
          { id: 'medarbejdere', label: 'Medarbejdere' },
          { id: 'ledelse', label: 'Ledelse', leads: true },
        ],
        themes: [
          { id: 'leg', label: 'Leg' },
          { id: 'sprog', label: 'Sprog' },
        ],
        cut: { value: 60, source: 'Byrådet 2026' },
      });
      expectSame(views[0], { group: 'forældre', theme: 'leg', n: 10, mean: 58.25, sd: 14.5 });
      expectSame(
        older.map(({ id }) => id),
        ['kvalitet-2025'],
      );
    },
    'keeps the spread of fewer than twice the minimum': async (place) => {
      const [newest] = await pictures(place, 'åsen');
      expectSame(newest!.views[1], { group: 'forældre', theme: 'sprog', n: 9, mean: 71 });
    },
    'says of too few answers nothing but that, also where they all lie at one end': async (place) => {
      const [newest] = await pictures(place, 'åsen');
      expectSame(newest!.views.slice(2, 4), [
        { group: 'medarbejdere', theme: 'leg', hidden: 'few' },
        { group: 'medarbejdere', theme: 'sprog', hidden: 'few' },
      ]);
    },
    'holds to a minimum that is higher than the common one': async (place) => {
      const { minimum, views } = (await pictures(place, 'åsen'))[1]!;
      expect(minimum === 8, `the minimum is ${minimum}`);
      expectSame(views, [
        { group: 'forældre', theme: 'leg', hidden: 'few' },
        { group: 'medarbejdere', theme: 'leg', n: 8, mean: 61.5 },
      ]);
    },
    'shows a leader alone only where they have agreed': async (place) => {
      const [hidden] = await pictures(place, 'åsen');
      expectSame(hidden!.views[4], { group: 'ledelse', theme: 'leg', hidden: 'consent' });
      const [agreed] = await pictures(place, 'solvig-skole');
      expectSame(agreed!.views, [{ group: 'ledelse', theme: 'leg', n: 1, mean: 85 }]);
    },
    'tells them to those with insight in the unit, and nobody else': async (place) => {
      const leader = viewer('distriktsleder', 'leader');
      await expectFailure(pictures(place, 'åsen', leader), 'forbidden');
      expectSame(await pictures(place, 'hjemmepleje', leader), []);
      expect((await pictures(place, 'solvig-skole', viewer('skoleleder', 'leader'))).length === 1, 'none is told');
    },
    'knows no unit that is not there': async (place) => {
      await expectFailure(pictures(place, 'findes ikke'), 'not-found');
    },
    'gives the same page by page': async (place) => {
      const source = capability(place.backendFor(READER), 'informants');
      const read = (cursor?: string) =>
        source.pictures({ unit: 'åsen', limit: 1, ...(cursor !== undefined && { cursor }) });
      expectSame(await readAll(read, 1), await pictures(place, 'åsen'));
    },
  },
};
