import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/informant-gap/tvaers-informant-gap.js';
import type { TvaersInformantGap } from '../../../src/elements/informant-gap/informant-gap-element.js';
import type { InformantPicture } from '../../../src/model/informants/informant-view.js';
import { expectNoViolations } from '../../support/axe.js';
import { stand } from '../../support/backends.js';
import { allHidden, pictureOf, withoutLeader } from '../../support/informants.js';
import { place, says } from '../../support/place.js';
import { standardChecks } from '../../support/standard-checks.js';
import { tableFiles } from '../../support/table-files.js';
import { readableText } from '../../support/text.js';

const gap = (pictures: readonly InformantPicture[] = [pictureOf()], properties: object = {}) =>
  place<TvaersInformantGap>('tvaers-informant-gap', {
    unit: 'u-1',
    backend: stand('informants', 'pictures', () => ({ items: pictures })),
    ...properties,
  });
const chosen = (element: TvaersInformantGap): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;

standardChecks({
  tag: 'tvaers-informant-gap',
  capability: 'informants',
  method: 'pictures',
  value: { items: [pictureOf()] },
  empty: { items: [] },
  hidden: { items: [allHidden()] },
  reads: /Ledelse og mindst én anden gruppe har forskelligt syn på Leg og Sprog/,
  attributes: { unit: 'u-1' },
  tree: [
    'combobox: Se det fra',
    'heading: Sådan ser hver gruppe det',
    'heading: Blinde pletter og skjulte styrker',
    'Sådan er tallet beregnet',
  ],
  keyboard: async (element) => {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'b' });
    await says(element, 'Børn og mindst én anden gruppe');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Grupperne lægges aldrig sammen til ét tal');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Alle tal efter tema og gruppe');
  },
});

