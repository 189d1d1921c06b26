// The JSON Schemas of TvaersData and of a survey, made from the schemas that data from outside are checked with.
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

/** The same for one survey definition. A field that a survey does not have is a slip of the pen, so none is let through. */
export async function surveySchema() {
  const { surveyDefinition } = await importBundled('src/backend/schema/survey.ts');
  const schema = closed(toJsonSchema(surveyDefinition, { target: 'draft-2020-12' }));
  return {
    ...schema,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'tvaers survey, version 1',
    description: 'A survey definition: its settings, its pages and questions, and what they hang on.',
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
}

const closed = (schema) => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema.type === 'object' && schema.properties ? { ...inner, additionalProperties: false } : inner;
};
