// What a consumer would meet: publint, type resolution, and importing every entry of the built package in plain Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-pack-'));
const failures = [];
const attempt = (what, command, args, options = {}) => {
  const { output, status } = spawnSync(command, args, { encoding: 'utf8', ...options });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${what}`);
  if (status !== 0) failures.push(`${what}\n${output.join('')}`);
};

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const tarball = join(folder, filename);
  attempt('publint', 'node_modules/.bin/publint', ['run', tarball, '--strict']);
  attempt('types resolve', 'node_modules/.bin/attw', [
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'auto.js',
    'tvaers.js',
    'layout-worker.js',
    'ground-worker.js',
    'tvaers-http.openapi.yaml',
    'data.schema.json',
    'survey.schema.json',
  ]);

  const elements = readdirSync('src/elements');
  const adapters = readdirSync('src/adapters').filter((file) => file.endsWith('.ts'));
  const entries = [
    'tvaers',
    'tvaers/all',
    'tvaers/server',
    'tvaers/conformance',
    ...elements.map((name) => `tvaers/elements/${name}`),
    ...adapters.map((file) => `tvaers/adapters/${file.replace('.ts', '')}`),
  ];
  // A package may import itself by name through its own exports.
  const script = `for (const entry of ${JSON.stringify(entries)}) await import(entry); if (typeof document !== 'undefined') throw new Error('a document appeared');`;
  attempt(
    `importing ${entries.length} entries in Node changes nothing`,
    process.execPath,
    ['--input-type=module', '-e', script],
    { cwd: resolve('.') },
  );

  const listed = new Set(JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules.map(({ path }) => path));
  for (const name of elements)
    if (!listed.has(`dist/elements/${name}/tvaers-${name}.js`)) failures.push(`custom-elements.json lacks ${name}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(failures.join('\n\n'));
  process.exit(1);
}
