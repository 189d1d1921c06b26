import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { memoryBackend } from '../../../src/adapters/memory.js';
import type { Page } from '../../../src/backend/call.js';
import type { Span } from '../../../src/backend/organisation-source.js';
import '../../../src/elements/span-overview/tvaers-span-overview.js';
import type { TvaersSpanOverview } from '../../../src/elements/span-overview/span-overview-element.js';
import { DEFAULT_SPAN_RULE } from '../../../src/model/span.js';
import { expectNoViolations } from '../../support/axe.js';
import { stand } from '../../support/backends.js';
import { find, focused, press, wait, write } from '../../support/find.js';
import { jobOf, postOf, unitOf } from '../../support/organisation.js';
import { place, says } from '../../support/place.js';
import { savedFiles } from '../../support/saved-files.js';
import { planTown } from '../../support/span-plan.js';
import { standardChecks } from '../../support/standard-checks.js';
import { tableFiles } from '../../support/table-files.js';
import { readableText } from '../../support/text.js';

const spanOf = (id: number, headcount: number, areaName: string, more: Partial<Span> = {}): Span => ({
  leader: { id: `p-${id}`, name: `Leder Nummer ${id}`, areaName },
  units: [{ id: `u-${id}`, name: `Enhed ${id}` }],
  headcount,
  fte: headcount * 0.8,
  rule: DEFAULT_SPAN_RULE,
  asOf: '2026-03-31',
  ...more,
});
const band = { from: 12, to: 20, source: 'Byrådets mål' };
const spans: readonly Span[] = [
  spanOf(1, 80, 'Ældre og Sundhed', { band, vacantUnits: [{ id: 'u-9', name: 'Enhed 9' }] }),
  spanOf(2, 10, 'Ældre og Sundhed', { band, acting: true }),
  spanOf(3, 10, 'Skole og Unge', { sharedWith: [{ id: 'p-4', name: 'Leder Nummer 4' }] }),
  spanOf(4, 14, 'Skole og Unge', { band }),
  spanOf(5, 4, 'Skole og Unge'),
  spanOf(6, 2, 'Skole og Unge'),
];
const pageOf = (...items: readonly Span[]): Page<Span> => ({ items });
const overview = (items: readonly Span[] = spans, properties: object = {}) =>
  place<TvaersSpanOverview>('tvaers-span-overview', {
    unit: 'u-0',
    backend: stand('organisation', 'spans', () => pageOf(...items)),
    ...properties,
  });

standardChecks({
  tag: 'tvaers-span-overview',
  capability: 'organisation',
  method: 'spans',
  value: pageOf(...spans),
  empty: pageOf(),
  reads: /6 ledere har 120 medarbejdere i alt/,
  cannot: { hidden: 'spans count employees, not answers; nothing in them is hidden for being few' },
  attributes: { unit: 'u-0' },
  tree: ['spinbutton: Hvor mange er for mange?', 'heading: Her er spændene størst', 'Sådan er tallet beregnet'],
  keyboard: async (element) => {
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.have.attribute('id', 'limit');
    await sendKeys({ type: '20' });
    await says(element, '1 leder har flere end 20. Det er 80 medarbejdere, 67 % af alle.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Det ligger bag tallene');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'lineær interpolation');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Find enhed eller forvaltning');
  },
});

