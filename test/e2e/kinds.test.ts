import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';
import type { Visitor } from '../support/visitor.js';

const { visitor } = stage();

/** Goes to a control by keys, and uses the keys on it. */
async function at(person: Visitor, name: RegExp, ...keys: readonly Parameters<Visitor['press']>[0][]): Promise<void> {
  await person.tabTo(name);
  for (const key of keys) await person.press(key);
}

async function write(person: Visitor, field: RegExp, text: string): Promise<void> {
  await person.tabTo(field);
  await person.page.keyboard.type(text);
}

describe('a survey with questions of almost every kind', () => {
  it('is answered with the keyboard alone, is told what the organisation knows, and stores every answer', async () => {
    const person = await visitor();
    await person.become(/Behandler/);
    await person.open('/undersoegelse');
    await person.followAway(/^Din første tid i kommunen$/);
    await person.reads('Fortroligt');
    await person.follow(/^Begynd$/);
    const start = await person.reads('Side 1 af 3');
    assert.match(start, /Spørgsmålene handler om din første tid i \S+/);
    assert.doesNotMatch(start, /\{sted\}/);

    await at(person, /^Ja$/, 'Space');
    await at(person, /^En fast makker$/, 'Space');
    await at(person, /^Andre$/, 'Space');
    await person.page.keyboard.type('Pedellen');
    await write(person, /^Søg blandt mulighederne$/, 'sygehus');
    await at(person, /^Region og sygehus$/, 'Space');
    await person.follow(/^Næste$/);

    await person.reads('Side 2 af 3');
    // Past the end of the required question: it says what is missing, and leads there.
    await write(person, /timers oplæring/, '12,5');
    await person.follow(/^Næste$/);
    await person.reads(/Hvor klar var du til opgaverne/);
    await at(person, /^1/, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await at(person, /^Sæt på listen: Tid til oplæring$/, 'Enter');
    await person.reads('Din rækkefølge: 1 af 3');
    await at(person, /^Sæt på listen: Klarhed over opgaven$/, 'Enter');
    await person.reads('Din rækkefølge: 2 af 3');
    await write(person, /med ét ord/, 'Lærerig');
    await person.follow(/^Næste$/);

    const last = await person.reads('Side 3 af 3');
    assert.doesNotMatch(last, /Hvilket nummer/);
    await at(person, /^0/, 'End');
    await write(person, /gøre anderledes/, 'Giv alle en makker');
    await at(person, /^Ja$/, 'Space');
    await person.reads('Hvilket nummer?');
    await write(person, /Hvilket nummer/, '12 34 56 78');
    await person.follow(/^Næste$/);

    const review = await person.reads('Se dine svar igennem');
    for (const said of [
      'En fast makker',
      'Pedellen',
      'Region og sygehus',
      '12,5',
      'Klarhed over opgaven',
      'Lærerig',
      '12 34 56 78',
    ])
      assert.ok(review.includes(said), `${said} is not in: ${review}`);
    await person.follow(/^Send svar$/);
    await person.reads('Tak for dit svar');
    await person.follow(/^Se dit svar$/);
    const own = await person.reads('Her står det, du har sendt');
    for (const said of ['En fast makker', 'Pedellen', '12,5', 'Klarhed over opgaven', '12 34 56 78'])
      assert.ok(own.includes(said), `${said} is not in: ${own}`);
    assert.doesNotMatch(own, /Ret/);
    await person.follow(/^Tilbage$/);
    await person.reads('Tak for dit svar');
    const answered = await person.page.evaluate(
      async () => ((await (await fetch('/tvaers/api/surveys/foerste-tid')).json()) as { answered: boolean }).answered,
    );
    assert.equal(answered, true);
  });
});
