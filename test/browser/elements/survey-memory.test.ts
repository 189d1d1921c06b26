import { memoryStore } from '../../../src/adapters/memory.js';
import type { TvaersData } from '../../../src/model/data.js';
import { find, press } from '../../support/find.js';
import { says } from '../../support/place.js';
import { sampleDefinition } from '../../support/sample-survey.js';
import { begin, put, reviewed, surveyStand } from '../../support/survey-stand.js';

const people = [...surveyStand().people, { id: 'p-9', name: 'Svend Svarer' }].map((one) => ({ ...one, unitId: 'u-1' }));
const data: TvaersData = {
  asOf: '2026-03-31',
  units: [{ id: 'u-1', name: 'Jobcenter', kind: 'department', parentId: null }],
  people,
  posts: [],
  engagements: people.map(({ id }) => ({ id: `e-${id}`, personId: id, unitId: 'u-1', fte: 1, contract: 'monthly' })),
  surveys: [{ definition: sampleDefinition, invited: ['p-9'], responses: [] }],
};

describe('tvaers-survey: over data in memory', () => {
  it('goes from a search to a stored answer, back, and to another', async () => {
    const store = memoryStore(data, { now: () => new Date('2026-04-01T12:00:00Z') });
    const backend = store.backendFor({ id: 'p-9', roles: ['leader'] });
    const element = await reviewed(backend);
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    const again = await put(backend);
    await says(again, 'Du har svaret.');
    await press(again, 'button', 'Træk svaret tilbage');
    await press(again, 'button', 'Ja, træk svaret tilbage');
    await says(again, 'trukket tilbage og slettet');
    await begin(again);
    find(again, 'textbox', 'Find en kollega');
  });

  it('says that it was closed while somebody answered, and keeps the answer', async () => {
    let now = '2026-04-01T12:00:00Z';
    const store = memoryStore(data, { now: () => new Date(now) });
    const element = await reviewed(store.backendFor({ id: 'p-9', roles: ['leader'] }));
    now = '2026-05-01T12:00:00Z';
    await press(element, 'button', 'Send svar');
    await says(element, 'Undersøgelsen er lukket, så svaret kan ikke tages imod.');
    await says(element, 'Vi har fælles mål Delvist');
  });
});
