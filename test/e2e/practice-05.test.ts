import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';

const { visitor } = stage();

describe('practice 5, Kolding: a day care centre as children, parents, staff and leaders see it', () => {
  it('reads where the groups see it differently, from the leaders and from the parents, and what is hidden', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/kortlaegning');
    const text = await hr.reads('Sådan ser hver gruppe det');
    assert.match(text, /Ledelse og mindst én anden gruppe (har forskelligt syn|ser ikke ens) på/);
    assert.match(text, /Ledelse ligger \d+ point (over|under) de andre set under ét\./);
    assert.match(text, /Højt betyder \d+ point eller mere \(Gennemsnit i Solbjerg Kommune\)\./);
    assert.match(text, /Niveau og mønster hver for sig/);
    await hr.tabTo(/^Se det fra$/);
    await hr.page.keyboard.type('fo');
    const parents = await hr.reads(/Forældre og mindst én anden gruppe/);
    assert.match(parents, /Forældre ligger \d+ point (over|under) de andre set under ét\./);
  });

  it('hides a leader who has not agreed, in the page as in what the page is sent', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/kortlaegning');
    await hr.reads('Sådan ser hver gruppe det');
    const silent = await hr.page.evaluate(async () => {
      const units = [...document.querySelectorAll<HTMLOptionElement>('#enhed option')].map(({ value }) => value);
      for (const unit of units) {
        const answer = await fetch(`/tvaers/api/informants?unit=${encodeURIComponent(unit)}`);
        const { items } = (await answer.json()) as { items: { views: { group: string; hidden?: string }[] }[] };
        const views = items[0]?.views.filter(({ group }) => group === 'ledelse') ?? [];
        if (views.some(({ hidden }) => hidden === 'consent')) return { unit, views };
      }
      return undefined;
    });
    assert.ok(silent);
    for (const view of silent.views) assert.deepEqual(Object.keys(view).sort(), ['group', 'hidden', 'theme']);
    await hr.open(`/kortlaegning?enhed=${silent.unit}`);
    const text = await hr.reads('skjult: ledelsen har ikke sagt ja');
    assert.match(text, /Ledelsens eget syn vises kun, hvis den selv har sagt ja/);
    assert.doesNotMatch(text, /Ledelse ligger/);
  });
});
