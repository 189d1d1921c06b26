import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exactChanges } from '../../../src/model/survey-results/changes.js';
import { isLinkHolder, linkHolder } from '../../../src/model/survey-results/invited-units.js';

const UNITS = [
  { id: 'by', parentId: null, name: 'By' },
  { id: 'nord', parentId: 'by', name: 'Nord' },
  { id: 'syd', parentId: 'by', name: 'Syd' },
];
const people = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `p${from + at}`);
const links = (wave: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => linkHolder(`${wave}-${at}`));
const exact = (before: Readonly<Record<string, readonly string[]>>, after: typeof before): readonly string[] =>
  [...exactChanges(UNITS, new Map(Object.entries(before)), new Map(Object.entries(after)), 5)].sort();

describe('where a change between two rounds may be told exactly', () => {
  it('is where the same people were asked, or at least the minimum came and went', () => {
    assert.deepEqual(exact({ nord: people(1, 8) }, { nord: people(1, 8) }), ['by', 'nord']);
    assert.deepEqual(exact({ nord: people(1, 8) }, { nord: people(6, 14) }), ['by', 'nord']);
  });

  it('is not where one came or went', () => {
    assert.deepEqual(exact({ nord: people(1, 8) }, { nord: people(1, 9) }), []);
  });

  it('is not where people were asked by links both times: they may be the same but for one', () => {
    assert.deepEqual(exact({ nord: links('a', 20) }, { nord: links('b', 20) }), []);
    assert.deepEqual(exact({ nord: links('a', 20), syd: people(1, 8) }, { nord: links('b', 20), syd: people(1, 8) }), [
      'syd',
    ]);
  });

  it('is where they were asked by links once: nobody outside is among those who work here', () => {
    assert.deepEqual(exact({ nord: people(1, 8) }, { nord: links('b', 20) }), ['by', 'nord']);
  });

  it('knows whoever holds a link by the id', () => {
    assert.deepEqual([isLinkHolder(linkHolder('x')), isLinkHolder('x'), isLinkHolder('linket')], [true, false, false]);
  });
});
