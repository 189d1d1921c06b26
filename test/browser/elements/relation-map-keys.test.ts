import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { focused, nameOf } from '../../support/find.js';
import { hears, listen } from '../../support/heard.js';
import { keys, tabTo } from '../../support/keys.js';
import { confidential, workshop } from '../../support/maps.js';
import { says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { readableText } from '../../support/text.js';

// What somebody does who uses the keys alone, and what they hear.

const map = async (graph: RelationGraph = workshop(), properties?: object): Promise<TvaersRelationMap> => {
  const element = await placedMap(graph, properties);
  listen(element);
  return element;
};

const at = (element: TvaersRelationMap): string => {
  const control = focused(element);
  return control ? nameOf(control) : '';
};

const MAP = 'Kort over samarbejdet: Samarbejde på tværs';

describe('tvaers-relation-map, by the keys alone', () => {
  it('finds somebody, from the field down into what is found', async () => {
    const element = await map();
    await tabTo(element, 'Find på kortet');
    await sendKeys({ type: 'leder' });
    await hears(element, '5 fundet');
    await keys(element, 'ArrowDown', 'ArrowDown');
    const second = at(element);
    await keys(element, 'End');
    expect(at(element)).not.to.equal(second);
    await keys(element, 'Home', 'ArrowUp');
    expect(at(element)).to.equal('Find på kortet');
    await keys(element, 'ArrowDown', 'Escape');
    expect(at(element)).to.equal('Find på kortet');
    expect((focused(element) as HTMLInputElement).value).to.equal('');
    await sendKeys({ type: 'oester' });
    await hears(element, '1 fundet');
    await keys(element, 'Enter');
    await hears(element, 'Bo Østergård er valgt');
    expect(at(element)).to.equal('Bo Østergård');
    expect(focused(element)?.localName).to.equal('h3');
  });

  it('finds somebody on the map by writing the name there', async () => {
    const element = await map();
    await tabTo(element, MAP);
    await sendKeys({ type: 'jens' });
    await hears(element, 'Jens Åkær: Leder · Hjemmepleje · Ældre og Sundhed, 2 relationer');
    await keys(element, 'Home');
    await hears(element, 'Anna Zahle: ');
    await keys(element, 'End');
    await hears(element, 'Mette Lund: ');
  });

  it('hears who is linked to somebody, and how', async () => {
    const element = await map();
    await tabTo(element, MAP);
    await sendKeys({ type: 'anna' });
    await hears(element, 'Anna Zahle: ');
    // Her only relation lies in one of four directions.
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      await keys(element, key);
      // What is said is said a moment later.
      await aTimeout(250);
      if (readableText(element).includes('Bo Østergård: Bo Østergård vurderer Anna Zahle, moderat, 4,3')) break;
    }
    await keys(element, 'Enter');
    expect(at(element)).to.equal('Bo Østergård');
    await says(element, 'Mette Lund vurderer Bo Østergård svag, 2,0; vigtighed 5,0');
    await keys(element, 'Escape');
    expect(at(element)).to.equal(MAP);
  });

  it('hears how two connect, through whom and how well', async () => {
    const element = await map();
    await tabTo(element, 'Vis en del, find vejen mellem to, eller prøv en anden grænse');
    await keys(element, 'Enter');
    await says(element, 'Hvordan hænger to sammen?');
    await tabTo(element, 'Fra');
    await sendKeys({ type: 'jens' });
    await tabTo(element, 'Til');
    await sendKeys({ type: 'bo øst' });
    await says(element, 'Jens Åkær og Bo Østergård hænger sammen gennem Mette Lund.');
    await says(element, 'Mette Lund vurderer Bo Østergård: svag, 2,0; vigtighed 5,0.');
  });

  it('sees two together on the map: Space on the one, Space on the other, Enter', async () => {
    const element = await map();
    await tabTo(element, MAP);
    await sendKeys({ type: 'mette' });
    await hears(element, 'Mette Lund: ');
    await keys(element, ' ');
    await hears(element, 'Mette Lund er valgt');
    expect(at(element)).to.equal(MAP);
    await sendKeys({ type: 'bo' });
    await hears(element, 'Bo Østergård: ');
    await keys(element, ' ');
    await hears(element, 'Mette Lund og Bo Østergård er valgt');
    await says(element, 'Til samtalen');
    await keys(element, 'Enter');
    await element.updateComplete;
    expect(at(element)).to.equal('Mette Lund og Bo Østergård');
    await keys(element, 'Escape');
    expect(at(element)).to.equal(MAP);
    expect(element.selected).to.be.undefined;
    await hears(element, 'Bo Østergård: ');
  });

  it('compares in the table with Space', async () => {
    const element = await map(workshop(), { view: 'table' });
    await tabTo(element, 'Sammenlign Ida Ærø');
    await keys(element, ' ');
    await hears(element, 'Ida Ærø er valgt');
    await tabTo(element, 'Sammenlign Jens Åkær');
    await keys(element, ' ');
    await hears(element, 'Ida Ærø og Jens Åkær er valgt');
    expect(at(element)).to.equal('Sammenlign Jens Åkær');
    await says(element, 'Jens Åkær vurderer Ida Ærø moderat, 3,5');
  });

  it('hears who has most relations', async () => {
    const element = await map(workshop(), { view: 'table' });
    await tabTo(element, 'Relationer');
    await keys(element, 'Enter');
    expect(focused(element)?.closest('th')).to.have.attribute('aria-sort', 'descending');
    await tabTo(element, /^Sammenlign/);
    expect(at(element)).to.equal('Sammenlign Mette Lund');
    const row = focused(element)!.closest('tr')!;
    expect(readableText(row)).to.match(/^Mette Lund Leder Hjemmepleje Ældre og Sundhed 3 1 ja/);
  });

  it('hears where groups stand in the network', async () => {
    const element = await map(confidential());
    await tabTo(element, 'Tal for hele netværket');
    await keys(element, 'Enter');
    await says(element, 'Sygepleje 0 0,0');
  });

  it('hears which important relation is weakest, and what to talk about', async () => {
    const element = await map();
    await tabTo(element, 'Mette Lund og Bo Østergård');
    await keys(element, 'Enter');
    await says(element, 'Til samtalen');
    await element.updateComplete;
    expect(at(element)).to.equal('Mette Lund og Bo Østergård');
    expect(focused(element)?.localName).to.equal('h3');
    await says(element, 'Mette Lund vurderer samarbejdet 2,5 point lavere, end Bo Østergård gør.');
    await tabTo(element, 'Kopiér guiden');
    await keys(element, 'Escape');
    expect(at(element)).to.equal('Mette Lund og Bo Østergård');
    expect(focused(element)?.localName).to.equal('button');
  });
});
