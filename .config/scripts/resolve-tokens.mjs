// Token files as another tool reads them: Terrazzo resolves what a `.resolver.json` says for a choice of its modifiers.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';

/** Each token's value for these modifiers, by its name with hyphens: `#rrggbb` of colours, what the file says of others. */
export async function resolveTokens(file, modifiers) {
  const filename = pathToFileURL(file);
  const config = defineConfig({}, { cwd: new URL('./', filename) });
  const { resolver } = await parse([{ filename, src: await readFile(file, 'utf8') }], { config });
  const values = resolver.apply(modifiers);
  return new Map(
    Object.entries(values).map(([id, { $type, $value }]) => [
      id.replaceAll('.', '-'),
      $type === 'color' ? $value.hex : $value,
    ]),
  );
}
