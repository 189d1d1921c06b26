// One run: a fresh browser, one library, one network. Everybody is timed by the same two rules. The first frame is the
// first that the browser draws after the library has drawn all nodes. Settled and drawn is the last frame before the
// page's process, workers included, has been at rest for a while, or, of a library that says when it is done, the first
// after that.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../../.config/scripts/browsers.mjs';

/**
 * Milliseconds of rest that end a run, and the share of a core that a page at rest may still take. On a machine that is
 * busy with other things a page that works gets little of a core too, so the one is long and the other small.
 */
const REST = 1500;
const IDLE = 0.03;
/** Milliseconds that a page that is busy may take to answer. */
const PATIENCE = 12_000;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

async function within(ms, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Waits until the processes that show pages are at rest, or until the library says that it is done where it does so.
 * False when the time is up.
 */
async function untilRest(browser, page, saysSettled, end) {
  const session = await browser.target().createCDPSession();
  const seen = [];
  let hasSaidSo = false;
  const ask = async () => {
    // A page that is blocked answers when it can; nobody waits for it here.
    hasSaidSo = await page.evaluate(() => globalThis.bench.hasSettled()).catch(() => false);
    if (!hasSaidSo && performance.now() < end) setTimeout(ask, 250);
  };
  if (saysSettled) void ask();
  for (;;) {
    if (hasSaidSo) return true;
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const worked = processInfo
      .filter(({ type }) => type === 'renderer' || type === 'GPU')
      .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    const now = performance.now();
    seen.push({ now, worked });
    const before = seen.findLast((one) => one.now <= now - REST);
    if (!saysSettled && before && worked - before.worked <= IDLE * (now - before.now)) return true;
    if (now > end) return false;
    await sleep(50);
  }
}

/** Megabytes that the page holds, its garbage collected. */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { backingStorageSize = 0, embedderHeapUsedSize = 0, usedSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** Milliseconds that the page's main thread has worked, whatever other processes did. */
async function cpuOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Milliseconds from the start to the first frame with all nodes, and to the last that anything changed in. */
function framesOf(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const marks = new Map(
    traceEvents.filter(({ name }) => name.startsWith('bench-')).map((event) => [event.name, event]),
  );
  const start = marks.get('bench-start');
  const since = ({ ts }) => (ts - start.ts) / 1000;
  const frames = traceEvents
    .filter(({ name, pid }) => name === 'DrawFrame' && pid === start.pid)
    .map(since)
    .sort((a, b) => a - b);
  const firstAfter = (name) => {
    const mark = marks.has(name) ? since(marks.get(name)) : undefined;
    return frames.find((time) => time >= mark) ?? mark;
  };
  return { first: firstAfter('bench-drawn'), settled: firstAfter('bench-settled') ?? frames.at(-1) };
}

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Sends what a hand does at the pace of a hand, and returns the milliseconds between the frames meanwhile. */
async function gesture(page, session, events) {
  await page.evaluate(() => globalThis.bench.record());
  const sent = [];
  const began = performance.now();
  for (const [index, event] of events.entries()) {
    await sleep(Math.max(0, began + index * 16 - performance.now()));
    sent.push(session.send('Input.dispatchMouseEvent', { pointerType: 'mouse', ...event }).catch(() => undefined));
  }
  await Promise.race([Promise.all(sent), sleep(PATIENCE)]);
  return page.evaluate(() => globalThis.bench.recorded());
}

/** A slow loop with the button pressed, from a corner where there is no node. */
function panning({ left, top }) {
  const [x, y] = [left + 6, top + 6];
  const pressed = { x, y, button: 'left', buttons: 1, clickCount: 1 };
  const moves = Array.from({ length: 60 }, (_, step) => ({
    type: 'mouseMoved',
    x: x + 150 * (1 - Math.cos((step / 60) * 2 * Math.PI)),
    y: y + 200 * Math.sin((step / 60) * Math.PI),
    button: 'left',
    buttons: 1,
  }));
  return [
    { type: 'mouseMoved', x, y },
    { type: 'mousePressed', ...pressed },
    ...moves,
    { type: 'mouseReleased', ...pressed, buttons: 0 },
  ];
}

/** Nearer, then back, about the middle. Ctrl is held, without which a wheel over our map scrolls the page. */
const zooming = ({ height, left, top, width }) =>
  Array.from({ length: 50 }, (_, step) => ({
    type: 'mouseWheel',
    x: left + width / 2,
    y: top + height / 2,
    deltaX: 0,
    deltaY: step < 25 ? 40 : -40,
    modifiers: 2,
  }));

/** Pans and zooms; the frame that one in twenty is longer than, of each, and whether the picture followed. */
async function byHand(page, session) {
  await within(
    PATIENCE,
    'the whole picture',
    page.evaluate(() => globalThis.bench.fit()),
  );
  await sleep(400);
  const area = await page.evaluate(() => globalThis.bench.area());
  const seen = async () => Buffer.from(await page.screenshot());
  const before = await seen();
  const pan = panning(area);
  const half = Math.round(pan.length / 2);
  const frames = await gesture(page, session, pan.slice(0, half));
  const panned = !(await seen()).equals(before);
  frames.push(...(await gesture(page, session, pan.slice(half))));
  const zoomed = await gesture(page, session, zooming(area));
  return { pan: percentile(frames, 0.95), zoom: percentile(zoomed, 0.95), panned };
}

/**
 * @param {{ address: string, target: string, graph: string, cap: number, weigh: () => number, shot?: string }} order
 * @returns what `Run` has but quality, and `points` where the page knows them
 */
export async function measure({ address, cap, graph, shot, target, weigh }) {
  const run = { graph, target };
  const browser = await puppeteer.launch({
    ...(await findChromium()),
    args: [...chromiumArgs, '--enable-unsafe-swiftshader'],
    defaultViewport: { width: 1200, height: 800 },
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => (run.fault ??= String(error?.message ?? error).slice(0, 120)));
    const session = await page.createCDPSession();
    await page.goto(`${address}/page/${target}`);
    await page.waitForFunction(() => globalThis.bench);
    await page.evaluate((path) => globalThis.bench.prepare(path), `/network/${graph}/${target}`);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const [heap, cpu] = [await heapOf(session), await cpuOf(session)];
    await page.tracing.start({
      categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'],
    });

    const saysSettled = await page.evaluate(() => globalThis.bench.saysSettled);
    const end = performance.now() + cap;
    await page.evaluate(() => globalThis.bench.start());
    let isAtRest = await untilRest(browser, page, saysSettled, end);
    const drew = () =>
      within(
        PATIENCE,
        'blocked',
        page.evaluate(() => globalThis.bench.hasDrawn()),
      );
    while (isAtRest && !(await drew()) && performance.now() < end) {
      await sleep(REST);
      isAtRest = await untilRest(browser, page, saysSettled, end);
    }
    if (!(await drew())) throw new Error(`nothing drawn in ${cap / 1000} s`);
    run.cpu = (await cpuOf(session)) - cpu;
    run.weight = weigh();
    const { first, settled } = framesOf(await page.tracing.stop());
    run.first = first;
    if (isAtRest) run.settled = settled;
    else run.fault = `not at rest in ${cap / 1000} s`;
    const longTasks = await page.evaluate(() => globalThis.bench.longTasks(globalThis.bench.sinceStart()));
    run.longTasks = longTasks.length;
    run.longest = Math.max(0, ...longTasks);

    if (!isAtRest)
      await within(
        PATIENCE,
        'stop',
        page.evaluate(() => globalThis.bench.stop()),
      );
    run.points = await within(
      PATIENCE,
      'positions',
      page.evaluate(() => globalThis.bench.points()),
    );
    run.heap = Math.max(0, (await heapOf(session)) - heap);
    if (shot) await page.screenshot({ path: shot });
    const hand = await byHand(page, session);
    Object.assign(run, { pan: hand.pan, zoom: hand.zoom });
    if (!hand.panned) run.fault ??= 'the picture did not follow the hand';
  } catch (error) {
    run.fault = String(error.message).slice(0, 120);
  } finally {
    await Promise.race([browser.close(), sleep(3000)]);
    browser.process()?.kill('SIGKILL');
  }
  return run;
}
