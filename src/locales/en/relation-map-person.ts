import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapPersonTexts } from '../da/relation-map-person.js';
import { one } from './node-words.js';

const texts: TextsLike<RelationMapPersonTexts> = {
  'tvaers.map.person-use':
    'These figures are personal data, for a talk with the person they are about. They say where in the network somebody stands, and nothing of how good they are at their work. There is no cut-off for what is good: open ties give new ideas, close ties give trust.',
  'tvaers.map.person-from': (people, ratings) =>
    `Worked out from all ${people} people and ${ratings} ratings on the map. A filter does not change the figures.`,
  'tvaers.map.person-few':
    'That is below 75 %. So neither betweenness, closeness, constraint nor effective size is shown: they would tell more of who answered than of the collaboration.',
  'tvaers.map.person-silent': (name) => `${name} has not answered, so only what others have told is counted.`,
  'tvaers.map.person-ways':
    'Rated by, betweenness and closeness follow the way the ratings go. The other figures take no account of direction.',
  'tvaers.map.person-named': (name, n, asked, share) =>
    `${n} of the ${asked} who could have rated ${name} have done so (${share}).`,
  'tvaers.map.person-betweenness': (name, share) =>
    `${share} of the shortest ways between two others go through ${name}. The more, the more hangs on one person.`,
  'tvaers.map.person-harmonic': (name, value) =>
    `Closeness is ${value}. It would be 1 if everybody else had rated ${name} directly, and 0 if no way led there.`,
  'tvaers.map.person-constraint': (value) =>
    `Constraint is ${value}. Low means that the contacts seldom know each other, and gives access to what is new. High means close ties. Neither is best.`,
  'tvaers.map.person-effective': (n, count, size) =>
    `${count} ${one(n, 'contact', 'contacts')} ${one(n, 'comes', 'come')} to ${size} when what they have of each other is taken away.`,
  'tvaers.map.person-core': (name, count) =>
    `${name} belongs to a circle in which everybody has at least ${count} relations to each other.`,
  'tvaers.map.person-clustering': (share) => `${share} of the pairs among the contacts work together themselves.`,
};

export default texts;
