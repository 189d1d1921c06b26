// Runs the tests that need no browser: bundles each file (TypeScript, decorators) into node_modules/.cache, then node --test.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDERS = ['model', 'layout', 'backend', 'adapters', 'server', 'host', 'demo', 'conventions'];
const listed = process.argv.slice(2).filter((argument) => argument.endsWith('.ts'));
const found = FOLDERS.flatMap((folder) => {
  try {
    return readdirSync(join('test', folder), { recursive: true }).map((file) => join('test', folder, file));
  } catch {
    return [];
  }
});
const entryPoints = listed.length > 0 ? listed : found.filter((file) => file.endsWith('.test.ts'));

const outdir = 'node_modules/.cache/tvaers-tests';
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints,
  outdir,
  outbase: 'test',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
});

const files = entryPoints.map((file) => join(outdir, file.replace(/^test\//, '').replace(/\.ts$/, '.js')));
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter=spec', '--test-concurrency=2', ...files],
  { stdio: 'inherit', env: { ...process.env, TZ: 'Europe/Copenhagen' } },
);
process.exit(status ?? 1);
