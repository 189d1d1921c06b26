import { expect } from '@open-wc/testing';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { find, wait } from '../../support/find.js';
import { answering, confidential, crowd, workshop } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { savedFiles } from '../../support/saved-files.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const panelOf = (element: TvaersRelationMap) =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=figures]')!;

/** A map with the panel of figures opened, and its figures there. */
async function opened(graph: RelationGraph, properties: object = {}): Promise<TvaersRelationMap> {
  const element = await placedMap(graph, properties);
  await waitUntil(() => panelOf(element), 'the panel of figures', { timeout: 8000 });
  panelOf(element).open = true;
  await waitUntil(() => panelOf(element).querySelector('[part=method]'), 'the figures', { timeout: 20_000 });
  return element;
}
/** Unfolds what is folded in the panel. */
const seekGroups = (element: TvaersRelationMap) => {
  find(element, 'summary', 'Grupper, som relationerne danner').click();
};
const words = (element: TvaersRelationMap) => readableText(panelOf(element));

/** The map with so many of its people having answered. */
const answeredBy = (...answered: readonly string[]) => workshop({ answered });

describe('the figures of a network of persons', () => {
  it('each say in a sentence what they mean', async () => {
    const text = words(await opened(workshop()));
    // Six ratings out of four people to four others; where both answered, one pair of four is mutual.
    expect(text).to.include('Tæthed 0,375 38 % af de relationer, der kunne være, er der.');
    expect(text).to.include('Gensidighed 0,400 40 % af vurderingerne går begge veje.');
    expect(text).to.include('Sammenhæng 1 Alle hænger sammen i ét netværk.');
    expect(text).to.include('kan 4 personer nå hinanden frem og tilbage.');
    expect(text).to.include('Den korteste vej fra en person til en anden er 1,9 led i gennemsnit og 4 på det længste.');
    expect(text).to.include('For 4 par er der ingen vej.');
    expect(text).to.include('Nærhed 0,513 Tallet ville være 1, hvis alle kendte alle direkte');
    expect(text).to.include(
      'Fælles samarbejdspartnere 0,500 Når to har en fælles samarbejdspartner, arbejder de også selv sammen i 50 %',
    );
    expect(text).to.include('Inderste kerne 2 3 personer har hver mindst 2 relationer til andre i den samme kreds.');
  });

  it('hold the units against chance', async () => {
    const text = words(await opened(workshop()));
    expect(text).to.include('E-I-indeks, enheder 0,333 67 % af relationerne går på tværs af enheder.');
    expect(text).to.include('Forskellen kan være tilfældig: Blandes personerne mellem grupperne, bliver den så stor i');
    expect(text).to.include('Tæthed inden for enheder 0,667 67 % af de mulige relationer i egen enhed er der.');
    expect(text).to.include('Odds for egen enhed 4,5');
    expect(text).to.include('Modularitet, enheder');
    expect(text).to.include('Assortativitet, forvaltninger');
  });

  it('come with their formulas and where these are from', async () => {
    const element = await opened(workshop());
    const method = panelOf(element).querySelector<HTMLDetailsElement>('[part=method]')!;
    method.open = true;
    const text = readableText(method);
    expect(text).to.include('Gensidighed 2M / (2M + A)');
    expect(text).to.include('Krackhardt og Stern 1988');
    expect(text).to.include('5.000 blandinger, startværdi 1');
    expect(method.querySelectorAll('dt').length).to.equal(
      panelOf(element).querySelectorAll('dl.figures dt').length + 1,
    );
  });

  it('say how many have answered, and leave out what too few cannot carry', async () => {
    expect(words(await opened(workshop()))).to.include(
      '4 af 5 på kortet har svaret (80 %). Tallene er til at tale ud fra.',
    );
    const text = words(await opened(answeredBy('mette', 'jens', 'bo')));
    expect(text).to.include('3 af 5 på kortet har svaret (60 %). Det er under 75 %.');
    expect(text).to.include('Tæthed');
    for (const gone of ['Sammenhæng', 'Afstand', 'Nærhed']) {
      const names = [...panelOf(await opened(answeredBy('mette', 'jens', 'bo'))).querySelectorAll('dl.figures dt')];
      expect(names.map(({ textContent }) => textContent)).not.to.include(gone);
    }
  });

  it('name nobody, and rank nobody', async () => {
    const text = words(await opened(workshop()));
    for (const { label } of workshop().nodes) expect(text).not.to.include(label);
  });

  it('look for groups in the relations only when asked', async () => {
    const element = await opened(crowd(60, 400));
    expect(words(element)).not.to.include('Ligheden');
    seekGroups(element);
    await says(element, 'Relationerne falder i 10 grupper, der hænger tættere sammen indbyrdes end med resten.');
    await says(element, 'Ligheden med forvaltninger er 1,00');
    await says(element, 'Det er et bud og ikke den egentlige organisation.');
  });

  it('claim no groups where chance would give as much', async () => {
    const element = await opened(workshop());
    seekGroups(element);
    await says(element, 'Der er ingen tydelige grupper');
  });

  it('are the same file for a spreadsheet', async () => {
    const files = savedFiles();
    try {
      const element = await opened(workshop());
      (await wait(element, 'button', 'Hent netværkets tal som CSV')).click();
      await files.count(1);
      const [text = ''] = await files.texts();
      const lines = text.replace('\uFEFF', '').split('\r\n');
      expect(lines[0]).to.equal('Tal;Værdi;Hvad det siger;Sådan er tallet beregnet');
      expect(lines[1]).to.match(/^Tæthed;0,375;38\s% af de relationer, der kunne være, er der\.;/);
    } finally {
      files.end();
    }
  });

  it('are said in English too', async () => {
    document.documentElement.lang = 'en';
    try {
      const element = await opened(workshop());
      await says(element, 'Density 0.375 38% of the relations that could be are there.');
      await says(element, 'E-I index, units 0.333');
    } finally {
      document.documentElement.lang = 'da';
    }
  });

  it('have nothing for axe to say', async () => {
    const element = await opened(workshop());
    seekGroups(element);
    await says(element, 'Der er ingen tydelige grupper');
    await expectNoViolations(element);
  });
});

