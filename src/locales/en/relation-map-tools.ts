import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapToolsTexts } from '../da/relation-map-tools.js';
import { nodes, one } from './node-words.js';

const texts: TextsLike<RelationMapToolsTexts> = {
  'tvaers.map.filtered': (level, shown, all, allCount) => `Showing ${shown} of ${allCount} ${nodes(level, all)}.`,
  'tvaers.map.filter-reset': 'Show all again',
  'tvaers.map.filter': 'Show a part',
  'tvaers.map.filter-bands': 'Only ratings that are',
  'tvaers.map.filter-band': (band) => band,
  'tvaers.map.filter-group': 'Administration or unit',
  'tvaers.map.filter-answered': 'Answers',
  'tvaers.map.filter-answered-name': (answered) =>
    ({ all: 'All', yes: 'Have answered', no: 'Have not answered' })[answered],
  'tvaers.map.filter-all': 'All',
  'tvaers.map.ego': (name) => `Round ${name}`,
  'tvaers.map.ego-none': 'Select one on the map, in the matrix or in the table to see only those round it.',
  'tvaers.map.ego-degrees': 'How far out',
  'tvaers.map.ego-degree': (degrees) =>
    ({ 0: 'Show all', 1: 'Those directly connected', 2: 'And those they are connected to' })[degrees],
  'tvaers.map.ego-direction': 'Which ratings',
  'tvaers.map.ego-direction-name': (direction) =>
    ({ both: 'Both ways', gives: 'Given', receives: 'Received' })[direction],

  'tvaers.map.since': 'Compare with an earlier round',
  'tvaers.map.since-wave': 'Compare with',
  'tvaers.map.since-none': 'None',

  'tvaers.map.path': 'How are two connected?',
  'tvaers.map.path-from': 'From',
  'tvaers.map.path-to': 'To',
  'tvaers.map.path-help': 'Choose two by writing a part of the name.',
  'tvaers.map.path-unknown': (text) => `None or several are called “${text}”. Write a little more of the name.`,
  'tvaers.map.path-direct': (from, to) => `${from} and ${to} are directly connected.`,
  'tvaers.map.path-through': (from, to, through) => `${from} and ${to} are connected through ${through}.`,
  'tvaers.map.path-none': (from, to) => `None of the relations shown connects ${from} and ${to}.`,
  'tvaers.map.path-clear': 'Clear',

  'tvaers.map.cutoff': 'What if the limit of weak were another?',
  'tvaers.map.cutoff-label': 'Weak is below',
  'tvaers.map.cutoff-words': (value, n, count) =>
    `With the limit at ${value} between groups, ${count} important ${one(n, 'relation is', 'relations are')} weak.`,
  'tvaers.map.cutoff-now': (value, count) =>
    `The practitioner band has ${value}, which makes it ${count}. The limit inside groups moves as much.`,
};

export default texts;
