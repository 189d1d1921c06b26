import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapFoldTexts } from '../da/relation-map-fold.js';
import { nodes, one } from './node-words.js';
import type { Level } from './node-words.js';

const counted = (level: Level, n: number, count: string, relations: number, relationCount: string): string =>
  `${count} ${nodes(level, n)}, ${relationCount} ${one(relations, 'relation', 'relations')}`;

const texts: TextsLike<RelationMapFoldTexts> = {
  'tvaers.map.folding': 'Fold areas',
  'tvaers.map.fold-choose': 'Folded on the map',
  'tvaers.map.fold-nodes': (level, n, count) => `${count} ${nodes(level, n)}`,
  'tvaers.map.fold-all': (folds) => (folds ? 'Fold all' : 'Unfold all'),
  'tvaers.map.fold-all-said': (folds, count) => (folds ? `All ${count} areas are folded` : 'All areas are unfolded'),
  'tvaers.map.fold-count': (folded, all, allCount) =>
    `${folded} of ${allCount} ${one(all, 'area', 'areas')} folded on the map. The matrix and the table still show everybody.`,
  'tvaers.map.fold': (label) => `Fold ${label}`,
  'tvaers.map.unfold': (label) => `Unfold ${label}`,
  'tvaers.map.fold-said': (folds, label, level, n, count, relations, relationCount) =>
    `${label} is ${folds ? 'folded' : 'unfolded'}: ${counted(level, n, count, relations, relationCount)}`,
  'tvaers.map.fold-is': (level, n, count, relations, relationCount) =>
    `stands for ${counted(level, n, count, relations, relationCount)}`,
  'tvaers.map.fold-none': 'There is no area to fold here',
  'tvaers.map.fold-hides': (name, area) => `${name} is in ${area}, which is shown as one. Enter shows what is in it.`,
  'tvaers.map.fold-opened': (area, name) => `${area} is open. You are at ${name}.`,
  'tvaers.map.fold-more': (count) => `and ${count} more`,
  'tvaers.map.revealed': (name, area) => `${name} is selected. ${area} is unfolded so that you can see each relation.`,
  'tvaers.map.bundle-part': (kind, _n, count) =>
    `${count} ${{ weak: 'weak', strong: 'strong', new: 'new', lost: 'lost', stronger: 'stronger', weaker: 'weaker', mixed: 'seen differently' }[kind]}`,
  'tvaers.map.bundle-unrated': 'no ratings',
  'tvaers.map.legend-disc': 'Several shown as one. The number says how many. Double-click to open.',
  'tvaers.map.legend-bundle':
    'A line to one of these stands for several relations: the broader, the more, in the colour that most of them have. How many are weak is on the line and in the details. No mean is worked out.',
  'tvaers.map.near': (near, level) =>
    ({
      areas: `The map shows areas. Zoom in to see ${level === 'person' ? 'units and then people' : nodes(level, 2)}.`,
      units: `The map shows units. Zoom in to see ${nodes(level, 2)}.`,
      nodes: `The map shows ${nodes(level, 2)}. Zoom out to see areas.`,
    })[near],
};

export default texts;
