import { ask, question } from '../question.js';
import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, LONG_ID, member, READER } from './fixture.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const organisation = (place: Place) => capability(place.backendFor(READER), 'organisation');
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const sortedIds = (items: readonly { readonly id: string }[]): readonly string[] => [...ids(items)].sort();

export const unitCases: CaseGroup = {
  name: 'units and posts',
  about: ['organisation'],
  data: fixtureData,
  cases: {
    'lists every unit of the line once, each after the one it lies in': async (place) => {
      const { items } = await organisation(place).units({ limit: 500 });
      const line = fixtureData().units.filter(({ hierarchy }) => hierarchy !== 'med');
      expectSame(sortedIds(items), sortedIds(line), 'the units');
      const seen = new Set<string | null>([null]);
      for (const { id, parentId } of items) {
        expect(seen.has(parentId), `${id} comes before the unit it lies in`);
        seen.add(id);
      }
    },
    'gives the same units page by page, whatever the size of a page': async (place) => {
      const source = organisation(place);
      const whole = await source.units({ limit: 500 });
      for (const limit of [1, 2, 3]) {
        const read = (cursor?: string) => source.units({ limit, ...(cursor !== undefined && { cursor }) });
        expectSame(ids(await readAll(read, limit)), ids(whole.items), `the units in pages of ${limit}`);
      }
    },
    'finds units by ids with letters, slashes, percent signs and 200 characters': async (place) => {
      const source = organisation(place);
      expectSame(sortedIds((await source.units({ root: CARE })).items), [CARE, 'hjemmepleje', LONG_ID, 'åsen'].sort());
      const [team] = (await source.units({ root: LONG_ID })).items;
      expectSame(team, { id: LONG_ID, name: 'Nattevagten', kind: 'team', parentId: 'hjemmepleje' });
    },
    'goes as deep as it is asked to': async (place) => {
      const source = organisation(place);
      expectSame(ids((await source.units({ root: CARE, depth: 0 })).items), [CARE]);
      expectSame(sortedIds((await source.units({ root: CARE, depth: 1 })).items), [CARE, 'hjemmepleje', 'åsen'].sort());
    },
    'keeps the hierarchies apart': async (place) => {
      const { items } = await organisation(place).units({ hierarchy: 'med' });
      expectSame(ids(items), ['hovedmed', 'med-pleje']);
    },
    'searches without regard to case, accents and spelling of æ, ø and å': async (place) => {
      const source = organisation(place);
      for (const search of ['åsen', 'AASEN', 'plejecenter aas']) {
        expectSame(ids((await source.units({ search })).items), ['åsen'], `the units found by ${search}`);
      }
      const none = await source.units({ search: 'findes slet ikke' });
      expectSame(none.items, []);
      expect(none.nextCursor === undefined, 'an empty list has no next page');
    },
    'says that there is no such unit': async (place) => {
      const source = organisation(place);
      await expectFailure(source.units({ root: 'findes ikke' }), 'not-found');
      await expectFailure(source.posts('findes ikke'), 'not-found');
      await expectFailure(source.spanHistory('findes ikke'), 'not-found');
    },
    'takes a name that every object has for an id like any other': async (place) => {
      const source = organisation(place);
      for (const id of ['__proto__', 'constructor', 'toString']) {
        await expectFailure(source.units({ root: id }), 'not-found');
        await expectFailure(source.posts(id), 'not-found');
        expectSame((await source.people({ ids: [id] })).items, []);
      }
    },
    'refuses limits that make no sense, and points at them': async (place) => {
      for (const limit of [0, -1, 501, 1.5]) {
        const { fields } = await expectFailure(organisation(place).units({ limit }), 'invalid');
        expectSame(
          fields.map(({ pointer }) => pointer),
          ['/limit'],
          `the pointers for a limit of ${limit}`,
        );
      }
    },
    'refuses a cursor that it did not give, or gave for another question': async (place) => {
      const source = organisation(place);
      const { nextCursor } = await source.units({ limit: 1 });
      expect(nextCursor !== undefined, 'there is more than one unit');
      await expectFailure(source.units({ limit: 1, cursor: 'noget helt andet' }), 'invalid');
      await expectFailure(source.units({ limit: 1, cursor: nextCursor ?? '', search: 'pleje' }), 'invalid');
    },
    'tells the posts of a unit, vacant ones and dotted lines too': async (place) => {
      const { items } = await organisation(place).posts('åsen');
      const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      expectSame(sorted, [
        { id: 'faglig', unitId: 'åsen', personId: 'distriktsleder', kind: 'staff', hierarchy: 'line' },
        { id: 'leder-åsen', unitId: 'åsen', personId: null, kind: 'line', hierarchy: 'line', title: 'Forstander' },
      ]);
    },
    'says who it takes the caller to be, and no more of somebody who is not signed in': async (place) => {
      const me = await place.backendFor(READER).permissions?.();
      if (!me) return;
      expectSame(me.person?.id, member('hjemmepleje', 8));
      expectSame(me.person?.name, 'Medarbejder 8');
      const nobody = await place
        .backendFor()
        .permissions?.()
        .catch(() => undefined);
      expect(nobody?.person === undefined, 'nobody is signed in, and yet there is a person');
    },
    'answers the same question alike': async (place) => {
      const source = organisation(place);
      expectSame(await source.units({ limit: 3 }), await source.units({ limit: 3 }));
    },
    'counts a capability or method that is not there as unsupported': async (place) => {
      const whole = place.backendFor(READER);
      const { units } = organisation(place);
      await expectFailure(
        ask({ ...whole, organisation: { units } }, question('organisation', 'people', {})),
        'unsupported',
      );
      const asked = question('relations', 'graph', { survey: 'værksted', level: 'unit' });
      await expectFailure(ask({ organisation: { units } }, asked), 'unsupported');
    },
  },
};
