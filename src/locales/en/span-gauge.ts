import type { TextsLike } from '../../kit/localize.js';
import type { SpanGaugeTexts } from '../da/span-gauge.js';
import span, { listed } from './span.js';

const texts: TextsLike<SpanGaugeTexts> = {
  ...span,
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
  'tvaers.gauge.caption': 'Span of control',
};

export default texts;
