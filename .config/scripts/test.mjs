// npm test — everything, in two lanes side by side, with the time of each stage.
//   npm test -- check node      only these stages
// TVAERS_REQUIRE=chromium,firefox,webkit,postgres,shared makes it a failure when one of them is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ENGINES, findBrowser } from './browsers.mjs';
import { findPostgres } from './postgres.mjs';

const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

const required = (process.env.TVAERS_REQUIRE ?? '').split(',').filter(Boolean);
const engines = [];
const missing = new Map();
for (const engine of ENGINES) {
  if (await findBrowser(engine)) engines.push(engine);
  else missing.set(engine, 'not installed');
}
if (!findPostgres()) missing.set('postgres', 'not installed');
if (!existsSync(resolve(process.env.TVAERS_SHARED ?? '../shared', 'data')))
  missing.set('shared', 'not beside the checkout');

for (const [name, reason] of missing)
  console.log(
    `absent: ${name} (${reason}); what needs it is not run${name === 'shared' ? '' : `. To install it: npm run setup ${name}`}`,
  );
const refused = required.filter((name) => missing.has(name));
if (refused.length > 0) {
  console.error(`TVAERS_REQUIRE names ${refused.join(', ')}, which this machine lacks.`);
  process.exit(1);
}
if (!engines.includes('chromium')) {
  console.error(
    'No browser could be found or unpacked. Run: npm run setup chromium, or say where one is with CHROMIUM_BIN.',
  );
  process.exit(1);
}

const script = (name, ...rest) => ['node', [`.config/scripts/${name}.mjs`, ...rest]];
const tool = (name, ...rest) => [`node_modules/.bin/${name}`, rest];

/** Each stage is one or more commands, run one after another; a lane for each of two processors, as long as the other. */
const lanes = [
  [
    { name: 'build', commands: [script('build'), script('check-package')] },
    { name: 'check', commands: [script('check')] },
    { name: 'node', commands: [script('test-node')] },
    { name: 'e2e', commands: [script('test-node', 'e2e')] },
    { name: 'size', commands: [script('size')] },
  ],
  [
    {
      name: 'browser',
      commands: [tool('wtr', '--config', '.config/web-test-runner.config.mjs')],
      env: { TVAERS_BROWSERS: engines.join(',') },
    },
    {
      name: 'stories',
      commands: [
        tool('storybook', 'build', '-o', 'storybook-static', '--disable-telemetry', '--quiet'),
        script('test-stories'),
      ],
    },
  ],
];

/** Minutes after which a command is taken to hang: each takes a few, the browsers a dozen. */
const LIMIT = 25;

const only = process.argv.slice(2);
const results = [];
const children = new Set();

/** Ends a command with all that it started; what does not hear is ended without asking. */
function end({ pid }) {
  const send = (signal) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended.
    }
  };
  send('SIGTERM');
  setTimeout(send, 10_000, 'SIGKILL').unref();
}

function run([command, args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, CI: '1', STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that it can be ended with all it started.
      detached: true,
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    let hung = false;
    const limit = setTimeout(() => {
      hung = true;
      output += `\n${command} ${args.join(' ')} had not ended after ${LIMIT} minutes.\n`;
      end(child);
    }, LIMIT * 60_000);
    const ended = (status) => {
      clearTimeout(limit);
      children.delete(child);
      resolve({ status, output, hung });
    };
    child.on('close', ended);
    // Something that it started may hold its output open for good.
    child.on('exit', (status) => setTimeout(() => ended(status), 10_000));
    child.on('error', (error) => {
      output += String(error);
      ended(1);
    });
  });
}

/** The lines of a stage worth repeating: counts, sizes, and what was absent. */
const telling = (output) =>
  stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(\w+: \d+ passed|ℹ (tests|pass|fail|skipped) |stories:|e2e:|size:)/.test(line))
    .map((line) => line.replace(/^ℹ /, ''));

/** What a stage that failed says of its faults: Node's runner lists them again after all that passed. */
const faults = (output) => output.slice(Math.max(0, output.lastIndexOf('✖ failing tests:'), output.length - 20_000));

async function runLane(lane) {
  for (const { commands, env, name } of lane) {
    if (only.length > 0 && !only.includes(name)) continue;
    const since = performance.now();
    let output = '';
    let status = 0;
    for (const command of commands) {
      let result = await run(command, env);
      if (result.hung) {
        console.log(`${name}: not ended after ${LIMIT} minutes; it is started once more.\n${faults(result.output)}`);
        result = await run(command, env);
      }
      output += result.output;
      status = result.status;
      if (status !== 0) break;
    }
    const absent = {};
    for (const [, reason] of output.matchAll(/# absent: (\w+)/g)) absent[reason] = (absent[reason] ?? 0) + 1;
    results.push({ name, status, time: seconds(since), lines: telling(output), absent });
    console.log(
      `${status === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds(since).padStart(6)}  ${telling(output).join(' · ')}`,
    );
    if (status !== 0) console.log(faults(output));
  }
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of children) end(child);
    process.exit(130);
  });

await Promise.all(lanes.map(runLane));

for (const { absent, name } of results)
  for (const [reason, count] of Object.entries(absent)) console.log(`absent: ${count} tests of ${name} need ${reason}`);
const failed = results.filter(({ status }) => status !== 0);
console.log(
  `\n${failed.length === 0 ? 'All passed' : `FAILED: ${failed.map(({ name }) => name).join(', ')}`} in ${seconds(started)}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
