// Writes what is made from the HTTP profile: its types, and the document that a server hands out.
import { readFile } from 'node:fs/promises';
import openapiTypes, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { writeGenerated } from './generated.mjs';

const SOURCE = 'src/backend/profile/tvaers-http.openapi.yaml';
const document = parse(await readFile(SOURCE, 'utf8'));
const note = `// Written by .config/scripts/make-profile.mjs from ${SOURCE}. Do not edit.\n`;

await writeGenerated(
  'src/backend/profile/profile.gen.ts',
  note + astToString(await openapiTypes(document, { immutable: true, alphabetize: true })),
);
await writeGenerated(
  'src/server/profile-document.gen.ts',
  `${note}
/** The HTTP profile as JSON text. */
export const profileDocument = ${JSON.stringify(JSON.stringify(document))};
`,
);
