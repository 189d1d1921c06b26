import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { workerFile } from './.config/scripts/worker-file.mjs';

const elements = readdirSync('src/elements');
const adapters = readdirSync('src/adapters').filter((file) => file.endsWith('.ts'));

/** The package as modules, dependencies left outside, for those who bundle. The files for pages are built by .config/scripts/build.mjs. */
export default defineConfig({
  base: './',
  plugins: [workerFile()],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        all: 'src/all.ts',
        'backend/conformance/index': 'src/backend/conformance/index.ts',
        'server/index': 'src/server/index.ts',
        ...Object.fromEntries(adapters.map((file) => [`adapters/${file.replace('.ts', '')}`, `src/adapters/${file}`])),
        ...Object.fromEntries(
          elements.map((name) => [`elements/${name}/tvaers-${name}`, `src/elements/${name}/tvaers-${name}.ts`]),
        ),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^@shoelace-style\//, /^d3-/, /^valibot$/, /^papaparse$/],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: (chunk) => (chunk.name.includes('oxc-project') ? 'kit/decorate.js' : '[name].js'),
      },
    },
  },
});
