import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const sources = tracked.filter((file) => file.startsWith('src/') && file.endsWith('.ts') && !file.endsWith('.gen.ts'));
const read = (file: string): string => readFileSync(file, 'utf8');

describe('the top level', () => {
  it('holds what it is fixed to hold', () => {
    const fixed = [
      'src',
      'stories',
      'test',
      'demo',
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
      'custom-elements.json',
    ];
    const beside = ['package-lock.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'];
    const top = [...new Set(tracked.map((file) => file.split('/')[0]!))].filter((name) => !name.startsWith('.'));
    assert.deepEqual(top.sort(), [...fixed, ...beside].sort());
  });
});

describe('the sources', () => {
  const never: readonly (readonly [what: string, pattern: RegExp, where?: RegExp])[] = [
    ['a style attribute, which a strict policy drops', /\sstyle=["$]/, /-view\.ts$|-element\.ts$|kit\//],
    ['styleMap, which writes a style attribute', /\bstyleMap\b/],
    ['a style element in a template', /<style/],
    ['rem, which a page with another root size changes', /\b\d*\.?\d+rem\b/],
    // One file keeps what a person has pressed a button to keep.
    ['storage in the browser', /\b(localStorage|sessionStorage|indexedDB)\b/, /^(?!src\/kit\/device-store\.ts$)/],
    ['code made from text', /\beval\(|new Function\(/],
    ['markup from text', /\bunsafeHTML\b|\.innerHTML\b|insertAdjacentHTML/],
    ['something left to do', /\b(TODO|FIXME|XXX)\b/],
    ['a check switched off', /@ts-ignore|@ts-nocheck|eslint-disable/],
  ];
  for (const [what, pattern, where = /./] of never)
    it(`never hold ${what}`, () => {
      const found = sources
        .filter((file) => where.test(file))
        .flatMap((file) =>
          read(file)
            .split('\n')
            .flatMap((line, index) =>
              pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${file}:${index + 1}`] : [],
            ),
        );
      assert.deepEqual(found, []);
    });

  it('take every colour from a token', () => {
    const styles = sources.filter((file) => file.endsWith('-styles.ts'));
    const raw = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(/i;
    assert.deepEqual(
      styles.filter((file) => raw.test(read(file))),
      [],
    );
  });

  it('write in six sizes, and smaller only on paper and in the scale of a picture', () => {
    const scale = ['0.875em', '1em', '1.125em', '1.375em', '1.75em', '2.75em', 'inherit'];
    const onPaper = ['0.75em', '0.65em', '0.6em'];
    const inPictures = ['12px', '15px', '20px'];
    const found = sources
      .filter((file) => file.endsWith('-styles.ts'))
      .flatMap((file) =>
        [...read(file).matchAll(/font-size: ([^;]+);/g)]
          .map(([, size]) => size!)
          .filter((size) => ![...scale, ...onPaper, ...inPictures].includes(size) && !size.startsWith('var('))
          .map((size) => `${file}: ${size}`),
      );
    assert.deepEqual(found, []);
  });

  it('are split before they grow past what one can hold in mind', () => {
    const long = sources
      .filter((file) => !file.startsWith('src/locales/'))
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([file, lines]) => lines > (file.endsWith('-styles.ts') ? 500 : 300));
    assert.deepEqual(long, []);
  });
});

describe('tests', () => {
  it('none is switched off or alone', () => {
    const off = /\b(it|describe|test)\.(skip|only|todo)\(|\bxit\(|\bxdescribe\(/;
    const found = tracked.filter((file) => /^(test|stories)\/.*\.ts$/.test(file) && off.test(read(file)));
    assert.deepEqual(
      found,
      ['test/conventions/house.test.ts'].filter((file) => found.includes(file)),
    );
  });
});

describe('locales', () => {
  const parts = readdirSync('src/locales/da').map((file) => file.replace('.ts', ''));
  /** The others hold words that texts are put together of. */
  const texts = parts.filter((part) => !part.endsWith('-words'));

  it('are the same parts in every language', () => {
    for (const language of readdirSync('src/locales'))
      assert.deepEqual(
        readdirSync(join('src/locales', language)).map((file) => file.replace('.ts', '')),
        parts,
      );
  });

  for (const part of texts)
    it(`${part}: the same keys, each beginning with tvaers., with the same things to say`, async () => {
      const [danish, english] = await Promise.all(
        ['da', 'en'].map(async (language) => {
          const bundle = await import('../../.config/scripts/bundle-node.mjs');
          const path = await bundle.bundleForNode(`src/locales/${language}/${part}.ts`, `locale-${language}-${part}`);
          const { default: own } = (await import(path)) as { readonly default: Readonly<Record<string, unknown>> };
          return own;
        }),
      );
      assert.deepEqual(Object.keys(english!).sort(), Object.keys(danish!).sort());
      for (const [key, text] of Object.entries(danish!)) {
        assert.match(key, /^tvaers\./);
        const other = english![key];
        assert.equal(typeof other, typeof text, key);
        if (typeof text === 'function') assert.equal((other as () => void).length, text.length, key);
        else assert.ok(text !== '' && other !== '', key);
      }
    });

  it('say du, in an even voice', () => {
    const shouting = tracked.filter(
      (file) => file.startsWith('src/locales/da/') && /['`][^'`]*\w!['` ]/.test(read(file)),
    );
    assert.deepEqual(shouting, []);
  });
});