describe('tvaers-span-overview', () => {
  it('asks nothing until there is a unit', async () => {
    const element = await overview(spans, { unit: undefined });
    await says(element, 'Vælg en enhed for at se ledelsesspændene i den.');
    element.unit = 'u-0';
    await says(element, '6 ledere');
  });

  it('says the mean beside what the average employee lives in, and how leaders stand against their targets', async () => {
    const element = await overview();
    await says(element, '6 ledere har 120 medarbejdere i alt.');
    const text = readableText(element);
    // (80² + 10² + 10² + 14² + 4² + 2²) / 120
    expect(text).to.include(
      'I gennemsnit har en leder 20,0 medarbejdere, men den gennemsnitlige medarbejder har en leder med 56,8.',
    );
    expect(text).to.include('Af de 3 ledere, hvor der er sat et mål, ligger 1 over sit mål og 1 under.');
    expect(text).to.include('Talt 31. marts 2026.');
    expect(text).to.match(/Median 10 /);
    expect(text).to.match(/De midterste 80 % 3–47 /);
    expect(text).to.match(/Årsværk pr\. leder 16 /);
  });

  it('judges nothing until the reader or the host has named a number', async () => {
    const element = await overview(spans.map(({ band: _, ...span }) => span));
    await says(element, '6 ledere');
    expect(readableText(element)).not.to.match(/over målet|sit mål|for mange medarbejdere/);
    await write(element, 'Hvor mange er for mange?', '80');
    await says(element, 'Ingen leder har flere end 80 medarbejdere.');
    await write(element, 'Hvor mange er for mange?', '');
    expect(readableText(element)).not.to.include('har flere end');
  });

  it('says what makes the largest spans harder, and weighs it into no number', async () => {
    const context = { titles: 3, places: 1, newcomers: 0.25, aroundTheClock: true };
    const element = await overview(spans.map((span, index) => (index === 0 ? { ...span, context } : span)));
    await says(element, '3 stillingsbetegnelser, 1 arbejdssted, 25 % nye det seneste år, døgndrift');
    expect(readableText(element)).to.include('Enhed 1 80 medarbejdere, over målet');
  });

  it('gives the strips as a picture that says what it is', async () => {
    const { picture, svg } = await tableFiles(await overview(spans, { limit: 50 }), 'Vis som tabel');
    expect(picture.querySelectorAll('circle')).to.have.length(6);
    const said = picture.documentElement.textContent.replace(/\s+/g, ' ');
    expect(said).to.include('Ledelsesspænd, fordelt på forvaltninger Talt 31. marts 2026. Ringe er over 50.');
    expect(said).to.include('Skole og Unge 4 ledere, median 7, største 14');
    expect(svg).not.to.include('Leder Nummer');
  });

  it('tells how the mean has moved, in words, as a line and as a table', async () => {
    const points = [
      { date: '2017-12-31', mean: 18.2, leaders: 4 },
      { date: '2021-12-31', mean: 19.4, leaders: 5 },
      { date: '2025-12-31', mean: 13.1, leaders: 6 },
    ];
    const element = await overview(spans, {
      backend: {
        organisation: {
          units: () => Promise.resolve({ items: [] }),
          spans: () => Promise.resolve(pageOf(...spans)),
          spanHistory: () => Promise.resolve(points),
        },
      },
    });
    await says(element, 'Gennemsnittet er faldet fra 18,2 i 2017 til 13,1 i 2025. Antallet af ledere var 4 og blev 6.');
    expect(element.shadowRoot!.querySelectorAll('.past .course')).to.have.length(2);
    find(element, 'summary', 'Alle år i en tabel').click();
    expect([...element.shadowRoot!.querySelectorAll('[part=history] tbody th')].map((cell) => cell.textContent)).to.eql(
      ['2017', '2021', '2025'],
    );
    await expectNoViolations(element);
  });

  it('tells of leaders without people, vacant posts and faults in the data once asked', async () => {
    const town = planTown();
    const data = {
      ...town,
      posts: [...town.posts, postOf('skole', 'nord-1', { kind: 'staff' }), postOf('maane', 'nord-2')],
      units: [...town.units, unitOf('maane', 'skole')],
      engagements: [...town.engagements, jobOf('vest-1', 'findes ikke')],
    };
    const element = await overview(spans, { unit: 'by', backend: memoryBackend(data) });
    await wait(element, 'summary', 'Det ligger bag tallene');
    find(element, 'summary', 'Det ligger bag tallene').click();
    await says(element, 'Ledere uden medarbejdere (1) Enhed maane');
    expect(readableText(element)).to.include('Der er 4 niveauer fra øverste leder til medarbejder.');
    expect(readableText(element)).to.include('Enheder uden egen leder (1) Enhed vest');
    expect(readableText(element)).to.include(
      'Fejl i data (1) 1 medarbejder hører til i en enhed, der ikke findes. vest-1',
    );
    await expectNoViolations(element);
  });

  it('names the largest spans by their units and no leader by name', async () => {
    const element = await overview();
    await says(element, 'Enhed 1 80 medarbejdere, over målet');
    expect(readableText(element)).not.to.include('Leder Nummer');
    find(element, 'summary', 'Vis som tabel').click();
    await says(element, 'Viser 6 af 6.');
    expect(readableText(element)).not.to.include('Leder Nummer');
  });

  it('says what is odd in the figures', async () => {
    const element = await overview();
    await says(element, '1 enhed har ikke en leder lige nu. Medarbejderne er talt hos lederen over.');
    expect(readableText(element)).to.include('1 leder er konstitueret.');
    expect(readableText(element)).to.include('1 leder deler en enhed med en anden.');
  });

  it('tells of each administration in words beside its strip', async () => {
    const element = await overview();
    await says(element, 'Skole og Unge 4 ledere, median 7, største 14');
    expect(readableText(element)).to.include('Ældre og Sundhed 2 ledere, median 45, største 80');
    const strips = [...element.shadowRoot!.querySelectorAll('svg.strip')];
    expect(strips.map((strip) => strip.querySelectorAll('circle').length)).to.deep.equal([4, 2]);
  });

  it('follows the list to its end', async () => {
    const backend = {
      organisation: {
        spans: ({ cursor }: { cursor?: string }) =>
          Promise.resolve(cursor ? { items: spans.slice(3) } : { items: spans.slice(0, 3), nextCursor: 'x' }),
      },
    };
    const element = await place<TvaersSpanOverview>('tvaers-span-overview', { unit: 'u-0', backend });
    await says(element, '6 ledere har 120 medarbejdere i alt.');
  });

  it('finds and orders the rows of the table as the reader asks, and gives them as a file', async () => {
    const element = await overview();
    await says(element, '6 ledere');
    find(element, 'summary', 'Vis som tabel').click();
    await wait(element, 'button', 'Hent som CSV');
    await write(element, 'Find enhed eller forvaltning', 'aeldre');
    await says(element, 'Viser 2 af 6.');
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'smallest';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const names = [...element.shadowRoot!.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim());
    expect(names).to.deep.equal(['Enhed 2', 'Enhed 1']);
    const files = savedFiles();
    try {
      await press(element, 'button', 'Hent som CSV');
      await files.count(1);
      expect((await files.texts())[0]).to.include('Enhed 2;Ældre og Sundhed;10;8;12–20;\r\nEnhed 1;');
    } finally {
      files.end();
    }
  });
});
