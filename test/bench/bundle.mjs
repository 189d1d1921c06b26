// What a page of a bench loads beside the built files of the package.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles a file, or a text of imports as if it lay in `folder`, with the peers' packages in reach. */
export async function bundleWith(packages, folder, source, format = 'esm') {
  const { outputFiles } = await build({
    ...(source.endsWith('.mjs') ? { entryPoints: [source] } : { stdin: { contents: source, resolveDir: folder } }),
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    nodePaths: [`${packages}/node_modules`],
  });
  return outputFiles[0].text;
}

/** Kilobytes as a server sends them. */
export const compressed = (text) => brotliCompressSync(text).length / 1000;
