import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hasChromium, itWithChromium } from '../support/chromium.js';
import { STRICT, embedSite, pageWith } from '../support/embed-site.js';
import type { EmbedSite } from '../support/embed-site.js';
import { itWithShared, sharedTextIfHere } from '../support/shared.js';

// What editors and sanitizers have made of ways to embed a widget, each output put in a page with the page script. The vectors were
// recorded with another name of the element, which is put right here.

interface Vectors {
  readonly results: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const text = sharedTextIfHere('hosts/sanitizer-vectors.json');
const vectors = text === undefined ? undefined : (JSON.parse(text) as Vectors);

const named = (output: string): string =>
  output
    .replaceAll('tvaers-gauge', 'tvaers-span-gauge')
    .replaceAll('data-tvaers="gauge"', 'data-tvaers="span-gauge"')
    .replaceAll('embed/gauge', 'embed/span-gauge');

/** Whether enough of it is left to make a widget of. */
const SURVIVED: Readonly<Record<string, RegExp>> = {
  element: /<tvaers-gauge/,
  'element-data-config': /<tvaers-gauge/,
  'element-in-paragraph': /<tvaers-gauge/,
  'placeholder-div': /<div data-tvaers="gauge"/,
  'placeholder-link': /<a [^>]*data-tvaers="gauge"/,
  'plain-link': /<a [^>]*href="https:/,
};
/** In how many of the twelve products. */
const SCORE: Readonly<Record<string, number>> = {
  element: 5,
  'element-data-config': 6,
  'element-in-paragraph': 6,
  'placeholder-div': 9,
  'placeholder-link': 7,
  'plain-link': 12,
};

interface Section {
  readonly widgets: number;
  readonly shown: number;
  readonly html: string;
  readonly untouched: string;
  readonly attributes: readonly string[];
}

/** What has become of every section, once nothing more is to come. */
async function sections(
  page: Page,
  outputs: Readonly<Record<string, string>>,
  expected: number,
): Promise<ReadonlyMap<string, Section>> {
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('tvaers-span-gauge')].filter(({ shadowRoot }) => shadowRoot?.textContent.trim())
        .length >= count,
    { timeout: 10_000 },
    expected,
  );
  const found = await page.evaluate((written) => {
    return Object.entries(written).map(([way, html]) => {
      const section = document.querySelector(`[data-way="${way}"]`)!;
      const untouched = new DOMParser().parseFromString(`<section>${html}</section>`, 'text/html');
      const widgets = [...section.querySelectorAll('tvaers-span-gauge')];
      return [
        way,
        {
          widgets: widgets.length,
          shown: widgets.filter(({ shadowRoot }) => shadowRoot?.textContent.trim()).length,
          html: section.innerHTML,
          untouched: untouched.querySelector('section')!.innerHTML,
          attributes: widgets.flatMap((widget) => widget.getAttributeNames()),
        },
      ] as const;
    });
  }, outputs);
  return new Map(found);
}

describe('what editors and sanitizers leave of a widget', () => {
  let site: EmbedSite;
  const score: Record<string, number> = {};
  before(async () => {
    site = await embedSite();
  });
  after(() => site.close());

  for (const [product, recorded] of Object.entries(vectors?.results ?? {}))
    itWithChromium(`becomes the widget or its honest fallback: ${product}`, async (page) => {
      const outputs = Object.fromEntries(Object.entries(recorded).map(([way, output]) => [way, named(output)]));
      const body = Object.entries(outputs).map(([way, output]) => `<section data-way="${way}">${output}</section>`);
      const head =
        '<script type="module" src="/tvaers/auto.js" data-backend="/tvaers/api" data-links="https://intra.example.dk/tvaers/embed/"></script>';
      // Trusted types aside, which WordPress pages have none of: `DOMParser` is ours here.
      site.put('/side', pageWith(body.join('\n'), head), {
        'Content-Security-Policy': STRICT.replace(/ require-trusted-types.*$/, ''),
      });
      const faults: unknown[] = [];
      const reports: string[] = [];
      page.on('pageerror', (error) => faults.push(error));
      page.on('console', (message) => {
        if (message.text().includes('does not know')) reports.push(message.text());
      });
      await page.goto(`${site.address}/side`, { waitUntil: 'load' });

      const survived = Object.keys(SURVIVED).filter((way) => SURVIVED[way]!.test(recorded[way] ?? ''));
      const found = await sections(page, outputs, survived.length);
      for (const [way, { attributes, html, shown, untouched, widgets }] of found) {
        if (survived.includes(way)) {
          score[way] = (score[way] ?? 0) + 1;
          assert.deepEqual([widgets, shown], [1, 1], `${way}: ${html}`);
          if (!way.startsWith('element')) assert.deepEqual(attributes, [], way);
        } else assert.equal(html, untouched, way);
      }
      assert.deepEqual(faults, []);
      // Addresses of data were asked for, and are told of once.
      assert.ok(reports.some((report) => /\bsrc\b/.test(report)));
      assert.equal(new Set(reports).size, reports.length, reports.join('\n'));
      const origins = new Set(site.asked.filter((path) => path.includes('data.json')));
      assert.deepEqual([...origins], []);
    });

  itWithShared('loses no way in that was there before', () => {
    if (hasChromium) assert.deepEqual(score, SCORE);
  });
});
