import type { SpanTexts } from '../../kit/span-texts.js';
import common from './common.js';

const contracts: Readonly<Record<string, string>> = {
  monthly: 'monthly paid staff',
  hourly: 'hourly paid staff',
  trainee: 'trainees',
  external: 'external staff',
};

/** Names with “and” before the last. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

const texts = {
  ...common,
  'tvaers.span.rule': 'Rule',
  'tvaers.span.rule-words': (counts, counted, onLeave) =>
    `${counts === 'persons' ? 'Employees whose nearest leader this is. Several jobs under the same leader count once' : 'Engagements whose nearest leader this is'}. ` +
    `Counted are ${listed(counted.map((contract) => contracts[contract] ?? contract))}; employees on leave are ${onLeave ? 'included' : 'left out'}. ` +
    'Where a unit has no leader, its employees are counted at the leader above. The leader is not counted.',
  'tvaers.span.date': 'Date',
  'tvaers.span.missing': 'Missing values',
  'tvaers.span.missing-words':
    'Engagements without hours, and engagements that had ended on the date, are not counted.',
  'tvaers.span.band-source': 'Target',
  'tvaers.span.leader': 'Leader',
  'tvaers.span.unit': 'Unit',
  'tvaers.span.headcount': 'Employees',
  'tvaers.span.fte-head': 'Full-time equivalents',
} satisfies SpanTexts;

export default texts;
