import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Page } from '../../../src/backend/call.js';
import type { Span } from '../../../src/backend/organisation-source.js';
import '../../../src/elements/span-gauge/tvaers-span-gauge.js';
import type { TvaersSpanGauge } from '../../../src/elements/span-gauge/span-gauge-element.js';
import { DEFAULT_SPAN_RULE } from '../../../src/model/span.js';
import { failing, stand } from '../../support/backends.js';
import { find, press, wait } from '../../support/find.js';
import { place, says } from '../../support/place.js';
import { savedFiles } from '../../support/saved-files.js';
import { standardChecks } from '../../support/standard-checks.js';
import { readableText } from '../../support/text.js';

const span: Span = {
  leader: { id: 'p-1', name: 'Mette Prøvelund', title: 'Distriktsleder' },
  units: [{ id: 'u-1', name: 'Hjemmepleje Skov' }],
  headcount: 31,
  fte: 24.6,
  rule: DEFAULT_SPAN_RULE,
  asOf: '2026-03-31',
  band: { from: 12, to: 20, source: 'Byrådets mål for ældreområdet' },
};
const pageOf = (...items: readonly Span[]): Page<Span> => ({ items });
const gauge = (...items: readonly Span[]) =>
  place<TvaersSpanGauge>('tvaers-span-gauge', {
    leader: 'p-1',
    backend: stand('organisation', 'spans', () => pageOf(...items)),
  });

standardChecks({
  tag: 'tvaers-span-gauge',
  capability: 'organisation',
  method: 'spans',
  value: pageOf(span),
  empty: pageOf(),
  reads: /31 medarbejdere/,
  cannot: { hidden: 'a span counts employees, not answers; nothing in it is hidden for being few' },
  attributes: { leader: 'p-1' },
  tree: ['Over målet på 12–20', 'Sådan er tallet beregnet'],
  keyboard: async (element) => {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(readableText(element)).to.include('Lederen selv er ikke talt med');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Hent som CSV');
  },
});

const without = <K extends keyof Span>(key: K): Span => {
  const { [key]: _, ...rest } = span;
  return rest as Span;
};

/** What a save button under the table hands over, as text. */
async function saved(element: TvaersSpanGauge, button: string): Promise<string> {
  find(element, 'summary', 'Vis som tabel').click();
  await wait(element, 'button', button);
  const files = savedFiles();
  try {
    await press(element, 'button', button);
    await files.count(1);
  } finally {
    files.end();
  }
  // Blob.text() would drop the byte order mark that Excel needs.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.blobs()[0]!.arrayBuffer());
}

