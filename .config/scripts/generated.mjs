// Generated files are committed. `--check` fails where a fresh one would differ, and writes nothing.
import { readFile, writeFile } from 'node:fs/promises';

export const checking = process.argv.includes('--check');

export async function writeGenerated(file, text) {
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === text) return;
  if (checking) {
    console.error(`${file} is out of date. Run: npm run generate`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    console.log(`wrote ${file}`);
  }
}
