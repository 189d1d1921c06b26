import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapCloserTexts } from '../da/relation-map-closer.js';
import { heading, nodes, one } from './node-words.js';

type Band = 'weak' | 'moderate' | 'strong';

const bands: Readonly<Record<Band, string>> = { weak: 'weak', moderate: 'moderate', strong: 'strong' };

const texts: TextsLike<RelationMapCloserTexts> = {
  'tvaers.map.save-figures': 'Save the figures of the network as CSV',
  'tvaers.map.save-graphml': 'Save relations for Gephi (GraphML)',
  'tvaers.map.save-nodes': (level) => `Save ${nodes(level, 2)} as CSV`,
  'tvaers.map.save-ties': 'Save relations as CSV',
  'tvaers.map.found': (n, count) => (n === 0 ? 'None found' : `${count} found`),
  'tvaers.map.none-found': 'Nothing on the map has that name. Try with fewer letters.',

  'tvaers.map.close': 'Close',
  'tvaers.map.members': (n, count) => `${count} ${one(n, 'person', 'people')}`,
  'tvaers.map.has-answered': (answered) => (answered ? 'Has answered' : 'Has not answered'),
  'tvaers.map.inside': 'Relations inside',
  'tvaers.map.relations': (n, count) => `${count} ${one(n, 'relation', 'relations')}`,
  'tvaers.map.hidden-relations': (n, count) =>
    `${count} ${one(n, 'relation is', 'relations are')} hidden for the sake of anonymity.`,
  'tvaers.map.all-hidden': (minimum) =>
    `All relations are hidden for the sake of anonymity: fewer than ${minimum} here have answered, or fewer than ${minimum} can be rated.`,
  'tvaers.map.rates': (from, to) => `${from} rates ${to}`,
  'tvaers.map.band': (band) => bands[band],
  'tvaers.map.tie': (band, mean, raters, raterCount, importance) =>
    [
      band ? `${band}, ${mean}` : mean,
      ...(raters > 1 ? [`${raterCount} ratings`] : []),
      ...(importance ? [`importance ${importance}`] : []),
    ].join('; '),
  'tvaers.map.state': (state) =>
    ({
      none: 'do not work together',
      'not-asked': 'not asked',
      'not-answered': 'not answered',
      suppressed: 'hidden for the sake of anonymity',
    })[state],
  'tvaers.map.gap': (gap) => `A difference of ${gap}`,
  'tvaers.map.pair-open': 'See the two together',
  'tvaers.map.pair-open-of': (from, to) => `See the two together: ${from} and ${to}`,
  'tvaers.map.compare': (name) => `Compare ${name}`,
  'tvaers.map.moved': (name, said) => `${name}: ${said}`,
  'tvaers.map.no-way': 'There is nothing more in that direction',

  'tvaers.map.person': 'Figures of the place in the network',
  'tvaers.map.person-closed':
    'Figures of a person’s place in the network are not shown. The survey must have allowed it before anybody answered.',
  'tvaers.map.person-compared': 'Figures of a person’s place in the network are shown for one round at a time.',
  'tvaers.map.person-focus':
    'Figures of a person’s place in the network are not shown here, because only a part of the map is fetched.',

  'tvaers.map.table': (level) => `${heading(level)} on the map`,
  'tvaers.map.column-name': 'Name',
  'tvaers.map.column-title': 'Title',
  'tvaers.map.column-unit': 'Unit',
  'tvaers.map.column-area': 'Administration',
  'tvaers.map.column-members': 'People',
  'tvaers.map.column-relations': 'Relations',
  'tvaers.map.column-important': 'Important and weak',
  'tvaers.map.column-within': 'Inside',
  'tvaers.map.column-given': 'Rates others',
  'tvaers.map.column-received': 'Rated by others',
  'tvaers.map.hidden-short': 'hidden',
  'tvaers.map.column-answered': 'Has answered',
  'tvaers.map.yes-no': (yes) => (yes ? 'yes' : 'no'),
  'tvaers.map.rows-shown': (shown, all) => `Showing ${shown} of ${all}.`,
  'tvaers.map.from': 'From',
  'tvaers.map.to': 'To',
  'tvaers.map.status': 'Status',
  'tvaers.map.rated': 'rated',
  'tvaers.map.band-head': 'Band',
  'tvaers.map.mean': 'Mean',
  'tvaers.map.raters': 'Ratings',
  'tvaers.map.importance': 'Importance',

  'tvaers.map.figures': 'Figures for the whole network',
  'tvaers.map.figures-failed': 'The figures could not be loaded. Close and open again to retry.',
  'tvaers.map.share': 'Share the view',
  'tvaers.map.legend-urgent': 'Important and weak',
  'tvaers.map.legend-silent': 'Has not answered',
  'tvaers.map.legend-mute': 'Too few for anything to be shown',
  'tvaers.map.legend-within': 'Ring round a group: the relations inside it',
  'tvaers.map.legend-size': 'The larger, the more people',
  'tvaers.map.legend-both': 'The line shows the lower of the two ratings. Select one to see them apart.',

  'tvaers.map.zoom-in': 'Zoom in',
  'tvaers.map.zoom-out': 'Zoom out',
  'tvaers.map.show-all': 'Show all',
  'tvaers.map.keys':
    'Move between those that are related with the arrow keys. Hold Shift to go to the nearest in that direction. Enter opens the details, Space selects several, Escape goes back. Backspace folds the area round you, Enter opens it again, and the asterisk folds or unfolds all. Plus and minus zoom, zero shows the whole map. You can also type a name. The table holds the same.',
  'tvaers.map.structure': 'Formal line, MED and areas',
  'tvaers.map.tools': 'Show a part, find the way between two, or try another limit',

  'tvaers.map.method-tie': 'Relation',
  'tvaers.map.method-tie-words': (level, dimensions, count) =>
    (dimensions > 1
      ? `A rating is the mean of those of the ${count} questions that are answered. `
      : 'A rating is the answer to one question. ') +
    (level === 'person'
      ? 'Each direction is shown by itself.'
      : 'The relation between two is the mean of all ratings that way. Each direction is shown by itself.'),
  'tvaers.map.method-missing': 'Missing answers',
  'tvaers.map.method-missing-words':
    'A rating counts when at least half of the questions are answered. “Don’t know” does not count as a number.',
  'tvaers.map.method-hidden': 'What is hidden',
  'tvaers.map.method-hidden-words': (minimum) =>
    `A relation is shown only when at least ${minimum} have answered and at least ${minimum} are rated. It is also hidden when it could be worked out from other figures. The questions are shown one by one when each of them has enough answers.`,
  'tvaers.map.method-open-words': 'Nothing is hidden: the survey is by name, and it says so before one answers.',
  'tvaers.map.method-bands': 'Weak, moderate, strong',
  'tvaers.map.method-bands-words': (source) =>
    `The limits are practitioner bands from ${source}. They are there to talk from, and judge nobody.`,
  'tvaers.map.method-no-bands-words': 'No limits are set, so no relation is called weak or strong.',
  'tvaers.map.method-important': 'Important',
  'tvaers.map.method-important-words': (from, max) =>
    `A relation is important when its importance is at least ${from} of ${max}.`,
  'tvaers.map.method-answers': 'Answers',
  'tvaers.map.method-date': 'Date',
  'tvaers.map.part': 'Only a part is in here.',
  'tvaers.map.part-unit': (name) =>
    name ? `Only ${name} and what lies under it.` : 'Only a part of the organisation.',
  'tvaers.map.part-focus': (name) => `Only ${name ? `${name} and those` : 'one and those'} there is a relation to.`,
  'tvaers.map.part-dimension': (name) => `Only as rated on ${name}.`,
  'tvaers.map.file-changed':
    'Relations of both rounds that may be shown are in the file. change says what has happened (new, lost, stronger, weaker, same, unknown), margin is the uncertainty (±), and certain is true where the change is larger than that. Those that are no more have no weight.',
  'tvaers.map.file-rated': 'Only relations that are rated and may be shown are in the file.',
};

export default texts;
