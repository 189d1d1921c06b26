// Writes src/kit/tokens.gen.ts from the token files in src/themes: each public token that an element uses, with the value it
// has when no theme sets it. The rest of the contract would only weigh on every page.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importBundled } from './bundle-node.mjs';
import { writeGenerated } from './generated.mjs';
import { WHOLE, readTheme } from './theme-files.mjs';

const { themeOf } = await importBundled('src/model/theme/theme.ts');
const files = await readTheme(WHOLE);
const { theme } = themeOf(files, files.tokens);

const sources = (await readdir('src', { recursive: true })).filter((file) => /(?<!\.gen)\.ts$/.test(file));
const texts = await Promise.all(sources.map((file) => readFile(join('src', file), 'utf8')));
const used = new Set(texts.flatMap((text) => [...text.matchAll(/var\(--_([a-z0-9-]+)/g)].map(([, name]) => name)));

const valueOf = (name) => {
  const [light, dark] = [theme.light.get(name), theme.dark.get(name)];
  return light === undefined ? theme.rest.get(name) : light === dark ? light : `light-dark(${light}, ${dark})`;
};
const lines = [...theme.light.keys(), ...theme.rest.keys()]
  .filter((name) => used.has(name))
  .map((name) => `    --_${name}: var(--tvaers-${name}, ${valueOf(name)});`);

await writeGenerated(
  'src/kit/tokens.gen.ts',
  `// Written by .config/scripts/make-tokens.mjs from src/themes. Do not edit.
import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Every token the elements use under its short name, as the page's theme sets it or as it is by default. */
export const tokens: CSSResult = css\`
  :host {
${lines.join('\n')}
  }
\`;
`,
);
