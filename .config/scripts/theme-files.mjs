// The themes whose sources lie in src/themes: <name>.tokens.json, with <name>.light.tokens.json and <name>.dark.tokens.json
// beside it where a colour differs from what is derived.
import { readFile, readdir } from 'node:fs/promises';

const FOLDER = 'src/themes';
/** The theme that says every value of a brand, and lends the others what they leave out. */
export const WHOLE = 'tvaers';

const optional = (file) =>
  readFile(file, 'utf8').then(JSON.parse, (error) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)));

/** The token files beside `<path>.tokens.json`, which must exist. */
async function readThemeFiles(path) {
  const [light, dark] = await Promise.all(['light', 'dark'].map((mode) => optional(`${path}.${mode}.tokens.json`)));
  return {
    tokens: JSON.parse(await readFile(`${path}.tokens.json`, 'utf8')),
    ...(light && { light }),
    ...(dark && { dark }),
  };
}

export async function themeNames() {
  const files = await readdir(FOLDER);
  return files.filter((file) => /^[\w-]+\.tokens\.json$/.test(file)).map((file) => file.replace('.tokens.json', ''));
}

export const readTheme = (name) => readThemeFiles(`${FOLDER}/${name}`);

/** The files a theme is written in. */
export async function themeSources(name) {
  const files = await readdir(FOLDER);
  return files.filter((file) => file.split('.')[0] === name).map((file) => `${FOLDER}/${file}`);
}
