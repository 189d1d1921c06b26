import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { os2moBackend } from '../../src/adapters/os2mo.js';
import type { Os2moOptions } from '../../src/adapters/os2mo.js';
import type { OrganisationSource } from '../../src/backend/organisation-source.js';
import type { Os2moRecords } from '../support/os2mo-records.js';
import { os2moStand } from '../support/os2mo-stand.js';
import type { Os2moStand } from '../support/os2mo-stand.js';
import { TOWN } from '../support/os2mo-town.js';

let stand: Os2moStand;
before(async () => {
  stand = await os2moStand(TOWN);
});
after(() => stand.close());
afterEach(() => {
  stand.holds(TOWN);
  stand.answersInstead(() => undefined);
});

const organisation = (options: Partial<Os2moOptions> = {}): Required<OrganisationSource> =>
  os2moBackend({ url: stand.url, root: 'by', now: () => new Date('2026-11-22T23:30:00Z'), ...options })
    .organisation as Required<OrganisationSource>;

const graphql = (answer: unknown) => {
  stand.answersInstead(() => Response.json(answer));
};

describe('an OS2mo installation', () => {
  it('tells its posts as they are: filled, vacant, shared, acting, and those that lead nobody', async () => {
    const posts = async (unit: string) =>
      (await organisation().posts(unit)).items.map(({ kind, personId, title }) => [personId, kind, title]);
    assert.deepEqual(await posts('skoler'), [[null, 'line', 'Skolechef']]);
    assert.deepEqual(await posts('skole'), [
      ['skoleleder', 'shared', 'Skoleleder'],
      ['viceleder', 'shared', 'Viceskoleleder'],
    ]);
    assert.deepEqual(await posts('sfo'), [
      ['vikarleder', 'acting', 'SFO-leder'],
      ['pedel', 'staff', 'Fagansvarlig'],
    ]);
  });

  it('passes over vacant posts on the way to a leader', async () => {
    const { items } = await organisation().spans({ leader: 'direktør' });
    assert.equal(items[0]?.headcount, 3);
    assert.deepEqual(items[0].vacantUnits, [
      { id: 'skoler', name: 'Enhed skoler' },
      { id: 'stab', name: 'Enhed stab' },
    ]);
  });

  it('counts hourly paid people without a fraction, those on leave and those back from it, by the rule it is given', async () => {
    const heads = async (options: Partial<Os2moOptions>) =>
      (await organisation(options).spans({ root: 'skole' })).items.map(({ headcount, leader: { id } }) => [
        id,
        headcount,
      ]);
    assert.deepEqual(await heads({}), [
      ['vikarleder', 4],
      ['skoleleder', 3],
      ['viceleder', 3],
    ]);
    const spanRule = { counts: 'persons', contracts: ['monthly'], onLeave: false } as const;
    assert.deepEqual(await heads({ spanRule }), [
      ['vikarleder', 3],
      ['skoleleder', 2],
      ['viceleder', 2],
    ]);
  });

  it('takes for newcomers those who began within a year, and not those whose hours have changed', async () => {
    const [span] = (await organisation().spans({ leader: 'vikarleder' })).items;
    assert.equal(span?.context?.newcomers, 0.5);
  });

  it('takes the date from where the municipality is', async () => {
    assert.equal((await organisation().units({})).asOf, '2026-11-23');
  });

  it('says what people do in their primary engagement, and calls them what they want where that is wished', async () => {
    const { items } = await organisation().people({ ids: ['lærer', 'pedel'] });
    assert.deepEqual(
      items.map(({ name, title, unitId }) => [name, title, unitId]),
      [
        ['Navn lærer', 'Pædagog', 'sfo'],
        ['Navn pedel', undefined, 'stab'],
      ],
    );
    const nicknamed = await organisation({ nicknames: true }).people({ ids: ['lærer', 'pedel'] });
    assert.deepEqual(
      nicknamed.items.map(({ name }) => name),
      ['Kaldenavn', 'Navn pedel'],
    );
  });

  it('finds the committees that are related to the line, whole, and no other hierarchy', async () => {
    const { items } = await organisation().units({ hierarchy: 'med' });
    assert.deepEqual(
      items.map(({ id, kind, parentId }) => [id, kind, parentId]),
      [
        ['hovedmed', 'committee', null],
        ['lokalmed', 'committee', 'hovedmed'],
      ],
    );
    const { items: line } = await organisation().units({});
    assert.ok(!line.some(({ id }) => id === 'budget'));
    const lines = await organisation().formalLines({ ids: ['lærer', 'skoleleder'], hierarchy: 'med' });
    assert.deepEqual(
      lines.items.map(({ leaders, title, unit }) => [unit?.id, title, leaders.map(({ id }) => id)]),
      [
        ['lokalmed', 'Næstformand', ['skoleleder']],
        ['lokalmed', 'Formand', ['direktør']],
      ],
    );
  });

  it('makes committees of the seats that are put on units of the line, and nothing of other associations', async () => {
    const seat = (uuid: string, unit: string, person: string, type: string) => ({ uuid, unit, person, type });
    stand.holds({
      ...TOWN,
      related: [],
      associations: [
        seat('a', 'skoler', 'direktør', 'Formand, MED'),
        seat('b', 'sfo', 'vikarleder', 'MED-formand'),
        seat('c', 'sfo', 'pædagog', 'MED-medlem'),
        seat('d', 'skole', 'lærer', 'AMR'),
        seat('e', 'skole', 'lærer', 'Medarbejderrepræsentant'),
      ],
    });
    const source = organisation();
    assert.deepEqual((await source.units({ hierarchy: 'med' })).items, [
      { id: 'med-skoler', name: 'MED Enhed skoler', kind: 'committee', parentId: null, hierarchy: 'med' },
      { id: 'med-sfo', name: 'MED Enhed sfo', kind: 'committee', parentId: 'med-skoler', hierarchy: 'med' },
    ]);
    const ids = ['pædagog', 'vikarleder', 'lærer'];
    const lines = await source.formalLines({ ids, hierarchy: 'med' });
    assert.deepEqual(
      lines.items.map(({ leaders, personId, unit }) => [personId, unit?.id, leaders.map(({ id }) => id)]),
      [
        ['pædagog', 'med-sfo', ['vikarleder']],
        ['vikarleder', 'med-sfo', ['direktør']],
      ],
    );
  });

  it('knows nothing above its root', async () => {
    const below = organisation({ root: 'skole' });
    const { items } = await below.units({});
    assert.deepEqual(
      items.map(({ id, parentId }) => [id, parentId]),
      [
        ['skole', null],
        ['sfo', 'skole'],
      ],
    );
  });

  it('takes the words of the municipality where they are not the usual ones', async () => {
    const own = organisation({
      words: {
        contract: (type) => (type === 'Timelønnet' ? undefined : 'monthly'),
        postKind: ({ level }) => (level === 'Viceskoleleder' ? undefined : 'line'),
        unitKind: () => 'team',
        isCommittee: ({ hierarchy }) => hierarchy === 'Økonomi',
      },
    });
    assert.deepEqual(
      (await own.units({ hierarchy: 'med' })).items.map(({ id }) => id),
      ['budget'],
    );
    assert.equal((await own.units({})).items[0]?.kind, 'team');
    const [span] = (await own.spans({ leader: 'skoleleder' })).items;
    assert.deepEqual([span?.headcount, span?.sharedWith], [3, undefined]);
  });

  it('is never asked for a civil registration number, and what it tells unasked is dropped', async () => {
    stand.answersInstead(() => undefined);
    const source = organisation();
    await source.people({});
    assert.ok(stand.asked.length >= 6);
    for (const { body } of stand.asked) assert.doesNotMatch(body, /cpr/i);

    const page = (objects: readonly object[]) => ({ objects, page_info: { next_cursor: null } });
    const more = { cpr_number: '0101010101', extension_1: 'hemmeligt' };
    const ref = { uuid: 'a', ...more };
    const object = {
      uuid: 'a',
      ...more,
      current: {
        ...more,
        name: 'Navn',
        nickname: '',
        is_primary: true,
        fraction: 100,
        parent_response: null,
        org_unit_response: ref,
        person_response: ref,
        org_units_response: { objects: [ref] },
        leave_response: null,
        unit_type_response: null,
        unit_hierarchy_response: null,
        association_type_response: null,
        manager_type_response: null,
        manager_level_response: null,
        engagement_type_response: { current: { name: 'Månedslønnet', ...more } },
        job_function_response: { current: { name: 'Leder', ...more } },
      },
    };
    const lists = ['org_units', 'managers', 'engagements', 'associations', 'related_units', 'persons'];
    graphql({ data: Object.fromEntries(lists.map((list) => [list, page([object])])) });
    const leaky = organisation({ root: 'a' });
    const told = JSON.stringify([
      await leaky.units({}),
      await leaky.people({}),
      await leaky.posts('a'),
      await leaky.spans({ root: 'a' }),
      await leaky.formalLines({ ids: ['a'] }),
    ]);
    assert.match(told, /Navn/);
    assert.doesNotMatch(told, /0101010101|hemmeligt|extension/);
  });
});

