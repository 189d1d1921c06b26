// Fetches the peers from the registry into node_modules/.cache, once for each list of versions.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The folder with these packages, by exact version. */
export async function installPeers(dependencies, overrides = {}) {
  const manifest = JSON.stringify({ private: true, dependencies, overrides }, null, 2);
  const folder = resolve(
    'node_modules/.cache',
    `bench-${createHash('sha256').update(manifest).digest('hex').slice(0, 10)}`,
  );
  if (existsSync(folder)) return folder;
  const part = `${folder}.${process.pid}`;
  await mkdir(part, { recursive: true });
  await writeFile(`${part}/package.json`, manifest);
  console.error('Fetching the peers from the registry …');
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: part,
      stdio: 'inherit',
    });
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return folder;
}
