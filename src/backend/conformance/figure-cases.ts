import { isOutside } from '../../model/indicator.js';
import type { IndicatorFigure } from '../../model/indicator.js';
import type { Viewer } from '../viewer.js';
import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, LONG_ID, member, READER, viewer } from './fixture.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const UNITS = ['kommune', CARE, 'hjemmepleje', LONG_ID, 'åsen', 'solvig-skole'];

const figures = async (place: Place, as: Viewer | undefined, units = UNITS): Promise<readonly IndicatorFigure[]> =>
  (await capability(place.backendFor(as), 'indicators').figures({ units })).items;
/** The units that somebody is told of, and those they have no insight in. */
const seen = async (place: Place, as: Viewer): Promise<readonly (readonly string[])[]> => {
  const all = await figures(place, as);
  const ids = (found: readonly IndicatorFigure[]) => [...new Set(found.map(({ unitId }) => unitId))];
  return [ids(all.filter((figure) => !isOutside(figure))), ids(all.filter(isOutside))];
};

export const figureCases: CaseGroup = {
  name: 'figures of units',
  about: ['indicators'],
  data: fixtureData,
  cases: {
    'tells a figure with its rule, its date and what it stands against': async (place) => {
      expectSame(await figures(place, READER, ['hjemmepleje']), [
        {
          unitId: 'hjemmepleje',
          id: 'trivsel',
          name: 'Trivsel',
          value: 71.5,
          measure: 'point',
          rule: 'Gennemsnit af svarene i månedens puls',
          asOf: '2026-02-28',
          band: { from: 65, source: 'Byrådet 2026' },
          trend: [
            { date: '2026-01-31', value: 69 },
            { date: '2026-02-28', value: 71.5 },
          ],
          every: 'month',
        },
        {
          unitId: 'hjemmepleje',
          id: 'besøg',
          name: 'Besøg til tiden',
          value: null,
          measure: '%',
          rule: 'Andel af planlagte besøg',
          asOf: '2026-03-31',
        },
      ]);
    },
    'gives insight two levels up and two levels down, and none beside': async (place) => {
      expectSame(await seen(place, viewer('distriktsleder', 'leader')), [
        ['kommune', CARE, 'hjemmepleje', LONG_ID],
        ['åsen', 'solvig-skole'],
      ]);
    },
    'ends after two levels, from the top and from the bottom': async (place) => {
      expectSame(await seen(place, viewer('direktør', 'director')), [
        ['kommune', CARE, 'hjemmepleje', 'åsen', 'solvig-skole'],
        [LONG_ID],
      ]);
      expectSame(await seen(place, viewer(member('nat', 2), 'employee')), [
        [CARE, 'hjemmepleje', LONG_ID],
        ['kommune', 'åsen', 'solvig-skole'],
      ]);
    },
    'lets HR see all': async (place) => {
      expectSame(await seen(place, READER), [UNITS, []]);
    },
    'says of a unit outside nothing but that': async (place) => {
      expectSame(await figures(place, viewer('distriktsleder', 'leader'), ['åsen']), [
        { unitId: 'åsen', outsideInsight: true },
      ]);
    },
    'keeps the order, and passes over units that are not there or have no figures': async (place) => {
      const found = await figures(place, READER, ['åsen', 'findes ikke', 'skole', 'kommune']);
      expectSame(
        found.map(({ unitId }) => unitId),
        ['åsen', 'kommune'],
      );
    },
    'gives the same page by page': async (place) => {
      const source = capability(place.backendFor(READER), 'indicators');
      const read = (cursor?: string) =>
        source.figures({ units: UNITS, limit: 2, ...(cursor !== undefined && { cursor }) });
      expectSame(await readAll(read, 2), await figures(place, READER));
    },
    'refuses more than a hundred at a time': async (place) => {
      const many = Array.from({ length: 101 }, (_, at) => `u-${at}`);
      await expectFailure(figures(place, READER, many), 'invalid');
    },
  },
};
