import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TABLE_SURVEY, tableBackend, tableData } from '../../../src/adapters/table.js';
import type { SourcedFault, TableSources } from '../../../src/adapters/table.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { density } from '../../../src/model/network/density.js';
import { graphNetwork } from '../../../src/model/relations/graph-network.js';
import { spanDistribution } from '../../../src/model/span-distribution.js';
import { spansOf } from '../../../src/model/span.js';
import { excelPeople, excelRelations } from '../../support/excel.js';
import type { ExcelEncoding } from '../../support/excel.js';
import { networkReference } from '../../support/networks.js';
import { itWithShared, shared } from '../../support/shared.js';
import type { SpanReference } from '../../support/span-reference.js';

const PEOPLE =
  'nr;navn;leder;enhed;forvaltning;årsværk\n1;Åse Lund;;;Skole;1\n2;Bo Ry;1;Ryskolen;Skole;0,8\n3;Li Ås;1;Ryskolen;Skole;0,5\n4;Ib Øst;2;;;1\n';
const RELATIONS = 'fra;til;vægt\n1;2;4\n2;1;3,5\n3;1;2\n';

const graphOf = (sources: TableSources, level: 'person' | 'unit' | 'area' = 'person'): Promise<RelationGraph> => {
  const { relations } = tableBackend(sources, { asOf: '2026-03-31' });
  assert.ok(relations);
  return relations.graph({ survey: TABLE_SURVEY, level });
};