describe('the figures of a large network', () => {
  it('are worked out while the page goes on', async () => {
    const element = await place<TvaersRelationMap>('tvaers-relation-map', {
      survey: 's',
      level: 'person',
      backend: answering(crowd(2000, 6000)),
    });
    await waitUntil(() => panelOf(element), 'the panel of figures', { timeout: 10_000 });
    panelOf(element).open = true;
    await says(element, 'Tallene regnes ud.');
    await waitUntil(() => panelOf(element).querySelector('[part=method]'), 'the figures', { timeout: 30_000 });
    expect(words(element)).to.include('Afstand');
  });

  it('are given up when the map goes, and begun anew when it comes back', async () => {
    const element = await place<TvaersRelationMap>('tvaers-relation-map', {
      survey: 's',
      level: 'person',
      backend: answering(crowd(600, 2000)),
    });
    await waitUntil(() => panelOf(element), 'the panel of figures', { timeout: 10_000 });
    panelOf(element).open = true;
    await says(element, 'Tallene regnes ud.');
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await waitUntil(() => panelOf(element).querySelector('[part=method]'), 'the figures', { timeout: 30_000 });
  });
});

describe('the figures of a network of groups', () => {
  it('stay unfolded when the level is changed', async () => {
    const element = await opened(confidential('unit'));
    Object.assign(element, { backend: answering(workshop()), level: 'person' });
    await says(element, 'Tæthed 0,375');
    expect(panelOf(element).open).to.equal(true);
  });

  it('give each group’s place, from nothing but what may be shown', async () => {
    const element = await opened(confidential('unit'));
    const text = words(element);
    expect(text).to.include('Enhedernes plads i netværket');
    expect(text).to.match(/retninger er skjult af hensyn til anonymitet/);
    expect(text).not.to.include('Tæthed');
    const rows = [...panelOf(element).querySelectorAll('tbody tr')].map((row) => readableText(row));
    expect(rows.map((row) => row.split(' ')[0])).to.deep.equal(['Hjemmepleje', 'Sygepleje', 'Jobcenter']);
    // The ratings of the small department are hidden: nobody is seen to rate it.
    expect(rows[1]).to.match(/^Sygepleje 0 0,0/);
  });

  it('are the same file for a spreadsheet', async () => {
    const files = savedFiles();
    try {
      const element = await opened(confidential('unit'));
      (await wait(element, 'button', 'Hent netværkets tal som CSV')).click();
      await files.count(1);
      const [text = ''] = await files.texts();
      const lines = text.replace('\uFEFF', '').trim().split('\r\n');
      const [about, head, ...rows] = [lines[0], ...lines.filter((line) => !line.startsWith('#'))];
      expect(about).to.match(/^# Relationer, som færre end 5 har svaret på/);
      expect(head).to.match(/^Navn;Vurderet af;Styrke ind;/);
      expect(rows.length).to.equal(3);
    } finally {
      files.end();
    }
  });
});
