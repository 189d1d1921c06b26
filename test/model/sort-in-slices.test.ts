import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish } from '../../src/model/slices.js';
import { sortInSlices } from '../../src/model/sort-in-slices.js';
import { chance } from '../support/chance.js';

describe('sorting in slices', () => {
  const next = chance(7);
  const items = Array.from({ length: 5000 }, (_, at) => ({ at, value: Math.floor(next() * 40) }));
  const compare = (a: { value: number }, b: { value: number }): number => a.value - b.value;

  it('gives what sorting gives, equal ones as they were', () => {
    deepEqual(finish(sortInSlices(items, compare)), items.toSorted(compare));
  });

  it('is done with nothing and with one', () => {
    deepEqual(finish(sortInSlices([], compare)), []);
    deepEqual(finish(sortInSlices(items.slice(0, 1), compare)), items.slice(0, 1));
  });

  it('pauses often', () => {
    let pauses = 0;
    for (const work = sortInSlices(items, compare); !work.next().done;) pauses += 1;
    ok(pauses > 50);
  });
});
