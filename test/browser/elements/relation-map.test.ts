import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { stand } from '../../support/backends.js';
import { find, focused, look, press, wait, write } from '../../support/find.js';
import { closed, confidential, crowd, nobody, workshop } from '../../support/maps.js';
import { handled } from '../../support/handled.js';
import { place, says } from '../../support/place.js';
import { standardChecks } from '../../support/standard-checks.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const map = async (graph: RelationGraph | ((query: unknown) => unknown), properties: object = {}) => {
  const answer = typeof graph === 'function' ? graph : () => graph;
  const element = await place<TvaersRelationMap>('tvaers-relation-map', {
    survey: 's',
    level: 'person',
    backend: stand('relations', 'graph', answer),
    ...properties,
  });
  await says(element, /relationer|Resultaterne|for få svar/);
  await handled(element);
  return element;
};
const details = (element: LitElement) => readableText(element.shadowRoot!.querySelector('[part=details]')!);

standardChecks({
  tag: 'tvaers-relation-map',
  capability: 'relations',
  method: 'graph',
  value: workshop(),
  empty: nobody(),
  hidden: closed(),
  reads: /5 personer, 5 relationer/,
  attributes: { survey: 's', level: 'person' },
  tree: [
    'application: Kort over samarbejdet: Samarbejde på tværs',
    'searchbox: Find på kortet',
    'button: Mette Lund og Bo Østergård',
  ],
  keyboard: async (element) => {
    for (let tabs = 0; tabs < 12 && focused(element)?.getAttribute('role') !== 'application'; tabs += 1)
      await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.have.attribute('role', 'application');
    await says(element, 'Mette Lund: ');
    await sendKeys({ press: 'Home' });
    await says(element, 'Anna Zahle: ');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused(element)).to.have.text('Anna Zahle');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focused(element)).to.have.attribute('role', 'application');
    expect(look(element, 'heading', 'Anna Zahle')).not.to.exist;
  },
});

