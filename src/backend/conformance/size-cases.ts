import type { TvaersData } from '../../model/data.js';
import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { READER } from './fixture.js';
import type { CaseGroup } from './place.js';
import { readAll } from './read-all.js';

const empty: TvaersData = { asOf: '2026-03-31', units: [], people: [], posts: [], engagements: [] };

export const emptyCases: CaseGroup = {
  name: 'an organisation with nobody in it',
  about: ['organisation'],
  data: () => empty,
  cases: {
    'has empty lists, without a next page': async (place) => {
      const organisation = capability(place.backendFor(READER), 'organisation');
      for (const page of [
        await organisation.units({}),
        await organisation.people({}),
        await organisation.people({ search: 'a' }),
      ]) {
        expectSame([page.items, page.nextCursor], [[], undefined]);
      }
      await expectFailure(organisation.spans({ root: 'kommune' }), 'not-found');
    },
  },
};

export const emptySurveyCases: CaseGroup = {
  name: 'a backend without surveys in it',
  about: ['surveys', 'relations'],
  data: () => empty,
  cases: {
    'has no surveys': async (place) => {
      const backend = place.backendFor(READER);
      expectSame((await capability(backend, 'surveys').list({})).items, []);
      await expectFailure(capability(backend, 'relations').graph({ survey: 'a', level: 'unit' }), 'not-found');
    },
  },
};

const MANY = 10_000;
const large = (): TvaersData => ({
  ...empty,
  units: [{ id: 'alle', name: 'Alle', kind: 'municipality', parentId: null }],
  people: Array.from({ length: MANY }, (_, at) => ({ id: `p-${at}`, name: `Person ${at % 5000}`, unitId: 'alle' })),
});

export const largeCases: CaseGroup = {
  name: `an organisation with ${MANY} people`,
  about: ['organisation'],
  data: large,
  cases: {
    'has a list of one': async (place) => {
      const { items, nextCursor } = await capability(place.backendFor(READER), 'organisation').units({ limit: 1 });
      expectSame([items.length, nextCursor], [1, undefined]);
    },
    'gives everybody once, page by page': async (place) => {
      const organisation = capability(place.backendFor(READER), 'organisation');
      const read = (cursor?: string) => organisation.people({ limit: 500, ...(cursor !== undefined && { cursor }) });
      const people = await readAll(read, 500);
      expectSame([people.length, new Set(people.map(({ id }) => id)).size], [MANY, MANY]);
    },
    'gives a page that is no larger than it has to be': async (place) => {
      const { items, nextCursor, total } = await capability(place.backendFor(READER), 'organisation').people({});
      expect(items.length <= 500 && nextCursor !== undefined, 'a page without a limit has one anyway');
      expect(total === undefined || total === MANY, 'the total is wrong');
    },
    'finds one among them': async (place) => {
      const { items } = await capability(place.backendFor(READER), 'organisation').people({ search: 'person 4321' });
      expectSame(items.map(({ id }) => id).sort(), ['p-4321', 'p-9321']);
    },
  },
};