describe('tableData', () => {
  it('makes engagements that name their managers, in units under one top', () => {
    const { data, faults } = tableData({ people: PEOPLE }, { asOf: '2026-03-31' });
    assert.deepEqual(faults, []);
    assert.deepEqual(
      data.units.map(({ kind, name, parentId }) => [name, kind, parentId]),
      [
        ['Alle', 'municipality', null],
        ['Skole', 'administration', 'top'],
        ['Ryskolen', 'department', 'unit-1'],
      ],
    );
    assert.deepEqual(
      data.people.map(({ name, unitId }) => [name, unitId]),
      [
        ['Åse Lund', 'unit-1'],
        ['Bo Ry', 'unit-2'],
        ['Li Ås', 'unit-2'],
        ['Ib Øst', undefined],
      ],
    );
    assert.deepEqual(
      data.engagements.map(({ fte, managerId }) => [fte, managerId]),
      [
        [1, null],
        [0.8, '1'],
        [0.5, '1'],
        [1, '2'],
      ],
    );
    assert.deepEqual(data.surveys, []);
  });

  it('finds leaders through posts where the list has them: acting, shared, staff and vacant ones', () => {
    const people = [
      'nr;navn;enhed;lederpost;titel;leder',
      '1;Åse Lund;Skolen;leder;Skoleleder;',
      '2;Bo Ry;Indskoling;konstitueret;Leder;1',
      '3;Li Ås;Indskoling;;Lærer;',
      '4;Ib Øst;Indskoling;stab;Konsulent;1',
      ';;Mellemtrin;leder;Leder;',
      '5;Eva Holm;Mellemtrin;ingen;Lærer;1',
      '6;Ole Bro;Indskoling;dronning;Lærer;',
    ].join('\n');
    const { data, faults } = tableData({ people }, { asOf: '2026-03-31' });
    assert.deepEqual(
      faults.map(({ code, row }) => [code, row]),
      [['unknown-post', 8]],
    );
    const name = (id: string) => data.units.find((unit) => unit.id === id)?.name;
    assert.deepEqual(
      data.posts.map(({ kind, personId, title, unitId }) => [name(unitId), kind, personId, title]),
      [
        ['Skolen', 'line', '1', 'Skoleleder'],
        ['Indskoling', 'acting', '2', 'Leder'],
        ['Indskoling', 'staff', '4', 'Konsulent'],
        ['Mellemtrin', 'line', null, 'Leder'],
      ],
    );
    assert.deepEqual(
      spansOf(data).map(({ acting, headcount, leaderId }) => [leaderId, headcount, acting]),
      [
        ['1', 3, false],
        ['2', 2, true],
      ],
    );
  });

  it('says which list a fault is in', () => {
    const { faults } = tableData({ people: 'nr;leder\n1;9', relations: 'fra;til\n1;8' });
    assert.deepEqual(
      faults.map(({ code, source }) => [source, code]),
      [
        ['people', 'unknown-manager'],
        ['relations', 'unknown-person'],
      ],
    );
  });

  it('takes those whom the relations name where there is no list of people', () => {
    const { data } = tableData({ relations: 'fra;til\na;b\nb;c' });
    assert.deepEqual(
      data.people.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(spansOf(data), []);
  });

  const scales: readonly (readonly [name: string, weights: readonly string[], min: number, max: number])[] = [
    ['the smallest and largest weight', ['2', '5', '4'], 2, 5],
    ['whole numbers round decimals', ['1,5', '3,2'], 1, 4],
    ['one step where all weights are equal', ['1', '1'], 0, 1],
  ];
  for (const [name, weights, min, max] of scales) {
    it(`makes a scale of ${name}`, async () => {
      const relations = `fra;til;vægt\n${weights.map((weight, index) => `a;b${index};${weight}`).join('\n')}`;
      assert.deepEqual((await graphOf({ relations })).scale, { min, max });
    });
  }
});

describe('tableBackend', () => {
  it('tells spans and relations, each weight as it stands', async () => {
    const backend = tableBackend({ people: PEOPLE, relations: RELATIONS }, { asOf: '2026-03-31' });
    const spans = await backend.organisation?.spans?.({ leader: '1' });
    assert.deepEqual(
      spans?.items.map(({ fte, headcount, leader }) => [leader.name, headcount, fte]),
      [['Åse Lund', 2, 1.3]],
    );
    const graph = await graphOf({ people: PEOPLE, relations: RELATIONS });
    assert.deepEqual(
      graph.nodes.map(({ label }) => label).toSorted(),
      ['Bo Ry', 'Ib Øst', 'Li Ås', 'Åse Lund'].toSorted(),
    );
    const rated = graph.ties.flatMap((tie) => (tie.state === 'rated' ? [[tie.from, tie.to, tie.mean]] : []));
    assert.deepEqual(rated.toSorted(), [
      ['1', '2', 4],
      ['2', '1', 3.5],
      ['3', '1', 2],
    ]);
    assert.deepEqual(graph.notices, []);
  });

  it('answers with what could be read, and tells of what could not', () => {
    const told: SourcedFault[] = [];
    const backend = tableBackend(
      { people: 'nr;leder\n1;1\n2;1', relations: '' },
      { onFaults: (faults) => told.push(...faults) },
    );
    assert.ok(backend.organisation);
    assert.deepEqual(
      told.map(({ code }) => code),
      ['self-manager', 'empty-file'],
    );
  });

  const encodings: readonly ExcelEncoding[] = ['windows-1252', 'utf-8-bom'];
  for (const encoding of encodings) {
    itWithShared(`reproduces the spans of real managers from a file in ${encoding}`, () => {
      const { expected } = shared<SpanReference>('span/krackhardt.json');
      const { data, faults } = tableData({ people: excelPeople('krackhardt-hightech', encoding) });
      assert.deepEqual(faults, []);
      const spans = spansOf(data);
      assert.deepEqual(
        spans.map(({ fte, headcount, leaderId }) => [leaderId, headcount, fte]).toSorted(),
        expected.perLeader.map(({ direct, directFte, id }) => [String(id), direct, directFte]).toSorted(),
      );
      const { experienced, max, mean, median } = spanDistribution(spans);
      assert.deepEqual([mean, median, max], [expected.meanSpan, expected.medianSpan, expected.max]);
      assert.ok(Math.abs(experienced - expected.experiencedSpan) < 1e-6);
    });
  }

  itWithShared('reproduces the network figures of real advice', async () => {
    const { expected } = networkReference('krackhardt-advice');
    const graph = await graphOf({
      people: excelPeople('krackhardt-hightech'),
      relations: excelRelations('krackhardt-hightech', 'advice'),
    });
    assert.equal(graph.nodes.length, expected.n);
    assert.equal(graph.ties.filter(({ state }) => state === 'rated').length, expected.ties);
    assert.ok(Math.abs(density(graphNetwork(graph)) - expected.density) < 1e-6);
  });

  itWithShared('reads a real company’s e-mail with its reports-to list', async () => {
    const sources = {
      people: excelPeople('manufacturing-email', 'utf-8-bom'),
      relations: excelRelations('manufacturing-email', 'email', 'utf-8-bom'),
    };
    const { data, faults } = tableData(sources);
    assert.deepEqual(
      faults.map(({ code, row, source, value }) => [source, code, row, value]),
      [
        ['people', 'self-manager', 87, '86'],
        ['relations', 'self-tie', 176, '12'],
      ],
    );
    assert.equal(spansOf(data)[0]?.headcount, 13);
    const graph = await graphOf(sources);
    assert.equal(graph.nodes.length, 167);
    assert.equal(graph.ties.filter(({ state }) => state === 'rated').length, 5783);
    assert.deepEqual(graph.scale, { min: 1, max: 1458 });
  });
});