describe('an OS2mo installation that tells only a part', () => {
  const notices = async (records: Os2moRecords) => {
    stand.holds(records);
    return (await organisation().units({})).notices;
  };

  it('has no notices where nothing is missing', async () => {
    assert.equal(await notices(TOWN), undefined);
  });

  it('says how much is missing, of what is not valid today and of what could not be told', async () => {
    const [first, second, ...units] = [...TOWN.units].reverse();
    const gone = { ...TOWN, units: [...units, { ...second!, gone: true as const }, first!].reverse() };
    assert.equal(await notices({ ...TOWN, units: gone.units.filter(({ uuid }) => uuid !== 'lokalmed') }), undefined);
    const engagements = TOWN.engagements.map((engagement, at) =>
      at === 4
        ? { ...engagement, gone: true as const }
        : at === 5
          ? { ...engagement, broken: true as const }
          : engagement,
    );
    assert.deepEqual(await notices({ ...TOWN, engagements }), [{ code: 'partial', count: 2 }]);
  });

  it('counts people whose names are hidden, and says how many they are', async () => {
    const persons = TOWN.persons.map((person) =>
      person.uuid === 'pædagog'
        ? { ...person, gone: true as const }
        : person.uuid === 'barsel'
          ? { ...person, broken: true as const }
          : person,
    );
    assert.deepEqual(await notices({ ...TOWN, persons }), [{ code: 'names-hidden', count: 2 }]);
    const source = organisation();
    assert.equal((await source.spans({ leader: 'vikarleder' })).items[0]?.headcount, 4);
    assert.equal((await source.people({ ids: ['pædagog', 'barsel'] })).items.length, 0);
  });
});
