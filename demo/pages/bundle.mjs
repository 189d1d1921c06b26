import { build } from 'esbuild';

/** Makes the pages' own scripts from demo/pages/scripts, one file each, into the folder that `assets` names. */
export const bundleScripts = (outdir = 'node_modules/.cache/tvaers-demo') =>
  build({
    entryPoints: ['egne-tal', 'stort-kort', 'svar'].map((name) => `demo/pages/scripts/${name}.ts`),
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    legalComments: 'none',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
