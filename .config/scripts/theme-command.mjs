// npx tvaers-theme — checks the contrast of a partner's token file, and builds a theme from it. Bundled into dist by
// build-themes.mjs, with all it needs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runThemeCommand } from '../../src/model/theme/theme-command.js';
import whole from '../../src/themes/tvaers.tokens.json' with { type: 'json' };

process.exitCode = await runThemeCommand(process.argv.slice(2), whole, {
  read: (path) =>
    readFile(path, 'utf8').catch((error) => (error.code === 'ENOENT' ? undefined : Promise.reject(error))),
  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  print: (line) => console.log(line),
});
