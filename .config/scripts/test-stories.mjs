// Shows every story of the static Storybook in a browser, some of one subject after one another in one page. A story fails on a render or play error, a page or console
// error, an axe violation, an element that was never defined, or two colours on each other that the contrast gate does not
// know of. Arguments: parts of story ids, to run only those.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { importBundled } from './bundle-node.mjs';
import { serveFolder } from './serve-folder.mjs';

const PAGES = 2;
/** Stories shown one after another in a page, which makes what they share only once. */
const IN_ONE_PAGE = 12;
const folder = 'storybook-static';
const { address, close } = await serveFolder(folder);
const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const only = process.argv.slice(2);
const stories = Object.values(entries).filter(
  ({ id, type }) => type === 'story' && (only.length === 0 || only.some((part) => id.includes(part))),
);
const subjects = [...new Set(stories.map(({ title }) => title))];
const queue = subjects.flatMap((subject) => {
  const ids = stories.filter(({ title }) => title === subject).map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / IN_ONE_PAGE) }, (_, part) =>
    ids.slice(part * IN_ONE_PAGE, (part + 1) * IN_ONE_PAGE),
  );
});

const profile = mkdtempSync(join(tmpdir(), 'tvaers-stories-'));
const browser = await puppeteer.launch({ ...(await findChromium()), userDataDir: profile, args: chromiumArgs });

// What looks at the colours of a page, as a script for it.
const { outputFiles } = await build({
  entryPoints: ['test/support/colours-on-screen.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'tvaersColours',
});
const colours = outputFiles[0].text;

/** Runs in the page before Storybook does: `storyDone` resolves when a story has rendered, played and been looked over. */
function watchStories() {
  const listeners = [];
  const ready = new Promise((resolve) => {
    const timer = setInterval(() => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      const done = (faults) => listeners.shift()?.(faults);
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
      resolve(channel);
    }, 5);
  });
  globalThis.storyDone = () => new Promise((done) => listeners.push(done));
  globalThis.firstStory = globalThis.storyDone();
  globalThis.nextStory = async (storyId) => {
    const channel = await ready;
    history.replaceState(null, '', `?id=${storyId}&viewMode=story`);
    const done = globalThis.storyDone();
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    return done;
  };
}

async function openPage() {
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
  await page.evaluateOnNewDocument(watchStories);
  let first = true;
  return {
    async show(id) {
      if (first) await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'load' });
      const late = new Promise((resolve) => setTimeout(() => resolve(['not finished within 30 s']), 30_000).unref());
      errors.push(...(await Promise.race([page.evaluate(first ? 'firstStory' : `nextStory('${id}')`), late])));
      first = false;
      const missing = await page.evaluate(() => [
        ...new Set([...document.querySelectorAll('#storybook-root :not(:defined)')].map(({ localName }) => localName)),
      ]);
      await page.evaluate(colours);
      errors.push(...watch.undeclared(await page.evaluate('tvaersColours.tracedPairs()')));
      if (missing.length > 0) errors.push(`never defined: ${missing.join(', ')}`);
      return errors.splice(0);
    },
    end: () => page.browserContext().close(),
  };
}

const { pairWatch } = await importBundled('test/support/declared-pairs.ts');
const watch = pairWatch();

let failed = 0;
await Promise.all(
  Array.from({ length: PAGES }, async () => {
    for (let ids = queue.shift(); ids; ids = queue.shift()) {
      let page;
      for (const id of ids) {
        page ??= await openPage();
        const errors = await page.show(id).catch((error) => [String(error)]);
        if (errors.length > 0) {
          failed += 1;
          // What comes after it starts afresh.
          await page.end();
          page = undefined;
        }
        if (errors.length > 0 || only.length > 0)
          console.log(
            `${errors.length > 0 ? 'FAIL' : 'ok  '} ${id}${errors.map((error) => `\n       ${error}`).join('')}`,
          );
      }
      await page?.end();
    }
  }),
);
// A pair that no story shows is either gone from the elements or has no story.
if (only.length === 0)
  for (const pair of watch.unseen()) {
    failed += 1;
    console.log(`FAIL no story shows two colours that are declared: ${pair}`);
  }
await browser.close();
close();
rmSync(profile, { recursive: true, force: true });
console.log(`stories: ${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;
