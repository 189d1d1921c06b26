import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { minifyStyles } from '../../.config/scripts/minify-styles.mjs';

const withStyles = execFileSync('git', ['grep', '-l', 'css`', 'src/'], { encoding: 'utf8' }).trim().split('\n');

/** The style sheets of a module as a page gets them. Lit reads a literal by its cooked strings, and an escape such as \2713 has none. */
async function sheetsOf(code: string): Promise<readonly (readonly string[])[]> {
  const minified = (await minifyStyles().transform(code, '/src/x.ts'))?.code ?? code;
  const literals = minified.match(/\bcss`[^`]*`/g) ?? [];
  const module = `const css = (strings) => strings; export default [${literals.map((each) => each.replace(/\$\{[^}]*\}/g, '0')).join(',')}];`;
  const { default: sheets } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    default: readonly (readonly string[])[];
  };
  return sheets;
}

describe('the minified style sheets', () => {
  it('keep signs beyond ASCII as they are', async () => {
    const [[sheet] = []] = await sheetsOf("export const styles = css`.chosen::before { content: '✓ ' / ''; }`;");
    assert.match(sheet ?? '', /content:"✓ "/);
  });

  it('call a token by one short name everywhere, and what is an element’s own as it does', async () => {
    const [[declared] = []] = await sheetsOf(readFileSync('src/kit/tokens.gen.ts', 'utf8'));
    const [, short] = /(--_\w+): ?var\(--tvaers-focus-color,/.exec(declared ?? '') ?? [];
    const [[used] = []] = await sheetsOf(
      'export const styles = css`a { color: var(--_focus-color); left: var(--_far); }`;',
    );
    assert.equal(used, `a{color:var(${short});left:var(--_far)}`);
    const escaped = await minifyStyles().transform(
      'css`a::before { content: "\\2713"; color: var(--_focus-color); }`',
      '/src/x.ts',
    );
    assert.ok(escaped?.code.includes(`var(${short})`));
  });

  for (const file of withStyles) {
    it(`name only what has a name in ${file}`, async () => {
      const { code } = (await minifyStyles().transform(readFileSync(file, 'utf8'), '/src/x.ts'))!;
      assert.doesNotMatch(code, /--_(color|data|focus|border|pointer)-/);
    });

    it(`are whole in ${file}`, async () => {
      for (const [sheet] of await sheetsOf(readFileSync(file, 'utf8'))) assert.equal(typeof sheet, 'string');
    });
  }
});
