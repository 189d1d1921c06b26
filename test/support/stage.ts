import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../.config/scripts/browsers.mjs';
import { intranet } from './intranet.js';
import type { Intranet } from './intranet.js';
import { Visitor } from './visitor.js';

/** The demo intranet for the tests of a file, and visitors to it: each at a screen of their own, with a keyboard and no mouse. */
export function stage(): { readonly visitor: () => Promise<Visitor> } {
  let site: Intranet;
  let browser: Browser;
  before(async () => {
    site = await intranet();
    browser = await puppeteer.launch({ ...(await findChromium())!, args: [...chromiumArgs] });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  return {
    visitor: async () => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width: 1280, height: 900 });
      return new Visitor(page, site.address);
    },
  };
}
