import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';
import type { Visitor } from '../support/visitor.js';

const { visitor } = stage();

/** Chooses in the field that has the focus, as a keyboard does. */
async function choose(who: Visitor, field: RegExp, words: string): Promise<void> {
  await who.tabTo(field);
  await who.page.keyboard.type(words);
}

const number = (text: string | undefined): number => Number((text ?? '').replaceAll('.', '').replace(',', '.'));

describe('practice 11, Viborg: from 70 to 90 down to about 30, inside the same frame', () => {
  it('finds where spans are large, sees one of them by itself, and reads how it has been', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/ledelsesspaend?enhed=u-0001');
    const text = await hr.reads('Her er spændene størst');
    assert.match(text, /\d+ ledere har 4\.\d{3} medarbejdere i alt\./);
    await hr.reads(/Gennemsnittet er faldet fra \d+,\d i 2017 til \d+,\d i 2025\./);
    await choose(hr, /^Hvor mange er for mange\?$/, '30');
    await hr.reads(/\d+ ledere har flere end 30\. Det er [\d.]+ medarbejdere/);
    const { name } = await hr.tabTo(/^(Hjemmepleje|Plejecenter) /);
    await hr.press('Enter');
    await hr.reads(new RegExp(`${name}[^]*8\\d`));
    assert.match(hr.page.url(), /tvaers-unit=u-\d+/);
  });

  it('adds two leaders in elderly care inside the frame, and reads the effect', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/planlaeg?enhed=u-0001');
    const today = await hr.reads('Mål og nye ledere');
    const before = /Den største gruppe er på (\d+)/.exec(today)?.[1];
    assert.ok(number(before) >= 70, today.slice(0, 300));
    await choose(hr, /^Højst så mange medarbejdere pr\. leder i Ældre og Sundhed$/, '30');
    await hr.press('Tab');
    await hr.reads('Mål for Ældre og Sundhed: højst 30');
    await hr.press('Enter');
    await hr.tabTo(/^Et antal$/);
    for (let presses = 0; presses < 3; presses += 1) await hr.press('ArrowDown');
    await hr.tabTo(/^Antal nye ledere$/);
    await hr.page.keyboard.press('Backspace');
    await hr.page.keyboard.type('2');
    const preview = await hr.reads('Det giver 2 nye ledere, dér hvor grupperne er størst.');
    const lost = /Det koster (\d+,\d) årsværk blandt medarbejderne/.exec(preview)?.[1];
    assert.ok(lost, preview);
    await hr.press('Enter');
    const after = await hr.reads(/Den største gruppe går fra \d+ til \d+/);
    assert.match(after, new RegExp(`2 nye ledere: [^,]+, [^,]+, mod ${lost} årsværk blandt medarbejderne`));
    assert.match(after, new RegExp(`Årsværk, der opgives 0 ${lost}`));
    assert.match(after, /Merudgift om året 0 kr\. 0 kr\./);
    assert.match(after, /Ny leder 1 ved [^]*? får \d+ medarbejdere/);
  });

  it('goes all the way to the target, keeps it behind a link, and a director opens it', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/planlaeg?enhed=u-0001');
    await hr.reads('Mål og nye ledere');
    await hr.follow(/^Tilføj ledere i Ældre og Sundhed$/);
    await hr.tabTo(/^Et antal$/);
    await hr.press('ArrowDown');
    await hr.reads(/Kan medarbejderne flyttes frit mellem lederne/);
    await hr.tabTo(/^Højst så mange pr\. leder$/);
    await hr.press('Enter');
    const text = await hr.reads(/Den største gruppe går fra \d+ til 3\d\./);
    const [, leaders] = /: (\d+) ledere i stedet for/.exec(text) ?? [];
    await hr.follow(/^Gem, del og udskriv$/, 200);
    await hr.follow(/^Lav et link til forslaget$/);
    await hr.reads(/Linket er klar og virker til og med \d+\. \w+ 20\d\d\./);
    const { page } = hr;
    await hr.tabTo(/^Link til forslaget$/);
    const address = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('tvaers-span-planner')!;
      return shadowRoot!.querySelector<HTMLInputElement>('.address')!.value;
    });
    const director = await visitor();
    await director.become(/[Dd]irektør/);
    await director.open(new URL(address).pathname + new URL(address).search);
    await director.reads(`${leaders} ledere i stedet for`);
  });

  it('says no to those who may not plan there', async () => {
    const employee = await visitor();
    await employee.become(/^Medarbejder|[Ss]ygeplejerske|[Pp]ædagog|[Hh]jælper/);
    await employee.open('/planlaeg');
    await employee.reads('Her er ikke noget for dig endnu');
  });
});

describe('practice 13, Køge: spans before and now, and smaller ones tried', () => {
  it('reads the years, splits a large group, merges two small ones, and takes it back', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/ledelsesspaend?enhed=u-0001');
    await hr.follow(/^Alle år i en tabel$/);
    await hr.reads(/2017 \d+,\d \d+ 2018/);
    await hr.open('/planlaeg?enhed=u-0001');
    await hr.reads('Ledere og grupper');
    await hr.follow(/: Tilføj en leder her$/, 120);
    await hr.reads(/: (\d+) ledere i stedet for/);
    await hr.follow(/: Slå sammen med …$/);
    await hr.page.keyboard.type('sygepleje');
    await hr.reads(/\d at vælge imellem/);
    await hr.follow(/bliver til \d+$/);
    const text = await hr.reads('Nedlagte lederstillinger 0 1');
    assert.match(text, /lægges ind under/);
    assert.match(text, /niveauet over|Enhed|bliver til/);
    for (let steps = 0; steps < 2; steps += 1) {
      await hr.page.keyboard.down('Control');
      await hr.page.keyboard.press('KeyZ');
      await hr.page.keyboard.up('Control');
    }
    await hr.reads(/I dag har \d+ ledere/);
  });
});
