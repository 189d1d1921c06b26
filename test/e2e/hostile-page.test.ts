import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { itWithChromium } from '../support/chromium.js';
import { onLoopback } from '../support/loopback.js';
import type { Loopback } from '../support/loopback.js';
import { pages, serve } from '../support/size-host.js';

// A page that styles everything, as old intranets do, against one that leaves its elements alone.

/** What the host element itself is given is the page's to decide, so that both pages give it. */
const BOX = 'margin: 7px; padding: 11px; border: 3px solid;';
const CALM = `
  body { font: 16px/1.5 sans-serif; margin: 0; inline-size: 960px }
  tvaers-feedback-chart, tvaers-informant-gap, tvaers-management-chain, tvaers-relation-map, tvaers-span-gauge,
  tvaers-span-overview, tvaers-span-planner, tvaers-survey, tvaers-survey-results { ${BOX} }
`;
const HOSTILE = `
  html { font-size: 62.5% }
  body { font: 1.6rem/1.5 sans-serif; margin: 0; inline-size: 960px }
  body * {
    ${BOX.replaceAll(';', ' !important;')}
    background: yellow !important;
    border-radius: 9px !important;
    box-shadow: 0 0 4px red !important;
    box-sizing: content-box !important;
    color: red !important;
    display: inline !important;
    float: none !important;
    font-style: italic !important;
    font-variant: small-caps !important;
    font-weight: 900 !important;
    list-style: square !important;
    opacity: 1 !important;
    outline: 2px dashed blue !important;
    text-align: right !important;
    text-decoration: underline !important;
    text-indent: 3em !important;
    text-shadow: 1px 1px red !important;
    text-transform: uppercase !important;
    white-space: nowrap !important;
  }
  a, button, input, table, td, th, ul, li, p, h1, h2, h3, svg, canvas, dialog { inline-size: 40px !important; float: right !important; font-size: 30px !important }
`;
const HOST_ALONE = `
  body * { background: none !important; box-shadow: none !important; border-radius: 0 !important; outline: none !important }
`;

interface Box {
  readonly part: string;
  readonly box: readonly number[];
}

/** Where every part of the element stands, from its corner, once nothing moves any more. */
async function atRest(page: Page, tag: string): Promise<readonly Box[]> {
  const read = (): Promise<readonly Box[]> =>
    page.evaluate((name) => {
      const host = document.querySelector(name)!;
      const from = host.getBoundingClientRect();
      const round = (length: number): number => Math.round(length * 10) / 10;
      return [...host.shadowRoot!.querySelectorAll('[part]')].map((each) => {
        const { height, left, top, width } = each.getBoundingClientRect();
        return {
          part: `${each.localName} ${each.getAttribute('part') ?? ''}`,
          box: [left - from.left, top - from.top, width, height].map(round),
        };
      });
    }, tag);
  const until = performance.now() + 10_000;
  for (let [before, at] = ['', await read()]; ; at = await read()) {
    const now = JSON.stringify(at);
    if (now === before || performance.now() > until) return at;
    before = now;
    await new Promise((later) => setTimeout(later, 500));
  }
}

interface Seen {
  readonly boxes: readonly Box[];
  readonly picture: string;
}

describe('a page that styles everything', () => {
  let site: Loopback;

  const page = (name: string, sheet: string): string =>
    `<!doctype html><html lang="da"><title>Side</title><link rel="stylesheet" href="/${sheet}.css"><body>${pages[name as keyof typeof pages].html}<script type="module" src="/tvaers/auto.js" data-backend="/tvaers/api"></script>`;
  const text = (type: string, body: string): Response => new Response(body, { headers: { 'Content-Type': type } });
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.startsWith('/tvaers/api')) return serve(request);
    if (pathname.startsWith('/tvaers/'))
      return text('text/javascript', await readFile(`dist/page/${pathname.slice('/tvaers/'.length)}`, 'utf8'));
    if (pathname.endsWith('.css')) return text('text/css', pathname === '/calm.css' ? CALM : HOSTILE);
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
    return text('text/html; charset=utf-8', page(pathname.slice(1), searchParams.get('sheet') ?? ''));
  };

  before(async () => {
    site = await onLoopback(answer);
  });
  after(() => site.close());

  /** Where every part of the element stands, from the corner of the element, and what it all looks like. */
  async function look(page: Page, name: keyof typeof pages, sheet: string): Promise<Seen> {
    await page.setViewport({ width: 1000, height: 1200 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(`${site.origin}/${name}?sheet=${sheet}`, { waitUntil: 'load' });
    await page.waitForFunction(pages[name].ready, { timeout: 20_000 });
    const boxes = await atRest(page, `tvaers-${name}`);
    // What the page paints on the element itself is the page's; what is inside is compared.
    await page.addStyleTag({ content: HOST_ALONE });
    const element = (await page.$(`tvaers-${name}`))!;
    const clip = (await element.boundingBox())!;
    const inset = 14;
    const picture = await page.screenshot({
      encoding: 'base64',
      clip: {
        x: clip.x + inset,
        y: clip.y + inset,
        width: Math.floor(clip.width) - 2 * inset,
        height: Math.min(1100, Math.floor(clip.height) - 2 * inset),
      },
    });
    return { boxes, picture };
  }

  /** The share of pixels that are not the same, 0 to 1; 1 where the sizes differ. */
  const differing = (page: Page, pictures: readonly string[]): Promise<number> =>
    page.evaluate(async (sources) => {
      const data = await Promise.all(
        sources.map(async (source) => {
          const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
          context.drawImage(picture, 0, 0);
          return context.getImageData(0, 0, picture.width, picture.height).data;
        }),
      );
      const [one, other] = data as [Uint8ClampedArray, Uint8ClampedArray];
      if (one.length !== other.length) return 1;
      let count = 0;
      for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(one[at + channel]! - other[at + channel]!) > 8)) count += 1;
      return count / (one.length / 4);
    }, pictures);

  for (const name of Object.keys(pages) as (keyof typeof pages)[])
    itWithChromium(`moves no part of tvaers-${name}, and paints nothing in it`, async (page) => {
      const calm = await look(page, name, 'calm');
      const hostile = await look(page, name, 'hostile');
      assert.ok(calm.boxes.length > 0);
      assert.deepEqual(
        hostile.boxes.map(({ part }) => part),
        calm.boxes.map(({ part }) => part),
      );
      const moved = calm.boxes.flatMap(({ box, part }, index) => {
        const there = hostile.boxes[index]!.box;
        return box.some((length, side) => Math.abs(length - there[side]!) > 1)
          ? [`${part}: ${box.join(' ')} → ${there.join(' ')}`]
          : [];
      });
      assert.deepEqual(moved, []);
      const share = await differing(page, [calm.picture, hostile.picture]);
      assert.ok(share <= 0.001, `${(share * 100).toFixed(2)} % of the pixels differ`);
    });
});
