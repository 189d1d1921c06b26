import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Unit, UnitKind } from '../../src/model/organisation.js';
import { unitTree } from '../../src/model/unit-tree.js';

const unit = (id: string, parentId: string | null, kind: UnitKind): Unit => ({ id, name: id, kind, parentId });
const tree = unitTree([
  unit('all', null, 'municipality'),
  unit('care', 'all', 'administration'),
  unit('north', 'care', 'department'),
  unit('wood', 'north', 'team'),
  unit('school', 'all', 'administration'),
  unit('lost', 'nowhere', 'team'),
  unit('loop1', 'loop2', 'team'),
  unit('loop2', 'loop1', 'team'),
]);
const ids = (units: readonly Unit[]) => units.map(({ id }) => id);

describe('unitTree', () => {
  it('goes from a unit up to its top', () => {
    assert.deepEqual(ids(tree.path('wood')), ['wood', 'north', 'care', 'all']);
  });
  it('stops where the parent is unknown', () => {
    assert.deepEqual(ids(tree.path('lost')), ['lost']);
  });
  it('stops where the chain would loop', () => {
    assert.deepEqual(ids(tree.path('loop1')), ['loop1', 'loop2']);
  });
  it('knows no path of an unknown unit', () => {
    assert.deepEqual(tree.path('x'), []);
  });
  it('lists children', () => {
    assert.deepEqual(ids(tree.children('all')), ['care', 'school']);
  });
  it('says what lies within', () => {
    assert.deepEqual(
      [
        tree.isWithin('wood', 'care'),
        tree.isWithin('care', 'care'),
        tree.isWithin('care', 'wood'),
        tree.isWithin('x', 'x'),
      ],
      [true, true, false, false],
    );
  });
  it('finds the administration', () => {
    assert.deepEqual([tree.area('wood')?.id, tree.area('care')?.id, tree.area('all')?.id], ['care', 'care', undefined]);
  });
});
