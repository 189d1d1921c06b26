// The layout worker as one self-contained file with a fixed name beside the code that starts it. A worker address that is
// written `new URL('./layout-worker.ts', import.meta.url)` is found by no bundler as a worker once it goes through a
// trusted-types policy; as an asset with nothing to import it works in all of them.
import { build } from 'esbuild';

const SOURCE = /new URL\(\s*'\.\/layout-worker\.ts',\s*import\.meta\.url\s*\)/;

export const bundleWorker = async (minify) => {
  const { outputFiles } = await build({
    entryPoints: ['src/layout/layout-worker.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify,
    legalComments: 'none',
  });
  return outputFiles[0].text;
};

/** `folder` is where the file goes, relative to the output; with `flat` it lies beside whatever chunk starts it. */
export const workerFile = ({ minify = false, flat = false } = {}) => ({
  name: 'worker-file',
  enforce: 'pre',
  async transform(code) {
    if (!SOURCE.test(code)) return undefined;
    if (this.environment?.mode === 'dev') return undefined;
    this.emitFile({
      type: 'asset',
      fileName: flat ? 'layout-worker.js' : 'layout/layout-worker.js',
      source: await bundleWorker(minify),
    });
    return { code: code.replace(SOURCE, "new URL('./layout-worker.js', import.meta.url)"), map: null };
  },
});
