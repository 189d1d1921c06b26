import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** What each wall must keep out: a file with an import that is one too many, and the rule that says so. */
const PLANTED: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['src/model/a.ts', 'lit', 'model-imports'],
  ['src/model/b.ts', '../backend/call.js', 'model-imports'],
  ['src/layout/a.ts', '../kit/localize.js', 'layout-imports'],
  ['src/backend/a.ts', '../adapters/http.js', 'backend-imports'],
  ['src/backend/b.ts', 'valibot', 'schema-library-only-in-schema'],
  ['src/backend/c.ts', '@lit/context', 'context-only-in-context-files'],
  ['src/adapters/a.ts', '../kit/localize.js', 'adapters-imports'],
  ['src/adapters/b.ts', 'papaparse', 'format-parser-only-in-its-adapter'],
  ['src/server/a.ts', 'node:fs', 'src-needs-no-node'],
  ['src/embed/a.ts', '../kit/localize.js', 'embed-imports'],
  ['src/elements/one/e.ts', '../../embed/a.js', 'only-the-page-script-embeds'],
  ['src/kit/a.ts', '../model/span.js', 'kit-imports'],
  ['src/elements/one/a.ts', '../two/two-element.js', 'another-element-only-by-its-tag-file'],
  ['src/elements/one/b.ts', '../../adapters/http.js', 'elements-imports'],
  ['src/elements/one/c.ts', '../../locales/da/common.js', 'texts-are-registered-by-tag-files'],
  ['src/elements/one/d.ts', '../../index.js', 'nothing-imports-the-entries'],
  ['src/themes/a.ts', '../model/span.js', 'themes-imports'],
  ['src/model/c.ts', '../../demo/data.js', 'src-stands-alone'],
];

describe('the walls', () => {
  let folder: string;
  let said: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tvaers-walls-'));
    const write = (file: string, text: string): void => {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    write(
      'package.json',
      '{ "type": "module", "dependencies": { "lit": "*", "valibot": "*", "papaparse": "*", "@lit/context": "*" } }',
    );
    write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }');
    for (const file of [
      'backend/call',
      'kit/localize',
      'adapters/http',
      'model/span',
      'elements/two/two-element',
      'locales/da/common',
      'index',
    ])
      write(`src/${file}.ts`, 'export const there = 1;\n');
    write('demo/data.ts', 'export const there = 1;\n');
    for (const [file, imports] of PLANTED) write(file, `import * as found from '${imports}';\nexport default found;\n`);
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/depcruise'),
      ['--config', resolve('.config/dependency-cruiser.cjs'), '--output-type', 'json', 'src'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
    );
    said = stdout;
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const [file, imports, rule] of PLANTED)
    it(`${rule}: ${file} may not import ${imports}`, () => {
      const { summary } = JSON.parse(said) as {
        readonly summary: {
          readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
        };
      };
      const names = summary.violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
      assert.ok(names.includes(rule), `${file}: ${names.join(', ') || 'nothing was said'}`);
    });
});
