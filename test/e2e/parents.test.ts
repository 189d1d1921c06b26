import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';

const { visitor } = stage();

describe('a survey in Arabic', () => {
  it('is read from the right and answered with the keyboard alone, and sends what it would in Danish', async () => {
    const person = await visitor();
    await person.become(/Behandler/);
    await person.open('/undersoegelse');
    await person.followAway(/^Samarbejdet om dit barn$/);
    await person.reads('Vi vil gerne vide, hvordan du oplever samarbejdet');
    await person.follow(/^العربية$/);
    await person.reads('نود أن نعرف كيف ترى التعاون بينك وبين المدرسة');
    await person.follow(/^Begynd$/);
    await person.reads('مع من تتحدث أكثر؟');
    const direction = await person.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('tvaers-survey')!;
      return getComputedStyle(shadowRoot!.querySelector('[role=group]')!).direction;
    });
    assert.equal(direction, 'rtl');

    await person.tabTo(/^المعلم$/);
    await person.press('Space');
    await person.tabTo(/^لا أوافق إطلاقًا$/);
    // The steps stand from the right: the key to the left goes on.
    await person.page.keyboard.press('ArrowLeft');
    await person.tabTo(/Tal fra 0 til 100|ما مدى شعور طفلك/);
    await person.tabTo(/Tal fra 0 til 100/);
    await person.page.keyboard.type('80');
    await person.follow(/^Næste$/);

    const second = await person.reads('ما الأهم؟');
    assert.match(second, /أنت تتحدث أكثر مع \S*المعلم/);
    await person.tabTo(/مترجم$/);
    await person.press('Enter');
    await person.follow(/^Næste$/);

    const review = await person.reads('Se dine svar igennem');
    for (const said of ['المعلم', 'لا أوافق', 'مترجم'])
      assert.ok(review.includes(said), `${said} is not in: ${review}`);
    const sent = person.page.waitForRequest((request) => request.url().endsWith('/surveys/foraeldre/responses'));
    await person.follow(/^Send svar$/);
    const { answers } = JSON.parse((await (await sent).fetchPostData()) ?? '{}') as { answers: object };
    assert.deepEqual(answers, {
      hvem: { options: ['laerer'] },
      tillid: { lytter: 2 },
      tryg: 80,
      vigtigst: ['tolk'],
    });
    await person.reads('Tak for dit svar');
  });
});
