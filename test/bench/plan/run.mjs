// npm run bench -- plan: what a director meets who plans with a whole municipality, 500 changes into a suggestion.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../../.config/scripts/browsers.mjs';
import { tasksIn } from '../tasks.mjs';

const CHANGES = 500;
const PORT = 4390;
const SITE = `http://127.0.0.1:${PORT}`;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** The demo intranet with its own database, as `npm start` gives it. */
async function host(folder) {
  const child = spawn(process.execPath, ['.config/scripts/start.mjs'], {
    env: { ...process.env, TVAERS_DATA: folder, PORT: String(PORT), TVAERS_SECRET: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((ready) => {
    child.stdout.on('data', (text) => {
      if (String(text).includes(SITE)) ready();
    });
  });
  return child;
}

async function signIn(page) {
  await page.goto(`${SITE}/vaelg-bruger`);
  const chosen = await page.$$eval('input[name=bruger]', (all) => {
    const hr = all.find((input) =>
      /HR/.test(input.closest('label')?.textContent ?? input.labels?.[0]?.textContent ?? ''),
    );
    hr.click();
    return hr.value;
  });
  await Promise.all([page.waitForNavigation(), page.click('main form .button')]);
  return chosen;
}

/** Keeps a suggestion of many changes through the port, as somebody who is signed in. */
const keep = (page, count) =>
  page.evaluate(async (most) => {
    const units = await (await fetch('/tvaers/api/units?limit=1')).json();
    const unit = units.items[0].id;
    const baseline = await (await fetch(`/tvaers/api/span-baseline?unit=${encodeURIComponent(unit)}`)).json();
    const leaders = baseline.leaders.filter(({ above }) => !above);
    const groups = baseline.groups.filter(({ leader }) => leader === undefined);
    const changes = Array.from({ length: most }, (_, at) =>
      at % 3 === 0
        ? { kind: 'add', posts: { [leaders[(at * 5) % leaders.length].id]: 1 } }
        : at % 3 === 1
          ? { kind: 'move', groupId: groups[(at * 7) % groups.length].id, to: leaders[(at * 13) % leaders.length].id }
          : { kind: 'target', areaId: baseline.areas[at % baseline.areas.length].id, target: 18 + (at % 12) },
    );
    const body = JSON.stringify({ unitId: unit, name: 'Bench', asOf: baseline.asOf, changes });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'bench-0123456789abcdef' };
    const kept = await (await fetch('/tvaers/api/span-scenarios', { method: 'POST', headers, body })).json();
    const engagements = baseline.groups.reduce((sum, { members }) => sum + members.length, 0);
    return { unit, id: kept.id, engagements, changes: changes.length };
  }, count);

const inPlanner = (page, act, ...given) =>
  page.evaluateHandle(
    (body, args) =>
      new Function('root', ...args.map((_, at) => `a${at}`), body)(
        document.querySelector('tvaers-span-planner').shadowRoot,
        ...args,
      ),
    act,
    given,
  );
/** Comes to it, and lets a machine without a graphics card draw what has come into sight. */
async function reach(target) {
  await target.scrollIntoView();
  await sleep(800);
}
const press = async (page, act) => {
  const button = (await inPlanner(page, `return ${act}`)).asElement();
  await reach(button);
  await button.click();
};
const write = async (page, act, text) => {
  const field = (await inPlanner(page, `return ${act}`)).asElement();
  await reach(field);
  await field.click({ clickCount: 3 });
  await field.type(text, { delay: 60 });
};

const ACTS = {
  'add a leader': (page) => press(page, `root.querySelectorAll('.hands button')[1]`),
  'set a target': async (page) => {
    await write(page, `root.querySelectorAll('.target input')[1]`, '27');
    await page.keyboard.press('Tab');
  },
  'ask for leaders inside the frame': async (page) => {
    await press(page, `root.querySelectorAll('.area button')[1]`);
    await press(page, `root.querySelectorAll('.add input[type=radio]')[3]`);
    await write(page, `root.querySelector('.add .field input')`, '12');
    await page.keyboard.press('Enter');
  },
  'open a leader': (page) => press(page, `root.querySelectorAll('.hands button')[0]`),
  'choose where a group goes': async (page) => {
    await press(page, `root.querySelector('[data-move]')`);
    await page.keyboard.type('hjemmepleje', { delay: 80 });
    await press(page, `root.querySelector('.choices button')`);
  },
  undo: (page) => press(page, `root.querySelectorAll('.scenarios > .row:last-child button')[0]`),
  redo: (page) => press(page, `root.querySelectorAll('.scenarios > .row:last-child button')[1]`),
  search: (page) => write(page, `root.querySelector('.tools input')`, 'plejecenter'),
  'copy the suggestion': (page) => press(page, `root.querySelectorAll('.scenarios > .row:last-child button')[2]`),
  'table and files': (page) => press(page, `root.querySelector('.share summary')`),
};

export async function benchPlan() {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-bench-plan-'));
  const child = await host(folder);
  const browser = await puppeteer.launch({
    ...(await findChromium()),
    args: [...chromiumArgs],
    defaultViewport: { width: 1280, height: 900 },
  });
  const page = await (await browser.createBrowserContext()).newPage();
  // The planner asks before unsaved steps are left.
  page.on('dialog', (dialog) => dialog.accept());
  try {
    await signIn(page);
    const { changes, engagements, id, unit } = await keep(page, CHANGES);
    console.log(
      `### ${engagements} jobs, ${changes} changes\n\n| | tasks above 50 ms by the clock | by the processor | longest from an input to all of it done, ms |\n| --- | --- | --- | ---: |`,
    );
    const arrive = async () => {
      await page.goto(`${SITE}/planlaeg?enhed=${encodeURIComponent(unit)}&tvaers-forslag=${id}`);
      await page.waitForFunction(() =>
        document.querySelector('tvaers-span-planner')?.shadowRoot?.querySelector('.steps'),
      );
      await sleep(1000);
    };
    const rows = [];
    for (const [name, act] of Object.entries({ 'data arrive': arrive, ...ACTS })) {
      await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
      await act(page);
      await sleep(700);
      await page.evaluate(() => performance.mark('bench-act'));
      rows.push({ name, ...tasksIn(await page.tracing.stop()) });
    }
    // Once more without the tracing, which slows everything.
    await arrive();
    for (const row of rows.slice(1)) {
      await page.evaluate(() => {
        globalThis.longest = 0;
        globalThis.watch?.disconnect();
        globalThis.watch = new PerformanceObserver((list) => {
          // Not to the picture: without a graphics card a frame can wait for seconds, and says nothing of the page.
          for (const { processingEnd, startTime } of list.getEntries())
            globalThis.longest = Math.max(globalThis.longest, processingEnd - startTime);
        });
        globalThis.watch.observe({ type: 'event', durationThreshold: 16 });
      });
      await ACTS[row.name](page);
      await sleep(700);
      row.longest = await page.evaluate(() => Math.round(globalThis.longest));
    }
    const list = (values) => values.map((ms) => ms.toFixed(0)).join(', ') || 'none';
    for (const { clock, longest, name, processor } of rows)
      console.log(`| ${name} | ${list(clock)} | ${list(processor)} | ${longest ?? ''} |`);
    return rows.every(({ processor }) => processor.length === 0);
  } finally {
    await browser.close();
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
