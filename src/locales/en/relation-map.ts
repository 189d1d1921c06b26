import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapTexts } from '../da/relation-map.js';
import common from './common.js';
import { heading, nodes, one } from './node-words.js';

const texts: TextsLike<RelationMapTexts> = {
  ...common,
  'tvaers.map.label': (title) => `Map of who works with whom: ${title}`,
  'tvaers.map.sentence': (level, n, count, relations, relationCount) =>
    `${count} ${nodes(level, n)}, ${relationCount} ${one(relations, 'relation', 'relations')}`,
  'tvaers.map.weak': (n, count, between) =>
    n === 0
      ? 'no important relation is weak'
      : `${count} important ${one(n, 'relation is', 'relations are')} weak` +
        (between
          ? between[0] === between[1]
            ? `, most of them in ${between[0]}`
            : `, most of them between ${between[0]} and ${between[1]}`
          : ''),
  'tvaers.map.answered': (answered, invited, share) => `${answered} of ${invited} have answered (${share}).`,
  'tvaers.map.as-of': (date) => `Figures from ${date}.`,
  'tvaers.map.empty': 'There are no relations to show here.',
  'tvaers.map.closed': (title, date) =>
    `${title}: The results are shown when the survey has closed${date && ` on ${date}`}. Until then there is nothing to see, not even how many have answered.`,
  'tvaers.map.too-few': (minimum) =>
    `There are too few answers to show relations here. Each relation has to stand on at least ${minimum} who have answered and at least ${minimum} who are rated. Try administrations instead of units.`,
  'tvaers.map.notice': (code, n, count, minimum) =>
    ({
      'small-groups-hidden': `Relations that fewer than ${minimum} have answered about, or in which fewer than ${minimum} are rated, are hidden for the sake of anonymity.`,
      'person-level-closed': 'The survey is confidential. Therefore units are shown, and not people.',
      'names-hidden': 'Some names are hidden.',
      partial: `${count} ${one(n, 'person is', 'people are')} left out because their unit or job title is not known.`,
      unusable: `There are faults in the data on ${count} ${one(n, 'relation', 'relations')}: a person or unit that does not exist, the same relation twice, or a number off the scale. They are left out.`,
      'results-after-close': 'The results are shown when the survey has closed.',
    })[code] ?? '',
  'tvaers.map.small-nodes': (level, n, count) =>
    `${count} ${nodes(level, n)} ${one(n, 'is', 'are')} too small for anything to be shown about ${one(n, 'it', 'them')}.`,

  'tvaers.map.important': (count) => `Important relations that are weak (${count})`,
  'tvaers.map.important-help': 'The most important first. Here there is most to gain from talking about what it takes.',
  'tvaers.map.between': (from, to) => `${from} and ${to}`,
  'tvaers.map.sees': (from, mean, importance) =>
    `${from} rates the relation ${mean}${importance && ` and its importance ${importance}`}.`,
  'tvaers.map.more': (count) => `Show more (${count})`,

  'tvaers.map.view': 'View',
  'tvaers.map.view-map': 'Map',
  'tvaers.map.view-matrix': 'Matrix',
  'tvaers.map.view-table': 'Table',
  'tvaers.map.level': 'Show as',
  'tvaers.map.level-name': (level) => heading(level),
  'tvaers.map.dimension': 'Rated on',
  'tvaers.map.dimension-all': 'Everything',
  'tvaers.map.search': 'Find on the map',

  'tvaers.map.legend': 'How to read the map',
  'tvaers.map.legend-band': (band, level, within, between) =>
    `${{ weak: 'Weak', moderate: 'Moderate', strong: 'Strong' }[band]}: ${between} between ${nodes(level === 'person' ? 'unit' : level, 2)}, ${within} inside them`,
  'tvaers.map.range-below': (value) => `below ${value}`,
  'tvaers.map.range-between': (low, high) => `${low}–${high}`,
  'tvaers.map.range-above': (value) => `above ${value}`,
  'tvaers.map.legend-rated': (min, max) => `Rated: the thicker, the higher (${min}–${max})`,
  'tvaers.map.legend-state': (state) =>
    ({
      none: 'Do not work together',
      'not-asked': 'Not asked: no line',
      'not-answered': 'Not answered',
      suppressed: 'Hidden for the sake of anonymity',
    })[state],
  'tvaers.map.legend-source': (source) => `The limits are practitioner bands, not a key. Source: ${source}.`,
  'tvaers.map.legend-choose': 'Show on the map',

  'tvaers.map.selected': (name) => `${name} is selected`,
  'tvaers.map.unselected': 'Nothing is selected',
};

export default texts;
