// Minifies the css`…` literals of our sources in the files for pages: a bundler sees only strings in them.
import { transform } from 'esbuild';

// Signs stay as they are: written as \2713 they would be an escape that a template literal does not know, and Lit would
// be handed `undefined` in place of the whole sheet.
const OPTIONS = { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' };
const LITERAL = /\bcss`([^`$\\]*)`/g;

export const minifyStyles = () => ({
  name: 'minify-styles',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.includes('/src/') || !code.includes('css`')) return undefined;
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
