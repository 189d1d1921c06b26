import type { TextsLike } from '../../kit/localize.js';
import type { ChainDetailsTexts } from '../da/chain-details.js';

const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

const texts: TextsLike<ChainDetailsTexts> = {
  'tvaers.chain.kind': (kind) =>
    ({
      municipality: 'Municipality',
      administration: 'Administration',
      department: 'Department',
      institution: 'Institution',
      team: 'Team',
      committee: 'Committee',
      other: 'Unit',
    })[kind],
  'tvaers.chain.level': (level) => `level ${level} from the top`,
  'tvaers.chain.close': 'Close details',
  'tvaers.chain.leaders': 'Leadership',
  'tvaers.chain.chair': 'Chair and members',
  'tvaers.chain.led': (n, shown) => `leads ${shown} ${many(n, 'employee', 'employees')} directly`,
  'tvaers.chain.covered-by': (leaders, unit) => `Covered meanwhile by ${leaders} in ${unit}.`,
  'tvaers.chain.dotted-lines': 'Staff functions and dotted lines',
  'tvaers.chain.way': 'The way to the top',
  'tvaers.chain.size': 'Below the unit',
  'tvaers.chain.figures': 'Figures',
  'tvaers.chain.outside': 'Outside your insight.',
  'tvaers.chain.outside-why': 'You see figures of your own units and the levels nearest above and below them.',
  'tvaers.chain.no-figures': 'There are no figures of the unit.',
  'tvaers.chain.figures-failed': 'Figures cannot be fetched right now.',
  'tvaers.chain.figures-waiting': 'Loading figures …',
  'tvaers.chain.not-measured': 'not measured',
  'tvaers.chain.measured': (date) => `Measured on ${date}.`,
  'tvaers.chain.old': 'It has not been measured in time.',
  'tvaers.chain.band': (position, { from, to }, number) => {
    const meant =
      from === undefined
        ? `at most ${number(to ?? 0)}`
        : to === undefined
          ? `at least ${number(from)}`
          : `${number(from)}–${number(to)}`;
    return `${{ below: 'Below', within: 'Within', above: 'Above' }[position]} the target of ${meant}.`;
  },
  'tvaers.chain.since': (value, date) => `It was ${value} on ${date}.`,
  'tvaers.chain.rule': (name, rule) => `${name}: ${rule}`,
  'tvaers.chain.line-here': 'Show the line to here',
  'tvaers.chain.copy': 'Copy link',
  'tvaers.chain.copied': 'The link is copied.',
  'tvaers.chain.not-copied': 'The link cannot be copied here.',
  'tvaers.chain.found': (n, shown) => (n === 0 ? 'No unit or person fits.' : `${shown} found.`),
  'tvaers.chain.found-more': 'Write more to find fewer.',
  'tvaers.chain.finding': 'Searching …',
  'tvaers.chain.find-failed': 'It is not possible to search right now.',
  'tvaers.chain.open': (name) => `Open ${name}`,
  'tvaers.chain.opened': (name) => `Details of ${name} are shown.`,
};

export default texts;
