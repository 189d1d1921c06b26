import type { TextsLike } from '../../kit/localize.js';
import type { ManagementChainTexts } from '../da/management-chain.js';
import common from './common.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);
const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

const texts: TextsLike<ManagementChainTexts> = {
  ...common,
  'tvaers.chain.mine': 'Your line of management:',
  'tvaers.chain.line-to': (name) => `The line of management to ${name}:`,
  'tvaers.chain.seat': (name, isMe) =>
    isMe ? 'Your seat in the committees:' : `The way through the committees to ${name}:`,
  'tvaers.chain.you': 'you',
  'tvaers.chain.step-vacant': (unit) => `vacant post in ${unit}`,
  'tvaers.chain.and': (names) => listed(names),
  'tvaers.chain.above-you': (n, shown) =>
    n === 0 ? 'There is nobody above you.' : `${shown} ${many(n, 'level', 'levels')} above you.`,
  'tvaers.chain.above': (n, shown) => (n === 0 ? 'It is at the top.' : `${shown} ${many(n, 'level', 'levels')} above.`),
  'tvaers.chain.unplaced': (hierarchy, isMe) =>
    hierarchy === 'med'
      ? `${isMe ? 'You sit in' : 'There is'} no committee. You can see them from the top.`
      : 'There is no place in the line to show. You can see the organisation from the top.',
  'tvaers.chain.also': (units, hierarchy, isMe) =>
    `${isMe ? 'You also' : 'The same person also'} ${hierarchy === 'med' ? many(isMe ? 2 : 1, 'sits in', 'sit in') : many(isMe ? 2 : 1, 'leads', 'lead')} ${listed(units)}.`,
  'tvaers.chain.dotted': (unit, title) => `Dotted line to ${unit}${title ? ` as ${title}` : ''}.`,
  'tvaers.chain.as-of': (date) => `The organisation as it was on ${date}.`,
  'tvaers.chain.faults': (tops, orphans, cycles) =>
    [
      ...(tops ? [`${tops} units stand at the top, each by itself`] : []),
      ...(orphans > 0 ? [`${orphans} ${many(orphans, 'unit lies', 'units lie')} in one that is not there`] : []),
      ...(cycles > 0 ? [`units lie in a ring ${cycles} ${many(cycles, 'time', 'times')} and cannot be shown`] : []),
    ]
      .join('; ')
      .replace(/^/, 'There are faults in the data of the organisation: ')
      .replace(/$/, '. Tell whoever looks after them.'),
  'tvaers.chain.tree': (hierarchy) => (hierarchy === 'med' ? 'Committees' : 'The organisation'),
  'tvaers.chain.hierarchy': 'Hierarchy',
  'tvaers.chain.hierarchy-line': 'Line',
  'tvaers.chain.hierarchy-med': 'MED',
  'tvaers.chain.view': 'Show as',
  'tvaers.chain.view-tree': 'Tree',
  'tvaers.chain.view-list': 'List',
  'tvaers.chain.keys': 'The up and down arrows go from row to row, right opens, left closes, and Enter shows details.',
  'tvaers.chain.search': 'Find a unit or a person',
  'tvaers.chain.hint': 'Choose a unit to see who leads it and how it fares.',
  'tvaers.chain.empty': 'There are no units to show yet.',
  'tvaers.chain.here': 'you are here',
  'tvaers.chain.focus': 'the line ends here',
  'tvaers.chain.on-path': 'on the line',
  'tvaers.chain.vacant': 'Vacant post',
  'tvaers.chain.no-leader': 'No leader',
  'tvaers.chain.covered': (leaders) => `covered by ${listed(leaders)}`,
  'tvaers.chain.acting': 'acting',
  'tvaers.chain.shared': 'leads together with others',
  'tvaers.chain.dotted-post': 'Dotted line:',
  'tvaers.chain.units': (n, shown) => `${shown} ${many(n, 'unit', 'units')}`,
  'tvaers.chain.committees': (n, shown) => `${shown} ${many(n, 'committee', 'committees')}`,
  'tvaers.chain.people': (n, shown) => `${shown} ${many(n, 'person', 'people')}`,
  'tvaers.chain.people-row': (n, shown, hierarchy) =>
    hierarchy === 'med'
      ? `${shown} ${many(n, 'member', 'members')}`
      : `${shown} ${many(n, 'works', 'work')} right here`,
  'tvaers.chain.more': (of, shown) => (of === 'units' ? `Show more units (${shown})` : `Show more people (${shown})`),
  'tvaers.chain.part-failed': 'Could not be loaded. Press to try again.',
};

export default texts;
