import { expect } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { all, find, focused, look, press, write } from '../../support/find.js';
import { confidential, workshop } from '../../support/maps.js';
import { says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { savedFiles } from '../../support/saved-files.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

/** A map whose tools are open. */
async function tools(graph: RelationGraph = workshop(), properties: object = {}): Promise<TvaersRelationMap> {
  const element = await placedMap(graph, properties);
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=tools]')!.open = true;
  await waitUntil(() => element.shadowRoot!.querySelector('.tool'), 'the tools are there', { timeout: 8000 });
  return element;
}

const rows = (element: TvaersRelationMap) =>
  [...element.shadowRoot!.querySelectorAll('.nodes tbody th')].map((cell) => cell.textContent.trim());

async function choose(element: TvaersRelationMap, name: string, value: string): Promise<void> {
  const named = (): HTMLSelectElement | undefined =>
    [...element.shadowRoot!.querySelectorAll('select')].find((each) =>
      [...each.labels].some((label) => label.textContent.includes(name)),
    );
  await waitUntil(named, name);
  const select = named()!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('tvaers-relation-map: a part of it', () => {
  it('shows those with weak ratings in every view, says how many, and shows all again', async () => {
    const element = await tools(workshop(), { view: 'table' });
    await expectNoViolations(element);
    await press(element, 'checkbox', 'svage');
    await says(element, 'Viser 2 af 5 personer.');
    expect(rows(element)).to.deep.equal(['Bo Østergård', 'Mette Lund']);
    await says(element, '2 personer, 1 relation');
    await press(element, 'button', 'Matrix');
    await waitUntil(() => element.shadowRoot!.querySelector('[role=grid]'));
    expect(element.shadowRoot!.querySelectorAll('[role=gridcell]')).to.have.length(4);
    await press(element, 'button', 'Vis alle igen');
    await says(element, '5 personer, 5 relationer');
    expect(element.shadowRoot!.querySelector('[part=filtered]')).not.to.exist;
    expect(focused(element)?.localName).to.equal('summary');
    await waitUntil(() => element.shadowRoot!.querySelectorAll('[role=gridcell]').length === 25);
  });

  it('shows one administration, or those who have not answered', async () => {
    const element = await tools(workshop(), { view: 'table' });
    await choose(element, 'Forvaltning eller enhed', 'care');
    expect(rows(element)).to.deep.equal(['Ida Ærø', 'Jens Åkær', 'Mette Lund']);
    await choose(element, 'Forvaltning eller enhed', '');
    await choose(element, 'Svar', 'no');
    expect(rows(element)).to.deep.equal(['Anna Zahle']);
  });

  it('shows those round the one selected, by how far and which way', async () => {
    const element = await tools(workshop(), { view: 'table', selected: 'jens' });
    await choose(element, 'Hvor langt ud', '1');
    expect(rows(element)).to.deep.equal(['Ida Ærø', 'Jens Åkær', 'Mette Lund']);
    await choose(element, 'Hvilke vurderinger', 'gives');
    expect(rows(element)).to.deep.equal(['Ida Ærø', 'Jens Åkær']);
    await choose(element, 'Hvor langt ud', '2');
    expect(rows(element)).to.deep.equal(['Ida Ærø', 'Jens Åkær', 'Mette Lund']);
    // Another is selected: what is shown stays round the one it was asked for.
    element.selected = 'mette';
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['Ida Ærø', 'Jens Åkær', 'Mette Lund']);
    await choose(element, 'Hvor langt ud', '0');
    expect(rows(element)).to.have.length(5);
  });

  it('saves what is shown, and nothing of what is hidden', async () => {
    const element = await tools(confidential(), { view: 'table' });
    await press(element, 'checkbox', 'svage');
    await says(element, 'Viser 2 af 3 enheder.');
    await says(element, 'er skjult af hensyn til anonymitet');
    const files = savedFiles();
    try {
      await press(element, 'button', /^Hent relationer som/);
      await files.count(1);
    } finally {
      files.end();
    }
    const [text = ''] = await files.texts();
    const [about, ...rest] = text.trim().split('\r\n');
    expect(about).to.equal('# Her er kun en del med. Viser 2 af 3 enheder. Kun vurderinger, der er svage.');
    expect(rest.filter((line) => !line.startsWith('#'))).to.have.length(2);
    expect(text).not.to.match(/Sygepleje|4,3/);
  });
});

