import type { PeopleQuery } from '../organisation-source.js';
import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, HOSTILE_NAMES, LONG_ID, member, READER } from './fixture.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const organisation = (place: Place) => capability(place.backendFor(READER), 'organisation');
const found = async (place: Place, query: PeopleQuery): Promise<readonly string[]> =>
  (await organisation(place).people({ limit: 500, ...query })).items.map(({ id }) => id);

export const peopleCases: CaseGroup = {
  name: 'people',
  about: ['organisation'],
  data: fixtureData,
  cases: {
    'lists everybody once, in Danish order of name': async (place) => {
      const source = organisation(place);
      const read = (cursor?: string) => source.people({ limit: 7, ...(cursor !== undefined && { cursor }) });
      const names = (await readAll(read, 7)).map(({ name }) => name);
      const { compare } = new Intl.Collator('da');
      expectSame(
        names,
        fixtureData()
          .people.map(({ name }) => name)
          .sort(compare),
        'the names',
      );
      // Å is the last letter, and Aa is another way to write it.
      expect(names.indexOf('Øjvind Zahle') < names.indexOf('Åse Østergård'), 'Å comes before Ø');
    },
    'tells who a person is by title, unit and administration': async (place) => {
      const { items } = await organisation(place).people({ ids: ['distriktsleder'] });
      expectSame(items, [
        {
          id: 'distriktsleder',
          name: 'Åse Østergård',
          title: 'Distriktsleder',
          unitId: 'hjemmepleje',
          unitName: 'Hjemmepleje Øst',
          areaName: 'Ældre og Pleje',
        },
      ]);
    },
    'finds people by name, title and unit, in any order and spelling': async (place) => {
      expectSame(await found(place, { search: 'oestergaard aase' }), ['distriktsleder']);
      expectSame(await found(place, { search: 'plejechef' }), ['plejechef']);
      expectSame(await found(place, { search: 'musikskolen' }), [member('musikskolen', 1), member('musikskolen', 2)]);
      expectSame(await found(place, { search: 'stergård' }), [], 'a word that begins in the middle');
    },
    'keeps names whole, whatever is in them': async (place) => {
      const { items } = await organisation(place).people({ search: 'nattevagten' });
      expectSame(items.map(({ name }) => name).sort(), [...HOSTILE_NAMES].sort(), 'the names');
      expect(
        items.every(({ unitId }) => unitId === LONG_ID),
        'they all work in the team with the long id',
      );
    },
    'puts those nearest first, and leaves out the one they are near': async (place) => {
      const ids = await found(place, { near: 'distriktsleder' });
      expect(!ids.includes('distriktsleder'), 'nobody is near themselves');
      const at = (id: string) => ids.indexOf(id);
      const order = [member('hjemmepleje', 1), member('åsen', 1), member('solvig-skole', 1)];
      expect(
        order.every((id) => at(id) >= 0),
        'everybody else is there',
      );
      expect(
        at(order[0]!) < at(order[1]!) && at(order[1]!) < at(order[2]!),
        'own unit, then neighbours, then the rest',
      );
      expect(at(member('nat', 1)) < at(member('solvig-skole', 1)), 'the unit below is a neighbour');
      expect(at('plejechef') < at('skoleleder'), 'the unit above is a neighbour');
    },
    'knows who is signed in, where nearest is meant from there': async (place) => {
      const ids = await found(place, { near: 'me', search: 'medarbejder' });
      expectSame(
        ids.slice(0, 7).sort(),
        [1, 2, 3, 4, 5, 6, 7].map((each) => member('hjemmepleje', each)),
      );
      expect(!ids.includes(READER.id), 'nobody is near themselves');
    },
    'asks for a sign-in where it cannot know who is meant': async (place) => {
      const nobody = capability(place.backendFor(), 'organisation');
      await expectFailure(nobody.people({ near: 'me' }), 'unauthenticated');
      await expectFailure(nobody.spans({ leader: 'me' }), 'unauthenticated');
    },
    'finds leaders alone': async (place) => {
      const leaders = ['direktør', 'distriktsleder', 'plejechef', 'skoleleder', 'viceleder'];
      expectSame([...(await found(place, { among: 'leaders' }))].sort(), leaders);
      expectSame(await found(place, { among: 'leaders', search: 'medarbejder' }), []);
    },
    'gives just the people it is asked for, and passes over ids that nobody has': async (place) => {
      const wanted = [member('åsen', 2), 'direktør', 'findes ikke', CARE];
      expectSame([...(await found(place, { ids: wanted }))].sort(), ['direktør', member('åsen', 2)]);
      expectSame(await found(place, { ids: [] }), []);
    },
    'says that there is nobody to be near': async (place) => {
      await expectFailure(organisation(place).people({ near: 'findes ikke' }), 'not-found');
    },
    'refuses a search without end': async (place) => {
      await expectFailure(organisation(place).people({ search: 'a'.repeat(201) }), 'invalid');
    },
  },
};
