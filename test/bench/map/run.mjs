// npm run bench -- map: what a hand meets in the relation map, and what a map leaves behind when it is gone.
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../../.config/scripts/browsers.mjs';
import { importBundled } from '../../../.config/scripts/bundle-node.mjs';
import { serve } from '../graph/server.mjs';

/** Milliseconds after which a map of this size is at rest, its last names and tables included. */
const AT_REST = 9000;
const CYCLES = 100;
/** What the browser itself may keep of a hundred maps, in megabytes. */
const KEPT_HEAP = 2;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const setOnMap = (page, name, value) =>
  page.evaluate((key, to) => Object.assign(document.querySelector('tvaers-relation-map'), { [key]: to }), name, value);

/** What somebody does with a map, each with a name. `area` is where the picture is. */
const ACTS = {
  'data arrive': async (page) => {
    await page.evaluate(() => globalThis.bench.start());
    await sleep(AT_REST);
  },
  hover: async (page, area) => {
    for (let step = 0; step <= 60; step += 1)
      await page.mouse.move(area.x + (area.width * step) / 61 + 4, area.y + (area.height * ((step * 7) % 61)) / 61 + 4);
  },
  pan: async (page, area) => {
    await page.mouse.move(area.x + 8, area.y + 8);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1) await page.mouse.move(area.x + 8 + 3 * step, area.y + 8 + 2 * step);
    await page.mouse.up();
  },
  zoom: async (page, area) => {
    await page.mouse.move(area.x + area.width / 2, area.y + area.height / 2);
    await page.keyboard.down('Control');
    for (let step = 0; step < 40; step += 1) await page.mouse.wheel({ deltaY: step < 20 ? -40 : 40 });
    await page.keyboard.up('Control');
  },
  select: async (page) => {
    for (const number of [0, 7, 400, 1200]) {
      await setOnMap(page, 'selected', `p${number}`);
      await sleep(400);
    }
  },
  'select none': (page) => setOnMap(page, 'selected', undefined),
  'to the table': (page) => setOnMap(page, 'view', 'table'),
  'to the map': (page) => setOnMap(page, 'view', 'map'),
};

/** The tasks of the page's main thread that took above 50 ms, by the clock and by the processor. */
function tasksIn(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const mark = traceEvents.find(({ name }) => name === 'bench-act');
  const own = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === mark.pid && tid === mark.tid,
  );
  const above = (key) => own.map((event) => (event[key] ?? 0) / 1000).filter((ms) => ms > 50);
  return { clock: above('dur'), processor: above('tdur') };
}

async function acts(page) {
  const rows = [];
  for (const [name, act] of Object.entries(ACTS)) {
    const area = rows.length > 0 && (await page.evaluate(() => globalThis.bench.area()));
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    await page.evaluate(() => performance.mark('bench-act'));
    await act(page, area);
    await sleep(1000);
    rows.push({ name, ...tasksIn(await page.tracing.stop()) });
    if (rows.length === 1) await page.evaluate(() => globalThis.bench.fit());
  }
  return rows;
}

/** How much of everything the page holds, its garbage collected. */
async function holdings(page, session) {
  for (let again = 0; again < 3; again += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const prototype = await page.evaluateHandle(() => HTMLCanvasElement.prototype);
  const canvases = await page.queryObjects(prototype);
  const count = await canvases.evaluate((all) => all.length);
  await Promise.all([canvases.dispose(), prototype.dispose()]);
  return {
    workers: page.workers().length,
    canvases: count,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    heap: metric('JSHeapUsedSize') / 1e6,
  };
}

/** Makes maps and takes them away again, some before and some after they have been laid out. */
const cycle = (page, count) =>
  page.evaluate(async (times) => {
    const wait = (ms) => new Promise((done) => setTimeout(done, ms));
    const first = document.querySelector('tvaers-relation-map');
    const { backend } = first;
    first.remove();
    for (let turn = 0; turn < times; turn += 1) {
      const map = Object.assign(document.createElement('tvaers-relation-map'), {
        backend: turn % 2 === 0 ? backend : { relations: { graph: () => Promise.resolve(globalThis.benchGraph) } },
        survey: 'bench',
        level: 'person',
      });
      document.body.append(map);
      await wait((turn % 5) * 60);
      map.remove();
    }
    document.body.append(first);
    await wait(1500);
  }, count);

export async function benchMap({ graphs }) {
  execFileSync(process.execPath, ['.config/scripts/build.mjs', '--page'], { stdio: 'inherit' });
  const { graphNamed, relationGraphOf } = await importBundled('test/bench/graph/main.ts');
  const networkFor = (name) => JSON.stringify({ graph: relationGraphOf(graphNamed(name), true) });
  const site = await serve('.', [], networkFor);
  const browser = await puppeteer.launch({
    ...(await findChromium()),
    args: [...chromiumArgs],
    defaultViewport: { width: 1200, height: 800 },
  });
  const open = async (network) => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(`${site.address}/page/tvaers`);
    await page.waitForFunction(() => globalThis.bench);
    await page.evaluate((path) => globalThis.bench.prepare(path), `/network/${network}/tvaers`);
    return page;
  };

  const network = graphs ?? 'org-2000';
  console.log(
    `### ${network}: tasks above 50 ms\n\n| | by the clock, ms | by the processor, ms |\n| --- | --- | --- |`,
  );
  const rows = await acts(await open(network));
  const list = (values) => values.map((ms) => ms.toFixed(0)).join(', ') || 'none';
  for (const { clock, name, processor } of rows) console.log(`| ${name} | ${list(clock)} | ${list(processor)} |`);

  const page = await open('org-200');
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluate(async () => {
    globalThis.benchGraph = (await (await fetch('/network/org-200/tvaers')).json()).graph;
    globalThis.bench.start();
  });
  await sleep(2000);
  await cycle(page, 5);
  const before = await holdings(page, session);
  await cycle(page, CYCLES);
  const after = await holdings(page, session);
  console.log(`\n### ${CYCLES} maps made and taken away\n\n| | before | after |\n| --- | ---: | ---: |`);
  for (const [name, value] of Object.entries(before))
    console.log(
      `| ${name} | ${value.toFixed(name === 'heap' ? 1 : 0)} | ${after[name].toFixed(name === 'heap' ? 1 : 0)} |`,
    );

  await Promise.race([browser.close(), sleep(3000)]);
  site.close();
  const left = ['workers', 'canvases', 'listeners', 'nodes'].filter((name) => after[name] > before[name]);
  if (after.heap - before.heap > KEPT_HEAP) left.push('heap');
  if (left.length > 0) console.error(`bench: something is left behind: ${left.join(', ')}.`);
  return left.length === 0 && rows.every(({ processor }) => processor.length === 0);
}
