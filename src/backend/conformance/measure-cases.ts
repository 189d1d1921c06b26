import type { TvaersData } from '../../model/data.js';
import { expectSame } from './expect.js';
import { fixtureData } from './fixture.js';
import { graphOf } from './graphs.js';
import type { CaseGroup } from './place.js';

/** The fixture with one named survey more, which allows figures of single persons. */
const allowing = (): TvaersData => {
  const data = fixtureData();
  const { surveys = [] } = data;
  const record = surveys.find(({ definition }) => definition.id === 'værksted')!;
  const definition = { ...record.definition, id: 'netværk', title: 'Netværk', personMeasures: true };
  return { ...data, surveys: [...surveys, { ...record, definition }] };
};

export const measureCases: CaseGroup = {
  name: 'figures of single persons',
  about: ['relations'],
  data: allowing,
  cases: {
    'may be shown of the persons of a named survey that allows it': async (place) => {
      expectSame((await graphOf(place, { survey: 'netværk', level: 'person' })).personMeasures, true);
      const near = await graphOf(place, { survey: 'netværk', level: 'person', dimensions: ['respekt'] });
      expectSame(near.personMeasures, true, 'on one dimension');
    },
    'may not be shown where nobody has allowed it': async (place) => {
      expectSame((await graphOf(place, { survey: 'værksted', level: 'person' })).personMeasures, undefined);
    },
    'may not be shown of groups, or where a confidential survey is asked for persons': async (place) => {
      for (const level of ['role', 'unit', 'area'] as const)
        expectSame((await graphOf(place, { survey: 'netværk', level })).personMeasures, undefined, level);
      expectSame((await graphOf(place, { level: 'person' })).personMeasures, undefined, 'a confidential survey');
    },
  },
};
