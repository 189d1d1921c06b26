import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapShareTexts } from '../da/relation-map-share.js';

const texts: TextsLike<RelationMapShareTexts> = {
  'tvaers.map.link-help':
    'The link opens the same view again. It holds settings and units, never people, names or what you have searched for. Whoever opens it sees only what they have access to.',
  'tvaers.map.link': 'Link to this view',
  'tvaers.map.link-copy': 'Copy link to this view',
  'tvaers.map.link-copied': 'The link is copied',
  'tvaers.map.link-not-copied': 'The link could not be copied here. It is selected, so that you can copy it yourself.',
  'tvaers.map.link-without-person': 'Whoever you have selected is not in the link, because people never are.',
  'tvaers.map.link-faults': (parts) => `The link does not quite fit the map. This is left out: ${parts}.`,
  'tvaers.map.link-part': (part) =>
    ({
      wave: 'the round',
      since: 'the earlier round',
      level: 'the level',
      unit: 'the unit',
      view: 'the view',
      on: 'the question',
      lines: 'the lines',
      layers: 'the formal line or MED',
      'group-by': 'what areas stand for',
      bands: 'the filter on weak, moderate and strong',
      group: 'the administration or unit',
      answered: 'the filter on answers',
      shift: 'the limit of weak',
      looked: 'those who were selected',
      ego: 'the one that was looked round',
    })[part],

  'tvaers.map.places': 'Places',
  'tvaers.map.places-help':
    'The map stands still as long as the page is open. Save the places if it is to stand like this on another day too.',
  'tvaers.map.carry': 'Move them about on the map',
  'tvaers.map.carry-help':
    'Drag somebody on the map. With the keyboard: go to somebody on the map, lift with Enter, move with the arrow keys (Shift for farther), and set down with Enter. Escape takes them back.',
  'tvaers.map.carried': (name, way) =>
    ({
      up: `${name} is lifted. Move with the arrow keys, set down with Enter.`,
      down: `${name} is set down.`,
      back: `${name} is back in place.`,
    })[way],
  'tvaers.map.carry-release': 'Let the map place everybody again',
  'tvaers.map.carry-released': 'The map places everybody again.',
  'tvaers.map.places-save': 'Save places as a file',
  'tvaers.map.places-open': 'Open places from a file',
  'tvaers.map.places-opened': (n, count, all) =>
    n === 0
      ? 'The file has none of those on the map, so nothing is moved.'
      : `${count} of ${all} now stand as they do in the file.`,
  'tvaers.map.arranging': (now) =>
    now === 'arranged'
      ? 'The places are kept for everybody who may see the map.'
      : 'You can keep the places for everybody who may see the map. They hold for all rounds of the survey.',
  'tvaers.map.arrange': 'Keep the places for everybody',
  'tvaers.map.arrange-not': 'Let the map arrange itself again',
  'tvaers.map.arranged': (isFree) =>
    isFree
      ? 'The next time the map is opened, it arranges itself.'
      : 'The places are kept for everybody who may see the map.',
  'tvaers.map.arranging-failed': (kind) =>
    ({
      offline: 'There is no connection, so the places are not kept. Try again when you are online.',
      forbidden: 'You may not keep places for everybody.',
      unauthenticated: 'You are no longer signed in, so the places are not kept.',
    })[kind as string] ?? 'The places could not be kept. Try again in a moment.',
  'tvaers.map.places-fault': 'The file is not a file of places from a map like this.',
};

export default texts;
