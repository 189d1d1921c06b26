import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { memoryStore } from '../../../src/adapters/memory.js';
import type { Backend } from '../../../src/backend/backend.js';
import { fixtureData } from '../../../src/backend/conformance/fixture.js';
import '../../../src/elements/management-chain/tvaers-management-chain.js';
import type { TvaersManagementChain } from '../../../src/elements/management-chain/management-chain-element.js';
import '../../../src/elements/scope/tvaers-scope.js';
import type { TvaersScope } from '../../../src/elements/scope/scope-element.js';
import type { TvaersData } from '../../../src/model/data.js';
import type { ManagementChain } from '../../../src/model/management-chain.js';
import { expectNoViolations } from '../../support/axe.js';
import { failing, never } from '../../support/backends.js';
import { copiedBy } from '../../support/clipboard.js';
import { all, find, look, press, wait, write } from '../../support/find.js';
import { place, says } from '../../support/place.js';
import { standardChecks } from '../../support/standard-checks.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const CARE = 'ældre/pleje 100 %';

/** The fixture of the conformance suite, as somebody sees it, and what they ask. */
function seenBy(id: string, role = 'leader', data: TvaersData = fixtureData()) {
  const { organisation, ...rest } = memoryStore(data).backendFor({ id, roles: [role] });
  const asked: string[] = [];
  const noting = <Q, A>(name: string, method: (query: Q, options?: object) => A) => {
    return (query: Q, options?: object): A => {
      asked.push(`${name} ${JSON.stringify(query)}`);
      return method(query, options);
    };
  };
  const backend: Backend = {
    ...rest,
    organisation: {
      ...organisation!,
      chain: noting('chain', organisation!.chain!),
      people: noting('people', organisation!.people!),
    },
    indicators: { ...rest.indicators!, figures: noting('figures', rest.indicators!.figures) },
  };
  return { asked, backend };
}

const chain = (properties: object = {}, id = 'distriktsleder') =>
  place<TvaersManagementChain>('tvaers-management-chain', { backend: seenBy(id).backend, ...properties });

const rows = (element: LitElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]'),
];
const nameOf = (row: Element | null): string => row?.querySelector('.name')?.textContent.trim() ?? '';
const row = (element: LitElement, name: string): HTMLElement => {
  const found = rows(element).find((each) => nameOf(each) === name);
  expect(found, `${name} among ${rows(element).map(nameOf).join(' | ')}`).to.exist;
  return found!;
};
const active = (element: LitElement): string => nameOf(element.shadowRoot!.activeElement);

async function keys(element: LitElement, ...presses: readonly string[]): Promise<void> {
  for (const press of presses) {
    await sendKeys({ press });
    await element.updateComplete;
    await element.updateComplete;
  }
}

/** A memory of two levels, as it comes over the wire. */
const value: ManagementChain = {
  asOf: '2026-03-31',
  hierarchy: 'line',
  hierarchies: ['line', 'med'],
  person: { id: 'p-2', name: 'Mette Prøvelund' },
  also: [],
  dotted: [],
  path: ['u-1', 'u-2'],
  units: [
    {
      id: 'u-1',
      name: 'Solvig Kommune',
      kind: 'municipality',
      parentId: null,
      level: 1,
      posts: [
        { id: 'a', kind: 'line', title: 'Kommunaldirektør', person: { id: 'p-1', name: 'Karen Aagaard' }, led: 3 },
      ],
      units: 1,
      people: 0,
    },
    {
      id: 'u-2',
      name: 'Ældre og Pleje',
      kind: 'administration',
      parentId: 'u-1',
      level: 2,
      posts: [{ id: 'b', kind: 'line', title: 'Direktør', person: { id: 'p-2', name: 'Mette Prøvelund' } }],
      units: 0,
      people: 0,
    },
  ],
};

