import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';

const { visitor } = stage();

describe('practice 6, Gladsaxe: a course of meetings, and the closed ones together', () => {
  it('is read by the one who works on it: in words, with the limits of each who fills in', async () => {
    const practitioner = await visitor();
    await practitioner.become(/Behandler/);
    await practitioner.open('/forloeb');
    const text = await practitioner.reads('Møde for møde');
    assert.match(text, /(har det (bedre|dårligere|nogenlunde)|har udfyldt ét skema)/);
    assert.match(text, /Forælderen har det/);
    assert.match(text, /Værd at tale om/);
    assert.match(text, /Samarbejdet ifølge \S.+: \d+(,\d)? af 40 ved seneste møde\./);
    await practitioner.tabTo(/^Vis zoner for$/);
    await practitioner.page.keyboard.type('f');
    await practitioner.reads('Zonerne er for Forælderen');
    await practitioner.follow(/^Sådan er tallet beregnet$/);
    await practitioner.reads('Under 28 point er grænsen ikke nået. 5 point er en sikker ændring.');
    // Nothing of the course is left in the browser, and no browser may keep it.
    const kept = await practitioner.page.evaluate(async () => {
      const id = document.querySelector('tvaers-feedback-chart')?.getAttribute('course') ?? '';
      const answer = await fetch(`/tvaers/api/feedback/${encodeURIComponent(id)}`);
      const names = (await caches.keys()).length + localStorage.length + sessionStorage.length;
      return { status: answer.status, caching: answer.headers.get('cache-control'), names };
    });
    assert.deepEqual(kept, { status: 200, caching: 'no-store', names: 0 });
  });

  it('is not there for anybody else, and HR reads what became of the closed ones together', async () => {
    const practitioner = await visitor();
    await practitioner.become(/Behandler/);
    await practitioner.open('/forloeb');
    await practitioner.reads('Møde for møde');
    const id = await practitioner.page.evaluate(
      () => document.querySelector('tvaers-feedback-chart')?.getAttribute('course') ?? '',
    );
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/forloeb');
    const text = await hr.reads(/\d+ af \d+ afsluttede forløb endte bedre, end de begyndte\./);
    assert.match(text, /Med så mange forløb kan andelen ligge mellem \d+ % og \d+ %\./);
    assert.doesNotMatch(text, /Forløb \d\d\d/);
    const status = await hr.page.evaluate(
      async (course) => (await fetch(`/tvaers/api/feedback/${encodeURIComponent(course)}`)).status,
      id,
    );
    assert.equal(status, 404);
  });
});
