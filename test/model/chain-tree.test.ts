import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { managementLine } from '../../src/model/chain-line.js';
import { readChainLink, writeChainLink } from '../../src/model/chain-link.js';
import { chainRows, FIRST_SHOWN, flatRows, peopleKey } from '../../src/model/chain-tree.js';
import type { ChainShown } from '../../src/model/chain-tree.js';
import type { ChainPost, ChainUnit, ManagementChain } from '../../src/model/management-chain.js';
import { unitOf } from '../support/organisation.js';

const unit = (id: string, parentId: string | null, more: Partial<ChainUnit> = {}): ChainUnit => ({
  ...unitOf(id, parentId, { name: id }),
  level: 1,
  posts: [],
  units: 0,
  people: 0,
  ...more,
});
const held = (id: string, kind: ChainPost['kind'] = 'line'): ChainPost => ({ id, kind, person: { id, name: id } });

const shown = (units: readonly ChainUnit[], more: Partial<ChainShown> = {}): ChainShown => ({
  units,
  path: [],
  open: new Set(),
  people: new Map(),
  shown: new Map(),
  ...more,
});
/** The rows as text: how far in, what it is, and where it stands among its siblings. */
const text = (chain: ChainShown): readonly string[] =>
  flatRows(chainRows(chain)).map(
    ({ isOpen, key, level, position, size }) =>
      `${'  '.repeat(level - 1)}${isOpen === undefined ? '' : isOpen ? '- ' : '+ '}${key} ${position}/${size}`,
  );

describe('the rows of a chain', () => {
  const units = [unit('top', null, { units: 3, people: 2 }), unit('å', 'top'), unit('a', 'top', { people: 1 })];

  it('are those of open units, in Danish order, with what is left to ask for and the people last', () => {
    assert.deepEqual(text(shown(units)), ['+ top 1/1']);
    assert.deepEqual(text(shown(units, { open: new Set(['top']) })), [
      '- top 1/1',
      '  + a 1/4',
      '  å 2/4',
      '  more units top 3/4',
      '  + people top 4/4',
    ]);
  });

  it('hold the people that have come, and that there are more', () => {
    const people = new Map([['top', { items: [{ id: 'p', name: 'P' }], more: true }]]);
    const rows = text(shown(units.slice(0, 1), { open: new Set(['top', peopleKey('top')]), people }));
    assert.deepEqual(rows.slice(-3), ['  - people top 2/2', '    people top p 1/2', '    more people top 2/2']);
  });

  it('are no more of one level than are asked for, but for the way to the unit it is about', () => {
    const many = Array.from({ length: 250 }, (_, at) => unit(`u${String(at).padStart(3, '0')}`, 'top'));
    const chain = shown([unit('top', null, { units: 250 }), ...many], {
      open: new Set(['top']),
      path: ['top', 'u249'],
    });
    assert.equal(text(chain).length, 1 + FIRST_SHOWN + 1 + 1);
    assert.equal(text(chain).at(-2), `  u249 ${FIRST_SHOWN + 1}/${FIRST_SHOWN + 2}`);
    assert.equal(text({ ...chain, shown: new Map([['top', 200]]) }).length, 1 + 200 + 1 + 1);
  });

  it('stand at the top where what they lie in is not known', () => {
    assert.deepEqual(text(shown([unit('b', 'gone'), unit('a', null)])), ['a 1/2', 'b 2/2']);
  });
});

const chainOf = (units: readonly ChainUnit[], person?: string): ManagementChain => ({
  asOf: '2026-03-31',
  hierarchy: 'line',
  hierarchies: ['line'],
  also: [],
  dotted: [],
  path: units.map(({ id }) => id),
  units,
  ...(person !== undefined && { person: { id: person, name: person } }),
});

describe('the line of a chain', () => {
  const top = unit('top', null, { posts: [held('chief')] });
  for (const [what, chain, above] of [
    [
      'two who lead over one who leads',
      chainOf([top, unit('a', 'top', { posts: [held('ann')] }), unit('b', 'a', { posts: [held('bo')] })], 'bo'),
      2,
    ],
    [
      'a vacant post, which is no level',
      chainOf([top, unit('a', 'top', { posts: [{ id: 'v', kind: 'line' }] })], 'x'),
      1,
    ],
    [
      'one person who leads two units in a row',
      chainOf([top, unit('a', 'top', { posts: [held('chief', 'acting')] })], 'x'),
      1,
    ],
    [
      'two who lead together',
      chainOf([top, unit('a', 'top', { posts: [held('ann', 'shared'), held('bo', 'shared')] })], 'x'),
      2,
    ],
    ['the unit itself, which is not above it', chainOf([top, unit('a', 'top', { posts: [held('ann')] })]), 1],
    ['a dotted line, which leads nobody', chainOf([top, unit('a', 'top', { posts: [held('hr', 'staff')] })], 'x'), 1],
    ['nobody', chainOf([]), 0],
  ] as const)
    it(`counts ${above} above: ${what}`, () => {
      assert.equal(managementLine(chain).above, above);
    });
});

describe('a link to a chain', () => {
  for (const [search, link] of [
    ['?tvaers-chain=u-1', { unit: 'u-1' }],
    ['?tvaers-chain=med-1&tvaers-chain-line=med', { unit: 'med-1', hierarchy: 'med' }],
    ['?tvaers-chain=u-1&tvaers-chain-line=other', { unit: 'u-1' }],
    ['?tvaers-chain=', undefined],
    [`?tvaers-chain=${'a'.repeat(201)}`, undefined],
    ['?something=else', undefined],
  ] as const)
    it(`reads ${search.slice(0, 60)}`, () => {
      assert.deepEqual(readChainLink(search), link);
    });

  it('is written beside what is there, and read again', () => {
    const written = writeChainLink('?side=2&tvaers-chain-line=med', { unit: 'ældre/pleje 100 %', hierarchy: 'line' });
    assert.equal(new URLSearchParams(written).get('side'), '2');
    assert.deepEqual(readChainLink(written), { unit: 'ældre/pleje 100 %' });
  });
});
