import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly slots?: readonly Named[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
};
const declared = manifest.modules.flatMap(({ declarations = [], path }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
);
const kebab = (name: string): string => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
const NATIVE = ['change', 'input', 'toggle'];

describe('elements', () => {
  const folders = readdirSync('src/elements');

  it('are each in the manifest', () => {
    assert.deepEqual(declared.map(({ tagName }) => tagName).sort(), folders.map((folder) => `tvaers-${folder}`).sort());
  });

  for (const {
    cssParts = [],
    cssProperties = [],
    cssStates = [],
    events = [],
    members = [],
    name,
    path,
    summary,
    tagName = '',
  } of declared)
    describe(tagName, () => {
      const folder = join('src/elements', tagName.replace('tvaers-', ''));
      const files = readdirSync(folder).map((file) => join(folder, file));
      const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
      const kit = readdirSync('src/kit')
        .map((file) => readFileSync(join('src/kit', file), 'utf8'))
        .join('\n');

      it('is named by its tag, in its folder, registered by its tag file', () => {
        assert.equal(kebab(name), tagName);
        assert.equal(
          path,
          `dist/elements/${tagName.replace('tvaers-', '')}/${tagName.replace('tvaers-', '')}-element.js`,
        );
        const lines = readFileSync(join(folder, `${tagName}.ts`), 'utf8').split('\n');
        assert.ok(lines.length <= 30, `${lines.length} lines`);
        assert.ok(lines.some((line) => line.includes(`customElements.define('${tagName}', ${name})`)));
      });

      it('says of itself and of each property what a person sees', () => {
        assert.ok(summary);
        const fields = members.filter(({ kind }) => kind === 'field');
        assert.ok(fields.length <= 12, `${fields.length} properties`);
        for (const { description, name: field } of [...fields, ...events, ...cssParts, ...cssProperties, ...cssStates])
          assert.ok(description, `${field} is not described`);
      });

      it('has events with native names where they mean the same, else names of ours', () => {
        for (const { name: event } of events) assert.ok(NATIVE.includes(event) || event.startsWith('tvaers-'), event);
      });

      it('has the parts it names, and names the parts it has', () => {
        const used = new Set([...text.matchAll(/\bpart="([\w-]+)"/g)].map(([, part]) => part!));
        const named = new Set(cssParts.map(({ name: part }) => part));
        for (const part of used) assert.ok(named.has(part), `${part} is not in the manifest`);
        for (const part of named)
          assert.ok(
            used.has(part) || kit.includes(`part="${part}"`) || text.includes(`'${part}'`),
            `there is no part ${part}`,
          );
      });

      it('uses the custom properties it names, and no others of its own', () => {
        const own = new RegExp(`--${tagName}-[\\w-]+`, 'g');
        const used = new Set(
          files
            .filter((file) => !file.endsWith('-element.ts'))
            .flatMap((file) => readFileSync(file, 'utf8').match(own) ?? []),
        );
        assert.deepEqual([...used].sort(), cssProperties.map(({ name: property }) => property).sort());
      });

      if (cssParts.length > 0) {
        it('has stories, texts in both languages and the standard checks', () => {
          const short = tagName.replace('tvaers-', '');
          assert.ok(existsSync(`stories/${short}.stories.ts`));
          for (const language of ['da', 'en']) assert.ok(existsSync(`src/locales/${language}/${short}.ts`));
          assert.match(readFileSync(`test/browser/elements/${short}.test.ts`, 'utf8'), /standardChecks\(/);
        });

        it('has a story for each of the seven states that can occur', () => {
          const short = tagName.replace('tvaers-', '');
          const stories = readFileSync(`stories/${short}.stories.ts`, 'utf8');
          for (const { name: state } of cssStates)
            assert.match(stories, new RegExp(`export const \\w*${state}`, 'i'), `no story of ${state}`);
        });
      }
    });
});
