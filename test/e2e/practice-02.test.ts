import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerPage } from '../support/answering.js';
import { stage } from '../support/stage.js';

const { visitor } = stage();

const MAP = '/kort?undersoegelse=vaerksted&niveau=person';

describe('practice 2, Fredericia: leaders name who matters most, and see where to begin', () => {
  it('names a colleague, rates the work as important and weak, and reads the two first on the list', async () => {
    const leader = await visitor();
    await leader.become(/^Teamleder på værkstedet(?!, fra)/);
    await leader.open('/undersoegelse?id=vaerksted');
    await leader.reads('Med navn');
    await leader.follow(/^Begynd$/);
    // As important as can be, and as weak.
    const answers = { colleagues: ['a'], words: '', step: (group: string) => (group.includes('importance') ? 4 : 0) };
    await leader.reads('Side 1 af 2');
    assert.equal(await answerPage(leader, answers), 'Næste');
    await leader.reads('Side 2 af 2');
    assert.equal(await answerPage(leader, answers), 'Næste');
    await leader.reads('Se dine svar igennem');
    await leader.follow(/^Send svar$/);
    await leader.reads('Tak for dit svar');

    await leader.open(MAP);
    const list = await leader.reads(/Vigtige relationer, der er svage \(\d+\)/);
    assert.match(list, /\d+ personer, \d+ relationer; \d+ vigtige? relation(er)? er svage?/);
    assert.match(list, /De vigtigste først/);
    const said = await leader.reads(/vurderer samarbejdet til 1,0 og vigtigheden til 5,0\./);
    assert.ok(said.indexOf('til 1,0 og vigtigheden til 5,0') < said.indexOf('Vis flere'));
  });

  it('opens a pair with Enter: both sides, where they differ, and what to ask; and goes back to the list', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open(MAP);
    await hr.reads(/Vigtige relationer, der er svage/);
    const { name } = await hr.tabTo(/^\S.+ og \S.+$/);
    const [from = '', to = ''] = name.split(' og ');
    await hr.press('Enter');
    const text = await hr.reads('Til samtalen');
    assert.equal((await hr.focused()).name, name);
    assert.ok(text.includes(`${from} vurderer ${to}`), text);
    assert.ok(text.includes(`${to} vurderer ${from}`), text);
    for (const words of [
      'Relationen er vigtig og svag. Her er der mest at hente.',
      'Brug tallene til at komme i gang, og slip dem så.',
      'Hvad prøver I hver især af den næste måned, og hvornår tales I ved om, hvordan det gik?',
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);

    await hr.follow(/^Kopiér guiden$/);
    await hr.reads('Guiden er kopieret');
    await hr.page.evaluate(() => {
      // No browser prints in a test; what would be printed is kept.
      const { append } = document.body;
      document.body.append = (...nodes) => {
        append.apply(document.body, nodes);
        const [frame] = nodes;
        if (!(frame instanceof HTMLIFrameElement)) return;
        frame.contentWindow!.print = () => {
          document.body.dataset['printed'] = frame.contentDocument!.body.textContent;
        };
      };
    });
    await hr.follow(/^Udskriv guiden$/);
    const printed = await hr.page.$eval('body', (body) => body.dataset['printed'] ?? '');
    assert.ok(printed.startsWith(name), printed);
    assert.match(printed, /Til samtalen[^]*Hvad prøver I hver især af/);

    await hr.press('Escape');
    await hr.reads('Ingen er valgt');
    assert.equal((await hr.focused()).name, name);
  });
});
