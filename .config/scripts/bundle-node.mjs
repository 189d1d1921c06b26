// TypeScript of ours as a module that Node can import, built into node_modules/.cache.
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** How our own sources become modules that Node runs: packages stay outside. */
export const NODE_BUILD = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
};

/** Bundles one entry with its own sources; packages stay outside. Returns the path of the bundle. */
export async function bundleForNode(entry, name = basename(entry, '.ts')) {
  const outfile = resolve('node_modules/.cache/tvaers', `${name}.mjs`);
  await mkdir('node_modules/.cache/tvaers', { recursive: true });
  await build({ ...NODE_BUILD, entryPoints: [entry], outfile });
  return outfile;
}

export const importBundled = async (entry) => import(pathToFileURL(await bundleForNode(entry)).href);
