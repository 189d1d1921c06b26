import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportingLines } from '../../src/model/reporting-lines.js';
import { itWithShared, shared } from '../support/shared.js';
import { reportsTo, smallOrganisation } from '../support/span-reference.js';
import type { ReferencePerson, SpanReference } from '../support/span-reference.js';

/** "b<a" is b led by a; a name alone has no manager. */
const lines = (text: string) =>
  reportingLines(
    text.split(' ').map((row) => {
      const [id = '', managerId] = row.split('<');
      return { id, managerId: managerId ?? null };
    }),
  );

describe('reportingLines', () => {
  it('places everybody under the top', () => {
    const { depths, direct, layers, orphans, tops, totals, unplaced } = lines('a b<a c<a d<b e<d');
    assert.deepEqual(tops, ['a']);
    assert.deepEqual(
      [...depths],
      [
        ['a', 1],
        ['b', 2],
        ['c', 2],
        ['d', 3],
        ['e', 4],
      ],
    );
    assert.deepEqual([...totals].toSorted(), [
      ['a', 4],
      ['b', 2],
      ['d', 1],
    ]);
    assert.deepEqual(direct.get('a'), ['b', 'c']);
    assert.equal(layers, 4);
    assert.deepEqual([orphans, unplaced], [[], []]);
  });

  const cases: readonly (readonly [
    name: string,
    text: string,
    cycles: readonly (readonly string[])[],
    unplaced: readonly string[],
  ])[] = [
    ['a loop of two', 'a<b b<a', [['a', 'b']], ['a', 'b']],
    [
      'a loop of three beside a sound line, with somebody below it',
      'top x<top c<a a<b b<c d<a',
      [['c', 'a', 'b']],
      ['c', 'a', 'b', 'd'],
    ],
    [
      'two loops',
      'a<b b<a c<d d<c',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a', 'b', 'c', 'd'],
    ],
    ['somebody who is their own manager is no loop', 'a<a b<a', [], []],
    ['somebody without a manager who leads nobody stands apart', 'a b<a c', [], ['c']],
    ['people below an unknown manager stand apart', 'a b<a c<x d<c', [], ['c', 'd']],
    ['nobody', '', [], ['']],
  ];
  for (const [name, text, cycles, unplaced] of cases) {
    it(`tells ${name}`, () => {
      const found = lines(text);
      assert.deepEqual(found.cycles, cycles);
      assert.deepEqual(found.unplaced, unplaced);
    });
  }

  it('gives no total to those in a loop', () => {
    assert.deepEqual([...lines('a<b b<a c<a d<c').totals.keys()], []);
    assert.deepEqual([...lines('a<x b<a').totals], [['a', 1]]);
  });

  it('counts the first of two rows with one id', () => {
    assert.deepEqual([...lines('a b<a b').direct], [['a', ['b']]]);
  });

  it('follows a line 50,000 deep', () => {
    const deep = Array.from({ length: 50_000 }, (_, index) => ({
      id: String(index),
      managerId: index === 0 ? null : String(index - 1),
    }));
    assert.equal(reportingLines(deep).layers, 50_000);
    assert.equal(reportingLines(deep).totals.get('0'), 49_999);
  });

  const reproduces = (file: string, people: () => readonly ReferencePerson[]) => {
    itWithShared(`reproduces ${file}`, () => {
      const { expected } = shared<SpanReference>(file);
      const found = reportingLines(people());
      assert.deepEqual(found.tops, expected.tops.map(String));
      assert.deepEqual(found.unplaced, expected.unplaced);
      assert.deepEqual(
        found.orphans.map(({ id }) => id),
        expected.problems.map(({ id }) => id),
      );
      assert.deepEqual(found.cycles, expected.cycle);
      assert.equal(found.layers, expected.layers);
      const levels = [...found.depths.values()];
      const counts = Object.fromEntries(
        Object.keys(expected.depthCounts).map((level) => [
          level,
          levels.filter((depth) => depth === Number(level)).length,
        ]),
      );
      assert.deepEqual(counts, expected.depthCounts);
      assert.ok(Math.abs(levels.reduce((sum, depth) => sum + depth, 0) / levels.length - expected.meanDepth) < 1e-6);
      for (const { depth, direct, directLeaders, id, total } of expected.perLeader) {
        const below = found.direct.get(String(id)) ?? [];
        assert.equal(below.length, direct, `direct of ${id}`);
        assert.equal(below.filter((one) => found.direct.has(one)).length, directLeaders, `leaders under ${id}`);
        assert.equal(found.totals.get(String(id)), total, `total of ${id}`);
        assert.equal(found.depths.get(String(id)), depth, `depth of ${id}`);
      }
    });
  };
  reproduces('span/small-org.json', smallOrganisation);
  reproduces('span/krackhardt.json', () => reportsTo('krackhardt-hightech'));

  itWithShared('reads a real list in which one is their own manager and thirteen have none', () => {
    const found = reportingLines(reportsTo('manufacturing-email'));
    assert.deepEqual(found.tops, ['86']);
    assert.deepEqual(found.selfManagers, ['86']);
    assert.equal(found.unplaced.length, 13);
    assert.equal(found.totals.get('86'), 153);
    assert.deepEqual(found.cycles, []);
  });
});
