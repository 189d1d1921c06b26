import type { CommonTexts } from '../../kit/common-texts.js';

const common: CommonTexts = {
  'tvaers.waiting': 'Loading …',
  'tvaers.waiting-long': 'This is taking longer than usual. You can wait, or come back later.',
  'tvaers.idle': 'Nothing has been chosen to show.',
  'tvaers.empty': 'There is nothing to show yet.',
  'tvaers.unsupported': 'This page does not have the data needed to show this.',
  'tvaers.failed': (kind) =>
    ({
      offline: 'You are offline right now.',
      timeout: 'The answer did not come in time.',
      unauthenticated: 'You need to sign in to see this. Sign in in another window, then try again.',
      forbidden: 'You do not have access to this.',
      'not-found': 'It does not exist, or it has been removed.',
      conflict: 'Somebody changed it while you were working.',
      invalid: 'There is a mistake in what this page asks for.',
      'rate-limited': 'Many people are asking right now. We will try again shortly.',
      unavailable: 'We cannot get hold of the data right now.',
      unsupported: 'This page does not have the data needed to show this.',
      malformed: 'The data could not be read. Please tell the person responsible for the page.',
    })[kind],
  'tvaers.stale': (date) =>
    date
      ? `The data cannot be updated right now. What you see is from ${date}.`
      : 'The data cannot be updated right now.',
  'tvaers.offline-kept': (date) =>
    date ? `You are offline. What you see is from ${date}.` : 'You are offline. What you see is the latest data.',
  'tvaers.retry': 'Try again',
  'tvaers.how': 'How this figure is calculated',
  'tvaers.as-table': 'Show as table',
  'tvaers.save-csv': 'Save as CSV',
  'tvaers.save-svg': 'Save as picture (SVG)',
  'tvaers.save-png': 'Save as picture (PNG)',
};

export default common;
