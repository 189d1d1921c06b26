import type { TextsLike } from '../../kit/localize.js';
import type { SpanOverviewTexts } from '../da/span-overview.js';
import span from './span.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

const texts: TextsLike<SpanOverviewTexts> = {
  ...span,
  'tvaers.overview.sentence': (leaders, shownLeaders, staff, shownStaff) =>
    `${shownLeaders} ${many(leaders, 'leader has', 'leaders have')} ${shownStaff} ${many(staff, 'employee', 'employees')} in all.`,
  'tvaers.overview.experienced': (mean, experienced) =>
    `A leader has ${mean} employees on average, but the average employee has a leader with ${experienced}.`,
  'tvaers.overview.limit-at': (limit) => `Rings are above ${limit}.`,
  'tvaers.overview.counted': (date) => `Counted on ${date}.`,
  'tvaers.overview.median': 'Median',
  'tvaers.overview.median-help': 'Half of the leaders have at most this many employees.',
  'tvaers.overview.middle': 'The middle 80%',
  'tvaers.overview.middle-help': 'One leader in ten has fewer, and one in ten has more.',
  'tvaers.overview.experienced-head': 'Experienced span',
  'tvaers.overview.experienced-help':
    'What an average employee lives in: large spans count once for everybody in them.',
  'tvaers.overview.fte': 'Full-time equivalents per leader',
  'tvaers.overview.fte-help': 'The mean in full-time equivalents in place of heads.',
  'tvaers.overview.largest': 'Largest span',
  'tvaers.overview.largest-help': 'The most employees of one leader.',
  'tvaers.overview.limit': 'How many are too many?',
  'tvaers.overview.limit-help': 'Write a number to see how many employees have a leader with more than that.',
  'tvaers.overview.above': (limit, leaders, shownLeaders, staff, share) =>
    leaders === 0
      ? `No leader has more than ${limit} employees.`
      : `${shownLeaders} ${many(leaders, 'leader has', 'leaders have')} more than ${limit}. That is ${staff} employees, ${share} of all.`,
  'tvaers.overview.targets': (above, shownAbove, below, of) =>
    `Of the ${of} leaders for whom a target is set, ${shownAbove} ${many(above, 'is', 'are')} above it and ${below} below.`,
  'tvaers.overview.strip': 'Spans of control by administration',
  'tvaers.overview.strip-help': 'Each mark is one leader. The further to the right, the more employees.',
  'tvaers.overview.elsewhere': 'No administration',
  'tvaers.overview.area': (leaders, shownLeaders, median, largest) =>
    `${shownLeaders} ${many(leaders, 'leader', 'leaders')}, median ${median}, largest ${largest}`,
  'tvaers.overview.outliers': 'Where the spans are largest',
  'tvaers.overview.outlier': (people, shown) => `${shown} ${many(people, 'employee', 'employees')}`,
  'tvaers.overview.above-band': 'above the target',
  'tvaers.overview.titles': (n, shown) => `${shown} job ${many(n, 'title', 'titles')}`,
  'tvaers.overview.places': (n, shown) => `${shown} ${many(n, 'workplace', 'workplaces')}`,
  'tvaers.overview.newcomers': (share) => `${share} new within a year`,
  'tvaers.overview.around-the-clock': 'round the clock',
  'tvaers.overview.context-head': 'What makes it harder',
  'tvaers.overview.history': 'The mean year by year',
  'tvaers.overview.history-words': (direction, first, firstYear, last, lastYear, leadersFirst, leadersLast) =>
    `${direction === 0 ? `The mean was ${first} in ${firstYear} and is the same in ${lastYear}` : `The mean has ${direction < 0 ? 'fallen' : 'risen'} from ${first} in ${firstYear} to ${last} in ${lastYear}`}. There were ${leadersFirst} leaders, and are ${leadersLast}.`,
  'tvaers.overview.history-table': 'Every year in a table',
  'tvaers.overview.history-year': 'Year',
  'tvaers.overview.history-mean': 'Employees per leader',
  'tvaers.overview.history-leaders': 'Leaders',
  'tvaers.overview.behind': 'What is behind the figures',
  'tvaers.overview.layers': (n, shown) =>
    `There ${many(n, 'is', 'are')} ${shown} ${many(n, 'level', 'levels')} from the top leader to employees.`,
  'tvaers.overview.behind-idle': 'Leaders without employees',
  'tvaers.overview.behind-vacant': 'Units without a leader of their own',
  'tvaers.overview.behind-acting': 'Acting leaders',
  'tvaers.overview.behind-shared': 'Units with several leaders',
  'tvaers.overview.and-more': (n) => `and ${n} more`,
  'tvaers.overview.faults': 'Faults in the data',
  'tvaers.overview.no-faults': 'None found.',
  'tvaers.overview.fault': (kind, n, shown) =>
    ({
      'unit-loop': `${shown} units lie in one another in a ring.`,
      'several-tops': `${shown} units are at the top; there should be one.`,
      'unknown-unit': `${shown} ${many(n, 'employee is', 'employees are')} in a unit that is not there.`,
      'unknown-manager': `${shown} ${many(n, 'employee has', 'employees have')} a leader who is not there.`,
      'self-manager': `${shown} ${many(n, 'employee is their', 'employees are their')} own leader.`,
      'manager-loop': `${shown} people lead one another in a ring.`,
      unled: `${shown} ${many(n, 'employee has', 'employees have')} no leader.`,
    })[kind],
  'tvaers.overview.odd': 'What to know about the figures',
  'tvaers.overview.vacant': (n, shown) =>
    `${shown} ${many(n, 'unit has', 'units have')} no leader right now. The employees are counted at the leader above.`,
  'tvaers.overview.acting': (n, shown) => `${shown} ${many(n, 'leader is', 'leaders are')} acting.`,
  'tvaers.overview.shared': (n, shown) =>
    `${shown} ${many(n, 'leader shares', 'leaders share')} a unit with another. The employees are counted at each of them.`,
  'tvaers.overview.caption': 'Spans of control by unit',
  'tvaers.overview.search': 'Find a unit or an administration',
  'tvaers.overview.order': 'Show first',
  'tvaers.overview.order-largest': 'most employees',
  'tvaers.overview.order-smallest': 'fewest employees',
  'tvaers.overview.order-unit': 'units by name',
  'tvaers.overview.order-area': 'administrations by name',
  'tvaers.overview.rows': (shown, of) => `Showing ${shown} of ${of}.`,
  'tvaers.overview.more': (n) => `Show ${n} more`,
  'tvaers.overview.area-head': 'Administration',
  'tvaers.overview.idle': 'Choose a unit to see the spans of control in it.',
  'tvaers.overview.empty': 'No leader here has any employees.',
  'tvaers.overview.median-rule': 'Median and quantiles',
  'tvaers.overview.median-words': 'By linear interpolation (type 7), as spreadsheets do.',
  'tvaers.overview.experienced-words': 'The sum of the squared spans divided by the sum of the spans (Σs²/Σs).',
};

export default texts;
