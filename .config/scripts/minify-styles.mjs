// Minifies the css`…` literals of our sources in the files for pages: a bundler sees only strings in them.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

// Signs stay as they are: written as \2713 they would be an escape that a template literal does not know, and Lit would
// be handed `undefined` in place of the whole sheet.
const OPTIONS = { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' };
const LITERAL = /\bcss`([^`$\\]*)`/g;

// A token's short name is for our own sheets alone, and the same in all of them: a page need not carry it in words.
const shortNames = new Map(
  [...readFileSync('src/kit/tokens.gen.ts', 'utf8').matchAll(/^ +--_([\w-]+):/gm)].map(([, name], index) => [
    name,
    `--_${index.toString(36)}`,
  ]),
);
const TOKEN = /--_([a-z][\w-]*)/g;

export const minifyStyles = () => ({
  name: 'minify-styles',
  enforce: 'pre',
  async transform(source, id) {
    if (!id.includes('/src/') || !(source.includes('css`') || source.includes('--_'))) return undefined;
    const code = source.replaceAll(TOKEN, (own, name) => shortNames.get(name) ?? own);
    let minified = '';
    let end = 0;
    for (const literal of code.matchAll(LITERAL)) {
      const { code: style } = await transform(literal[1], OPTIONS);
      minified += `${code.slice(end, literal.index)}css\`${style.trim()}\``;
      end = literal.index + literal[0].length;
    }
    return { code: minified + code.slice(end), map: null };
  },
});
