// Each worker as one self-contained file with a fixed name beside the code that starts it. A worker address that is
// written `new URL('./layout-worker.ts', import.meta.url)` is found by no bundler as a worker once it goes through a
// trusted-types policy; as an asset with nothing to import it works in all of them.
import { dirname, join, posix, relative } from 'node:path';
import { build } from 'esbuild';

/** How our sources write the address of a worker; its name is the first group. */
export const WORKER_ADDRESS = /new URL\(\s*'\.\/([a-z]+-worker)\.ts',\s*import\.meta\.url\s*\)/g;

export const bundleWorker = async (path, minify) => {
  const { outputFiles } = await build({
    entryPoints: [path],
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
const STANDS_FOR = /__TVAERS_WORKER_(\d+)__/g;

/** With `flat` the files lie at the top of the output, else as in `src`. The code that starts one gets the way from where it lies. */
export const workerFile = ({ minify = false, flat = false } = {}) => {
  const files = [];
  return {
    name: 'worker-file',
    enforce: 'pre',
    async transform(code, id) {
      if (this.environment?.mode === 'dev') return undefined;
      const names = Array.from(code.matchAll(WORKER_ADDRESS), ([, name]) => name);
      if (names.length === 0) return undefined;
      const folder = dirname(id);
      const fileOf = (name) => `${flat ? '' : `${relative('src', folder)}/`}${name}.js`;
      for (const name of names) {
        files.push(fileOf(name));
        this.emitFile({
          type: 'asset',
          fileName: fileOf(name),
          source: await bundleWorker(join(folder, `${name}.ts`), minify),
        });
      }
      return {
        code: code.replace(WORKER_ADDRESS, (_, name) => `__TVAERS_WORKER_${files.indexOf(fileOf(name))}__`),
        map: null,
      };
    },
    renderChunk(code, chunk) {
      const wayTo = (file) => {
        const way = posix.relative(posix.dirname(chunk.fileName), file);
        return way.startsWith('.') ? way : `./${way}`;
      };
      const told = code.replace(STANDS_FOR, (_, file) => `new URL('${wayTo(files[file])}', import.meta.url)`);
      return told === code ? undefined : { code: told, map: null };
    },
  };
};
