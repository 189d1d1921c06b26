import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shareEvenly } from '../../../src/model/span-plan/share-evenly.js';

const CASES: readonly [people: number, held: readonly number[], given: readonly number[]][] = [
  [10, [0], [10]],
  [10, [0, 0], [5, 5]],
  [11, [0, 0, 0], [4, 4, 3]],
  [10, [0, 6], [8, 2]],
  [3, [0, 6], [3, 0]],
  [0, [0, 4], [0, 0]],
  [7, [5, 0, 1], [0, 4, 3]],
  [1, [2, 2], [1, 0]],
];

for (const [people, held, given] of CASES)
  it(`shares ${people} among groups that have ${held.join(', ')}`, () => {
    assert.deepEqual(shareEvenly(people, held), given);
  });
