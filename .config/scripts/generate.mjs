// npm run generate           — writes every file that is made from others
// npm run generate -- --check — fails where one of them is out of date
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeGenerated } from './generated.mjs';

await import('./make-tokens.mjs');
await import('./make-profile.mjs');

const folder = mkdtempSync(join(tmpdir(), 'tvaers-manifest-'));
execFileSync(
  'node_modules/.bin/cem',
  [
    'analyze',
    '--config',
    '.config/custom-elements-manifest.config.mjs',
    '--outdir',
    relative(process.cwd(), folder),
    '--quiet',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
rmSync(folder, { recursive: true });
await writeGenerated('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
