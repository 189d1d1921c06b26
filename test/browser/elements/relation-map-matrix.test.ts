import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph, RelationTie } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { hasDevTools, media } from '../../support/engine.js';
import { focused, press, wait } from '../../support/find.js';
import { answering, confidential, crowd, workshop } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const matrix = async (graph: RelationGraph, properties: object = {}) => {
  const element = await place<TvaersRelationMap>('tvaers-relation-map', {
    survey: 's',
    level: graph.level,
    view: 'matrix',
    backend: answering(graph),
    ...properties,
  });
  await waitUntil(() => gridOf(element), 'the matrix is there', { timeout: 8000 });
  return element;
};
const gridOf = (element: TvaersRelationMap) => element.shadowRoot!.querySelector<HTMLElement>('[role=grid]')!;
const cellsOf = (element: TvaersRelationMap) => [...gridOf(element).querySelectorAll<HTMLElement>('[role=gridcell]')];
const cell = (element: TvaersRelationMap, name: string) => {
  const found = cellsOf(element).find(({ ariaLabel }) => ariaLabel!.startsWith(name));
  expect(
    found,
    `${name} among ${cellsOf(element)
      .map(({ ariaLabel }) => ariaLabel)
      .join(' | ')}`,
  ).to.exist;
  return found!;
};
const at = (element: TvaersRelationMap) => focused(element)?.ariaLabel ?? focused(element)?.textContent.trim();
const details = (element: TvaersRelationMap) => element.shadowRoot!.querySelector('[part=details]')!;
const keys = async (...names: readonly string[]) => {
  for (const name of names) {
    const [press, held] = name.split('+').reverse() as [string, string?];
    if (held) await sendKeys({ down: held });
    await sendKeys({ press });
    if (held) await sendKeys({ up: held });
  }
};

/** Everybody has rated everybody. */
function complete(count: number): RelationGraph {
  const graph = crowd(count, 1);
  const ties = graph.nodes.flatMap(({ id: from }, a) =>
    graph.nodes.flatMap(({ id: to }, b): readonly RelationTie[] => {
      const mean = 1 + ((7 * a + 3 * b) % 9) / 2;
      return from === to ? [] : [{ from, to, state: 'rated', raters: 1, mean, means: {}, importance: 1 + (b % 5) }];
    }),
  );
  return { ...graph, ties };
}

