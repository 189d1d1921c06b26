import type { FormalLine } from '../../model/formal-lines.js';
import type { LinesQuery } from '../organisation-source.js';
import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, member, READER } from './fixture.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const lines = async (place: Place, query: LinesQuery): Promise<readonly FormalLine[]> =>
  (await capability(place.backendFor(READER), 'organisation').formalLines(query)).items;

const leaderIds = (found: readonly FormalLine[]): readonly (readonly string[])[] =>
  found.map(({ leaders }) => leaders.map(({ id }) => id));

export const lineCases: CaseGroup = {
  name: 'formal lines',
  about: ['organisation'],
  data: fixtureData,
  cases: {
    'says who leads somebody, and where': async (place) => {
      expectSame(await lines(place, { ids: [member('hjemmepleje', 1)] }), [
        {
          personId: member('hjemmepleje', 1),
          hierarchy: 'line',
          unit: { id: 'hjemmepleje', name: 'Hjemmepleje Øst' },
          leaders: [{ id: 'distriktsleder', name: 'Åse Østergård', kind: 'acting' }],
        },
      ]);
    },
    'goes up past a vacant post, and past the unit that somebody leads': async (place) => {
      const found = await lines(place, { ids: [member('åsen', 1), 'plejechef'], hierarchy: 'line' });
      expectSame(leaderIds(found), [['plejechef'], ['direktør']]);
      expectSame(
        found.map(({ unit }) => unit?.id),
        [CARE, 'kommune'],
      );
    },
    'names everybody who leads together': async (place) => {
      const [found] = await lines(place, { ids: [member('solvig-skole', 1)] });
      expectSame(
        found?.leaders.map(({ id, kind }) => [id, kind]),
        [
          ['skoleleder', 'shared'],
          ['viceleder', 'shared'],
        ],
      );
    },
    'has nobody above the top': async (place) => {
      expectSame(leaderIds(await lines(place, { ids: ['direktør'], hierarchy: 'line' })), [[]]);
    },
    'keeps dotted lines and committees apart from the line': async (place) => {
      const all = await lines(place, { ids: ['distriktsleder'] });
      expectSame(
        all.map(({ dotted, hierarchy, unit }) => [hierarchy, unit?.id, dotted]),
        [
          ['line', CARE, undefined],
          ['line', 'åsen', true],
          ['med', 'med-pleje', undefined],
        ],
      );
      const [seat] = await lines(place, { ids: ['distriktsleder'], hierarchy: 'med' });
      expectSame(seat, {
        personId: 'distriktsleder',
        hierarchy: 'med',
        unit: { id: 'med-pleje', name: 'OmrådeMED Ældre og Pleje' },
        title: 'Medlem',
        leaders: [{ id: 'plejechef', name: 'Øjvind Zahle', kind: 'line' }],
      });
    },
    'leads a chair on to the chair of the committee above': async (place) => {
      const found = await lines(place, { ids: ['plejechef', 'direktør'], hierarchy: 'med' });
      expectSame(leaderIds(found), [['direktør'], []]);
    },
    'gives the same lines page by page, in the order asked for, and passes over those nobody is': async (place) => {
      const ids = ['plejechef', '__proto__', 'findes ikke', 'distriktsleder', member('åsen', 2)];
      const source = capability(place.backendFor(READER), 'organisation');
      const whole = await source.formalLines({ ids, limit: 500 });
      expectSame([...new Set(whole.items.map(({ personId }) => personId))], [ids[0], ids[3], ids[4]]);
      const read = (cursor?: string) => source.formalLines({ ids, limit: 2, ...(cursor !== undefined && { cursor }) });
      expectSame(await readAll(read, 2), whole.items);
    },
    'refuses more than a hundred at a time': async (place) => {
      const ids = Array.from({ length: 101 }, (_, at) => member('hjemmepleje', at));
      await expectFailure(lines(place, { ids }), 'invalid');
    },
  },
};
