import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapMatrixTexts } from '../da/relation-map-matrix.js';
import { nodes } from './node-words.js';

const texts: TextsLike<RelationMapMatrixTexts> = {
  'tvaers.map.matrix': (level, title) => `${title}: ${nodes(level, 2)} against each other`,
  'tvaers.map.matrix-read': 'Read along the row: the one to the left rates those at the top.',
  'tvaers.map.matrix-keys':
    'Move with the arrow keys. Home and End go to the ends of the row, with Ctrl to the first and the last cell. Enter opens both ratings, Escape goes back.',
  'tvaers.map.matrix-corner': 'rates',
  'tvaers.map.matrix-order': 'Order',
  'tvaers.map.matrix-order-name': (order, areas) =>
    ({
      organisation: 'Organisation',
      group: `The areas of the map: ${areas}`,
      cluster: 'Who works together',
      name: 'Name',
    })[order],
  'tvaers.map.matrix-cell': (from, to, said) => `${from} rates ${to}: ${said}`,
  'tvaers.map.matrix-inside': (name, said) => `Inside ${name}: ${said}`,
  'tvaers.map.matrix-self': (name) => `${name} does not rate themselves`,
  'tvaers.map.matrix-urgent': (said) => `${said}. Important and weak`,
  'tvaers.map.matrix-hint': 'Point at a cell, or move to it, and what it says is written here.',
  'tvaers.map.matrix-kind': (kind) =>
    ({
      weak: 'Weak',
      moderate: 'Moderate',
      strong: 'Strong',
      rated: 'Rated',
      none: 'Do not work together',
      'not-asked': 'Not asked: an empty cell',
      'not-answered': 'Not answered',
      suppressed: 'Hidden for the sake of anonymity',
      self: 'The person themselves',
    })[kind],
  'tvaers.map.matrix-size': 'The number is the mean. The larger the square, the more ratings.',
  'tvaers.map.matrix-number': 'The number is the rating.',
  'tvaers.map.matrix-diagonal': 'A frame round the cell: the relations inside the group',
  'tvaers.map.matrix-large': 'The matrix is too large for paper. The table holds the same.',
};

export default texts;
