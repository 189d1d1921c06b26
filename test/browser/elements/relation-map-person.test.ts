import { expect } from '@open-wc/testing';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { look, press } from '../../support/find.js';
import { confidential, workshop } from '../../support/maps.js';
import { says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { savedFiles } from '../../support/saved-files.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const allowed = (): RelationGraph => ({ ...workshop(), personMeasures: true });
const SUMMARY = 'Tal om pladsen i netværket';
const FIGURES = /korteste veje|Lukketheden|Nærheden er|der kunne have vurderet|hører til en kreds/;

const chosen = async (graph: RelationGraph, properties: object = {}): Promise<TvaersRelationMap> => {
  const element = await placedMap(graph, { selected: 'mette', ...properties });
  await waitUntil(() => element.shadowRoot!.querySelector('[part=details]'), 'the details', { timeout: 8000 });
  return element;
};

describe('tvaers-relation-map: figures of one person', () => {
  it('are there where the survey allows them, folded away, in sentences, with warnings and how they came about', async () => {
    const element = await chosen(allowed());
    expect(readableText(element)).not.to.match(FIGURES);
    look(element, 'summary', SUMMARY)!.click();
    await says(element, '2 af de 3, der kunne have vurderet Mette Lund, har gjort det (67 %).');
    await says(element, 'af de korteste veje mellem to andre går gennem Mette Lund.');
    await says(element, 'Ingen af delene er bedst.');
    await says(element, 'Tallene er persondata og til en samtale med den, det gælder.');
    await says(element, '4 af 5 på kortet har svaret (80 %).');
    await says(element, 'De andre tal ser bort fra retningen.');
    expect(element.shadowRoot!.querySelector('.details [part=method]')!.textContent).to.include('Burts constraint');
    await expectNoViolations(element);
    // One person at a time: they follow the one who is looked at.
    element.selected = 'anna';
    await says(element, 'Anna Zahle har ikke selv svaret');
    expect(readableText(element)).not.to.include('gennem Mette Lund');
  });

  it('are no column and in no file, also where they are allowed', async () => {
    const element = await chosen(allowed(), { view: 'table' });
    look(element, 'summary', SUMMARY)!.click();
    await says(element, FIGURES);
    const heads = [...element.shadowRoot!.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(heads.join()).not.to.match(/Bindeled|Nærhed|Lukkethed|Kerne|Vurderet af|PageRank|Egenvektor/);
    const files = savedFiles();
    try {
      for (const name of [/^Hent personer/, /^Hent relationer som/, /GraphML/, /^Hent netværkets tal/])
        await press(element, 'button', name);
      await files.count(4);
    } finally {
      files.end();
    }
    for (const text of await files.texts())
      expect(text).not.to.match(/Bindeled|Lukkethed|PageRank|constraint|betweenness/);
  });

  it('are not there without the survey’s leave, and the details say why', async () => {
    const element = await chosen(workshop());
    await says(element, 'Det kræver, at undersøgelsen har givet lov til det, før nogen svarede.');
    expect(look(element, 'summary', SUMMARY)).not.to.exist;
    await expectNoViolations(element);
  });

  it('are never there for a group', async () => {
    const element = await chosen({ ...confidential(), personMeasures: true }, { selected: 'home' });
    expect(look(element, 'summary', SUMMARY)).not.to.exist;
    expect(readableText(element)).not.to.include('enkeltes plads');
  });

  it('are not worked out from the surroundings of one, or from two rounds', async () => {
    const near = await chosen(allowed(), { focusOn: 'mette' });
    await says(near, 'fordi kun en del af kortet er hentet');
    const compared = await chosen(allowed(), { since: '1' });
    await says(compared, 'vises for én runde ad gangen');
  });
});
