// The browser tests as a few files that share what they import, instead of hundreds of modules that each browser would
// fetch anew for each test file. What the sources load later stays in files of its own.
import { readFile } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';
import { WORKER_ADDRESS, bundleWorker } from './worker-file.mjs';

/** The page under a strict policy starts with this one. */
const STRICT_PAGE = 'test/support/strict-page.ts';

/** A worker lies at the top of the folder, wherever the code that starts it was put. */
const workersAt = (folder) => ({
  name: 'workers',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return code.includes('import.meta.url')
        ? {
            loader: 'ts',
            contents: code.replace(WORKER_ADDRESS, (_, name) => `new URL('/${folder}/${name}.js', import.meta.url)`),
          }
        : undefined;
    });
  },
});

/** Bundles these test files, and removes the bundles when the process ends. Returns where each one lies, and where the script of the strict page does. */
export async function bundleBrowserTests(files) {
  mkdirSync('node_modules/.cache', { recursive: true });
  // A folder of its own, so that two runs at once do not sweep each other away.
  const folder = relative('.', mkdtempSync('node_modules/.cache/tvaers-browser-tests-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const workers = readdirSync('src', { recursive: true })
    .filter((path) => path.endsWith('-worker.ts'))
    .map((path) => join('src', path));
  const [texts] = await Promise.all([
    Promise.all(workers.map((path) => bundleWorker(path, false))),
    build({
      entryPoints: [...files, STRICT_PAGE],
      outdir: folder,
      outbase: 'test',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['development', 'browser'],
      chunkNames: 'shared/[name]-[hash]',
      sourcemap: 'inline',
      sourcesContent: false,
      tsconfig: 'tsconfig.json',
      logLevel: 'warning',
      plugins: [workersAt(folder)],
    }),
  ]);
  workers.forEach((path, index) => writeFileSync(join(folder, `${basename(path, '.ts')}.js`), texts[index]));
  const bundle = (file) => join(folder, relative('test', file).replace(/\.ts$/, '.js'));
  return { files: files.map(bundle), strictPage: bundle(STRICT_PAGE) };
}
