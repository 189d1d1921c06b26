// npm start — builds what a page loads, if something changed since the last time, and starts the reference host.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScripts } from '../../demo/pages/bundle.mjs';

const SOURCES = ['src', 'demo/pages', '.config/scripts/build.mjs', 'package-lock.json'];
const BUILT = 'dist/page/auto.js';

const changedAt = (path) => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};

if (changedAt(BUILT) < Math.max(...SOURCES.map(changedAt))) {
  console.log('Bygger siderne …');
  execFileSync(process.execPath, ['.config/scripts/build.mjs', '--page'], { stdio: 'inherit' });
}
await bundleScripts();
process.argv[2] ??= 'start';
await import('./host.mjs');
