import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RelationNode } from '../../../src/model/relation.js';
import { clusterOrder } from '../../../src/model/relations/cluster-order.js';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { groupingBy } from '../../../src/model/relations/grouping.js';
import { matrixSheet } from '../../../src/model/relations/matrix-sheet.js';
import { confidential, crowd, workshop } from '../../support/maps.js';

const { compare } = new Intl.Collator('da');
const labels = (nodes: readonly RelationNode[]): readonly string[] => nodes.map(({ label }) => label);

describe('an order by cluster', () => {
  const order = (text: string) =>
    clusterOrder(
      ['a', 'b', 'c', 'd', 'e', 'f'],
      text.split(' ').map((pair) => ({ a: pair[0]!, b: pair[1]!, value: Number(pair.slice(3) || 1) })),
    ).join('');

  for (const [pairs, expected, why] of [
    ['ac bd', 'acbdef', 'those who are tied come after each other, the rest last'],
    ['ad:5 df:5 af:5 be:1', 'adfbec', 'the larger part comes first'],
    ['ab:1 bc:9 de:9 ef:1', 'bcadef', 'the closest are joined first'],
    ['ab ab ba:3 cd', 'abcdef', 'what is told twice adds up'],
    ['aa xa ay', 'abcdef', 'oneself and the unknown are nothing'],
    ['ab:0 cd:-3', 'abcdef', 'no closeness is none'],
  ] as const)
    it(`${pairs}: ${why}`, () => {
      assert.equal(order(pairs), expected);
    });

  it('gives back each once, and the same each time', () => {
    const { nodes, ties } = crowd(400, 4000);
    const pairs = ties.map(({ from, to }) => ({ a: from, b: to, value: 1 }));
    const ids = nodes.map(({ id }) => id);
    const ordered = clusterOrder(ids, pairs);
    assert.deepEqual([...ordered].sort(), [...ids].sort());
    assert.deepEqual(clusterOrder(ids, pairs), ordered);
  });
});

describe('a matrix', () => {
  it('has rows that rate columns, and keeps the four ways of having no rating apart', () => {
    const { cell, nodes } = matrixSheet(graphIndex(workshop()), 'name', compare);
    assert.deepEqual(labels(nodes), ['Anna Zahle', 'Bo Østergård', 'Ida Ærø', 'Jens Åkær', 'Mette Lund']);
    const kinds = nodes.map((_, row) => nodes.map((__, column) => cell(row, column).kind).join(' '));
    assert.deepEqual(kinds, [
      'self not-answered not-asked not-asked not-asked',
      'moderate self not-asked not-asked strong',
      'not-asked none self not-asked moderate',
      'not-asked not-asked moderate self not-asked',
      'not-asked weak not-asked strong self',
    ]);
    assert.equal(cell(4, 1).urgent, true);
    assert.equal(cell(1, 4).urgent, false);
  });

  it('has what is hidden as hidden, and a size by the square root of the raters', () => {
    const { cell, nodes } = matrixSheet(graphIndex(confidential()), 'organisation', compare);
    assert.deepEqual(labels(nodes), ['Hjemmepleje', 'Sygepleje', 'Jobcenter']);
    const kinds = nodes.map((_, row) => nodes.map((__, column) => cell(row, column).kind).join(' '));
    assert.deepEqual(kinds, [
      'not-asked suppressed weak',
      'suppressed not-asked suppressed',
      'suppressed suppressed not-asked',
    ]);
    assert.deepEqual([cell(0, 2).share, cell(0, 1).tie], [1, { from: 'home', to: 'nursing', state: 'suppressed' }]);
  });

  it('keeps administrations together in the order of the organisation, and says where one begins', () => {
    const { begins, nodes } = matrixSheet(graphIndex(crowd(40, 100)), 'organisation', compare);
    const areas = nodes.map(({ areaId }) => areaId);
    assert.equal(new Set(areas).size, areas.filter((area, place) => area !== areas[place - 1]).length);
    assert.deepEqual(
      nodes.flatMap((_, place) => (begins(place) ? [place] : [])),
      [4, 8, 12, 16, 20, 24, 28, 32, 36],
    );
  });

  it('names each group of the order, and who stands in it', () => {
    const { bandAt, bands, nodes } = matrixSheet(graphIndex(workshop()), 'organisation', compare);
    assert.deepEqual(bands, [
      { label: 'Ældre og Sundhed', first: 0, last: 2, id: 'care' },
      { label: 'Beskæftigelse', first: 3, last: 4, id: 'work' },
    ]);
    assert.equal(bandAt(4)?.label, 'Beskæftigelse');
    assert.equal(nodes[4]?.areaLabel, 'Beskæftigelse');
  });

  it('stands by what areas stand for: the largest group first, and those without one last', () => {
    const graph = workshop();
    const nodes = graph.nodes.map((node, at) =>
      at === 0 ? node : { ...node, attributes: { Distrikt: at === 1 ? 'Øst' : 'Vest' } },
    );
    const words = { unknown: 'Ikke oplyst', others: 'Andre', answered: String, community: String };
    const grouping = groupingBy('attribute:Distrikt', nodes, words);
    const sheet = matrixSheet(graphIndex({ ...graph, nodes }), 'group', compare, grouping);
    assert.deepEqual(
      sheet.bands.map(({ first, label, last }) => [label, first, last]),
      [
        ['Vest', 0, 2],
        ['Øst', 3, 3],
        ['Ikke oplyst', 4, 4],
      ],
    );
    assert.equal(sheet.nodes.at(-1)?.label, 'Mette Lund');
    assert.deepEqual(
      [0, 1, 2, 3, 4].filter((place) => sheet.begins(place)),
      [3, 4],
    );
  });

  it('stands by units in the order of the organisation', () => {
    const graph = workshop();
    const words = { unknown: '', others: '', answered: String, community: String };
    const { bands } = matrixSheet(graphIndex(graph), 'group', compare, groupingBy('unit', graph.nodes, words));
    assert.deepEqual(
      bands.map(({ label }) => label),
      ['Hjemmepleje', 'Sygepleje', 'Jobcenter'],
    );
  });

  it('has no groups where it goes by none, or each is one by itself', () => {
    for (const order of ['name', 'cluster'] as const)
      assert.deepEqual(matrixSheet(graphIndex(workshop()), order, compare).bands, []);
    const alone = { by: 'x', of: ({ id }: RelationNode) => ({ id }) };
    const sheet = matrixSheet(graphIndex(workshop()), 'group', compare, alone);
    assert.deepEqual([sheet.bands, sheet.begins(1), sheet.bandAt(1)], [[], false, undefined]);
  });

  it('names no strength where the host has no bands', () => {
    const { bands: _, ...plain } = workshop();
    const { cell } = matrixSheet(graphIndex(plain), 'name', compare);
    assert.equal(cell(4, 1).kind, 'rated');
  });

  it('puts those who work together next to each other', () => {
    const { nodes } = matrixSheet(graphIndex(workshop()), 'cluster', compare);
    const place = (name: string): number => labels(nodes).findIndex((label) => label.startsWith(name));
    assert.equal(Math.abs(place('Mette') - place('Bo')) <= 2, true);
    assert.equal(nodes.length, 5);
  });
});