describe('tvaers-relation-map', () => {
  it('says first how many, what is important and weak and where, and who has answered', async () => {
    const text = readableText(await map(workshop()));
    expect(text).to.include('5 personer, 5 relationer; 1 vigtig relation er svag.');
    expect(text).to.include('4 af 5 har svaret (80 %). Tal fra 31. marts 2026.');
    expect(text).to.include(
      'Mette Lund vurderer samarbejdet til 2,0 og vigtigheden til 5,0. Bo Østergård vurderer samarbejdet til 4,5',
    );
  });

  it('judges nothing where the host has no bands', async () => {
    const { bands: _, ...plain } = workshop();
    const text = readableText(await map(plain));
    expect(text).to.include('5 personer, 5 relationer.');
    expect(text).not.to.match(/svag|stærk/i);
    expect(text).to.include('Vurderet: jo tykkere, jo højere (1–5)');
  });

  it('finds somebody by part of a name without Danish letters, and opens the details', async () => {
    const element = await map(workshop());
    await write(element, 'Find på kortet', 'oester');
    await says(element, 'Bo Østergård Leder · Jobcenter · Beskæftigelse');
    await press(element, 'button', /^Bo Østergård/);
    expect(focused(element)).to.have.text('Bo Østergård');
    expect(element.selected).to.equal('bo');
    await write(element, 'Find på kortet', 'xyz');
    await says(element, 'Ingen på kortet hedder sådan');
  });

  it('tells both directions of each relation in words, and why there is no rating', async () => {
    const element = await map(workshop(), { selected: 'bo' });
    await says(element, 'Har svaret');
    const text = details(element);
    expect(text).to.include('Bo Østergård vurderer Mette Lund stærk, 4,5; vigtighed 4,0');
    expect(text).to.include('Mette Lund vurderer Bo Østergård svag, 2,0; vigtighed 5,0');
    expect(text).to.include('Forskel på 2,5');
    expect(text).to.include('Ida Ærø vurderer Bo Østergård arbejder ikke sammen');
    expect(text).to.include('Anna Zahle vurderer Bo Østergård ikke besvaret');
    expect(text).to.include('Bo Østergård vurderer Ida Ærø ikke spurgt');
  });

  it('goes from one to the other in the details, and back to where one came from', async () => {
    const element = await map(workshop());
    await press(element, 'button', 'Mette Lund og Bo Østergård');
    await wait(element, 'heading', 'Mette Lund og Bo Østergård');
    await press(element, 'button', 'Alle relationer for Mette Lund');
    expect(focused(element)).to.have.text('Mette Lund');
    await press(element, 'button', 'Jens Åkær');
    expect(focused(element)).to.have.text('Jens Åkær');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(look(element, 'heading', 'Jens Åkær')).not.to.exist;
    expect(element.selected).to.be.undefined;
    expect(focused(element)).to.exist;
  });

  it('shows the same as a table, in Danish order, with the one selected marked', async () => {
    const element = await map(workshop(), { selected: 'ida' });
    await press(element, 'button', 'Tabel');
    const rows = () => [...element.shadowRoot!.querySelectorAll('tbody th')].map((cell) => cell.textContent.trim());
    expect(rows()).to.deep.equal(['Anna Zahle', 'Bo Østergård', 'Ida Ærø', 'Jens Åkær', 'Mette Lund']);
    expect(element.shadowRoot!.querySelector('[aria-current=true] th')?.textContent.trim()).to.equal('Ida Ærø');
    await press(element, 'button', /^Relationer/);
    expect(element.shadowRoot!.querySelector('[aria-sort=descending]')?.textContent.trim()).to.match(/^Relationer/);
    expect(rows()[0]).to.equal('Mette Lund');
    await press(element, 'button', 'Mette Lund');
    expect(element.selected).to.equal('mette');
  });

  it('ranks no person by how the others rate them', async () => {
    const element = await map(workshop(), { view: 'table' });
    expect(look(element, 'button', /Vurderes af andre/)).not.to.exist;
  });

  it('tells the page when another is selected, and not when the page selects', async () => {
    const element = await map(workshop());
    const heard: (string | undefined)[] = [];
    element.addEventListener('change', () => heard.push(element.selected));
    element.selected = 'ida';
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    await press(element, 'button', 'Luk');
    await press(element, 'button', 'Mette Lund og Bo Østergård');
    expect(heard).to.deep.equal([undefined, 'mette']);
  });

  it('shows one dimension at a time', async () => {
    const element = await map(workshop(), { selected: 'ida' });
    await says(element, 'moderat, 3,5');
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'timely';
    select.dispatchEvent(new Event('change'));
    await says(element, 'moderat, 4,0');
  });

  it('asks for another level when one is chosen, and offers persons only where they may be shown', async () => {
    const asked: unknown[] = [];
    const element = await map((query) => {
      asked.push(query);
      return (query as { level: string }).level === 'person' ? workshop() : confidential('unit');
    });
    await press(element, 'button', 'Enheder');
    await says(element, /3 enheder/);
    expect(asked.at(-1)).to.deep.equal({ survey: 's', level: 'unit' });
    expect(look(element, 'button', 'Personer')).not.to.exist;
    expect(find(element, 'button', 'Enheder')).to.have.attribute('aria-pressed', 'true');
  });

  it('asks for the round, the part and the neighbourhood that its attributes name', async () => {
    const asked: unknown[] = [];
    await map(
      (query) => {
        asked.push(query);
        return workshop();
      },
      { wave: '2026-02', unit: 'care', focusOn: 'mette' },
    );
    expect(asked).to.deep.equal([{ survey: 's', wave: '2026-02', level: 'person', root: 'care', focus: 'mette' }]);
  });

  it('keeps a name that is markup, very long or written from right to left a text', async () => {
    const names = ['<img src=x onerror=alert(1)>', 'A'.repeat(300), 'محمد بن علي', '👩🏽‍🚒 Ida'];
    const graph = workshop();
    const nodes = graph.nodes.map((node, index) => ({ ...node, label: names[index] ?? node.label }));
    const element = await map({ ...graph, nodes }, { view: 'table', selected: graph.nodes[0]!.id });
    const text = readableText(element);
    for (const name of names) expect(text).to.include(name);
    expect(element.shadowRoot!.querySelector('img')).not.to.exist;
    element.parentElement!.style.width = '320px';
    await element.updateComplete;
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
  });

  it('renders no more than fifty rows of two thousand at a time', async () => {
    const element = await map(crowd(2000, 6000), { view: 'table' });
    await says(element, '2.000 personer, ');
    const rows = () => element.shadowRoot!.querySelectorAll('tbody tr').length;
    await waitUntil(() => rows() > 0);
    expect(rows()).to.equal(50);
    await press(element, 'button', 'Vis flere (50)');
    expect(rows()).to.equal(100);
  });

  it('prints every relation that is important and weak', async () => {
    const element = await map(crowd(60, 400));
    await waitUntil(() => element.shadowRoot!.querySelector('tbody tr'));
    const listed = () => element.shadowRoot!.querySelectorAll('[part=important] li').length;
    expect(listed()).to.equal(5);
    const all = Number(/\((\d+)\)/.exec(element.shadowRoot!.querySelector('[part=important] h3')!.textContent)![1]);
    expect(all).to.be.greaterThan(20);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(listed()).to.equal(all);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(listed()).to.equal(5);
  });

  it('prints every row', async () => {
    const element = await map(crowd(200, 600));
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(200);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(50);
  });
});
