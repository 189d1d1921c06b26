// Bundles each of the http adapter's `*-checks.ts` with the schema functions it uses and no others. The schema library is
// one module, which a bundler can only share whole: a page with one gauge would carry what only surveys need.
import { build } from 'esbuild';

const CHECKS = /\/src\/adapters\/http\/[\w-]+-checks\.ts$/;

export const wholeChecks = () => ({
  name: 'whole-checks',
  enforce: 'pre',
  async load(id) {
    if (!CHECKS.test(id)) return undefined;
    const { outputFiles } = await build({
      entryPoints: [id],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      // There is one error type, and the adapter has it.
      plugins: [
        {
          name: 'one-error',
          setup: ({ onResolve }) =>
            onResolve({ filter: /\/errors\.js$/ }, () => ({ path: '../../backend/errors.js', external: true })),
        },
      ],
      legalComments: 'none',
    });
    return { code: outputFiles[0].text, map: null };
  },
});
