import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../.config/scripts/browsers.mjs';

const found = await findChromium();
const required = (process.env['TVAERS_REQUIRE'] ?? '').split(',').includes('chromium');

let starting: Promise<Browser> | undefined;

after(async () => {
  await (await starting)?.close();
});

export const hasChromium = found !== undefined;

/** A test's body with a page of its own, which is closed after it. Only where there is Chromium. */
export const inNewPage =
  (run: (page: Page) => Promise<void>): (() => Promise<void>) =>
  async () => {
    if (!found) throw new Error('there is no Chromium here. Run: npm run setup chromium');
    starting ??= puppeteer.launch({ ...found, args: [...chromiumArgs] });
    const page = await (await starting).newPage();
    await run(page).finally(() => page.close());
  };

/**
 * A test on a page in Chromium, driven from Node. Where there is none it is counted as absent, unless `TVAERS_REQUIRE`
 * names it: then it fails.
 */
export function itWithChromium(name: string, run: (page: Page) => Promise<void>): void {
  void it(name, async (context) => {
    if (hasChromium || required) await inNewPage(run)();
    else context.skip('absent: chromium');
  });
}

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/** What axe has against the page at a width in a colour scheme, one line a rule, and whether it has to be scrolled sideways. */
export async function violations(page: Page, width: number, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  // From the outside, because the page's own policy lets in no script but its own.
  await page.evaluate(await readFile(axeScript, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const found = (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `${scrollWidth - clientWidth} px too wide`] : found;
  });
}
