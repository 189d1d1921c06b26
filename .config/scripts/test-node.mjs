// Runs the tests that Node drives: bundles each file (TypeScript, decorators) into node_modules/.cache, then node --test.
//   test-node.mjs                        every folder that needs no built pages
//   test-node.mjs e2e                    these folders of test/
//   test-node.mjs test/model/x.test.ts   these files
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { bundleScripts } from '../../demo/pages/bundle.mjs';
import { NODE_BUILD } from './bundle-node.mjs';

/** Milliseconds after which a file of tests is taken to hang, so that the run says which. */
const LIMIT = 600_000;

const FOLDERS = ['model', 'layout', 'backend', 'adapters', 'server', 'host', 'demo', 'conventions', 'bench'];
const asked = process.argv.slice(2);
const files = asked.filter((argument) => argument.endsWith('.ts'));
const folders = asked.filter((argument) => !argument.endsWith('.ts'));
const listed = (folder) =>
  existsSync(join('test', folder))
    ? readdirSync(join('test', folder), { recursive: true }).map((file) => join('test', folder, file))
    : [];
const entryPoints =
  files.length > 0
    ? files
    : (folders.length > 0 ? folders : FOLDERS).flatMap(listed).filter((file) => file.endsWith('.test.ts'));
if (entryPoints.length === 0) {
  console.error(`No tests in ${asked.join(', ')}.`);
  process.exit(1);
}

// A folder of its own, so that two runs at once do not sweep each other away.
mkdirSync('node_modules/.cache', { recursive: true });
const outdir = relative('.', mkdtempSync('node_modules/.cache/tvaers-tests-'));
// The host reads the scripts of its pages when it starts.
await bundleScripts();
await build({ ...NODE_BUILD, entryPoints, outdir, outbase: 'test' });

const bundles = entryPoints.map((file) => join(outdir, file.replace(/^test\//, '').replace(/\.ts$/, '.js')));
// What is timed by people, with a host and browsers of its own, runs alone.
const concurrency = folders.includes('e2e') ? 1 : 2;
const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${LIMIT}`,
    ...bundles,
  ],
  { stdio: 'inherit', env: { ...process.env, TZ: 'Europe/Copenhagen' } },
);
rmSync(outdir, { recursive: true, force: true });
process.exit(status ?? 1);
