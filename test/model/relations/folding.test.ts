import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byArea } from '../../../src/model/relations/area-grouping.js';
import { bundleLines, mostOf } from '../../../src/model/relations/bundles.js';
import { foldableAreas, foldedKeys, foldedText, foldKey } from '../../../src/model/relations/folded-areas.js';
import type { RelationNode } from '../../../src/model/relation.js';

const node = (id: string, areaId?: string, areaLabel?: string): RelationNode => ({
  id,
  label: id,
  members: 1,
  ...(areaId !== undefined && { areaId }),
  ...(areaLabel !== undefined && { areaLabel }),
});

const NODES = [
  node('a', 'care', 'Ældre'),
  node('b', 'care', 'Ældre'),
  node('c', 'work', 'Job'),
  node('d', 'work', 'Job'),
  node('e', 'board', 'Direktion'),
  node('f'),
];
const AREAS = foldableAreas(NODES, byArea({ level: 'person' }));

describe('areas that can be folded', () => {
  it('are those with a name and more than one node', () => {
    deepEqual(AREAS, [
      { key: 'care', label: 'Ældre', count: 2 },
      { key: 'work', label: 'Job', count: 2 },
    ]);
  });

  it('are none where all is one area', () => {
    deepEqual(foldableAreas(NODES.slice(0, 2), byArea({ level: 'person' })), []);
    deepEqual(foldableAreas(NODES, { by: 'area', of: () => ({ id: '' }) }), []);
  });

  it('have keys without a space in them, whatever their ids are', () => {
    equal(foldKey('answered true'), 'answered%20true');
    equal(foldKey('50%'), '50%25');
    equal(foldKey(''), 'none');
    equal(foldKey('Ældre og Børn'), 'Ældre%20og%20Børn');
  });

  it('are named by their keys or by all, and unknown keys name nothing', () => {
    deepEqual([...foldedKeys('', AREAS)], []);
    deepEqual([...foldedKeys(' work   gone care', AREAS)], ['care', 'work']);
    deepEqual([...foldedKeys('all', AREAS)], ['care', 'work']);
    equal(foldedText(new Set(['work']), AREAS), 'work');
    equal(foldedText(new Set(['work', 'care']), AREAS), 'all');
    equal(foldedText(new Set(), AREAS), '');
    equal(foldedText(new Set(), []), '');
  });
});

describe('bundled lines', () => {
  // Nodes 0 and 1 are part 0, node 2 is part 1, nodes 3 and 4 are part 2.
  const partOf = Int32Array.of(0, 0, 1, 2, 2);
  const lines = {
    ends: Int32Array.of(0, 1, 0, 2, 1, 2, 4, 0, 1, 3, 3, 4, 1, 3),
    kinds: Uint16Array.of(0, 1, 1, 0, 1, 1, 1),
  };
  const { counts, ends, inside } = bundleLines(lines, partOf, 3, 2);

  it('are one for two parts, whichever way round a line is', () => {
    deepEqual([...ends], [0, 1, 0, 2]);
  });

  it('tell how many lines of each kind they stand for', () => {
    deepEqual([...counts], [0, 2, 1, 2]);
  });

  it('leave out the lines that stay within a part, and count them there', () => {
    deepEqual([...inside], [1, 0, 0, 0, 0, 1]);
  });

  it('lose no line', () => {
    const sum = (all: Int32Array): number => all.reduce((total, each) => total + each, 0);
    equal(sum(counts) + sum(inside), lines.kinds.length);
  });

  it('are of the kind that most of them have, the first in order among equals', () => {
    const order = ['weak', 'moderate', 'strong'];
    equal(
      mostOf(
        new Map([
          ['weak', 1],
          ['strong', 3],
        ]),
        order,
      ),
      'strong',
    );
    equal(
      mostOf(
        new Map([
          ['strong', 2],
          ['weak', 2],
        ]),
        order,
      ),
      'weak',
    );
    equal(mostOf(new Map(), order), undefined);
  });
});
