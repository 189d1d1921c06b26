import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';
import type { Visitor } from '../support/visitor.js';

const { visitor } = stage();

/** Writes the first letters of a row and goes on till it has the focus. */
async function goTo(person: Visitor, name: string): Promise<void> {
  const { page } = person;
  await page.keyboard.press('Home');
  await person.hasFocusOn(/^Solbjerg Kommune/);
  for (let presses = 0; presses < 200; presses += 1) {
    const at = await person.focused();
    if (at.name.startsWith(name)) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`no row called ${name}`);
}

describe('practice 4, Hjørring: every level knows what goes on two levels from itself', () => {
  it('a director finds the line upward, a team two levels down and its figures, and where the insight ends', async () => {
    const director = await visitor();
    await director.become(/^Direktør/);
    await director.open('/ledelseslinje');
    await director.reads(/Din ledelseslinje: Kommunaldirektør \S.+ → dig\. 1 led over dig\./);
    const requests: string[] = [];
    director.page.on('request', (request) => requests.push(new URL(request.url()).pathname));

    // Two levels down: a team of a department of her own.
    await director.tabTo(/Ældre og Sundhed/);
    await goTo(director, 'Hjemmepleje Nord');
    await director.press('ArrowRight');
    await director.press('ArrowRight');
    const team = (await director.focused()).name;
    assert.match(team, /^Hjemmepleje /);
    await director.press('Enter');
    const within = await director.reads(/Nøgletal .*Medarbejdere pr\. leder \d/);
    assert.match(within, /leder \d+ medarbejdere direkte/);
    assert.match(within, /Målt \d+\. \S+ 202\d\./);
    assert.doesNotMatch(within, /Uden for din indsigt/);

    // Three levels away: up to the chief, and two down on the other side.
    await goTo(director, 'Børn og Dagtilbud');
    await director.press('ArrowRight');
    await director.reads('Dagtilbud Nord');
    await goTo(director, 'Dagtilbud Nord');
    const other = (await director.focused()).name;
    await director.press('Enter');
    const outside = await director.reads('Uden for din indsigt.');
    const [, details = ''] = outside.split('Afdeling, niveau 3 fra toppen');
    assert.ok(details.trim().startsWith(other.split(' ')[0]!), details.slice(0, 200));
    assert.doesNotMatch(details.split('Vejen til toppen')[0]!, /Medarbejdere pr\. leder|Trivsel \d|Målt/);
    assert.ok(requests.some((path) => path.endsWith('/indicators')));
  });

  it('a team leader reads three levels of leaders above, the figures two levels up, and none of the third', async () => {
    const leader = await visitor();
    await leader.become(/^Teamleder på værkstedet(?!, fra)/);
    await leader.open('/ledelseslinje');
    await leader.reads(
      /Din ledelseslinje: Kommunaldirektør \S.+ → Direktør for Ældre og Sundhed \S.+ → Afdelingschef \S.+ → dig\. 3 led over dig\./,
    );
    await leader.tabTo(/her er du/);
    await goTo(leader, 'Ældre og Sundhed');
    await leader.press('Enter');
    const twoUp = await leader.reads(/Nøgletal .*Medarbejdere pr\. leder \d/);
    assert.match(twoUp, /Forvaltning, niveau 2 fra toppen Ældre og Sundhed/);
    await goTo(leader, 'Solbjerg Kommune');
    await leader.press('Enter');
    const threeUp = await leader.reads('Uden for din indsigt.');
    assert.match(threeUp, /Kommune, niveau 1 fra toppen Solbjerg Kommune/);
    assert.match(threeUp, /Du ser nøgletal for dine egne enheder og de nærmeste niveauer over og under dem\./);
  });
});
