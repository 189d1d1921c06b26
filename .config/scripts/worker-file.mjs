// The layout worker as one self-contained file with a fixed name beside the code that starts it. A worker address that is
// written `new URL('./layout-worker.ts', import.meta.url)` is found by no bundler as a worker once it goes through a
// trusted-types policy; as an asset with nothing to import it works in all of them.
import { posix } from 'node:path';
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

// Stands for the address until Vite is done: it would follow the address to our source and inline that.
const STANDS_FOR = '__TVAERS_LAYOUT_WORKER__';

/** With `flat` the file lies at the top of the output, else in `layout`. The code that starts it gets the way from where it lies. */
export const workerFile = ({ minify = false, flat = false } = {}) => {
  const fileName = flat ? 'layout-worker.js' : 'layout/layout-worker.js';
  return {
    name: 'worker-file',
    enforce: 'pre',
    async transform(code) {
      if (!SOURCE.test(code)) return undefined;
      if (this.environment?.mode === 'dev') return undefined;
      this.emitFile({ type: 'asset', fileName, source: await bundleWorker(minify) });
      return { code: code.replace(SOURCE, STANDS_FOR), map: null };
    },
    renderChunk(code, chunk) {
      if (!code.includes(STANDS_FOR)) return undefined;
      const way = posix.relative(posix.dirname(chunk.fileName), fileName);
      const address = `new URL('${way.startsWith('.') ? way : `./${way}`}', import.meta.url)`;
      return { code: code.replaceAll(STANDS_FOR, address), map: null };
    },
  };
};
