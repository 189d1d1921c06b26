import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWithinInsight, levelsBetween, lineTo, peersOf, unitsBelow } from '../../src/model/management-chain.js';
import type { Unit } from '../../src/model/organisation.js';
import { unitFaults } from '../../src/model/unit-faults.js';
import { unitTree } from '../../src/model/unit-tree.js';
import { unitOf } from '../support/organisation.js';

//        top
//      a     b
//    a1 a2   b1
//   x
//  y
const UNITS = [
  unitOf('top', null),
  unitOf('a', 'top'),
  unitOf('a1', 'a'),
  unitOf('x', 'a1'),
  unitOf('y', 'x'),
  unitOf('a2', 'a'),
  unitOf('b', 'top'),
  unitOf('b1', 'b'),
];
const tree = unitTree(UNITS);
const ids = (units: readonly Unit[]): string => units.map(({ id }) => id).join(' ');

/** A ring of three, with one that hangs from it. */
const ring = unitTree([unitOf('r1', 'r3'), unitOf('r2', 'r1'), unitOf('r3', 'r2'), unitOf('off', 'r1')]);

describe('a management chain', () => {
  for (const [unit, line] of [
    ['y', 'top a a1 x y'],
    ['top', 'top'],
    ['nowhere', ''],
  ] as const)
    it(`goes from the top to ${unit}: ${line || 'nothing'}`, () => {
      assert.equal(ids(lineTo(tree, unit)), line);
    });

  for (const [unit, levels, below] of [
    ['top', 1, 'a b'],
    ['top', 2, 'a a1 a2 b b1'],
    ['a', 2, 'a1 x a2'],
    ['a', 99, 'a1 x y a2'],
    ['a', 0, ''],
    ['y', 2, ''],
  ] as const)
    it(`has ${below || 'nothing'} within ${levels} levels below ${unit}`, () => {
      assert.equal(ids(unitsBelow(tree, unit, levels)), below);
    });

  for (const [unit, peers] of [
    ['a1', 'a2'],
    ['a', 'b'],
    ['y', ''],
    ['top', ''],
  ] as const)
    it(`has ${peers || 'nothing'} beside ${unit}`, () => {
      assert.equal(ids(peersOf(tree, unit)), peers);
    });

  for (const [one, other, levels] of [
    ['a1', 'a1', 0],
    ['a1', 'top', 2],
    ['top', 'a1', 2],
    ['y', 'top', 4],
    ['a1', 'a2', null],
    ['a', 'b1', null],
    ['a', 'nowhere', null],
  ] as const)
    it(`counts ${String(levels)} levels between ${one} and ${other}`, () => {
      assert.equal(levelsBetween(tree, one, other), levels);
    });

  for (const [own, levels, visible] of [
    [['a1'], 2, 'top a a1 x y'],
    [['a1'], 1, 'a a1 x'],
    [['a1'], 0, 'a1'],
    [['top'], 2, 'top a a1 a2 b b1'],
    [['y'], 2, 'a1 x y'],
    [['x', 'b1'], 1, 'a1 x y b b1'],
    [[], 9, ''],
  ] as const)
    it(`gives ${own.join(' and ') || 'nobody'} insight in ${visible || 'nothing'} over ${levels} levels`, () => {
      assert.equal(ids(UNITS.filter(({ id }) => isWithinInsight(tree, own, id, levels))), visible);
    });

  it('goes round a ring once', () => {
    assert.equal(ids(unitsBelow(ring, 'r1', 50)), 'r2 r3 off');
    assert.equal(lineTo(ring, 'off').length, 4);
    assert.equal(levelsBetween(ring, 'off', 'r2'), 3);
  });
});

describe('the faults of a tree of units', () => {
  for (const [what, units, faults] of [
    ['none', UNITS, { tops: ['top'], orphans: [], cycles: [] }],
    [
      'two tops and one that lies in nothing there is',
      [unitOf('one', null), unitOf('two', null), unitOf('lost', 'gone')],
      { tops: ['one', 'two'], orphans: ['lost'], cycles: [] },
    ],
    [
      'a ring with one hanging from it, and one in itself',
      [unitOf('top', null), unitOf('r2', 'r1'), unitOf('r1', 'r2'), unitOf('off', 'r1'), unitOf('self', 'self')],
      { tops: ['top'], orphans: [], cycles: [['self'], ['r2', 'r1']] },
    ],
  ] as const)
    it(`are told: ${what}`, () => {
      assert.deepEqual(unitFaults(units), faults);
    });
});