describe('tvaers-span-gauge', () => {
  it('says the number, whose it is, the target, the hours and the date', async () => {
    const element = await gauge(span);
    await says(element, 'Mette Prøvelund, distriktsleder i Hjemmepleje Skov');
    const text = readableText(element);
    expect(text).to.include('Over målet på 12–20 (Byrådets mål for ældreområdet).');
    expect(text).to.include('Det svarer til 24,6 årsværk.');
    expect(text).to.include('Talt 31. marts 2026.');
  });

  const sentences: readonly (readonly [what: string, span: Span, reads: RegExp, not?: RegExp])[] = [
    ['on the upper end of the target', { ...span, headcount: 20 }, /Inden for målet på 12–20/],
    ['below the target', { ...span, headcount: 11 }, /Under målet på 12–20/],
    ['one employee', { ...span, headcount: 1 }, /1 medarbejder /],
    ['no target: nothing is judged', without('band'), /31 medarbejdere/, /målet/],
    ['no hours known', without('fte'), /31 medarbejdere/, /årsværk/],
    ['an acting leader', { ...span, acting: true }, /Lederen er konstitueret/],
    [
      'a vacant unit',
      { ...span, vacantUnits: [{ id: 'u-2', name: 'Team Eng' }] },
      /Medarbejderne i Team Eng er talt med her, fordi enheden ikke har en leder/,
    ],
    [
      'two vacant units',
      {
        ...span,
        vacantUnits: [
          { id: 'u-2', name: 'Team Eng' },
          { id: 'u-3', name: 'Team Dal' },
        ],
      },
      /Team Eng og Team Dal er talt med her, fordi enhederne ikke har/,
    ],
    [
      'a shared leader',
      { ...span, sharedWith: [{ id: 'p-2', name: 'Jens Modelby' }] },
      /Ledelsen deles med Jens Modelby/,
    ],
    ['engagements counted', { ...span, rule: { ...DEFAULT_SPAN_RULE, counts: 'engagements' } }, /31 ansættelser/],
    [
      'a name with markup',
      { ...span, leader: { id: 'p-1', name: '<img src=x onerror=alert(1)>' } },
      /<img src=x onerror=alert\(1\)> i Hjemmepleje/,
    ],
  ];
  for (const [what, given, reads, not] of sentences)
    it(`says it: ${what}`, async () => {
      const element = await gauge(given);
      await says(element, reads);
      if (not) expect(readableText(element)).not.to.match(not);
    });

  it('keeps a name of 300 characters inside its width', async () => {
    const element = await gauge({ ...span, leader: { id: 'p-1', name: 'Å'.repeat(300) } });
    await says(element, 'ÅÅÅ');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('shows several leaders on one scale', async () => {
    const element = await gauge(span, { ...span, leader: { id: 'p-2', name: 'Jens Modelby' }, headcount: 84 });
    await says(element, '84 medarbejdere');
    const pictures = [...element.shadowRoot!.querySelectorAll('svg.picture')];
    expect(pictures.map((picture) => [...picture.querySelectorAll('.tick')].at(-1)?.textContent)).to.deep.equal([
      '100',
      '100',
    ]);
  });

  it('asks for the signed-in person when nothing is chosen, and follows the scope round it', async () => {
    await import('../../../src/elements/scope/tvaers-scope.js');
    const backend = stand('organisation', 'spans', () => pageOf(span));
    const element = await place<TvaersSpanGauge>('tvaers-span-gauge', { backend });
    await says(element, '31');
    const scope = document.createElement('tvaers-scope');
    element.parentElement!.append(scope);
    scope.append(element);
    scope.unit = 'u-1';
    await says(element, '31');
    await new Promise((settled) => setTimeout(settled, 50));
    expect(backend.asked).to.deep.equal([{ leader: 'me' }, { unit: 'u-1' }]);
  });

  it('says how the mean has moved, where the backend knows', async () => {
    const backend = {
      organisation: {
        units: () => Promise.resolve({ items: [] }),
        spans: () => Promise.resolve(pageOf(span)),
        spanHistory: () =>
          Promise.resolve([
            { date: '2017-12-31', mean: 44.06, leaders: 9 },
            { date: '2025-12-31', mean: 32.5, leaders: 12 },
          ]),
      },
    };
    const element = await place<TvaersSpanGauge>('tvaers-span-gauge', { unit: 'u-1', backend });
    await says(element, 'Gennemsnittet i Hjemmepleje Skov var 44,1 i 2017 og 32,5 i 2025.');
  });

  it('speaks English where the page does, and Danish in a Danish part of it', async () => {
    const element = await gauge(span);
    element.parentElement!.lang = 'en-GB';
    element.requestUpdate();
    await says(element, 'Above the target of 12–20');
    expect(readableText(element)).to.include('24.6 full-time equivalents');
    element.parentElement!.lang = 'da';
    element.requestUpdate();
    await says(element, 'Over målet på 12–20');
    element.parentElement!.lang = 'sv';
    element.requestUpdate();
    await says(element, 'Over målet på 12–20');
  });

  it('gives the same figures as a file that Danish Excel reads', async () => {
    const element = await gauge({ ...span, leader: { id: 'p-1', name: '=SUM(A1)' } });
    await says(element, '31');
    expect(await saved(element, 'Hent som CSV')).to.equal(
      "\uFEFFLeder;Enhed;Medarbejdere;Årsværk;Mål;Dato\r\n'=SUM(A1);Hjemmepleje Skov;31;24,6;12–20;31. marts 2026\r\n",
    );
  });

  it('gives the picture as a file with its colours in it', async () => {
    const element = await gauge(span);
    await says(element, '31');
    const file = await saved(element, 'Hent som billede (SVG)');
    expect(file).to.match(/^<svg [^>]*width="640"/);
    expect(file).to.include('rgb(13, 96, 121)');
    expect(file).not.to.include('class=');
  });

  it('tells the page that nobody is signed in', async () => {
    const heard: string[] = [];
    document.addEventListener('tvaers-sign-in', ({ type }) => heard.push(type), { once: true });
    const element = await place<TvaersSpanGauge>('tvaers-span-gauge', {
      backend: stand('organisation', 'spans', failing('unauthenticated')),
    });
    await says(element, 'Du skal logge ind');
    expect(heard).to.deep.equal(['tvaers-sign-in']);
  });

  it('leaves the names of units and titles as they are', async () => {
    const leader = { ...span.leader, title: 'Direktør for Ældre og Sundhed' };
    const units = [
      { id: 'u-1', name: 'Rugskolen, SFO' },
      { id: 'u-2', name: 'Team Øst' },
    ];
    const element = await gauge({ ...span, leader, units });
    await says(element, 'direktør for Ældre og Sundhed i Rugskolen, SFO og Team Øst');
  });
});
