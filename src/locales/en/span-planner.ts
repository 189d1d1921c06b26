import type { TextsLike } from '../../kit/localize.js';
import type { SpanPlannerTexts } from '../da/span-planner.js';
import span from './span.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);
const employees = (n: number, shown: string): string => `${shown} ${many(n, 'employee', 'employees')}`;
const leaders = (n: number, shown: string): string => `${shown} ${many(n, 'leader', 'leaders')}`;

const texts: TextsLike<SpanPlannerTexts> = {
  ...span,
  'tvaers.planner.idle': 'Choose a unit to try changes on.',
  'tvaers.planner.empty': 'There are no leaders here to move about.',
  'tvaers.planner.today': (count, shown, staff, largest) =>
    `Today ${leaders(count, shown)} have ${staff} employees. The largest group is ${largest}.`,
  'tvaers.planner.begin': 'Set a target, add leaders or move groups, and see at once what it does to everybody.',
  'tvaers.planner.after': (name, count, shown, before) => `${name}: ${leaders(count, shown)} instead of ${before}.`,
  'tvaers.planner.largest-after': (before, after) =>
    before === after ? `The largest group is still ${after}.` : `The largest group goes from ${before} to ${after}.`,
  'tvaers.planner.moved-after': (n, shown) =>
    n === 0 ? 'No employee gets a new leader.' : `${employees(n, shown)} ${many(n, 'gets', 'get')} a new leader.`,
  'tvaers.planner.nothing-written': 'This is a thought experiment. Nothing is changed in your systems.',

  'tvaers.planner.scenarios': 'Suggestions',
  'tvaers.planner.scenario-name': (n) => `Suggestion ${n}`,
  'tvaers.planner.copy-name': (name) => `${name} (copy)`,
  'tvaers.planner.new': 'New suggestion',
  'tvaers.planner.copy': 'Copy this suggestion',
  'tvaers.planner.remove': 'Delete this suggestion',
  'tvaers.planner.name': 'Name of the suggestion',
  'tvaers.planner.undo': 'Undo',
  'tvaers.planner.redo': 'Redo',
  'tvaers.planner.undone': (step) => `Undone: ${step}`,
  'tvaers.planner.redone': (step) => `Redone: ${step}`,

  'tvaers.planner.effects': 'What it means',
  'tvaers.planner.figure': 'Figure',
  'tvaers.planner.now': 'Today',
  'tvaers.planner.leaders': 'Leaders',
  'tvaers.planner.mean': 'Employees per leader on average',
  'tvaers.planner.mean-without': 'Average once the posts given up are gone',
  'tvaers.planner.median': 'Median',
  'tvaers.planner.experienced': 'Experienced span',
  'tvaers.planner.largest': 'Largest group',
  'tvaers.planner.above': 'Leaders above the target',
  'tvaers.planner.above-staff': 'Employees of leaders above the target',
  'tvaers.planner.layers': 'Levels from the top to employees',
  'tvaers.planner.new-posts': 'New leader posts',
  'tvaers.planner.closed-posts': 'Leader posts closed',
  'tvaers.planner.given-up': 'Full-time posts given up',
  'tvaers.planner.moved': 'Employees who get a new leader',
  'tvaers.planner.cost': 'Added cost a year',
  'tvaers.planner.left': 'Left of the frame',
  'tvaers.planner.no-target': 'No target is set',
  'tvaers.planner.no-cost': 'The municipality has not said what posts cost',

  'tvaers.planner.last-step': 'The latest change',
  'tvaers.planner.from-to': (before, after) => `${before} becomes ${after}`,
  'tvaers.planner.gets': (n, shown) => `gets ${employees(n, shown)}`,
  'tvaers.planner.is-closed': (n, shown) => `had ${employees(n, shown)}; the post is closed`,
  'tvaers.planner.level-above': 'the level above',
  'tvaers.planner.more-effects': (n, shown) => `and ${shown} more ${many(n, 'leader', 'leaders')}`,

  'tvaers.planner.areas': 'Targets and new leaders',
  'tvaers.planner.top-area': (unit) => `At the top of ${unit}`,
  'tvaers.planner.area-now': (count, shown, largest) => `${leaders(count, shown)}, largest group ${largest}`,
  'tvaers.planner.area-above': (n, shown) =>
    n === 0 ? 'none above the target' : `${leaders(n, shown)} above the target`,
  'tvaers.planner.target': (area) => `At most so many employees per leader in ${area}`,
  'tvaers.planner.target-short': 'Target, at most',
  'tvaers.planner.add': 'Add leaders …',
  'tvaers.planner.add-in': (area) => `Add leaders in ${area}`,
  'tvaers.planner.by': 'How many?',
  'tvaers.planner.by-number': 'A number',
  'tvaers.planner.by-target': 'Enough to reach the target',
  'tvaers.planner.by-budget': 'For an amount a year',
  'tvaers.planner.by-frame': 'Inside the frame, by giving up posts of employees',
  'tvaers.planner.amount': (by, currency) =>
    ({ number: 'Number of new leaders', target: 'At most so many per leader', budget: `Amount a year (${currency})` })[
      by
    ] ?? 'Number of new leaders',
  'tvaers.planner.preview': (n, shown, largest) =>
    n === 0
      ? 'That gives no new leaders.'
      : `That gives ${shown} new ${many(n, 'leader', 'leaders')}, where the groups are largest. The largest group of the area becomes ${largest}.`,
  'tvaers.planner.preview-pooled': (n, shown) =>
    `If employees can move freely between leaders, ${n === 0 ? 'the leaders of today are enough' : `${shown} ${many(n, 'is', 'are')} enough`}.`,
  'tvaers.planner.preview-frame': (fte, mean) =>
    `It takes ${fte} full-time posts of employees. The average of the area becomes ${mean}.`,
  'tvaers.planner.preview-cost': (amount, source) => `It costs ${amount} a year (${source}).`,
  'tvaers.planner.number-fault': 'Write a whole number from 1 to 999.',
  'tvaers.planner.amount-fault': 'Write an amount that is 0 or more.',
  'tvaers.planner.add-now': (n, shown) => (n === 0 ? 'Add' : `Add ${leaders(n, shown)}`),
  'tvaers.planner.close': 'Close',
  'tvaers.planner.frame': 'Financial frame a year',
  'tvaers.planner.frame-help': (source) => `Leave it empty where there is no frame. Amounts include pension. ${source}`,
  'tvaers.planner.costs-from': (sources) => `Prices of posts: ${sources}.`,
  'tvaers.planner.inside': 'New leaders are found among the employees',
  'tvaers.planner.inside-help': 'Then there is one employee fewer to lead for each new leader.',

  'tvaers.planner.desk': 'Leaders and groups',
  'tvaers.planner.desk-help':
    'Open a leader to see the groups. Move a group with the button, or drag it to another leader.',
  'tvaers.planner.area': 'Area',
  'tvaers.planner.all-areas': 'The whole unit',
  'tvaers.planner.search': 'Find unit or leader',
  'tvaers.planner.only': 'Show',
  'tvaers.planner.only-all': 'all leaders',
  'tvaers.planner.only-changed': 'those that are changed',
  'tvaers.planner.only-above': 'those above the target',
  'tvaers.planner.rows': (shown, of) => `Showing ${shown} of ${of} leaders.`,
  'tvaers.planner.more': (n) => `Show ${n} more`,
  'tvaers.planner.no-rows': 'No leaders fit what you have chosen.',
  'tvaers.planner.new-post': (nth, place) => `New leader ${nth} at ${place}`,
  'tvaers.planner.filled-post': (place) => `New leader of ${place}`,
  'tvaers.planner.span-words': (before, after) =>
    before === null
      ? `${after} employees`
      : before === after
        ? `${after} employees, as today`
        : `${before} employees today, ${after} in the suggestion`,
  'tvaers.planner.fte': (fte) => `${fte} full-time`,
  'tvaers.planner.over-target': 'above the target',
  'tvaers.planner.acting': 'acting',
  'tvaers.planner.add-one': 'Add a leader here',
  'tvaers.planner.merge': 'Merge with …',
  'tvaers.planner.groups': (n, shown) => `${shown} ${many(n, 'group', 'groups')}`,
  'tvaers.planner.group': (name, n, shown) => `${name}, ${employees(n, shown)}`,
  'tvaers.planner.leader-of': (place) => `The leader of ${place}`,
  'tvaers.planner.no-unit': 'Without a unit',
  'tvaers.planner.no-leader': 'without a leader of its own',
  'tvaers.planner.fill': 'Give it a leader',
  'tvaers.planner.move': 'Move …',
  'tvaers.planner.move-to': (group) => `Where should ${group} go?`,
  'tvaers.planner.merge-to': (place) => `Who takes over ${place}? The post is closed.`,
  'tvaers.planner.find-leader': 'Find unit or leader',
  'tvaers.planner.choices': (n, shown) => (n === 0 ? 'None fits. Try another word.' : `${shown} to choose from`),
  'tvaers.planner.choice': (place, before, after) => `${place}: ${before} becomes ${after}`,
  'tvaers.planner.cancel': 'Cancel',

  'tvaers.planner.steps': 'Changes in the suggestion',
  'tvaers.planner.earlier-steps': (n, shown) => `Show the ${shown} earlier ${many(n, 'change', 'changes')}`,
  'tvaers.planner.no-steps': 'None yet.',
  'tvaers.planner.step-target': (area, target) =>
    target ? `Target for ${area}: at most ${target}` : `No target for ${area}`,
  'tvaers.planner.step-frame': (amount) => (amount ? `Frame: ${amount} a year` : 'No financial frame'),
  'tvaers.planner.step-recruit': (inside) =>
    inside ? 'New leaders are found among the employees' : 'New leaders come from outside',
  'tvaers.planner.step-add': (n, shown, places, fte) =>
    `${shown} new ${many(n, 'leader', 'leaders')}: ${places}${fte ? `, for ${fte} full-time posts of employees` : ''}`,
  'tvaers.planner.step-add-more': (places, n) => `${places} and ${n} more places`,
  'tvaers.planner.step-fill': (unit) => `${unit} gets a leader of its own`,
  'tvaers.planner.step-move': (group, to) => `${group} moves to ${to}`,
  'tvaers.planner.step-merge': (from, into) => `${from} is merged into ${into}`,
  'tvaers.planner.fault': (reason) =>
    ({
      unknown: 'No longer fits the organisation, and is left out',
      loop: 'Cannot be done: a leader cannot come under somebody they lead',
      nothing: 'Changes nothing',
      number: 'The number cannot be used',
    })[reason],

  'tvaers.planner.share': 'Keep, share and print',
  'tvaers.planner.link': 'Make a link to the suggestion',
  'tvaers.planner.link-help': 'Those who may plan for the unit can open it. If you change more, you need a new link.',
  'tvaers.planner.link-ready': (until) =>
    until ? `The link is ready, and works to the end of ${until}.` : 'The link is ready.',
  'tvaers.planner.link-copy': 'Copy the link',
  'tvaers.planner.link-copied': 'The link is copied.',
  'tvaers.planner.link-label': 'Link to the suggestion',
  'tvaers.planner.link-failed': 'The link could not be made. The suggestion is still here.',
  'tvaers.planner.save': 'Save as a file',
  'tvaers.planner.open': 'Open a file',
  'tvaers.planner.opened': (name) => `The suggestion ${name} is open.`,
  'tvaers.planner.not-a-file': 'The file is not a suggestion that was saved here.',
  'tvaers.planner.other-unit': 'The suggestion is about another unit and cannot be opened here.',
  'tvaers.planner.link-astray': 'The suggestion in the link is no longer there. You can begin on a new one.',
  'tvaers.planner.print': 'Print as a paper for decision',
  'tvaers.planner.paper': (unit) => `Span of control in ${unit}: paper for decision`,
  'tvaers.planner.paper-date': (date) => `Figures of ${date}.`,
  'tvaers.planner.paper-steps': 'It is suggested',
  'tvaers.planner.paper-largest': 'The largest groups afterwards',
  'tvaers.planner.caption': 'All leaders, today and in the suggestion',
  'tvaers.planner.table-part': (shown, of) => `Showing ${shown} of ${of}. The file has them all.`,
  'tvaers.planner.head-area': 'Area',
  'tvaers.planner.head-after': 'In the suggestion',
  'tvaers.planner.head-fte-after': 'Full-time in the suggestion',
  'tvaers.planner.loading-failed': 'It could not be fetched. Try again.',

  'tvaers.planner.rule-share': 'New leaders',
  'tvaers.planner.rule-share-words':
    'A new leader shares the group evenly with the leader who is there today, and is one full-time employee of the leader above. New posts are placed one by one where the group per leader is largest; of two equals the one with the last id in the alphabet gets the post.',
  'tvaers.planner.rule-frame': 'Inside the frame',
  'tvaers.planner.rule-frame-words':
    'New leader posts are paid by giving up as many posts of employees as cost the same: m = n · price of a leader / price of an employee. Which posts is not chosen, so groups are shown without it, and the average with and without.',
  'tvaers.planner.rule-experienced': 'Experienced span',
  'tvaers.planner.rule-experienced-words': 'The sum of squared spans divided by the sum of spans (Σs²/Σs).',
  'tvaers.planner.rule-moved': 'A new leader',
  'tvaers.planner.rule-moved-words':
    'Everybody in a group that moves, and as many of a shared group as the new leader gets.',
};

export default texts;
