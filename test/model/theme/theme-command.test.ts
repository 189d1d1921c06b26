import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WHOLE, readTheme } from '../../../.config/scripts/theme-files.mjs';
import { runThemeCommand } from '../../../src/model/theme/theme-command.js';

const whole = (await readTheme(WHOLE)).tokens;

/** A machine with these files on it. */
async function run(args: readonly string[], files: Readonly<Record<string, unknown>>) {
  const written = new Map<string, string>();
  const lines: string[] = [];
  const code = await runThemeCommand(args, whole, {
    read: (path) =>
      Promise.resolve(
        path in files ? (typeof files[path] === 'string' ? files[path] : JSON.stringify(files[path])) : undefined,
      ),
    write: (path, text) => Promise.resolve(void written.set(path, text)),
    print: (line) => lines.push(line),
  });
  return { code, said: lines.join('\n'), written };
}
const plum = { brand: { $type: 'color', action: { $value: '#8f2a5b' } } };
const amber = { color: { $type: 'color', warning: { 'color-default': { $value: '#febb30' } } } };

describe('tvaers-theme', () => {
  it('lists every pair in every mode, and passes', async () => {
    const { code, said, written } = await run(['check', 'my.tokens.json'], { 'my.tokens.json': plum });
    assert.equal(code, 0);
    assert.match(
      said,
      /^ok {3}\d+\.\d\d of 4\.5 {2}light: text color-default-color-document #\w{6} on color-default-bg-document #ffffff$/m,
    );
    assert.match(said, /dark, more contrast: focus focus-color/);
    assert.match(said, /^All \d{3} pairs pass\.$/m);
    assert.equal(written.size, 0);
  });

  it('fails with the pair, the ratio, the limit and the nearest colour that passes', async () => {
    const { code, said } = await run(['check', 'a/my.tokens.json'], {
      'a/my.tokens.json': plum,
      'a/my.light.tokens.json': amber,
    });
    assert.equal(code, 1);
    assert.match(
      said,
      /^FAIL {2}1\.\d\d of 4\.5 {2}light: text color-warning-color-default #febb30 on color-warning-bg-subtle #\w{6}; nearest that passes: #\w{6}$/m,
    );
    assert.match(said, /^1 of \d{3} pairs fail\.$/m);
  });

  it('builds a theme, and none that fails', async () => {
    const { code, written } = await run(['build', 'a/my.tokens.json', 'out'], { 'a/my.tokens.json': plum });
    assert.equal(code, 0);
    assert.deepEqual([...written.keys()].sort(), [
      'out/contrast-report.json',
      'out/dark.tokens.json',
      'out/light.tokens.json',
      'out/more.tokens.json',
      'out/my.resolver.json',
      'out/rest.tokens.json',
      'out/theme.css',
      'out/theme.d.ts',
      'out/theme.js',
    ]);
    assert.match(written.get('out/theme.css')!, /#8f2a5b/);
    assert.equal((JSON.parse(written.get('out/contrast-report.json')!) as { passes: boolean }).passes, true);
    const failed = await run(['build', 'my.tokens.json', 'out'], {
      'my.tokens.json': plum,
      'my.light.tokens.json': amber,
    });
    assert.equal(failed.code, 1);
    assert.equal(failed.written.size, 0);
  });

  for (const [what, args, files, said] of [
    ['no words', [], {}, /^Usage: tvaers-theme check/],
    ['another word', ['look', 'my.tokens.json'], {}, /^Usage/],
    ['a file of another kind', ['check', 'my.json'], {}, /^Usage/],
    ['no such file', ['check', 'my.tokens.json'], {}, /^my\.tokens\.json does not exist\.$/],
    ['no JSON', ['check', 'my.tokens.json'], { 'my.tokens.json': '{' }, /^my\.tokens\.json is not JSON\.$/],
    [
      'a misspelt name',
      ['check', 'my.tokens.json'],
      { 'my.tokens.json': { brand: { $type: 'color', acton: { $value: '#000' } } } },
      /^brand-acton: unknown-name$/,
    ],
  ] as const)
    it(`judges nothing given ${what}, and says why`, async () => {
      const ran = await run(args, files);
      assert.equal(ran.code, 2);
      assert.match(ran.said, said);
    });
});
