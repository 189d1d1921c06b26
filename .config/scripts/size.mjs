// npm run size — what a page weighs: the compressed bytes of every script, worker included, that Chromium fetches from
// navigation to the first complete picture of one element, through httpBackend, in Danish. Prints JSON; fails over budget.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { mkdtempSync, rmSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { importBundled } from './bundle-node.mjs';

const budgets = JSON.parse(await readFile('.config/budgets.json', 'utf8'));
const { answer, pages } = await importBundled('test/support/size-host.ts');

const page = (body) =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Vægt</title><body>${body}<script type="module" src="/tvaers/auto.js" data-backend="/tvaers/api"></script>`;

/** Name and compressed bytes of the scripts that the page and its workers have asked for. */
let sent = new Map();
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://x');
  if (pathname.startsWith('/tvaers/api')) return answer(request, response);
  if (pathname.startsWith('/tvaers/')) {
    const body = await readFile(join('dist/page', pathname.slice('/tvaers/'.length))).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    const compressed = brotliCompressSync(body);
    sent.set(pathname.slice('/tvaers/'.length), compressed.length);
    return response.writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'br' }).end(compressed);
  }
  const name = pathname.slice(1);
  if (name === 'favicon.ico') return response.writeHead(204).end();
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(pages[name]?.html ?? ''));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;

const profile = mkdtempSync(join(tmpdir(), 'tvaers-size-'));
const browser = await puppeteer.launch({ ...(await findChromium()), userDataDir: profile, args: chromiumArgs });

/** Opens a page in a browser that holds nothing, and adds up the scripts it fetched. */
async function weigh(name) {
  sent = new Map();
  const tab = await (await browser.createBrowserContext()).newPage();
  // What waits for a second or more comes after the first picture on a fast machine, and would come before it on a slow one.
  await tab.evaluateOnNewDocument(() => {
    const { setTimeout: set } = globalThis;
    globalThis.setTimeout = (then, wait = 0, ...given) => (wait < 1000 ? set(then, wait, ...given) : 0);
  });
  // What has come by the first picture, and nothing later: the next files are on their way at once.
  if (pages[name])
    await tab.evaluateOnNewDocument(`globalThis.firstPicture = new Promise((found) => {
    const look = () => {
      if (${pages[name].ready}) found(performance.getEntriesByType('resource').map((entry) => entry.name));
      else setTimeout(look);
    };
    look();
  })`);
  await tab.goto(`${address}/${name}`, { waitUntil: 'load' });
  const fetched = pages[name] ? await tab.evaluate('firstPicture') : [`${address}/tvaers/auto.js`];
  const { needs = '' } = pages[name] ?? {};
  for (let tries = 0; needs && !sent.has(needs) && tries < 100; tries += 1)
    await new Promise((later) => setTimeout(later, 20));
  const files = new Map([...sent].filter(([file]) => file === needs || fetched.includes(`${address}/tvaers/${file}`)));
  await tab.browserContext().close();
  return files;
}

const report = {};
let over = false;
for (const [name, budget] of Object.entries(budgets)) {
  const files = await weigh(name);
  const bytes =
    name === 'auto' ? (files.get('auto.js') ?? 0) : [...files.values()].reduce((sum, size) => sum + size, 0);
  if (bytes > budget || bytes === 0) over = true;
  report[name] = { bytes, budget, files: name === 'auto' ? { 'auto.js': bytes } : Object.fromEntries(files) };
}
await browser.close();
server.close();
rmSync(profile, { recursive: true, force: true });
console.log(JSON.stringify(report, null, 2));
console.log(
  `size: ${Object.entries(report)
    .map(([name, { budget, bytes }]) => `${name} ${(bytes / 1000).toFixed(1)} of ${budget / 1000} kB`)
    .join(', ')}`,
);
process.exit(over ? 1 : 0);
