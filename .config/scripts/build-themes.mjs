// Writes dist/themes/<name>/ for every theme in src/themes with the command that partners use, and the command itself. Fails
// where two colours that lie on each other in an element have too little contrast.
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { importBundled } from './bundle-node.mjs';
import { themeNames, themeSources } from './theme-files.mjs';

export async function buildThemes(dist) {
  const command = `${dist}/tvaers-theme.js`;
  await build({
    entryPoints: ['.config/scripts/theme-command.mjs'],
    outfile: command,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(command, 0o755);
  for (const name of await themeNames()) {
    const folder = `${dist}/themes/${name}`;
    execFileSync(process.execPath, [command, 'build', `src/themes/${name}.tokens.json`, folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await copyFile('LICENSE', `${folder}/LICENSE`);
    // What it was built from, to copy and to change.
    for (const source of await themeSources(name)) await copyFile(source, `${folder}/${basename(source)}`);
  }
  // For pages that have a theme already, in the names of NL Design System.
  const { nldsCss } = await importBundled('src/model/theme/nlds-names.ts');
  await mkdir(`${dist}/themes/nl-design-system`, { recursive: true });
  await writeFile(`${dist}/themes/nl-design-system/theme.css`, nldsCss());
}
