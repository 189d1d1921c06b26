// npm run bench -- map: what a hand meets in the relation map, and what a map leaves behind when it is gone.
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../../.config/scripts/browsers.mjs';
import { importBundled } from '../../../.config/scripts/bundle-node.mjs';
import { serve } from '../graph/server.mjs';
import { tasksIn } from '../tasks.mjs';

/** Milliseconds after which a map of this size is at rest, its last names and tables included. */
const AT_REST = 9000;
/** The same for a map of tens of thousands. */
const LARGE_AT_REST = 25000;
const CYCLES = 100;
/** What the browser itself may keep of a hundred maps, in megabytes. */
const KEPT_HEAP = 2;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const setOnMap = (page, name, value) =>
  page.evaluate((key, to) => Object.assign(document.querySelector('tvaers-relation-map'), { [key]: to }), name, value);

/** What somebody does with a map, each with a name. `area` is where the picture is. */
const ACTS = {
  'data arrive': async (page, _area, isLarge) => {
    await page.evaluate(() => globalThis.bench.start());
    await sleep(isLarge ? LARGE_AT_REST : AT_REST);
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
  search: async (page) => {
    for (const text of ['p', 'pe', 'per', 'pers'])
      await page.evaluate((value) => {
        const field = document.querySelector('tvaers-relation-map').shadowRoot.getElementById('search');
        field.value = value;
        field.dispatchEvent(new Event('input'));
        return new Promise((done) => setTimeout(done, 300));
      }, text);
    await page.evaluate(() => {
      const field = document.querySelector('tvaers-relation-map').shadowRoot.getElementById('search');
      field.value = '';
      field.dispatchEvent(new Event('input'));
    });
  },
  keys: async (page) => {
    await page.evaluate(() =>
      document.querySelector('tvaers-relation-map').shadowRoot.querySelector('.picture').focus(),
    );
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'a', '*', 'ArrowLeft', '*']) {
      await sleep(300);
      await page.keyboard.press(key);
    }
    await page.evaluate(() => document.activeElement.blur());
  },
  nearer: async (page) => {
    for (let step = 0; step < 8; step += 1) {
      await pressIn(page, '.zoom button', 0);
      await sleep(400);
    }
  },
  'pan near': (page, area) => ACTS.pan(page, area),
  'zoom near': (page, area) => ACTS.zoom(page, area),
  'all again': (page) => pressIn(page, '.zoom button', 2),
  'select none': (page) => setOnMap(page, 'selected', undefined),
  'to the table': (page) => setOnMap(page, 'view', 'table'),
  'sort the table': async (page) => {
    await pressIn(page, '.nodes thead button', 1);
    await sleep(1500);
    await pressIn(page, '.nodes thead button', 0);
  },
  'to the map': (page) => setOnMap(page, 'view', 'map'),
};
/** The acts in which a picture follows a hand. */
const MOVING = ['hover', 'pan', 'zoom', 'pan near', 'zoom near'];

const pressIn = (page, selector, number) =>
  page.evaluate(
    (of, at) => document.querySelector('tvaers-relation-map').shadowRoot.querySelectorAll(of)[at]?.click(),
    selector,
    number,
  );

async function acts(page, isLarge) {
  const rows = [];
  for (const [name, act] of Object.entries(ACTS)) {
    const area = rows.length > 0 && (await page.evaluate(() => globalThis.bench.area()));
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    await page.evaluate(() => performance.mark('bench-act'));
    await page.evaluate(() => globalThis.bench.record());
    await act(page, area, isLarge);
    const frames = await page.evaluate(() => globalThis.bench.recorded());
    await sleep(1000);
    const p95 = MOVING.includes(name) ? frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] : undefined;
    rows.push({ name, p95, ...tasksIn(await page.tracing.stop()) });
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

/** What the page holds once all of that is done, of which the data themselves are a part. */
async function printMemory(page, letters) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const { heap } = await holdings(page, session);
  const buffers = await session
    .send('Runtime.getHeapUsage')
    .then(({ backingStorageSize = 0 }) => backingStorageSize / 1e6);
  console.log(
    `\nHeap of the page at the end: ${heap.toFixed(1)} MB, typed arrays and pictures outside it ${buffers.toFixed(1)} MB (the data as JSON: ${(letters / 1e6).toFixed(1)} MB).`,
  );
}

export async function benchMap({ graphs }) {
  execFileSync(process.execPath, ['.config/scripts/build.mjs', '--page'], { stdio: 'inherit' });
  const { mapNamed } = await importBundled('test/bench/graph/main.ts');
  const networkFor = (name) => JSON.stringify({ graph: mapNamed(name) });
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
    `### ${network}: tasks above 50 ms\n\n| | by the clock, ms | by the processor, ms | from frame to frame, ms (p95) |\n| --- | --- | --- | ---: |`,
  );
  const seen = await open(network);
  const rows = await acts(seen, network.startsWith('large-'));
  const list = (values) => values.map((ms) => ms.toFixed(0)).join(', ') || 'none';
  for (const { clock, name, p95, processor } of rows)
    console.log(`| ${name} | ${list(clock)} | ${list(processor)} | ${p95?.toFixed(1) ?? ''} |`);
  await printMemory(seen, JSON.stringify(mapNamed(network)).length);

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