standardChecks({
  tag: 'tvaers-management-chain',
  capability: 'organisation',
  method: 'chain',
  value,
  empty: { ...value, path: [], units: [] },
  reads: /Din ledelseslinje: Kommunaldirektør Karen Aagaard → dig/,
  cannot: { hidden: 'who leads whom is hidden from nobody; what is outside insight is said of each unit by itself' },
  attributes: {},
  tree: ['tree: Organisationen', 'searchbox: Find en enhed eller en person', 'button: MED'],
  keyboard: async (element) => {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(active(element)).to.equal('Ældre og Pleje');
    await sendKeys({ press: 'Enter' });
    await says(element, 'Vejen til toppen');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Vælg en enhed');
    expect(active(element)).to.equal('Ældre og Pleje');
  },
});

describe('tvaers-management-chain', () => {
  it('says the line from the top to whoever is signed in, and how many levels there are above', async () => {
    const element = await chain();
    await says(
      element,
      'Din ledelseslinje: Kommunaldirektør Karen Aagaard → Plejechef Øjvind Zahle → dig. 2 led over dig.',
    );
    const text = readableText(element);
    expect(text).to.include('Stiplet linje til Plejecenter Åsen.');
    expect(text).to.include('Sådan så organisationen ud 31. marts 2026.');
  });

  it('says the line of somebody who leads nobody, past a post that is vacant', async () => {
    const element = await chain({}, 'åsen:1');
    await says(
      element,
      'Karen Aagaard → Plejechef Øjvind Zahle → ledig lederpost i Plejecenter Åsen → dig. 2 led over dig.',
    );
  });

  it('says the line to a unit or another person that the page names', async () => {
    const element = await chain({ unit: 'åsen' });
    await says(element, 'Ledelseslinjen til Plejecenter Åsen:');
    element.unit = undefined;
    element.person = 'plejechef';
    await says(element, 'Ledelseslinjen til Øjvind Zahle: Kommunaldirektør Karen Aagaard → Øjvind Zahle. 1 led over.');
  });

  it('marks the line in words, and tells vacant, acting and shared posts and dotted lines apart', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    expect(readableText(row(element, 'Solvig Kommune'))).to.include('på linjen');
    expect(readableText(row(element, 'Hjemmepleje Øst'))).to.match(
      /her er du.*Åse Østergård, distriktsleder konstitueret/,
    );
    expect(row(element, 'Hjemmepleje Øst')).to.have.attribute('aria-current', 'location');
    const vacant = readableText(row(element, 'Plejecenter Åsen'));
    expect(vacant).to.include('Ledig post dækkes af Øjvind Zahle');
    expect(vacant).to.include('Stiplet linje: Distriktsleder Åse Østergård');
    const school = await chain({ unit: 'solvig-skole' });
    await says(school, 'deler ledelsen');
    expect(readableText(row(school, 'Solvig Skole'))).to.include('Birte Holm, skoleleder; Bo Dahl, skoleleder');
  });

  it('is a tree by the keys that trees have', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    row(element, 'Hjemmepleje Øst').focus();
    await keys(element, 'ArrowLeft');
    // What the keys do is fetched with the first of them.
    await waitUntil(() => row(element, 'Hjemmepleje Øst').ariaExpanded === 'false', 'closes');
    await keys(element, 'ArrowLeft');
    expect(active(element)).to.equal('Ældre og Pleje');
    await keys(element, 'Home');
    expect(active(element)).to.equal('Solvig Kommune');
    await keys(element, 'ArrowRight');
    expect(active(element)).to.equal('Børn og Skole');
    await keys(element, 'ArrowDown');
    expect(active(element)).to.equal('Kultur');
    await keys(element, 'ArrowUp');
    expect(active(element)).to.equal('Børn og Skole');
    await keys(element, 'ArrowRight');
    await says(element, 'Solvig Skole');
    expect(active(element)).to.equal('Børn og Skole');
    await keys(element, 'ArrowRight');
    expect(active(element)).to.equal('Solvig Skole');
    await keys(element, 'h');
    expect(active(element)).to.equal('Hjemmepleje Øst');
    await aTimeout(700);
    // Two letters in a row look for both, and å is found as aa.
    await keys(element, 'p', 'l');
    expect(active(element)).to.equal('Plejecenter Åsen');
    await keys(element, 'End');
    expect(active(element)).to.equal('1 arbejder direkte her');
    const tabbable = rows(element).filter(({ tabIndex }) => tabIndex === 0);
    expect(tabbable.map(nameOf)).to.deep.equal([active(element)]);
  });

  it('takes keys in their order, also those pressed before what they do has been fetched', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    const [first, , third] = rows(element).map(nameOf);
    row(element, first!).focus();
    const down = () =>
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }),
      );
    down();
    down();
    await waitUntil(() => active(element) !== first, 'moves');
    expect(active(element)).to.equal(third);
    await keys(element, 'ArrowUp', 'ArrowUp');
    expect(active(element)).to.equal(first);
  });

  it('says of each row where it stands', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    const places = (name: string) =>
      ['aria-level', 'aria-posinset', 'aria-setsize'].map((each) => Number(row(element, name).getAttribute(each)));
    expect(places('Solvig Kommune')).to.deep.equal([1, 1, 1]);
    expect(places('Ældre og Pleje')).to.deep.equal([2, 3, 4]);
    expect(places('Hjemmepleje Øst')).to.deep.equal([3, 1, 3]);
    expect(places('Plejecenter Åsen')).to.deep.equal([3, 2, 3]);
  });

  it('asks once for the first picture, and once for each level that is opened', async () => {
    const { asked, backend } = seenBy('distriktsleder');
    const element = await chain({ backend });
    await says(element, 'Din ledelseslinje');
    await aTimeout(50);
    expect(asked).to.deep.equal(['chain {"person":"me","up":2,"down":2}']);
    row(element, 'Børn og Skole').querySelector<HTMLElement>('.twist')!.click();
    await says(element, 'Solvig Skole');
    await aTimeout(50);
    expect(asked.slice(1)).to.deep.equal(['chain {"unit":"skole","hierarchy":"line","up":0,"down":1}']);
    row(element, 'Børn og Skole').querySelector<HTMLElement>('.twist')!.click();
    await element.updateComplete;
    row(element, 'Børn og Skole').querySelector<HTMLElement>('.twist')!.click();
    await says(element, 'Solvig Skole');
    row(element, '9 arbejder direkte her').click();
    await says(element, 'Medarbejder 8');
    expect(asked.slice(2)).to.deep.equal(['people {"unit":"hjemmepleje","limit":100}']);
  });

  it('says that a level is on its way, and that it could not be had', async () => {
    const { backend } = seenBy('distriktsleder');
    let answer: (query: never, options: never) => unknown = never;
    const organisation = {
      ...backend.organisation!,
      chain: (query: { down?: number }, options: never) =>
        (query.down === 1
          ? Promise.resolve().then(() => answer(query as never, options))
          : backend.organisation!.chain!(query, options)) as never,
    };
    const element = await chain({ backend: { ...backend, organisation } });
    await says(element, 'Din ledelseslinje');
    row(element, 'Kultur').focus();
    await keys(element, 'ArrowRight');
    await waitUntil(() => row(element, 'Kultur').ariaBusy === 'true', 'is on its way');
    expect(readableText(row(element, 'Kultur'))).to.include('Henter …');
    answer = failing('unavailable');
    row(element, 'Børn og Skole').focus();
    await keys(element, 'ArrowRight');
    await says(element, 'Kunne ikke hentes.');
    expect(row(element, 'Børn og Skole')).to.have.attribute('aria-expanded', 'false');
    answer = (query, options) => backend.organisation!.chain!(query, options);
    await keys(element, 'ArrowRight');
    await says(element, 'Solvig Skole');
  });

  it('shows everything about the unit that is chosen, tells the page, and goes back to the row', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    const chosen: (string | undefined)[] = [];
    element.addEventListener('change', (event) => chosen.push((event as { readonly unit?: string }).unit));
    row(element, 'Hjemmepleje Øst').focus();
    await keys(element, 'Enter');
    await says(element, 'leder 12 medarbejdere direkte');
    await says(element, 'Trivsel 71,5 point');
    const text = readableText(element);
    expect(text).to.include('Inden for målet på mindst 65. Målt 28. februar 2026. Det var 69 31. januar 2026.');
    expect(text).to.include('Besøg til tiden ikke målt');
    expect(text).to.include('Vejen til toppen Hjemmepleje Øst Ældre og Pleje Solvig Kommune');
    await expectNoViolations(element);
    await press(element, 'button', 'Luk detaljer');
    expect(active(element)).to.equal('Hjemmepleje Øst');
    expect(chosen).to.deep.equal(['hjemmepleje', undefined]);
  });

  it('says of a unit outside the reader’s insight that and no figure', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    row(element, 'Plejecenter Åsen').focus();
    await keys(element, 'Enter');
    await says(element, 'Uden for din indsigt.');
    expect(readableText(element)).not.to.match(/Trivsel|66/);
    await expectNoViolations(element);
  });

  it('leaves figures out where the backend has none, and tells when they cannot be had', async () => {
    const { backend } = seenBy('distriktsleder');
    const { indicators: _, ...bare } = backend;
    const without = await chain({ backend: bare });
    await says(without, 'Din ledelseslinje');
    row(without, 'Kultur').click();
    await says(without, 'Ingen leder');
    expect(readableText(without)).not.to.include('Nøgletal');
    const failed = await chain({
      backend: { ...backend, indicators: { figures: () => Promise.reject(new Error('no')) } },
    });
    await says(failed, 'Din ledelseslinje');
    row(failed, 'Kultur').click();
    await says(failed, 'Nøgletal kan ikke hentes lige nu.');
  });

  it('has the same in plain lists, with buttons', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    const inTree = rows(element).map(nameOf);
    await press(element, 'button', 'Liste');
    await wait(element, 'button', 'Hjemmepleje Øst');
    const list = element.shadowRoot!.querySelector('ul.list')!;
    expect([...list.querySelectorAll('.name')].map((each) => each.textContent.trim())).to.deep.equal(inTree);
    expect(rows(element)).to.have.length(0);
    await press(element, 'button', 'Åbn Børn og Skole');
    await wait(element, 'button', 'Solvig Skole');
    await press(element, 'button', 'Solvig Skole');
    await says(element, 'deler ledelsen');
    await expectNoViolations(element);
  });

  it('finds units and people as they are spelt and not, and goes there', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    await write(element, 'Find en enhed eller en person', 'aasen');
    await says(element, '7 fundet.');
    await press(element, 'button', /^Plejecenter Åsen/);
    await says(element, 'Ledelseslinjen til Plejecenter Åsen');
    await says(element, 'Dækkes så længe af Øjvind Zahle i Ældre og Pleje.');
    expect(element.shadowRoot!.activeElement?.textContent).to.include('Plejecenter Åsen');
    await write(element, 'Find en enhed eller en person', 'oejvind');
    await wait(element, 'button', /^Øjvind Zahle/);
    await press(element, 'button', /^Øjvind Zahle/);
    await says(element, 'Ledelseslinjen til Øjvind Zahle');
    await write(element, 'Find en enhed eller en person', 'qqq');
    await says(element, 'Ingen enheder eller personer passer.');
  });

  it('lets a task be done by keys alone: find who leads home care, and say how many report to her', async () => {
    const element = await chain({}, 'direktør');
    await says(element, 'Der er ikke nogen over dig.');
    element.shadowRoot!.querySelector<HTMLElement>('input[type=search]')!.focus();
    await sendKeys({ type: 'hjemmepleje' });
    await wait(element, 'button', /^Hjemmepleje Øst/);
    await keys(element, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(element.shadowRoot!.activeElement?.textContent.trim()).to.match(/^Hjemmepleje Øst/);
    await keys(element, 'Enter');
    await says(element, 'Ledelseslinjen til Hjemmepleje Øst:');
    await says(element, /Ledelse Åse Østergård, distriktsleder konstitueret leder 12 medarbejdere direkte/);
  });

  it('goes over to the committees where there are any, and says it where one sits in none', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    await press(element, 'button', 'MED');
    await says(element, 'OmrådeMED Ældre og Pleje');
    await says(element, 'Din plads i MED: HovedMED → OmrådeMED Ældre og Pleje.');
    const line = fixtureData();
    const units = line.units.filter(({ hierarchy }) => hierarchy !== 'med');
    const alone = await chain({ backend: seenBy('direktør', 'leader', { ...line, units }).backend });
    await says(alone, 'Der er ikke nogen over dig.');
    expect(look(alone, 'button', 'MED')).to.be.undefined;
    const other = await chain({ hierarchy: 'med' }, 'åsen:1');
    await says(other, 'Du sidder ikke i et MED-udvalg.');
    await says(other, 'HovedMED');
  });

  it('follows the scope, moves it, and is not led astray by its own choice', async () => {
    const scope = await place<TvaersScope>('tvaers-scope');
    const { asked, backend } = seenBy('distriktsleder');
    const element = Object.assign(document.createElement('tvaers-management-chain'), { backend });
    scope.append(element);
    await says(element, 'Din ledelseslinje');
    row(element, CARE_NAME).click();
    await says(element, 'leder 7 medarbejdere direkte');
    expect(scope.unit).to.equal(CARE);
    await says(element, 'Din ledelseslinje');
    expect(asked.filter((each) => each.startsWith('chain'))).to.have.length(1);
    scope.unit = 'solvig-skole';
    await says(element, 'Ledelseslinjen til Solvig Skole');
  });

  it('gives a link to the unit with no person in it, and opens where a link leads', async () => {
    const element = await chain();
    await says(element, 'Din ledelseslinje');
    row(element, CARE_NAME).click();
    await says(element, 'Vejen til toppen');
    const [copied = ''] = await copiedBy(async () => {
      await press(element, 'button', 'Kopiér link');
      await says(element, 'Linket er kopieret.');
    });
    const { search } = new URL(copied);
    expect(new URLSearchParams(search).get('tvaers-chain')).to.equal(CARE);
    expect(decodeURIComponent(search)).not.to.match(/distriktsleder|Østergård|person/);
    const before = location.href;
    history.replaceState(null, '', search);
    try {
      await says(await chain(), 'Ledelseslinjen til Ældre og Pleje');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('tells faults in the tree of units, and shows no more than a hundred of a level at once', async () => {
    const data = fixtureData();
    const many = Array.from({ length: 260 }, (_, at) => ({
      id: `t-${at}`,
      name: `Team ${String(at).padStart(3, '0')}`,
      kind: 'team' as const,
      parentId: 'kultur',
    }));
    const lost = { id: 'lost', name: 'Fortabt', kind: 'team' as const, parentId: 'findes ikke' };
    const { backend } = seenBy('direktør', 'leader', { ...data, units: [...data.units, ...many, lost] });
    const element = await chain({ backend });
    await says(element, '1 enhed ligger under en, der ikke findes');
    row(element, 'Kultur').querySelector<HTMLElement>('.twist')!.click();
    await says(element, 'Vis flere enheder (161)');
    const teams = () => rows(element).filter((each) => nameOf(each).startsWith('Team')).length;
    expect(teams()).to.equal(99);
    row(element, 'Vis flere enheder (161)').focus();
    await keys(element, 'Enter');
    await says(element, 'Vis flere enheder (61)');
    expect(teams()).to.equal(199);
  });

  it('keeps what the host has to say of a unit with it', async () => {
    const element = await chain();
    const words = Object.assign(document.createElement('p'), { slot: 'details', textContent: 'Ring til HR' });
    element.append(words);
    await says(element, 'Din ledelseslinje');
    row(element, 'Kultur').click();
    await says(element, 'Ring til HR');
  });

  it('takes the reader to the details where they stand under the tree', async () => {
    const element = await chain();
    element.parentElement!.style.width = '320px';
    await says(element, 'Din ledelseslinje');
    row(element, 'Kultur').click();
    await says(element, 'Vejen til toppen');
    await aTimeout(20);
    expect(element.shadowRoot!.activeElement?.textContent).to.include('Kultur');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h3');
  });

  it('has controls that a finger can hit', async () => {
    const element = await chain();
    element.parentElement!.style.width = '320px';
    await says(element, 'Din ledelseslinje');
    const small = [...all(element, 'button'), ...rows(element), ...element.shadowRoot!.querySelectorAll('.twist')]
      .map((each) => each.getBoundingClientRect())
      .filter(({ height, width }) => height < 24 || width < 24);
    expect(small).to.have.length(0);
    expect(find(element, 'button', 'Liste').getBoundingClientRect().height).to.be.at.least(24);
  });
});

const CARE_NAME = 'Ældre og Pleje';
