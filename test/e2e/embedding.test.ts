import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { SCRIPT, STRICT, embedSite, pageWith } from '../support/embed-site.js';
import type { EmbedSite } from '../support/embed-site.js';
import { endEngines, itInEngines } from '../support/engines.js';

const LINK = '<p><a href="/tvaers/widgets/span-gauge?unit=nord">Ledelsesspænd i Enhed nord</a></p>';
const PLACEHOLDER =
  '<div data-tvaers="span-gauge" data-tvaers-unit="nord"><p><a href="/tvaers/widgets/span-gauge?unit=nord">Ledelsesspænd</a></p></div>';
/** Two copies of a library make their policies of trusted types twice. */
const TWICE = { 'Content-Security-Policy': `${STRICT} 'allow-duplicates'` };
const OTHER = SCRIPT.replace('/tvaers/auto.js', '/kopi/auto.js');

/** Waits until there are so many gauges on the page, and all of them say this. */
async function gauges(page: Page, count: number, what = '40 medarbejdere'): Promise<void> {
  const read = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('tvaers-span-gauge')].map(
        ({ shadowRoot }) => shadowRoot?.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ') ?? '',
      ),
    );
  const until = performance.now() + 10_000;
  for (;;) {
    const texts = await read();
    if (texts.length === count && texts.every((each) => each.includes(what))) return;
    if (performance.now() > until) assert.fail(`${count} gauges wanted: ${JSON.stringify(texts)}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Opens a page, and keeps what its policy refused and what went wrong in it. */
async function open(page: Page, address: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy|TrustedHTML/.test(message.text()))
      faults.push(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  return faults;
}

describe('embedding', () => {
  let site: EmbedSite;
  before(async () => {
    site = await embedSite();
  });
  after(async () => {
    await endEngines();
    await site.close();
  });

  for (const [place, head, body] of [
    ['before everything', SCRIPT, LINK + PLACEHOLDER],
    ['after everything', '', LINK + PLACEHOLDER + SCRIPT],
    ['twice', SCRIPT, LINK + PLACEHOLDER + SCRIPT],
    ['in two copies of the library', SCRIPT, LINK + PLACEHOLDER + OTHER],
  ] as const)
    itInEngines(`turns link and placeholder with the script ${place}, under the strictest policy`, async (page) => {
      site.put(
        '/side',
        pageWith(
          `<h1>Pleje</h1>${body}<p>Se også <a href="/tvaers/widgets/span-gauge?unit=nord">spændet</a>.</p>`,
          head,
        ),
        ...(body.includes(OTHER) ? [TWICE] : []),
      );
      const faults = await open(page, `${site.address}/side`);
      await gauges(page, 2);
      assert.equal(await page.$eval('body', (all) => all.querySelectorAll('a').length), 1, 'the link in the sentence');
      assert.deepEqual(faults, []);
    });

  itInEngines('leaves links and what stands in placeholders where the script cannot be had', async (page) => {
    site.put('/uden', pageWith(LINK + PLACEHOLDER, '<script type="module" src="/tvaers/nowhere.js"></script>'));
    await page.goto(`${site.address}/uden`, { waitUntil: 'load' });
    assert.match(await page.$eval('body', (all) => all.innerText), /Ledelsesspænd i Enhed nord\s+Ledelsesspænd/);
    await Promise.all([page.waitForNavigation(), page.click('p > a')]);
    assert.match(await page.title(), /^Ledelsesspænd – Planby$/);
    await gauges(page, 1);
  });

  itInEngines('asks nothing of anybody but this site, and fetches each element once', async (page) => {
    site.put('/mange', pageWith(LINK.repeat(6) + PLACEHOLDER.repeat(6)));
    const from = site.asked.length;
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    await open(page, `${site.address}/mange`);
    await gauges(page, 12);
    const scripts = site.asked.slice(from).filter((path) => path.endsWith('.js'));
    assert.deepEqual([...new Set(scripts)].sort(), [...scripts].sort());
    assert.deepEqual(foreign, []);
  });

  itInEngines('does what the manual’s lines say', async (page) => {
    const manual = await readFile('stories/foundations/Embedding.mdx', 'utf8');
    const lines = [...manual.matchAll(/```html\n([\s\S]*?)```/g)]
      .map(([, code = '']) => code)
      .filter((code) => !code.includes('…'));
    assert.ok(lines.length >= 4, `${lines.length} examples`);
    for (const line of lines) {
      site.put('/linje', pageWith(line, line.includes('<script') ? '' : SCRIPT));
      await open(page, `${site.address}/linje`);
      await page.waitForFunction(() => {
        const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('tvaers-'));
        const shown = elements.filter(({ shadowRoot }) => shadowRoot);
        return shown.length > 0 && shown.length === elements.length && !document.querySelector('[data-tvaers]');
      });
    }
  });

  itInEngines('runs its files as they were built, and none that somebody has changed', async (page) => {
    const map = await readFile('dist/page/importmap.json', 'utf8');
    const { integrity } = JSON.parse(map) as { readonly integrity: Readonly<Record<string, string>> };
    const guarded = await embedSite();
    const sum = createHash('sha256').update(map).digest('base64');
    const script = SCRIPT.replace('data-backend', `integrity="${integrity['/tvaers/auto.js']}" data-backend`);
    guarded.put('/summer', pageWith(LINK, `<script type="importmap">${map}</script>${script}`), {
      'Content-Security-Policy': STRICT.replace("script-src 'self'", `script-src 'self' 'sha256-${sum}'`),
    });
    const faults = await open(page, `${guarded.address}/summer`);
    await gauges(page, 1);
    assert.deepEqual(faults, []);

    guarded.tamper('tvaers-span-gauge');
    const refused = await open(page, `${guarded.address}/summer`);
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 2);
    const until = performance.now() + 5000;
    while (refused.length === 0 && performance.now() < until) await new Promise((later) => setTimeout(later, 50));
    assert.equal(await page.evaluate(() => 'tampered' in globalThis), false);
    assert.equal(await page.$eval('p > a', ({ textContent }) => textContent), 'Ledelsesspænd i Enhed nord');
    await guarded.close();
  });

  itInEngines('shows a widget alone on its page, in both languages', async (page) => {
    const faults = await open(page, `${site.address}/tvaers/widgets/span-gauge?unit=nord`);
    await gauges(page, 1);
    assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Ledelsesspænd');
    assert.deepEqual(faults, []);
    await page.goto(`${site.address}/tvaers/widgets/span-gauge?unit=nord&lang=en`, { waitUntil: 'load' });
    await gauges(page, 1, '40 employees');
  });
});

describe('a widget in a frame', () => {
  let site: EmbedSite;
  before(async () => {
    site = await embedSite();
  });
  after(async () => {
    await endEngines();
    await site.close();
  });

  const frame = (attributes = ''): string =>
    `<iframe src="/tvaers/widgets/span-gauge?unit=nord&amp;frame" title="Ledelsesspænd" width="600" height="40" ${attributes}></iframe>`;
  /** The height the frame has come to, waiting until it has another than the one it was given. */
  const heightOf = async (page: Page): Promise<number> => {
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 60, { timeout: 10_000 });
    return page.$eval('iframe', ({ clientHeight }) => clientHeight);
  };

  for (const [what, attributes] of [
    ['without a sandbox', ''],
    ['in a sandbox with its origin', 'sandbox="allow-scripts allow-same-origin"'],
  ] as const)
    itInEngines(`is as high as what it shows ${what}, wide and narrow`, async (page) => {
      site.put('/ramme', pageWith(frame(attributes)));
      const faults = await open(page, `${site.address}/ramme`);
      await heightOf(page);
      const inner = page.frames().find((each) => each.url().includes('widgets'))!;
      await inner.waitForSelector('tvaers-span-gauge');
      await inner.waitForFunction(
        () => !!document.querySelector('tvaers-span-gauge')?.shadowRoot?.querySelector('figcaption'),
      );
      const fits = (): Promise<unknown> =>
        inner.waitForFunction(
          () => {
            const { clientHeight, scrollHeight } = document.documentElement;
            const { height } = document.querySelector('main')!.getBoundingClientRect();
            return scrollHeight <= clientHeight && Math.abs(height - clientHeight) <= 2;
          },
          { timeout: 10_000 },
        );
      await fits();
      await page.$eval('iframe', (element) => {
        element.width = '260';
      });
      await fits();
      assert.deepEqual(faults, []);
    });

  itInEngines(
    'fits its frame in a sandbox without an origin, and says that nobody is signed in there',
    async (page) => {
      site.put('/ramme', pageWith(frame('sandbox="allow-scripts"')));
      await page.goto(`${site.address}/ramme`, { waitUntil: 'load' });
      await heightOf(page);
      const inner = page.frames().find((each) => each.url().includes('widgets'))!;
      const said = await inner.$eval('p.sign-in', (notice) => notice.innerText);
      assert.match(said, /^Du er ikke logget ind her\..* Åbn i et nyt vindue$/);
    },
  );

  itInEngines('has the colour scheme and the language of the page round it', async (page) => {
    site.put('/maerk.css', ':root { color-scheme: dark }', {
      'Content-Type': 'text/css',
    });
    const head = `<link rel="stylesheet" href="/maerk.css">${SCRIPT}`;
    site.put('/moerk', pageWith(frame(), head).replace('lang="da"', 'lang="en"'));
    await open(page, `${site.address}/moerk`);
    await heightOf(page);
    const inner = page.frames().find((each) => each.url().includes('widgets'))!;
    await inner.waitForFunction(() => document.documentElement.lang === 'en', { timeout: 10_000 });
    assert.equal(await inner.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    await inner.waitForFunction(() =>
      document.querySelector('tvaers-span-gauge')?.shadowRoot?.textContent.includes('employees'),
    );
  });

  itInEngines('comes from what oEmbed gives to another system', async (page) => {
    const url = `${site.address}/tvaers/widgets/span-gauge?unit=nord`;
    const answer = await fetch(`${site.address}/tvaers/oembed?${new URLSearchParams({ url }).toString()}`);
    const { html } = (await answer.json()) as { readonly html: string };
    site.put('/oembed', pageWith(html));
    const faults = await open(page, `${site.address}/oembed`);
    await page.evaluate(() => {
      document.querySelector('iframe')!.scrollIntoView();
    });
    await heightOf(page);
    assert.deepEqual(faults, []);
  });

  itInEngines('is not shown by a page that the host has not let in', async (page) => {
    const foreign = await embedSite();
    foreign.put('/ramme', pageWith(frame().replace('src="', `src="${site.address}`)), {
      'Content-Security-Policy': STRICT.replace("frame-src 'self'", 'frame-src *'),
    });
    const from = site.asked.length;
    // Firefox counts the frame that it refused as a page that could not be reached.
    await page.goto(`${foreign.address}/ramme`, { waitUntil: 'load' }).catch(() => undefined);
    const asked = (): readonly string[] => site.asked.slice(from);
    const until = performance.now() + 5000;
    while (asked().length === 0 && performance.now() < until) await new Promise((later) => setTimeout(later, 50));
    // Long enough for the page's script to be asked for, had the page been shown.
    await new Promise((later) => setTimeout(later, 500));
    assert.deepEqual(asked(), ['/tvaers/widgets/span-gauge?unit=nord&frame']);
    await foreign.close();
  });
});
