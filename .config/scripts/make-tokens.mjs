// Writes src/kit/tokens.gen.ts from the token files in src/themes: each public token with the value it has when no theme sets it.
import { readFile } from 'node:fs/promises';
import { writeGenerated } from './generated.mjs';

const read = async (mode) => JSON.parse(await readFile(`src/themes/tvaers.${mode}.tokens.json`, 'utf8'));

function* tokens(group, path = []) {
  if ('$value' in group) yield [path.join('-'), css(group.$value)];
  else
    for (const [name, child] of Object.entries(group)) if (!name.startsWith('$')) yield* tokens(child, [...path, name]);
}
const css = (value) => value.hex ?? `${value.value}${value.unit}`;

const dark = new Map(tokens(await read('dark')));
const lines = [...tokens(await read('light'))].map(([name, light]) => {
  const value = dark.has(name) ? `light-dark(${light}, ${dark.get(name)})` : light;
  return `    --_${name}: var(--tvaers-${name}, ${value});`;
});

await writeGenerated(
  'src/kit/tokens.gen.ts',
  `// Written by .config/scripts/make-tokens.mjs from src/themes. Do not edit.
import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Every token under its short name, as the page's theme sets it or as it is by default. */
export const tokens: CSSResult = css\`
  :host {
${lines.join('\n')}
  }
\`;
`,
);