describe('tvaers-relation-map: the matrix', () => {
  it('says in every cell who rates whom and how, or why nothing is said', async () => {
    const element = await matrix(workshop());
    expect(cellsOf(element)).to.have.length(25);
    for (const [name, rest] of [
      ['Mette Lund vurderer Bo Østergård: ', 'svag, 2,0; vigtighed 5,0. Vigtig og svag'],
      ['Bo Østergård vurderer Mette Lund: ', 'stærk, 4,5; vigtighed 4,0'],
      ['Ida Ærø vurderer Bo Østergård: ', 'arbejder ikke sammen'],
      ['Anna Zahle vurderer Bo Østergård: ', 'ikke besvaret'],
      ['Bo Østergård vurderer Ida Ærø: ', 'ikke spurgt'],
      ['Ida Ærø vurderer ikke sig selv', ''],
    ] as const)
      expect(cell(element, name).ariaLabel).to.equal(name + rest);
    await says(element, 'Den, der står til venstre, vurderer dem, der står øverst.');
    await expectNoViolations(element);
  });

  it('looks different for each of what a cell can be, without colour', async () => {
    const element = await matrix(workshop());
    const look = (name: string) => {
      const span = cell(element, name).firstElementChild!;
      const { backgroundColor, borderTopStyle } = getComputedStyle(span);
      return `${borderTopStyle} ${backgroundColor === 'rgba(0, 0, 0, 0)' ? 'empty' : 'full'} ${span.textContent.replace(/\d/g, '0')}`;
    };
    const looks = [
      'Mette Lund vurderer Bo',
      'Ida Ærø vurderer Bo',
      'Anna Zahle vurderer Bo',
      'Bo Østergård vurderer Ida',
    ];
    expect(looks.map(look)).to.deep.equal(['dashed full 0,0', 'none empty ×', 'none empty ?', 'none empty ']);
    const legend = readableText(element.shadowRoot!.querySelector('[part=matrix-legend]')!);
    for (const words of [
      'Svag: under 3,5',
      'Arbejder ikke sammen',
      'Ikke besvaret',
      'Ikke spurgt: tomt felt',
      'Vigtig og svag',
    ])
      expect(legend).to.include(words);
  });

  it('has each head over its column and beside its row', async () => {
    const graph = workshop();
    const [first, ...rest] = graph.nodes;
    const element = await matrix({ ...graph, nodes: [{ ...first!, label: 'Navn '.repeat(40) }, ...rest] });
    const box = (selector: string) => gridOf(element).querySelector(selector)!.getBoundingClientRect();
    for (const column of [2, 4, 6]) {
      const head = box(`[role=columnheader][aria-colindex="${column}"]`);
      const below = box(`[aria-rowindex="3"] [role=gridcell][aria-colindex="${column}"]`);
      expect(head.left).to.be.closeTo(below.left, 1);
      expect(head.right).to.be.closeTo(below.right, 1);
      expect(head.bottom).to.be.at.most(below.top + 1);
      const name = box(`[role=columnheader][aria-colindex="${column}"] bdi`);
      expect(name.height).to.be.greaterThan(name.width);
      expect(name.top).to.be.at.least(head.top - 1);
    }
    const row = box('[aria-rowindex="4"] [role=rowheader]');
    expect(row.top).to.be.closeTo(box('[aria-rowindex="4"] [role=gridcell]').top, 1);
    expect(row.right).to.be.at.most(box('[aria-rowindex="4"] [aria-colindex="2"]').left + 1);
  });

  it('is one stop in the tab order, with keys to every cell and head', async () => {
    const element = await matrix(workshop());
    expect(gridOf(element).querySelectorAll('[tabindex="0"]')).to.have.length(1);
    cellsOf(element)[0]!.focus();
    await press(element, 'button', 'Matrix');
    cellsOf(element)[0]!.focus();
    expect(at(element)).to.equal('Mette Lund vurderer ikke sig selv');
    await keys('ArrowRight');
    expect(at(element)).to.match(/^Mette Lund vurderer Jens Åkær: stærk/);
    await keys('ArrowDown');
    expect(at(element)).to.equal('Jens Åkær vurderer ikke sig selv');
    await keys('End');
    expect(at(element)).to.match(/^Jens Åkær vurderer Anna Zahle/);
    await keys('Home');
    expect(at(element)).to.match(/^Jens Åkær vurderer Mette Lund/);
    await keys('Control+End');
    expect(at(element)).to.equal('Anna Zahle vurderer ikke sig selv');
    await keys('Control+Home', 'ArrowLeft');
    expect(at(element)).to.equal('Mette Lund, Ældre og Sundhed');
    expect(focused(element)).to.have.attribute('role', 'rowheader');
    await keys('ArrowUp');
    expect(focused(element)).to.have.attribute('role', 'rowheader');
    await keys('ArrowRight', 'ArrowUp');
    expect(focused(element)).to.have.attribute('role', 'columnheader');
    expect(gridOf(element).querySelectorAll('[tabindex="0"]')).to.have.length(1);
  });

  it('opens the two of a cell with Enter, each question by itself, and goes back to the cell with Escape', async () => {
    const element = await matrix(workshop());
    cell(element, 'Mette Lund vurderer Bo').click();
    await wait(element, 'heading', 'Mette Lund og Bo Østergård');
    await keys('Enter');
    await element.updateComplete;
    expect(focused(element)).to.have.text('Mette Lund og Bo Østergård');
    const text = readableText(details(element));
    expect(text).to.include('Mette Lund vurderer Bo Østergård svag, 2,0; vigtighed 5,0');
    expect(text).to.include('Bo Østergård vurderer Mette Lund stærk, 4,5');
    expect(text).to.include('Mette Lund vurderer samarbejdet 2,5 point lavere, end Bo Østergård gør.');
    expect(text).to.include('Rettidig kommunikation 2,0 4,5 2,5');
    expect(element.selected).to.equal('mette');
    await expectNoViolations(element);
    await keys('Escape');
    await element.updateComplete;
    expect(at(element)).to.match(/^Mette Lund vurderer Bo/);
    expect(element.selected).to.be.undefined;
  });

  it('has one selection with the map and the table', async () => {
    const element = await matrix(workshop());
    cell(element, 'Ida Ærø vurderer Bo').click();
    await says(element, 'Ida Ærø og Bo Østergård');
    await press(element, 'button', 'Tabel');
    expect(element.shadowRoot!.querySelector('[aria-current=true] th')?.textContent.trim()).to.equal('Ida Ærø');
    await press(element, 'button', 'Matrix');
    expect(cell(element, 'Ida Ærø vurderer Bo')).to.have.attribute('aria-selected', 'true');
    await press(element, 'button', 'Alle relationer for Bo Østergård');
    expect(element.selected).to.equal('bo');
    expect(gridOf(element).querySelector('[aria-selected]')).not.to.exist;
  });

  it('stands in the order of the organisation, of who works together or of names, and keeps the keyboard with its two', async () => {
    const element = await matrix(workshop());
    const names = () =>
      [...gridOf(element).querySelectorAll('[role=rowheader]')].map((head) => head.textContent.trim());
    expect(names()[0]).to.equal('Mette Lund');
    cell(element, 'Ida Ærø vurderer Bo').click();
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.matrix-top select')!;
    for (const [order, first] of [
      ['name', 'Anna Zahle'],
      ['cluster', /./],
    ] as const) {
      select.value = order;
      select.dispatchEvent(new Event('change'));
      expect(names()).to.have.length(5);
      expect(names()[0]).to.match(new RegExp(first));
      expect(gridOf(element).querySelector('[tabindex="0"]')!.ariaLabel).to.match(/^Ida Ærø vurderer Bo/);
    }
  });

  it('stands as the areas of the map do, with the name of each group over it and in its heads', async () => {
    const graph = workshop();
    const nodes = graph.nodes.map((node, at) => ({ ...node, attributes: { Distrikt: at % 2 ? 'Øst' : 'Vest' } }));
    const element = await matrix({ ...graph, nodes }, { groupBy: 'attribute:Distrikt' });
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.matrix-top select')!;
    await waitUntil(() => select.selectedOptions[0]?.textContent === 'Kortets områder: Distrikt', 'the areas', {
      timeout: 8000,
    });
    const heads = () => [...gridOf(element).querySelectorAll('[role=rowheader]')].map(({ ariaLabel }) => ariaLabel);
    expect(heads()).to.deep.equal([
      'Mette Lund, Vest',
      'Ida Ærø, Vest',
      'Anna Zahle, Vest',
      'Jens Åkær, Øst',
      'Bo Østergård, Øst',
    ]);
    expect(gridOf(element).querySelector('[role=columnheader][aria-colindex="5"]')!.ariaLabel).to.equal(
      'Jens Åkær, Øst',
    );
    const bands = [...gridOf(element).querySelectorAll<HTMLElement>('.heads .band')];
    expect(bands.map(({ textContent }) => textContent.trim())).to.deep.equal(['Vest', 'Øst']);
    const [first, last] = ['2', '4'].map((column) =>
      gridOf(element).querySelector(`[role=columnheader][aria-colindex="${column}"]`)!.getBoundingClientRect(),
    );
    const vest = bands[0]!.getBoundingClientRect();
    expect(vest.left).to.be.closeTo(first!.left, 1);
    expect(vest.right).to.be.closeTo(last!.right, 1);
    expect(vest.bottom).to.be.at.most(first!.top + 1);
    const aside = gridOf(element).querySelector('.row-bands .band')!.getBoundingClientRect();
    const row = gridOf(element).querySelector('[aria-rowindex="2"]')!.getBoundingClientRect();
    expect(aside.top).to.be.closeTo(row.top, 1);
    expect(aside.bottom).to.be.closeTo(row.top + 3 * row.height, 1);
    await expectNoViolations(element);

    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    expect(gridOf(element).querySelector('.band')).not.to.exist;
    expect(gridOf(element).querySelector('[role=rowheader]')).not.to.have.attribute('aria-label');
    for (const by of ['area', 'attribute:Distrikt', 'none']) {
      element.groupBy = by;
      await waitUntil(() => select.options.length === (by.startsWith('attribute') ? 4 : 3), by);
    }
    expect([...select.options].map(({ textContent }) => textContent)).to.deep.equal([
      'Organisation',
      'Hvem der arbejder sammen',
      'Navn',
    ]);
  });

  it('holds nothing hidden: says so in the cell and writes no number', async () => {
    const element = await matrix(confidential(), { level: 'unit' });
    const hidden = cell(element, 'Sygepleje vurderer Hjemmepleje');
    expect(hidden.ariaLabel).to.equal('Sygepleje vurderer Hjemmepleje: skjult af hensyn til anonymitet');
    expect(hidden.textContent.trim()).to.equal('');
    expect(cell(element, 'Hjemmepleje vurderer Jobcenter').ariaLabel).to.include('svag, 2,5; 6 vurderinger');
    expect(cell(element, 'Inden for Jobcenter').ariaLabel).to.equal('Inden for Jobcenter: ikke spurgt');
    expect(gridOf(element).outerHTML).not.to.match(/4[.,]3|4[.,]8|Hemmelig/);
  });

  it('keeps its heads and the keyboard’s place while a matrix of 300 scrolls, with no long wait', async () => {
    const element = await matrix(complete(300));
    await aTimeout(500);
    const cells = element.shadowRoot!.querySelector<HTMLElement>('.cells')!;
    expect(gridOf(element)).to.have.attribute('aria-rowcount', '301');
    expect(cellsOf(element).length).to.be.below(2500);
    cellsOf(element)[0]!.focus();
    const first = at(element);
    const head = gridOf(element).querySelector<HTMLElement>('.heads')!;
    const top = head.getBoundingClientRect().top;
    cells.scrollTo(4000, 6000);
    await waitUntil(
      () => cellsOf(element).length > 100 && gridOf(element).querySelector('[aria-rowindex="180"]'),
      'the rows scrolled to',
      { timeout: 6000 },
    );
    expect(head.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(at(element)).to.equal(first);
    await keys('Control+End');
    expect(focused(element)).to.have.attribute('aria-colindex', '301');
    const { bottom, right } = focused(element)!.getBoundingClientRect();
    const frame = cells.getBoundingClientRect();
    expect(bottom).to.be.at.most(frame.bottom + 1);
    expect(right).to.be.at.most(frame.right + 1);
    await keys('Control+Home');
    const { left, top: cellTop } = focused(element)!.getBoundingClientRect();
    expect(cellTop).to.be.at.least(head.getBoundingClientRect().bottom - 1);
    expect(left).to.be.at.least(gridOf(element).querySelector('.corner')!.getBoundingClientRect().right - 1);
  });

  it('fits 320 px and reads from right to left', async () => {
    const element = await matrix(complete(40));
    const home = element.parentElement!;
    home.style.width = '320px';
    await aTimeout(50);
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
    home.dir = 'rtl';
    await aTimeout(50);
    expect(element.scrollWidth - element.clientWidth).to.be.at.most(1);
    cellsOf(element)[0]!.focus();
    const before = focused(element)!.getBoundingClientRect().left;
    await keys('ArrowLeft');
    expect(focused(element)).to.have.attribute('aria-colindex', '3');
    expect(focused(element)!.getBoundingClientRect().left).to.be.below(before);
  });

  it('prints a small matrix whole, and says that a large one is the table', async () => {
    const small = await matrix(workshop());
    const large = await matrix(complete(60));
    dispatchEvent(new Event('beforeprint'));
    expect(cellsOf(small)).to.have.length(25);
    expect(readableText(large.shadowRoot!.querySelector('[part=matrix]')!)).to.equal(
      'Matrixen er for stor til papir. Tabellen har det samme.',
    );
    dispatchEvent(new Event('afterprint'));
    expect(gridOf(large)).to.exist;
  });

  if (hasDevTools)
    it('tells kinds apart in forced colours', async () => {
      await media({ 'forced-colors': 'active' });
      try {
        const element = await matrix(workshop());
        const look = (name: string) => {
          const { backgroundColor, borderTopStyle } = getComputedStyle(cell(element, name).firstElementChild!);
          return `${borderTopStyle} ${backgroundColor}`;
        };
        const looks = ['Mette Lund vurderer Bo', 'Bo Østergård vurderer Mette', 'Ida Ærø vurderer Mette'].map(look);
        expect(new Set(looks).size).to.equal(3);
      } finally {
        await media({});
      }
    });
});
