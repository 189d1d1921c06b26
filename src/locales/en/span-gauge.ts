import type { TextsLike } from '../../kit/localize.js';
import type { SpanGaugeTexts } from '../da/span-gauge.js';
import common from './common.js';

const contracts: Readonly<Record<string, string>> = {
  monthly: 'monthly paid staff',
  hourly: 'hourly paid staff',
  trainee: 'trainees',
  external: 'external staff',
};
const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

const texts: TextsLike<SpanGaugeTexts> = {
  ...common,
  'tvaers.gauge.people': (n, counts) =>
    counts === 'persons' ? (n === 1 ? 'employee' : 'employees') : n === 1 ? 'engagement' : 'engagements',
  'tvaers.gauge.whose': (leader, title, units) =>
    `${leader}${title && `, ${title}`}${units.length > 0 ? `, ${listed(units)}` : ''}`,
  'tvaers.gauge.fte': (fte) => `That is ${fte} full-time equivalents.`,
  'tvaers.gauge.band': (position, from, to, source) =>
    `${{ below: 'Below the target of', within: 'Within the target of', above: 'Above the target of' }[position]} ${from}–${to} (${source}).`,
  'tvaers.gauge.counted': (date) => `Counted on ${date}.`,
  'tvaers.gauge.acting': 'The leader is acting.',
  'tvaers.gauge.vacant': (units) =>
    `The employees of ${listed(units)} are counted here because the ${units.length === 1 ? 'unit has' : 'units have'} no leader right now.`,
  'tvaers.gauge.shared': (names) =>
    `Leadership is shared with ${listed(names)}. The employees are counted at each of the leaders.`,
  'tvaers.gauge.history': (unit, first, firstYear, last, lastYear) =>
    `The mean ${unit ? `in ${unit} ` : ''}was ${first} in ${firstYear} and ${last} in ${lastYear}.`,
  'tvaers.gauge.empty': 'Nobody here leads any employees.',
  'tvaers.gauge.rule': 'Rule',
  'tvaers.gauge.rule-words': (counts, counted, onLeave) =>
    `${counts === 'persons' ? 'Employees whose nearest leader this is. Several jobs under the same leader count once' : 'Engagements whose nearest leader this is'}. ` +
    `Counted are ${listed(counted.map((contract) => contracts[contract] ?? contract))}; employees on leave are ${onLeave ? 'included' : 'left out'}. ` +
    'Where a unit has no leader, its employees are counted at the leader above. The leader is not counted.',
  'tvaers.gauge.date': 'Date',
  'tvaers.gauge.missing': 'Missing values',
  'tvaers.gauge.missing-words':
    'Engagements without hours, and engagements that had ended on the date, are not counted.',
  'tvaers.gauge.band-source': 'Target',
  'tvaers.gauge.caption': 'Span of control',
  'tvaers.gauge.leader': 'Leader',
  'tvaers.gauge.unit': 'Unit',
  'tvaers.gauge.headcount': 'Employees',
  'tvaers.gauge.fte-head': 'Full-time equivalents',
};

export default texts;