describe('tvaers-informant-gap', () => {
  it('asks nothing until there is a unit', async () => {
    const element = await gap([pictureOf()], { unit: undefined });
    await says(element, 'Vælg en enhed for at se, hvordan grupperne ser den.');
    element.unit = 'u-1';
    await says(element, 'forskelligt syn');
  });

  it('says first where the leaders and the others differ, then where the others differ among themselves', async () => {
    const element = await gap();
    await says(element, 'Ledelse og mindst én anden gruppe har forskelligt syn på Leg og Sprog.');
    const text = readableText(element);
    // 8 points from the parents, of whom few have answered.
    expect(text).to.include('Tal også om Fællesskab.');
    expect(text).to.include('Blandt de andre er afstanden størst mellem Forældre og Børn på Sprog: 22 point.');
    expect(text).to.include('Kvalitet i dagtilbud 2026, 31. marts 2026.');
  });

  it('tells of each theme which groups are away from the leaders, how far, and how sure that is', async () => {
    const element = await gap();
    await says(element, 'Leg Forskelligt syn');
    const text = readableText(element);
    // 1.96·√(100/12 + 400/30) and 1.96·√(100/12 + 324/40)
    expect(text).to.include(
      'Leg Forskelligt syn Børn 29 point lavere (± 9), Forældre 21 point lavere (± 8). Ledelse ligger 25 point over de andre set under ét.',
    );
    expect(text).to.include('Fællesskab Tal om det Forældre 8 point højere (usikkerheden kendes ikke).');
    expect(text).to.include('Relationer Ses nogenlunde ens Ledelse ligger 1 point over de andre set under ét.');
    expect(text.indexOf('Leg Forskelligt')).to.be.lessThan(text.indexOf('Fællesskab Tal'));
  });

  it('does not let a mean of the others hide that they disagree', async () => {
    const element = await gap();
    // 71 against 58 and 80: on a level with the two taken together, and alike with neither.
    await says(
      element,
      'Sprog Forskelligt syn Børn 13 point lavere (± 8), Forældre 9 point højere (± 8). Ledelse ligger 2 point over',
    );
  });

  it('never shows one figure for all groups together', async () => {
    const element = await gap();
    await says(element, 'forskelligt syn');
    // Means over all groups, with and without the leaders, of each theme.
    for (const figure of ['58,3', '69,7', '72,3']) expect(readableText(element)).not.to.include(figure);
  });

  it('tells that something is hidden, why, and what would show it, and no figure of it', async () => {
    const element = await gap([withoutLeader()]);
    await says(element, 'Ledelse skjult: ledelsen har ikke sagt ja');
    const text = readableText(element);
    expect(text).to.include('Kontaktpædagoger skjult: for få svar');
    expect(text).to.include('Det skjulte kommer frem, når mindst 5 i gruppen har svaret.');
    // The first group that is shown is what it is seen from then.
    expect(text).to.include('Børn og Forældre har forskelligt syn på Sprog.');
    expect([...chosen(element).options].map(({ label }) => label)).to.eql(['Børn', 'Forældre']);
  });

  it('says so where nobody can be shown, and where only one group can', async () => {
    const hidden = await gap([allHidden()]);
    await says(hidden, 'Ingen gruppe kan vises. En gruppe vises, når mindst 5 har svaret');
    const { views, ...picture } = pictureOf();
    const alone = await gap([{ ...picture, views: views.filter(({ group }) => group === 'børn') }]);
    await says(alone, 'Kun Børn kan vises her, så der er ikke noget at holde det op imod.');
    expect(readableText(alone)).not.to.include('Blinde pletter');
    await expectNoViolations(alone);
  });

  it('keeps level and pattern apart', async () => {
    const element = await gap();
    await says(element, 'Niveau og mønster hver for sig');
    const rows = [...element.shadowRoot!.querySelectorAll('[part=pairs] tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()).join(' '),
    );
    expect(rows).to.have.length(2);
    expect(rows[0]).to.match(/^Børn 10 point lavere peger på andre styrker \(−?0,\d\d\) 16 point$/);
    expect(rows[1]).to.match(/^Forældre 1 point lavere /);
  });

  it('puts themes in four boxes, at the cut of the municipality, and says whose it is', async () => {
    const element = await gap();
    await says(element, 'Højt betyder 60 point eller mere (Gennemsnit i Solbjerg Kommune).');
    const box = (name: string): string =>
      element.shadowRoot!.querySelector(`.quadrant.${name}`)!.textContent.replace(/\s+/g, ' ').trim();
    expect(box('blind-spot')).to.equal('Blind plet Ledelse ser det højt, de andre lavt. Leg');
    expect(box('hidden-strength')).to.equal('Skjult styrke Ledelse ser det lavt, de andre højt. Fællesskab');
    expect(box('strength')).to.match(/Sprog ?Relationer/);
    expect(box('shared-problem')).to.include('Ingen temaer');
    const { cut: _, ...without } = pictureOf();
    await says(await gap([without]), 'Højt betyder 50 point eller mere (midten af skalaen).');
  });

  it('is seen from the group that the page or the reader chooses', async () => {
    const element = await gap([pictureOf()], { group: 'forældre' });
    await says(element, 'Forældre og mindst én anden gruppe');
    const select = chosen(element);
    expect(select.value).to.equal('forældre');
    select.value = 'børn';
    select.dispatchEvent(new Event('change'));
    await says(element, 'Børn og mindst én anden gruppe');
    expect(element.group).to.equal('børn');
  });

  it('shows the newest mapping, and another where it is chosen', async () => {
    const older = pictureOf({ id: 'dagtilbud-2024', title: 'Kvalitet i dagtilbud 2024', asOf: '2024-03-31' });
    const element = await gap([pictureOf(), older]);
    await says(element, 'Kvalitet i dagtilbud 2026, 31. marts 2026.');
    const select = element.shadowRoot!.querySelectorAll('select')[1]!;
    select.value = 'dagtilbud-2024';
    select.dispatchEvent(new Event('change'));
    await says(element, 'Kvalitet i dagtilbud 2024, 31. marts 2024.');
  });

  it('gives the same as a table, as a file for a spreadsheet and as a picture, hidden figures in none of them', async () => {
    const { csv, picture } = await tableFiles(await gap(), 'Vis som tabel');
    expect(csv).to.include('# Kvalitet i dagtilbud 2026, 31. marts 2026.');
    expect(csv).to.include('Leg;Ledelse;75;10;12;;\r\nLeg;Børn;46;20;30;-29;Forskelligt syn');
    expect(csv).to.include('Leg;Kontaktpædagoger;;;;;skjult: for få svar');
    expect(picture.documentElement.textContent).to.include('Børn 29 point lavere (± 9)');
    expect(picture.querySelectorAll('circle')).to.have.length(8);
  });
});
