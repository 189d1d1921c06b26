import { it } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumArgs, findChromium, findFirefox } from '../../.config/scripts/browsers.mjs';

const chromium = await findChromium();
const firefox = findFirefox();

/** What Node can drive, by its name; undefined where it is not installed. */
const STARTS: Readonly<Record<string, (() => Promise<Browser>) | undefined>> = {
  chromium: chromium && (() => puppeteer.launch({ ...chromium, args: [...chromiumArgs] })),
  firefox:
    firefox === undefined
      ? undefined
      : () => puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true }),
};
const required = (process.env['TVAERS_REQUIRE'] ?? '').split(',');
const running = new Map<string, Promise<Browser>>();

/** Ends the browsers that `itInEngines` has started. To be called when the tests of a file are done. */
export async function endEngines(): Promise<void> {
  for (const browser of running.values()) await (await browser).close();
  running.clear();
}

/**
 * A test on a page of its own in Chromium and in Firefox, driven from Node. Where one is not installed it is counted as absent,
 * unless `TVAERS_REQUIRE` names it: then it fails.
 */
export function itInEngines(name: string, run: (page: Page) => Promise<void>): void {
  for (const [engine, start] of Object.entries(STARTS))
    void it(`${name} (${engine})`, async (context) => {
      if (!start) {
        if (required.includes(engine)) throw new Error(`there is no ${engine} here`);
        context.skip(`absent: ${engine}`);
        return;
      }
      const browser = running.get(engine) ?? start();
      running.set(engine, browser);
      const page = await (await browser).newPage();
      await page.setViewport({ width: 1000, height: 900 });
      await run(page).finally(() => page.close());
    });
}
