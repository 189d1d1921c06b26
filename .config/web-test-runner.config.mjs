import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { bundleBrowserTests } from './scripts/bundle-browser-tests.mjs';
import { launchers } from './scripts/browsers.mjs';
import { mediaFeaturesPlugin } from './scripts/media-plugin.mjs';
import { strictPagePlugin } from './scripts/strict-page-plugin.mjs';
import { summaryLine } from './scripts/summary-reporter.mjs';

const FOLDER = 'test/browser';
const tests =
  process.env.TVAERS_FILES?.split(',') ??
  readdirSync(FOLDER, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(FOLDER, file));
const { files, strictPage } = await bundleBrowserTests(tests);
const names = (process.env.TVAERS_BROWSERS ?? 'chromium').split(',');

export default {
  rootDir: process.cwd(),
  files,
  browsers: await launchers(names),
  concurrentBrowsers: 1,
  concurrency: 2,
  testsFinishTimeout: 120_000,
  browserStartTimeout: 90_000,
  testFramework: { config: { ui: 'bdd', timeout: 40_000 } },
  plugins: [a11ySnapshotPlugin(), mediaFeaturesPlugin(), strictPagePlugin(strictPage)],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summaryLine()],
};
