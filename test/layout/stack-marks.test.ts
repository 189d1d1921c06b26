import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stackMarks } from '../../src/layout/stack-marks.js';

const rows: readonly (readonly [
  what: string,
  values: readonly number[],
  max: number,
  places: number,
  marks: readonly (readonly [at: number, level: number])[],
])[] = [
  ['nothing', [], 10, 10, []],
  [
    'each at its own place',
    [0, 5, 10],
    10,
    10,
    [
      [0, 0],
      [0.5, 0],
      [1, 0],
    ],
  ],
  [
    'equals on top of each other, in their order',
    [5, 5, 5],
    10,
    10,
    [
      [0.5, 0],
      [0.5, 1],
      [0.5, 2],
    ],
  ],
  [
    'near ones in one place',
    [4.9, 5.1],
    10,
    10,
    [
      [0.5, 0],
      [0.5, 1],
    ],
  ],
  [
    'what lies beyond the ends at the ends',
    [-3, 40],
    10,
    10,
    [
      [0, 0],
      [1, 0],
    ],
  ],
  [
    'all at the start where the strip has no length',
    [3, 4],
    0,
    10,
    [
      [0, 0],
      [0, 1],
    ],
  ],
];

describe('stackMarks', () => {
  for (const [what, values, max, places, marks] of rows)
    it(`places ${what}`, () => {
      assert.deepEqual(
        stackMarks(values, max, places),
        marks.map(([at, level]) => ({ at, level })),
      );
    });
});
