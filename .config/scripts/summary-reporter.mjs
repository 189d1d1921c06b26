/** Closes a run with one plain line a browser, and counts a file that never loaded as failed (the runner lists no test for it). */
export function summaryLine() {
  return {
    stop({ sessions }) {
      const byBrowser = new Map();
      for (const session of sessions) {
        const count = byBrowser.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        byBrowser.set(session.browser.name, count);
        const before = count.failed;
        const walk = (suite) => {
          for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
          suite.suites.forEach(walk);
        };
        if (session.testResults) walk(session.testResults);
        if (!session.passed && count.failed === before) count.failed += 1;
      }
      for (const [name, { passed, failed, skipped }] of byBrowser)
        process.stdout.write(`\n${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      process.stdout.write('\n');
    },
  };
}
