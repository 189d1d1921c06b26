// Opens every story of the static Storybook in a browser. A story fails on a render or play error, a page or console
// error, an axe violation, or an element that was never defined. Arguments: parts of story ids, to run only those.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { serveFolder } from './serve-folder.mjs';

const PAGES = 3;
const folder = 'storybook-static';
const { address, close } = await serveFolder(folder);
const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const only = process.argv.slice(2);
const stories = Object.values(entries)
  .filter(({ id, type }) => type === 'story' && (only.length === 0 || only.some((part) => id.includes(part))))
  .map(({ id }) => id);

const profile = mkdtempSync(join(tmpdir(), 'tvaers-stories-'));
const browser = await puppeteer.launch({ ...(await findChromium()), userDataDir: profile, args: chromiumArgs });

/** Runs in the page before Storybook does: resolves when the story has rendered, played and been looked over. */
function watchStory() {
  globalThis.storyDone = new Promise((done) => {
    const timer = setInterval(() => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      const failed = (kind) => (error) => done([`${kind}: ${error?.message ?? error?.title ?? JSON.stringify(error)}`]);
      for (const kind of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'])
        channel.on(kind, failed(kind));
      channel.on('storyFinished', ({ reporters, status }) => {
        const violations = reporters
          .filter((reporter) => reporter.status === 'failed')
          .flatMap(({ result, type }) =>
            (result?.violations ?? [{ id: type }]).map(
              ({ help, id, nodes = [] }) =>
                `${type}: ${id} ${help ?? ''} ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`,
            ),
          );
        done(status === 'success' || violations.length > 0 ? violations : [`status ${status}`]);
      });
    }, 5);
  });
}

async function run(id) {
  const page = await (await browser.createBrowserContext()).newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(`page error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
      errors.push(`foreign request: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(watchStory);
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'load' });
  const late = new Promise((resolve) => setTimeout(() => resolve(['not finished within 30 s']), 30_000).unref());
  errors.push(...(await Promise.race([page.evaluate('storyDone'), late])));
  const missing = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('#storybook-root :not(:defined)')].map(({ localName }) => localName)),
  ]);
  if (missing.length > 0) errors.push(`never defined: ${missing.join(', ')}`);
  await page.browserContext().close();
  return errors;
}

let failed = 0;
const queue = [...stories];
await Promise.all(
  Array.from({ length: PAGES }, async () => {
    for (let id = queue.shift(); id; id = queue.shift()) {
      const errors = await run(id).catch((error) => [String(error)]);
      if (errors.length > 0) failed += 1;
      if (errors.length > 0 || only.length > 0)
        console.log(
          `${errors.length > 0 ? 'FAIL' : 'ok  '} ${id}${errors.map((error) => `\n       ${error}`).join('')}`,
        );
    }
  }),
);
await browser.close();
close();
rmSync(profile, { recursive: true, force: true });
console.log(`stories: ${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;
