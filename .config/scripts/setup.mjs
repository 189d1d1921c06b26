// npm run setup [chromium firefox webkit postgres] — installs what the tests can use and this machine lacks, on Debian and its kin as root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { findPostgres } from './postgres.mjs';

const needs = {
  chromium: { packages: ['chromium'], has: async () => (await findChromium())?.headless === true },
  firefox: { packages: ['firefox-esr'], has: findFirefox },
  webkit: { packages: ['webkit2gtk-driver', 'xvfb'], has: findWebKit },
  postgres: { packages: ['postgresql'], has: findPostgres },
};

const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(needs);
const missing = [];
for (const name of wanted) {
  const there = Boolean(await needs[name].has());
  console.log(`${there ? 'found  ' : 'missing'} ${name}`);
  if (!there) missing.push(name);
}

if (missing.length > 0) {
  const packages = missing.flatMap((name) => needs[name].packages);
  const debian = existsSync('/usr/bin/apt-get');
  if (!debian || process.getuid?.() !== 0) {
    console.error(
      `Install these yourself: ${missing.join(', ')}.${debian ? ` As root: apt-get install ${packages.join(' ')}` : ''}`,
    );
    process.exit(1);
  }
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status ?? 1;
  process.exit(apt('update', '-qq') || apt('install', '-y', '-qq', '--no-install-recommends', ...packages));
}
