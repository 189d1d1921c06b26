import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launchers } from './scripts/browsers.mjs';
import { mediaFeaturesPlugin } from './scripts/media-plugin.mjs';
import { strictPagePlugin } from './scripts/strict-page-plugin.mjs';
import { summaryLine } from './scripts/summary-reporter.mjs';

const names = (process.env.TVAERS_BROWSERS ?? 'chromium').split(',');

export default {
  rootDir: process.cwd(),
  files: process.env.TVAERS_FILES?.split(',') ?? 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: await launchers(names),
  concurrentBrowsers: 1,
  concurrency: 2,
  testsFinishTimeout: 120_000,
  browserStartTimeout: 90_000,
  testFramework: { config: { ui: 'bdd', timeout: 40_000 } },
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    mediaFeaturesPlugin(),
    strictPagePlugin(),
  ],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summaryLine()],
};
