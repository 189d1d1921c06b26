// npm run bench -- survey: our survey beside survey-core with survey-js-ui, on the same surveys.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../../.config/scripts/browsers.mjs';
import { bundleWith, compressed } from '../bundle.mjs';
import { installPeers } from '../install.mjs';
import { ownDefinition, peerDefinition } from './definitions.mjs';

const HERE = 'test/bench/survey';
const PACKAGES = { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38' };
const PEER = 'survey-js-ui';
const OWN = 'tvaers';
/** How many of our figures go into one of theirs, at least; a kilobyte is 1,000 bytes, brotli. */
const GOALS = { usable: 5, latency: 3, weight: 10 };
const LIGHTEST = 32;
/** Fields of the long table that are pressed, one in each row. */
const PRESSED = 40;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html tvaers";

const html = (head, scripts) =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Bench</title>${head}<div id="stage"></div>${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('')}`;

/** Both pages on loopback. `weigh` gives the kilobytes of the libraries that were fetched since it was asked last. */
async function serve(packages) {
  const style = await readFile(`${packages}/node_modules/survey-core/survey-core.min.css`, 'utf8');
  const [own, peer] = await Promise.all(
    ['own', 'peer'].map((name) => bundleWith(packages, HERE, `${HERE}/${name}.mjs`)),
  );
  let fetched = 0;
  const answers = {
    [`/page/${OWN}`]: () => ['text/html', html('', ['/tvaers/auto.js', '/own.js'])],
    [`/page/${PEER}`]: () => ['text/html', html('<link rel="stylesheet" href="/peer.css">', ['/peer.js'])],
    '/own.js': () => ['text/javascript', own],
    '/peer.js': () => ['text/javascript', peer, true],
    '/peer.css': () => ['text/css', style, true],
  };
  async function answer(path, referrer) {
    if (Object.hasOwn(answers, path)) return answers[path]();
    const [, room, name] = path.split('/');
    if (room === 'definition') {
      const definition = referrer.endsWith(OWN) ? ownDefinition(name) : peerDefinition(name);
      return ['application/json', JSON.stringify(definition)];
    }
    return ['text/javascript', await readFile(join('dist/page', name), 'utf8'), true];
  }
  const server = createServer(async ({ headers, url }, response) => {
    const { pathname } = new URL(url, 'http://x');
    const found = await answer(pathname, headers.referer ?? '').catch(() => undefined);
    if (!found) return response.writeHead(404).end();
    const [type, body, isLibrary] = found;
    if (isLibrary) fetched += compressed(body);
    return response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        ...(pathname.endsWith(OWN) && { 'content-security-policy': POLICY }),
      })
      .end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    weigh: () => {
      const sum = fetched;
      fetched = 0;
      return sum;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};
const median = (values) => quantile(values, 0.5);

/** Presses one field in every row in turn; what the slowest twentieth of them took, and what the main thread worked for one. */
async function pressRows(page, session) {
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  let work = 0;
  for (let row = 0; row < PRESSED; row += 1) {
    const field = row * 7 + (row % 7);
    const { x, y } = await page.evaluate((index) => globalThis.bench.reach(index), field);
    const before = await worked();
    await page.mouse.click(x, y);
    await page.waitForFunction((count) => globalThis.bench.latencies.length === count, {}, row + 1);
    work += (await worked()) - before;
    if (!(await page.evaluate((index) => globalThis.bench.isChosen(index), field)))
      throw new Error(`the field in row ${row + 1} was not chosen`);
  }
  const latencies = await page.evaluate(() => globalThis.bench.latencies);
  return { latency: quantile(latencies, 0.95), work: work / PRESSED };
}

/** One survey in a fresh browser. Milliseconds from the navigation, megabytes of the page's heap, kilobytes fetched. */
async function measure(site, engine, survey) {
  const browser = await puppeteer.launch({
    ...(await findChromium()),
    args: chromiumArgs,
    defaultViewport: { width: 1200, height: 800 },
  });
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    site.weigh();
    await page.goto(`${site.address}/page/${engine}#${survey}`);
    await page.waitForFunction(() => globalThis.bench?.usable !== undefined);
    const run = { usable: await page.evaluate(() => globalThis.bench.usable), weight: site.weigh() };
    if (survey === 'table-100') Object.assign(run, await pressRows(page, session));
    await session.send('HeapProfiler.collectGarbage');
    const { embedderHeapUsedSize = 0, usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...run, heap: (usedSize + embedderHeapUsedSize) / 1e6 };
  } finally {
    await browser.close();
  }
}

const TITLES = {
  usable: 'first question, ms',
  latency: 'press to picture, ms (p95)',
  work: 'main thread a press, ms',
  heap: 'heap, MB',
  weight: 'fetched, kB',
};

export async function benchSurvey({ rounds = '5' }) {
  execFileSync(process.execPath, ['.config/scripts/build.mjs', '--page'], { stdio: 'inherit' });
  const site = await serve(await installPeers(PACKAGES));
  const verdicts = [];
  let isBehind = false;
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}. survey-core and survey-js-ui ${PACKAGES[PEER]}; medians of ${rounds} rounds, each in a fresh browser.\n\n| survey | | ${OWN} | ${PEER} | ratio |\n| --- | --- | ---: | ---: | ---: |`,
  );
  for (const survey of ['pulse', 'questions-300', 'table-100']) {
    const runs = { [OWN]: [], [PEER]: [] };
    for (let round = 0; round < Number(rounds); round += 1)
      for (const engine of round % 2 === 0 ? [OWN, PEER] : [PEER, OWN])
        runs[engine].push(await measure(site, engine, survey));
    for (const [figure, title] of Object.entries(TITLES)) {
      if (runs[OWN][0][figure] === undefined) continue;
      const [own, peer] = [OWN, PEER].map((engine) => median(runs[engine].map((run) => run[figure])));
      const ratio = peer / own;
      console.log(`| ${survey} | ${title} | ${own.toFixed(1)} | ${peer.toFixed(1)} | ${ratio.toFixed(1)} |`);
      if (figure in GOALS)
        verdicts.push(
          `${ratio >= GOALS[figure] ? 'met' : 'NOT MET'}: ${survey}, ${title}: ${ratio.toFixed(1)} of ${GOALS[figure]} times`,
        );
      if (survey === 'pulse' && figure === 'weight')
        verdicts.push(`${own <= LIGHTEST ? 'met' : 'NOT MET'}: ${survey}: ${own.toFixed(1)} of ${LIGHTEST} kB`);
      if (ratio < 1) isBehind = true;
    }
  }
  site.close();
  console.log(`\n${verdicts.map((verdict) => `- ${verdict}`).join('\n')}`);
  return !isBehind;
}
