import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { importantAndWeak } from '../../../src/model/relations/important-weak.js';
import { applyFilter, filters, fittingFilter, NO_FILTER } from '../../../src/model/relations/map-filter.js';
import type { MapFilter } from '../../../src/model/relations/map-filter.js';
import { shortestPath } from '../../../src/model/relations/shortest-path.js';
import { weakCount } from '../../../src/model/relations/weak-counts.js';
import { confidential, crowd, workshop } from '../../support/maps.js';

const shown = (filter: Partial<MapFilter>, graph = workshop()): string =>
  applyFilter(graph, { ...NO_FILTER, ...filter })
    .nodes.map(({ id }) => id)
    .join(' ');

describe('a filter of a map', () => {
  for (const [why, filter, expected] of [
    ['nothing is taken away without one', {}, 'mette jens ida bo anna'],
    ['one administration', { group: 'care' }, 'mette jens ida'],
    ['one department', { group: 'home' }, 'mette jens'],
    ['those who have not answered', { answered: 'no' }, 'anna'],
    ['weak ratings, and those who have them', { bands: ['weak'] }, 'mette bo'],
    ['two bands', { bands: ['weak', 'strong'] }, 'mette jens bo'],
    ['those that one rates', { ego: { id: 'mette', degrees: 1, direction: 'gives' } }, 'mette jens bo'],
    ['those who rate one', { ego: { id: 'mette', degrees: 1, direction: 'receives' } }, 'mette ida bo'],
    ['both', { ego: { id: 'ida', degrees: 1, direction: 'both' } }, 'mette jens ida'],
    ['two steps out', { ego: { id: 'jens', degrees: 2, direction: 'gives' } }, 'mette jens ida'],
    ['round nobody there is', { ego: { id: 'nobody', degrees: 2, direction: 'both' } }, ''],
    ['a part of a part', { group: 'care', ego: { id: 'mette', degrees: 1, direction: 'both' } }, 'mette jens ida'],
    ['a group that is not there', { group: 'nowhere' }, ''],
  ] as const)
    it(why, () => {
      assert.equal(shown(filter), expected);
    });

  it('is none when nothing is asked for', () => {
    assert.equal(filters(NO_FILTER), false);
    const graph = workshop();
    assert.equal(applyFilter(graph, NO_FILTER), graph);
  });

  it('loses what another graph knows nothing of', () => {
    const filter = {
      bands: ['weak'],
      group: 'home',
      answered: 'no',
      ego: { id: 'mette', degrees: 1, direction: 'both' },
    } as const;
    assert.deepEqual(fittingFilter(workshop(), filter), filter);
    assert.deepEqual(fittingFilter(confidential('area'), filter), { ...NO_FILTER, bands: ['weak'] });
    const { bands: _, ...plain } = workshop();
    assert.deepEqual(fittingFilter(plain, filter).bands, []);
  });

  it('never shows what was hidden, and keeps saying that something is', () => {
    const graph = confidential();
    const seen = applyFilter(graph, { ...NO_FILTER, bands: ['weak'] });
    assert.deepEqual(
      seen.ties.map(({ from, to }) => [from, to]),
      [['home', 'jobs']],
    );
    assert.deepEqual(seen.notices, graph.notices);
  });
});

describe('how two hang together', () => {
  const path = (from: string, to: string, graph = workshop()) =>
    shortestPath(graphIndex(graph), from, to)?.map(({ id }) => id);

  for (const [from, to, expected] of [
    ['mette', 'bo', ['mette', 'bo']],
    ['jens', 'bo', ['jens', 'mette', 'bo']],
    ['anna', 'ida', ['anna', 'bo', 'mette', 'ida']],
    ['ida', 'anna', ['ida', 'mette', 'bo', 'anna']],
    ['ida', 'ida', ['ida']],
    ['ida', 'nobody', undefined],
  ] as const)
    it(`${from} and ${to}`, () => {
      assert.deepEqual(path(from, to), expected);
    });

  it('is by the way whose weakest relation is the best, among the shortest', () => {
    const graph = workshop();
    const tie = (from: string, to: string, mean: number) => ({
      from,
      to,
      state: 'rated' as const,
      raters: 1,
      mean,
      means: {},
    });
    const ties = [tie('mette', 'jens', 5), tie('jens', 'anna', 2), tie('mette', 'ida', 3), tie('ida', 'anna', 3)];
    assert.deepEqual(path('mette', 'anna', { ...graph, ties }), ['mette', 'ida', 'anna']);
    assert.deepEqual(path('anna', 'mette', { ...graph, ties }), ['anna', 'ida', 'mette']);
  });

  it('is not through what is hidden', () => {
    assert.equal(path('home', 'nursing', confidential()), undefined);
  });

  it('is as short as it can be in a crowd', () => {
    const graph = crowd(200, 500);
    const index = graphIndex(graph);
    const found = shortestPath(index, 'n0', 'n7');
    assert.ok(found && found.length > 1);
    found.slice(1).forEach(({ id }, step) => {
      assert.ok(index.relations(found[step]!.id).some(({ other }) => other.id === id));
    });
  });
});

describe('the count of important and weak relations as the cut-offs move', () => {
  const index = graphIndex(crowd(60, 400));

  it('is the count of the list where they stand', () => {
    assert.equal(weakCount(index, 0), importantAndWeak(index).length);
    assert.equal(weakCount(graphIndex(workshop()), 0), 1);
  });

  it('never falls as they rise', () => {
    const counts = [-3, -2, -1, -0.5, 0, 0.5, 1, 2].map((by) => weakCount(index, by));
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
    );
    assert.equal(counts[0], 0);
  });

  it('is 0 where the host has no bands', () => {
    const { bands: _, ...plain } = workshop();
    assert.equal(weakCount(graphIndex(plain), 5), 0);
  });
});