describe('tvaers-relation-map: how two hang together', () => {
  it('says the way between two in words, each step both ways', async () => {
    const element = await tools();
    await write(element, 'Fra', 'jens');
    await write(element, 'Til', 'Bo Øst');
    await says(element, 'Jens Åkær og Bo Østergård hænger sammen gennem Mette Lund.');
    await says(element, 'Jens Åkær vurderer Mette Lund: ikke spurgt. Mette Lund vurderer Jens Åkær: stærk, 5,0.');
    await says(element, 'Mette Lund vurderer Bo Østergård: svag, 2,0; vigtighed 5,0.');
    await expectNoViolations(element);
    await press(element, 'button', 'Ryd');
    expect(readableText(element)).not.to.include('hænger sammen gennem Mette');
  });

  it('says so when they are directly connected, not connected, or nobody is called that', async () => {
    const element = await tools();
    await write(element, 'Fra', 'Mette Lund, Leder · Hjemmepleje · Ældre og Sundhed');
    await write(element, 'Til', 'bo');
    await says(element, 'Mette Lund og Bo Østergård er direkte forbundet.');
    await write(element, 'Til', 'leder');
    await says(element, 'Ingen eller flere hedder “leder”. Skriv lidt mere af navnet.');
    const apart = await tools(confidential());
    await write(apart, 'Fra', 'hjemmepleje');
    await write(apart, 'Til', 'sygepleje');
    await says(apart, 'hænger ikke sammen gennem nogen af de relationer, der vises.');
  });

  it('draws the way on the map', async () => {
    const element = await tools();
    const canvas = element.shadowRoot!.querySelector('canvas')!;
    const ink = element.shadowRoot!.querySelector('.inks .chosen')!;
    const [r, g, b] = getComputedStyle(ink).color.match(/\d+/g)!.map(Number) as [number, number, number];
    const inked = () => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.abs(data[at]! - r) + Math.abs(data[at + 1]! - g) + Math.abs(data[at + 2]! - b) < 6) count += 1;
      return count;
    };
    await waitUntil(() => canvas.width > 300);
    const before = inked();
    await write(element, 'Fra', 'jens');
    await write(element, 'Til', 'anna');
    await waitUntil(() => inked() > before + 200, `${inked()} after ${before}`, { timeout: 6000 });
  });
});

describe('tvaers-relation-map: the limit of weak', () => {
  const slider = (element: TvaersRelationMap) => find<HTMLInputElement>(element, 'slider', /^Svag er under/);
  const slide = async (element: TvaersRelationMap, value: string) => {
    slider(element).value = value;
    slider(element).dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
  };

  it('says how many important relations would be weak, and what the practitioner band makes it', async () => {
    const element = await tools();
    expect(slider(element).value).to.equal('3.5');
    await says(element, 'Er grænsen 3,5 mellem grupper, er 1 vigtig relation svag.');
    await slide(element, '2');
    await says(element, 'Er grænsen 2,0 mellem grupper, er 0 vigtige relationer svage.');
    await says(element, 'Praksisbåndet har 3,5, og så er det 1.');
    await slide(element, '5');
    expect(slider(element))
      .to.have.attribute('aria-valuetext')
      .that.includes('Er grænsen 5,0 mellem grupper, er 1 vigtig');
    // The map, its sentence and its list keep the host's own limit.
    await says(element, '5 personer, 5 relationer; 1 vigtig relation er svag.');
  });

  it('is not there where the host has no bands', async () => {
    const { bands: _, ...plain } = workshop();
    const element = await tools(plain);
    expect(look(element, 'slider', /./)).not.to.exist;
    expect(all(element, 'checkbox').map((box) => box.closest('label')!.textContent.trim())).not.to.include('svage');
  });

  it('fits 320 px with everything open', async () => {
    const element = await tools(workshop(), { selected: 'mette' });
    element.parentElement!.style.width = '320px';
    await element.updateComplete;
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
    await expectNoViolations(element);
  });
});
