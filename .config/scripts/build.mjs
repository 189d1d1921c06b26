// npm run build           — everything in dist
// npm run build -- --page — only what a page loads (dist/page), which is what the demo serves
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildThemes } from './build-themes.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { wholeChecks } from './whole-checks.mjs';
import { workerFile } from './worker-file.mjs';

const onlyPage = process.argv.includes('--page');
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true, legalComments: 'none' } };

const shared = (outDir, entry, output) => ({
  configFile: false,
  logLevel: 'warn',
  base: './',
  publicDir: false,
  resolve: { conditions: ['production', 'browser', 'import', 'module'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifyStyles(), wholeChecks(), workerFile({ minify: true, flat: true })],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    sourcemap: false,
    modulePreload: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: { output: { minify, ...output } },
  },
});

// What every element needs, in one file: small files of their own would compress badly.
const KIT = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit/reactive-element|@shoelace-style)/(?!.*(directive|async))',
    'node_modules/@lit/context/(?!.*(provider|context-root|value-notifier))',
    'oxc',
    'src/kit/(announcer|backend-|base-styles|element-state|localize|method-view|scope-|sign-in|state-view)',
    'src/locales/da/common[.]ts',
    'src/backend/(scope|question)[.]ts',
  ].join('|'),
);
// The same for what the map shows first and its later parts use too.
const MAP = new RegExp(
  [
    'src/model/relations/(mostly-between|node-facts|important-weak|tie-band|graph-(facts|index))[.]ts',
    'src/elements/relation-map/(choice-view|closer-loader|fold-door|legend-view|line-kind|map-(reader|reading|scene|selection)|node-places)[.]ts',
    'src/elements/relation-map/(picture-(camera|controller|drawing|finding|frame|ground|inks|motion|shapes|view))[.]ts',
    'src/elements/relation-map/(closer-texts|relation-map-(element|styles)|summary-view|tie-words|toolbar-view)[.]ts',
  ].join('|'),
);
// What a survey needs before its first question, in one file; each kind of question has its own.
const SURVEY = new RegExp(
  [
    'src/model/survey/(check-plainly|check-settings|duration|identifier|limits|live|pointer|privacy-statement|session)[.]ts',
    'src/model/survey/kinds/(check-texts|question-)',
    'src/elements/survey/(answering-loader|form-of|intro-view|kind-loads|own-answers|survey-(controller|element|events|form|sender|styles)|withdrawal-view)[.]ts',
  ].join('|'),
);
// What every question needs, whatever it asks: with it, the rules of its answers. The views of the kinds stay apart.
const ANSWERING = new RegExp(
  [
    'src/model/survey/(answers|check-live|draft|progress|reduce-session|response-of|session-faults|settle-answers)[.]ts',
    'src/model/survey/kinds/',
    'src/elements/survey/(answering|clear-view|choice-styles|draft-view|fault-view|field-view|grid-styles|page-(styles|view))[.]ts',
    'src/elements/survey/(question-(styles|view)|review-(styles|view)|scale-view|sent-view|ways-out-view)[.]ts',
  ].join('|'),
);

/** The name of a file, for what stays in one of its own. */
const ownFile = (id) => id.replace(/^.*\/|\.[jt]s$/g, '');

/** One style sheet a theme, for pages and widgets that ask for one by its name. */
async function pageThemes() {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-themes-'));
  await buildThemes(folder);
  await mkdir('dist/page/themes', { recursive: true });
  for (const name of await readdir(`${folder}/themes`))
    await copyFile(`${folder}/themes/${name}/theme.css`, `dist/page/themes/${name}.css`);
  await rm(folder, { recursive: true, force: true });
}

/** What `integrity` of a script tag and of an import map has to say of a file. */
const sumOf = async (path) =>
  `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;

/** The sums of these files in a folder, each under its name behind the prefix. */
const sumsOf = async (folder, names, prefix) =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [prefix + name, await sumOf(join(folder, name))])));

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** An import map by which a page runs its files only as they were built, where they lie under `/tvaers/`. */
async function pageSums() {
  const names = (await readdir('dist/page')).filter((name) => name.endsWith('.js')).sort();
  await writeFile('dist/page/importmap.json', json({ integrity: await sumsOf('dist/page', names, '/tvaers/') }));
}

async function buildPage() {
  await rm('dist/page', { recursive: true, force: true });
  // One entry, and a file for each element that is loaded when the page uses it.
  await build(
    shared(
      'dist/page',
      { auto: 'src/auto.ts' },
      {
        entryFileNames: '[name].js',
        // Seven signs tell the versions of a file apart, and weigh less where one names another.
        chunkFileNames: '[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'port', test: /src\/backend\/(context|errors|random-key|sources)\.ts$/ },
            { name: 'kit', test: KIT },
            { name: 'map', test: MAP },
            // A form of any kind warns before it is left; a group takes along what it imports.
            { name: 'unsaved-guard', test: /src\/kit\/unsaved-guard\.ts$/ },
            // Small things that other elements use too stay in files of their own.
            {
              name: ownFile,
              debugName: 'own file',
              test: /lit-html\/(.*directives\/(live|repeat|guard)|.*directive-helpers|directive)\.js$|src\/kit\/css-properties\.ts$/,
            },
            { name: 'survey', test: SURVEY },
            { name: 'answering', test: ANSWERING },
          ],
        },
      },
    ),
  );
}

if (onlyPage) {
  await buildPage();
  await pageSums();
  await pageThemes();
} else {
  await rm('dist', { recursive: true, force: true });
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
  execFileSync('node_modules/.bin/tsc', ['-p', '.config/tsconfig.build.json'], { stdio: 'inherit' });
  await buildPage();
  await pageSums();
  await pageThemes();
  // Everything in one file, for a script tag.
  await build(shared('dist', { tvaers: 'src/all.ts' }, { codeSplitting: false, entryFileNames: '[name].js' }));
  await mkdir('dist', { recursive: true });
  await writeFile(
    'dist/integrity.json',
    json(await sumsOf('dist', ['tvaers.js', 'layout-worker.js', 'ground-worker.js'], '')),
  );
  await buildThemes('dist');
  await copyFile('src/backend/profile/tvaers-http.openapi.yaml', 'dist/tvaers-http.openapi.yaml');
  const { dataSchema, surveySchema } = await import('./data-schema.mjs');
  await writeFile('dist/data.schema.json', JSON.stringify(await dataSchema(), null, 2));
  await writeFile('dist/survey.schema.json', JSON.stringify(await surveySchema(), null, 2));
}
