import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';
import { touch } from '../support/touch.js';
import type { Visitor } from '../support/visitor.js';

const { visitor } = stage();

async function fitsTheScreen({ page }: Visitor): Promise<void> {
  const { client, scroll } = await page.evaluate(() => ({
    client: document.documentElement.clientWidth,
    scroll: document.documentElement.scrollWidth,
  }));
  assert.equal(client, 320);
  assert.ok(scroll <= client, `${scroll} pixels of page on a screen of ${client}`);
}

describe('a survey on a phone', () => {
  it('is answered by touch alone on 320 pixels, also on the resting point of the line, with nothing beside the screen', async () => {
    const person = await visitor();
    await person.become(/Medarbejder i ældreplejen/);
    await person.page.setViewport({ width: 320, height: 640, hasTouch: true, isMobile: true });
    await person.open('/undersoegelse?id=puls');
    const press = (name: string, nth?: number): Promise<void> =>
      touch(person, 'tvaers-survey', name, nth === undefined ? {} : { nth });

    await person.reads('Begynd');
    await fitsTheScreen(person);
    await press('Begynd');
    await person.reads('De seneste to uger');
    await fitsTheScreen(person);
    for (const nth of [0, 1, 2]) await press('Enig', nth);
    await person.reads('3 af 5 besvaret');
    await press('Hvordan er din arbejdslyst? (valgfrit)');
    await person.reads('4 af 5 besvaret');
    await press('Næste');

    const review = await person.reads('Se dine svar igennem');
    assert.equal(review.match(/Enig/g)?.length, 3, review);
    assert.match(review, /Hvordan er din arbejdslyst\? Ret (49|50|51) af 100/);
    await fitsTheScreen(person);
    const sent = person.page.waitForRequest((request) => request.url().endsWith('/surveys/puls/responses'));
    await press('Send svar');
    const { answers } = JSON.parse((await (await sent).fetchPostData()) ?? '{}') as { answers: { ugen: object } };
    assert.deepEqual(answers.ugen, { tid: 4, hjaelp: 4, vigtigst: 4 });
    await person.reads('Tak for dit svar');
  });
});
