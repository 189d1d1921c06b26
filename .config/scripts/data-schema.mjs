// The JSON Schema of TvaersData, made from the schema that memoryBackend checks with.
import { toJsonSchema } from '@valibot/to-json-schema';
import { importBundled } from './bundle-node.mjs';

/** JSON Schema (draft 2020-12). What it cannot say, such as that an id is used once, is left to the check itself. */
export async function dataSchema() {
  const { tvaersData } = await importBundled('src/backend/schema/data.ts');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'tvaers data',
    description: 'An organisation and its surveys, as memoryBackend takes them.',
    ...toJsonSchema(tvaersData, { target: 'draft-2020-12', ignoreActions: ['raw_check'] }),
  };
}
