import type { ManagementChain } from '../../model/management-chain.js';
import type { ChainQuery } from '../organisation-source.js';
import { capability } from './capability.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { CARE, fixtureData, LONG_ID, member, READER, viewer } from './fixture.js';
import type { CaseGroup, Place } from './place.js';
import { readAll } from './read-all.js';

const chainOf = (place: Place, query: ChainQuery, as = READER): Promise<ManagementChain> =>
  capability(place.backendFor(as), 'organisation').chain(query);
const ids = ({ units }: ManagementChain): readonly string[] => units.map(({ id }) => id);
const unitIn = ({ units }: ManagementChain, id: string) => units.find((unit) => unit.id === id);

export const chainCases: CaseGroup = {
  name: 'management chains',
  about: ['organisation'],
  data: fixtureData,
  cases: {
    'goes from the top to the unit that somebody leads, with who leads each': async (place) => {
      const chain = await chainOf(place, { person: 'distriktsleder' });
      expectSame(chain.path, ['kommune', CARE, 'hjemmepleje']);
      expectSame(chain.person, { id: 'distriktsleder', name: 'Åse Østergård', title: 'Distriktsleder' });
      expectSame([chain.asOf, chain.hierarchy, chain.hierarchies], ['2026-03-31', 'line', ['line', 'med']]);
      expectSame(unitIn(chain, 'hjemmepleje'), {
        id: 'hjemmepleje',
        name: 'Hjemmepleje Øst',
        kind: 'department',
        parentId: CARE,
        level: 3,
        posts: [
          {
            id: 'leder-hjemmepleje',
            kind: 'acting',
            person: { id: 'distriktsleder', name: 'Åse Østergård', title: 'Distriktsleder' },
            led: 12,
          },
        ],
        units: 1,
        people: 9,
      });
    },
    'tells neighbours so many levels up, and what lies so many levels below': async (place) => {
      const far = await chainOf(place, { unit: 'hjemmepleje' });
      expectSame(ids(far), ['kommune', 'skole', 'kultur', CARE, 'hjemmepleje', LONG_ID, 'åsen'].sort(inTree), 'two up');
      const near = await chainOf(place, { unit: 'hjemmepleje', up: 1, down: 0 });
      expectSame(ids(near), ['kommune', CARE, 'hjemmepleje', 'åsen'], 'one up and none below');
      expectSame(ids(await chainOf(place, { unit: CARE, up: 0, down: 1 })), ['kommune', CARE, 'hjemmepleje', 'åsen']);
      expectSame(ids(await chainOf(place, { unit: CARE, up: 0, down: 0 })), ['kommune', CARE], 'the line alone');
    },
    'begins at the top where nothing is named': async (place) => {
      const chain = await chainOf(place, { down: 1 });
      expectSame(chain.path, ['kommune']);
      expectSame([...ids(chain)].sort(), ['kommune', CARE, 'skole', 'kultur'].sort());
      expectSame(unitIn(chain, CARE)?.units, 2, 'what there is to ask for');
    },
    'says that a post is vacant, and who covers it': async (place) => {
      const unit = unitIn(await chainOf(place, { unit: 'åsen' }), 'åsen');
      expectSame(unit?.posts[0], { id: 'leder-åsen', kind: 'line', title: 'Forstander' });
      expectSame(unit?.coveredBy, {
        unit: { id: CARE, name: 'Ældre og Pleje' },
        leaders: [{ id: 'plejechef', name: 'Øjvind Zahle' }],
      });
    },
    'names everybody who leads together, and keeps dotted lines apart': async (place) => {
      const school = unitIn(await chainOf(place, { unit: 'solvig-skole' }), 'solvig-skole');
      expectSame(
        school?.posts.map(({ kind, person }) => [kind, person?.id]),
        [
          ['shared', 'skoleleder'],
          ['shared', 'viceleder'],
        ],
      );
      const chain = await chainOf(place, { person: 'distriktsleder' });
      expectSame(chain.dotted, [{ unit: { id: 'åsen', name: 'Plejecenter Åsen' } }]);
      expectSame(
        unitIn(chain, 'åsen')?.posts.map(({ kind }) => kind),
        ['line', 'staff'],
      );
    },
    'goes to where somebody works who leads nobody': async (place) => {
      const chain = await chainOf(place, { person: 'me' }, viewer(member('nat', 1)));
      expectSame(chain.path, ['kommune', CARE, 'hjemmepleje', LONG_ID]);
      expectSame(chain.person?.id, member('nat', 1));
    },
    'tells the committees as a chain of their own': async (place) => {
      const chain = await chainOf(place, { person: 'distriktsleder', hierarchy: 'med' });
      expectSame([chain.hierarchy, chain.path], ['med', ['hovedmed', 'med-pleje']]);
      const committee = unitIn(chain, 'med-pleje');
      expectSame(committee?.people, 2);
      expectSame(
        committee?.posts.map(({ kind, person, title }) => [kind, person?.id, title]),
        [
          ['line', 'plejechef', 'Formand'],
          ['staff', 'distriktsleder', 'Medlem'],
        ],
      );
      expectSame((await chainOf(place, { unit: 'med-pleje' })).hierarchy, 'med', 'that of the unit');
    },
    'has no path for somebody who is not placed there, and tells the top': async (place) => {
      const chain = await chainOf(place, { person: member('åsen', 1), hierarchy: 'med', down: 1 });
      expectSame([chain.path, ids(chain)], [[], ['hovedmed', 'med-pleje']]);
    },
    'refuses two at once, and knows who there is': async (place) => {
      await expectFailure(chainOf(place, { unit: CARE, person: 'me' }), 'invalid');
      await expectFailure(chainOf(place, { unit: CARE, down: 11 }), 'invalid');
      await expectFailure(chainOf(place, { unit: 'findes ikke' }), 'not-found');
      await expectFailure(chainOf(place, { person: 'findes ikke' }), 'not-found');
      const nobody = capability(place.backendFor(), 'organisation');
      await expectFailure(nobody.chain({ person: 'me' }), 'unauthenticated');
    },
    'lists the people of one unit, page by page': async (place) => {
      const source = capability(place.backendFor(READER), 'organisation');
      const read = (cursor?: string) =>
        source.people({ unit: 'hjemmepleje', limit: 4, ...(cursor !== undefined && { cursor }) });
      const people = await readAll(read, 4);
      expectSame(people.length, 9);
      expect(
        people.every(({ unitId }) => unitId === 'hjemmepleje'),
        'they all work there',
      );
      const members = (await source.people({ unit: 'med-pleje' })).items.map(({ id }) => id);
      expectSame([...members].sort(), ['distriktsleder', 'plejechef']);
      await expectFailure(source.people({ unit: 'findes ikke' }), 'not-found');
    },
  },
};

/** As the units stand in a tree whose neighbours are in Danish order of name: Børn og Skole, Kultur, Ældre og Pleje. */
const ORDER = ['kommune', 'skole', 'kultur', CARE, 'hjemmepleje', LONG_ID, 'åsen'];
const inTree = (a: string, b: string): number => ORDER.indexOf(a) - ORDER.indexOf(b);
