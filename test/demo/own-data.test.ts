import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hasChromium, inNewPage, itWithChromium, violations } from '../support/chromium.js';
import { demoSite } from '../support/demo-site.js';
import type { DemoSite } from '../support/demo-site.js';
import { excelFile, excelPeople, excelRelations } from '../support/excel.js';
import { networkReference } from '../support/networks.js';
import { itWithShared } from '../support/shared.js';

let site: DemoSite;
let folder: string;

/** Opens the page at a width, and fails on anything the console complains of. */
async function open(page: Page, width = 1200): Promise<void> {
  page.on('console', (message) => {
    assert.notEqual(message.type(), 'error', message.text());
  });
  page.on('pageerror', (error) => {
    assert.fail(String(error));
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(`${site.address}/egne-tal`);
  await page.waitForSelector('#lister:not([hidden])');
}

async function choose(page: Page, field: string, bytes: ArrayBuffer): Promise<void> {
  const path = join(folder, `${randomUUID()}.csv`);
  await writeFile(path, new Uint8Array(bytes));
  const input = await page.waitForSelector(`#${field}-fil`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

const says = (page: Page, text: string, where = 'main'): Promise<unknown> =>
  page.waitForFunction(
    (selector, wanted) => document.querySelector<HTMLElement>(selector)?.innerText.includes(wanted),
    { timeout: 10_000 },
    where,
    text,
  );

const figures = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const pairs = await page.$$eval('.figures div', (all) =>
    all.map(
      (pair) => [pair.querySelector('dt')?.textContent ?? '', pair.querySelector('dd')?.textContent ?? ''] as const,
    ),
  );
  return Object.fromEntries(pairs);
};

/** Waits until an element, with what is in its shadow, says so. */
const elementSays = (page: Page, tag: string, text: string): Promise<unknown> =>
  page.waitForFunction(
    (selector, wanted) =>
      document.querySelector(selector)?.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 10_000 },
    tag,
    text,
  );
const gaugeSays = (page: Page, text: string) => elementSays(page, 'tvaers-span-gauge', text);
const mapSays = (page: Page, text: string) => elementSays(page, 'tvaers-relation-map', text);

describe('Prøv med egne tal', () => {
  before(async () => {
    site = await demoSite();
    folder = await mkdtemp(join(tmpdir(), 'tvaers-own-'));
  });
  after(async () => {
    site.close();
    await rm(folder, { recursive: true });
  });

  const itOnRealData: typeof itWithChromium = (name, run) => {
    if (hasChromium) itWithShared(name, inNewPage(run));
    else itWithChromium(name, run);
  };

  itOnRealData('shows the spans of real managers, from a file as Danish Excel writes it', async (page) => {
    await open(page);
    await choose(page, 'medarbejdere', excelPeople('krackhardt-hightech', 'windows-1252'));
    await choose(page, 'relationer', excelRelations('krackhardt-hightech', 'advice', 'windows-1252'));
    await says(page, 'Læst: 21 medarbejdere, 190 rækker med relationer, ingen fejl.');
    assert.deepEqual(await figures(page), {
      Ledere: '5',
      Gennemsnit: '4',
      Median: '4',
      'Oplevet spænd': '4,7',
      Største: '7',
      Ledelseslag: '3',
    });
    await gaugeSays(page, '7 medarbejdere');
    await page.select('#leder', '7');
    await gaugeSays(page, '4 medarbejdere');
  });

  itOnRealData('shows the network of real advice with its figures', async (page) => {
    const { expected } = networkReference('krackhardt-advice');
    await open(page);
    await choose(page, 'medarbejdere', excelPeople('krackhardt-hightech', 'windows-1252'));
    await choose(page, 'relationer', excelRelations('krackhardt-hightech', 'advice', 'windows-1252'));
    await mapSays(page, '21 personer, 145 relationer.');
    // The figures come with what looks closer.
    await mapSays(page, 'Tal for hele netværket');
    await page.$eval('tvaers-relation-map', (map) => {
      for (const details of map.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    });
    const decimals = (value = NaN): string => value.toLocaleString('da', { maximumFractionDigits: 3 });
    await mapSays(page, `Tæthed ${decimals(expected.density)}`);
    await mapSays(page, `Gensidighed ${decimals(expected.reciprocity?.edgewise)}`);
    await mapSays(page, `Afstand ${decimals(expected.paths.meanLengthReachable)}`);
    await mapSays(page, `Nærhed ${decimals(expected.paths.globalEfficiency)}`);
    await mapSays(page, `Fælles samarbejdspartnere ${decimals(expected.clustering.transitivityUndirected)}`);
    await mapSays(page, `Inderste kerne ${expected.maxCore}`);
    await mapSays(page, `Sammenhæng ${expected.components.weakCount} Alle hænger sammen`);
  });

  itOnRealData('shows a real company’s e-mail with its reports-to list, and what is odd in it', async (page) => {
    await open(page);
    await choose(page, 'medarbejdere', excelPeople('manufacturing-email', 'utf-8-bom'));
    await choose(page, 'relationer', excelRelations('manufacturing-email', 'email', 'utf-8-bom'));
    await says(page, 'Læst: 167 medarbejdere, 5.783 rækker med relationer, 2 ting at se på.');
    const rows = await page.$$eval('section[aria-label="Fejl i listerne"] tbody tr', (all) =>
      all.map((row) => [...row.cells].map(({ textContent }) => textContent)),
    );
    assert.deepEqual(rows, [
      ['Medarbejdere', '87', 'Nærmeste leder', '86', 'Personen står som sin egen leder og er læst som den øverste.'],
      ['Relationer', '176', 'Til', '12', 'Det er en relation til personen selv. Rækken er sprunget over.'],
    ]);
    await gaugeSays(page, '13 medarbejdere');
    await mapSays(page, '167 personer, 3.250 relationer.');
  });

  itWithChromium('tells of faults by row and column, and reads the rest', async (page) => {
    await open(page);
    await page.type(
      '#medarbejdere-tekst',
      'nr;navn;leder;årsværk\n1;Bo <b>Ry</b>;9;1\n2;Li;1;fuld\n3;Ib;4;1\n4;Åse;3;0,8\n',
    );
    await says(page, 'Læst: 4 medarbejdere, 3 ting at se på.');
    await says(page, 'Lederen er ikke i listen. Medarbejderen er læst uden leder.');
    await says(page, 'Det er ikke et tal. Der er regnet med fuld tid.');
    await says(page, '3 → 4 → 3');
    await says(page, 'Bo <b>Ry</b>');
  });

  itWithChromium('says what a file is that is no list', async (page) => {
    await open(page);
    await choose(page, 'medarbejdere', Uint8Array.of(0x50, 0x4b, 3, 4).buffer);
    await says(page, 'Det er en projektmappe fra Excel. Vælg Gem som og CSV UTF-8 i Excel, og brug den fil, du får.');
    await choose(
      page,
      'medarbejdere',
      excelFile([
        ['nr', 'leder'],
        [1, ''],
        [2, 1],
      ]),
    );
    await says(page, 'Læst: 2 medarbejdere, ingen fejl.');
  });

  itWithChromium('opens the example by keyboard alone, and clears it', async (page) => {
    await open(page);
    await page.focus('#eksempel');
    await page.keyboard.press('Enter');
    await says(page, 'Læst: 115 medarbejdere, 103 rækker med relationer, ingen fejl.');
    await gaugeSays(page, '11 medarbejdere');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.getElementById('resultat')?.childElementCount === 0);
    assert.equal(await page.$eval('#medarbejdere-tekst', (text) => (text as HTMLTextAreaElement).value), '');
  });

  itWithChromium('takes a file that is dropped', async (page) => {
    await open(page);
    await page.$eval('[data-kilde=medarbejdere]', (box) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['nr;leder\n1;\n2;1\n3;1'], 'liste.csv'));
      box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await says(page, 'Læst: 3 medarbejdere, ingen fejl.');
    await gaugeSays(page, '2 medarbejdere');
  });

  itWithChromium('asks nobody anything but for the page’s own files', async (page) => {
    await open(page);
    const before = site.asked.length;
    await page.type('#medarbejdere-tekst', 'nr;leder\n1;\n2;1\n');
    await gaugeSays(page, '1 medarbejder');
    const later = site.asked.slice(before).filter((path) => !/^\/tvaers\/[\w-]+\.js$/.test(path));
    assert.deepEqual(later, []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  });

  itWithChromium('has nothing for axe to say, wide and narrow, light and dark', async (page) => {
    await open(page, 320);
    await page.type('#medarbejdere-tekst', 'nr;navn;leder\n1;Bo;\n2;Li;1\n3;Åse;9\n');
    await gaugeSays(page, '1 medarbejder');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    for (const [width, scheme] of [
      [320, 'light'],
      [1200, 'dark'],
    ] as const)
      assert.deepEqual(await violations(page, width, scheme), []);
  });
});
