#!/usr/bin/env node
// Writes the documents of Solbjerg Kommune, one JSON file each:
//   node demo/data/write-municipality.mjs --scale 1 --seed 1 --out municipality [--date 2026-03-31] [--only units,people] [--pretty]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const text = (fallback) => ({ type: 'string', default: fallback });
const { values } = parseArgs({
  options: {
    seed: text('1'),
    scale: text('1'),
    date: text('2026-03-31'),
    out: text('municipality'),
    only: text(''),
    pretty: { type: 'boolean', default: false },
  },
});

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'municipality.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { municipality } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const documents = municipality({ seed: Number(values.seed), scale: Number(values.scale), date: values.date });
const names = values.only ? values.only.split(',') : Object.keys(documents);
mkdirSync(values.out, { recursive: true });
for (const name of names) {
  writeFileSync(
    join(values.out, `${name}.json`),
    `${JSON.stringify(documents[name], null, values.pretty ? 1 : undefined)}\n`,
  );
}
console.log(`${names.length} documents in ${values.out}`);
