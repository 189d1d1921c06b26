import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ManagementChain } from '../../src/model/management-chain.js';
import { relationAnswers } from '../support/little-town.js';
import { testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

// One table: what each role gets from each operation, on its own unit and on others'. The names are those of the little
// town: everybody but the director works in or leads `nord`, a team of `pleje` in the administration `omsorg`.

const ROLES = ['nobody', 'employee', 'leader', 'director', 'hr', 'editor'] as const;
type Role = (typeof ROLES)[number];

/** Operation, then the status for each role in the order above. */
const READING: readonly (readonly [operation: string, path: string, ...statuses: number[]])[] = [
  ['the front page', '/', 200, 200, 200, 200, 200, 200],
  ['the sign-in page', '/vaelg-bruger', 200, 200, 200, 200, 200, 200],
  ['the privacy notice', '/privatliv', 200, 200, 200, 200, 200, 200],
  ['trying own figures', '/egne-tal', 200, 200, 200, 200, 200, 200],
  ['a map of made-up people', '/stort-kort', 200, 200, 200, 200, 200, 200],
  ['the health check', '/health', 200, 200, 200, 200, 200, 200],
  ['the survey page', '/undersoegelse', 401, 200, 200, 200, 200, 200],
  ['the map page', '/kort', 401, 200, 200, 200, 200, 200],
  ['the chain page', '/ledelseslinje', 401, 200, 200, 200, 200, 200],
  ['the span page', '/ledelsesspaend', 401, 200, 200, 200, 200, 200],
  ['the HR page', '/hr', 401, 403, 403, 403, 200, 403],
  ['a page that is not there', '/findes-ikke', 404, 404, 404, 404, 404, 404],
  ['the service document', '/tvaers/api/', 200, 200, 200, 200, 200, 200],
  ['the profile', '/tvaers/api/openapi.json', 200, 200, 200, 200, 200, 200],
  ['what I may', '/tvaers/api/permissions', 401, 200, 200, 200, 200, 200],
  ['units', '/tvaers/api/units', 401, 200, 200, 200, 200, 200],
  ['people', '/tvaers/api/people?search=navn', 401, 200, 200, 200, 200, 200],
  ['posts', '/tvaers/api/posts?unit=veje', 401, 200, 200, 200, 200, 200],
  ['my own span', '/tvaers/api/spans?leader=me', 401, 200, 200, 200, 200, 200],
  ['the span of my own unit', '/tvaers/api/spans?unit=nord', 401, 200, 200, 200, 200, 200],
  ['the span of my own leader', '/tvaers/api/spans?leader=leader', 401, 200, 200, 200, 200, 200],
  ['the span one level up', '/tvaers/api/spans?unit=pleje', 401, 403, 200, 200, 200, 403],
  ['the span two levels up', '/tvaers/api/spans?unit=omsorg', 401, 403, 200, 200, 200, 403],
  ['the span three levels up', '/tvaers/api/spans?unit=by', 401, 403, 403, 200, 200, 403],
  ['the span beside', '/tvaers/api/spans?unit=syd', 401, 403, 403, 200, 200, 403],
  ['the span of a leader beside', '/tvaers/api/spans?leader=other-leader', 401, 403, 403, 200, 200, 403],
  ['the span in another administration', '/tvaers/api/spans?unit=veje', 401, 403, 403, 200, 200, 403],
  ['spans below my own unit', '/tvaers/api/spans?root=nord', 401, 403, 200, 200, 200, 403],
  ['spans below one level up', '/tvaers/api/spans?root=pleje', 401, 403, 403, 200, 200, 403],
  ['spans below everything', '/tvaers/api/spans?root=by', 401, 403, 403, 200, 200, 403],
  ['who leads somebody', '/tvaers/api/formal-lines?ids=neighbour', 401, 200, 200, 200, 200, 200],
  ['the line above and below me', '/tvaers/api/chain?person=me', 401, 200, 200, 200, 200, 200],
  ['the line to another unit', '/tvaers/api/chain?unit=veje', 401, 200, 200, 200, 200, 200],
  ['figures of units', '/tvaers/api/indicators?units=veje', 401, 200, 200, 200, 200, 200],
  ['how informants see my own unit', '/tvaers/api/informants?unit=nord', 401, 200, 200, 200, 200, 200],
  ['how informants see another unit', '/tvaers/api/informants?unit=veje', 401, 403, 403, 403, 200, 403],
  ['a course of meetings that the first works on', '/tvaers/api/feedback/forloeb', 401, 200, 404, 404, 404, 404],
  ['closed courses of my own unit', '/tvaers/api/feedback?unit=nord', 401, 200, 200, 200, 200, 200],
  ['closed courses of another unit', '/tvaers/api/feedback?unit=veje', 401, 403, 403, 403, 200, 403],
  ['the mapping page', '/kortlaegning', 401, 200, 200, 200, 200, 200],
  ['the page of courses', '/forloeb', 401, 200, 200, 200, 200, 200],
  ['the history of my own unit', '/tvaers/api/span-history?unit=nord', 401, 200, 200, 200, 200, 200],
  ['the history of another unit', '/tvaers/api/span-history?unit=veje', 401, 403, 403, 200, 200, 403],
  ['the span of no unit there is', '/tvaers/api/spans?unit=none', 401, 404, 404, 404, 404, 404],
  ['the list of surveys', '/tvaers/api/surveys', 401, 200, 200, 200, 200, 200],
  ['a survey sent to the first three', '/tvaers/api/surveys/open', 401, 200, 200, 200, 200, 200],
  ['a map that is not open yet', '/tvaers/api/relations?survey=open&level=unit', 401, 200, 200, 200, 200, 403],
  ['a confidential map', '/tvaers/api/relations?survey=closed&level=unit', 401, 200, 200, 200, 200, 403],
  ['a named map', '/tvaers/api/relations?survey=named&level=person', 401, 200, 200, 200, 200, 403],
  ['results that are not open yet', '/tvaers/api/results?survey=anonymous', 401, 200, 200, 200, 200, 403],
  ['the results of a confidential survey', '/tvaers/api/results?survey=closed', 401, 200, 200, 200, 200, 403],
  ['the results of no survey there is', '/tvaers/api/results?survey=none', 401, 404, 404, 404, 404, 404],
  ['the result page', '/resultater', 401, 200, 200, 200, 200, 200],
  ['a map of an anonymous survey', '/tvaers/api/relations?survey=anonymous&level=unit', 401, 404, 404, 404, 404, 404],
];

const answers = relationAnswers('neighbour');

/** Writes, each on the survey it names. They run in this order. */
const WRITING: readonly (readonly [
  operation: string,
  path: string,
  method: 'POST' | 'DELETE',
  body: unknown,
  ...statuses: number[],
])[] = [
  ['answer what is open', '/tvaers/api/surveys/open/responses', 'POST', { answers }, 401, 204, 204, 204, 403, 403],
  ['answer it again', '/tvaers/api/surveys/open/responses', 'POST', { answers }, 401, 409, 409, 409, 403, 403],
  ['take it back', '/tvaers/api/surveys/open/responses/mine', 'DELETE', undefined, 401, 204, 204, 204, 403, 403],
  ['take it back again', '/tvaers/api/surveys/open/responses/mine', 'DELETE', undefined, 401, 404, 404, 404, 403, 403],
  ['answer what is closed', '/tvaers/api/surveys/closed/responses', 'POST', { answers }, 401, 409, 409, 409, 403, 403],
  [
    'take back what is closed',
    '/tvaers/api/surveys/closed/responses/mine',
    'DELETE',
    undefined,
    401,
    409,
    409,
    409,
    403,
    403,
  ],
  [
    'answer what has not opened',
    '/tvaers/api/surveys/planned/responses',
    'POST',
    { answers },
    401,
    409,
    409,
    409,
    403,
    403,
  ],
  ['draw a ballot', '/tvaers/api/surveys/anonymous/ballots', 'POST', undefined, 401, 201, 201, 201, 403, 403],
  ['draw another', '/tvaers/api/surveys/anonymous/ballots', 'POST', undefined, 401, 409, 409, 409, 403, 403],
  ['draw one where none is used', '/tvaers/api/surveys/open/ballots', 'POST', undefined, 401, 422, 422, 422, 422, 422],
  [
    'answer anonymously in my own name',
    '/tvaers/api/surveys/anonymous/responses',
    'POST',
    { answers: {} },
    401,
    422,
    422,
    422,
    422,
    422,
  ],
];

describe('who may do what', () => {
  let town: TestHost;
  const person = (role: Role) => (role === 'nobody' ? undefined : role);

  before(async () => {
    town = await testHost();
  });
  after(() => town.close());

  for (const [operation, path, ...statuses] of READING) {
    it(`${operation}: ${statuses.join(' ')}`, async () => {
      const got = await Promise.all(ROLES.map(async (role) => (await town.as(person(role))(path)).status));
      assert.deepEqual(got, statuses);
    });
  }

  for (const [operation, path, method, body, ...statuses] of WRITING) {
    it(`${operation}: ${statuses.join(' ')}`, async () => {
      const got = await Promise.all(
        ROLES.map(async (role) => (await town.as(person(role))(path, writing(method, body))).status),
      );
      assert.deepEqual(got, statuses);
    });
  }

  it('tells figures two levels up and down from where somebody leads or works, and all of them to HR', async () => {
    const told = async (id: string): Promise<string> => {
      const units = ['by', 'omsorg', 'pleje', 'nord', 'syd', 'veje'];
      const answer = await town.as(id)(`/tvaers/api/indicators?${units.map((unit) => `units=${unit}`).join('&')}`);
      const { items } = (await answer.json()) as { items: readonly { unitId: string; value?: number }[] };
      return items.flatMap(({ unitId, value }) => (value === undefined ? [] : [unitId])).join(' ');
    };
    assert.equal(await told('leader'), 'omsorg pleje nord');
    assert.equal(await told('employee'), 'omsorg pleje nord');
    assert.equal(await told('head'), 'by omsorg pleje nord syd');
    assert.equal(await told('director'), 'by omsorg pleje nord syd');
    assert.equal(await told('chief'), 'by omsorg pleje veje');
    assert.equal(await told('hr'), 'by omsorg pleje nord syd veje');
  });

  it('tells in a chain how many somebody leads only to those who may know', async () => {
    const led = async (id: string): Promise<number | undefined> => {
      const chain = (await (await town.as(id)('/tvaers/api/chain?unit=veje')).json()) as ManagementChain;
      return chain.units.find((unit) => unit.id === 'veje')?.posts[0]?.led;
    };
    assert.equal(await led('engineer'), 1);
    assert.equal(await led('other-director'), 1);
    assert.equal(await led('director'), 1);
    assert.equal(await led('leader'), undefined);
    assert.equal(await led('employee'), undefined);
  });

  it('shows a confidential map only to its audience, whatever their rank', async () => {
    const status = async (id: string) => (await town.as(id)('/tvaers/api/relations?survey=open&level=unit')).status;
    assert.equal(await status('other-director'), 403);
    assert.equal(await status('engineer'), 403);
    assert.equal(await status('colleague'), 200);
  });

  it('shows a survey to those it was sent to, HR and editors', async () => {
    const status = async (id: string) => (await town.as(id)('/tvaers/api/surveys/open')).status;
    assert.equal(await status('stranger'), 403);
    assert.equal(await status('neighbour'), 403);
    assert.equal(await status('other-leader'), 200);
  });

  it('lists to each the surveys they may read', async () => {
    const list = async (id: string) => {
      const { items } = (await (await town.as(id)('/tvaers/api/surveys')).json()) as { items: { id: string }[] };
      return items.map((item) => item.id).sort();
    };
    assert.deepEqual(await list('stranger'), []);
    assert.deepEqual(await list('employee'), ['anonymous', 'closed', 'named', 'open', 'planned']);
    assert.deepEqual(await list('editor'), ['anonymous', 'closed', 'named', 'open', 'planned']);
  });

  it('opens the stream to anybody who is signed in, and to nobody else', async () => {
    for (const role of ROLES) {
      const leaving = new AbortController();
      const response = await town.as(person(role))('/tvaers/api/stream', { signal: leaving.signal });
      assert.equal(response.status, role === 'nobody' ? 401 : 200);
      leaving.abort();
    }
  });

  it('lets HR close a survey, and nobody else', async () => {
    const close = (role: Role) =>
      town.as(person(role))('/hr/luk', { method: 'POST', body: new URLSearchParams({ undersoegelse: 'open' }) });
    for (const role of ROLES.filter((each) => each !== 'hr')) {
      assert.equal((await close(role)).status, role === 'nobody' ? 401 : 403);
    }
    const closed = await close('hr');
    assert.equal(closed.status, 303);
    assert.equal(closed.headers.get('location'), '/hr?lukket=open');
    assert.equal((await close('hr')).status, 404);
    const after = await town.as('employee')('/tvaers/api/surveys/open/responses', writing('POST', { answers }));
    assert.equal(after.status, 409);
  });

  it('does not know somebody who has left', async () => {
    assert.equal((await town.as('gone')('/tvaers/api/units')).status, 401);
  });
});
