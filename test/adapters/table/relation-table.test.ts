import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesOf, readTable, relationTable } from '../../../src/adapters/table.js';
import type { TableFault } from '../../../src/adapters/table.js';

const known = namesOf([
  { id: '1', name: 'Bo Ry' },
  { id: '2', name: 'Åse Lund' },
  { id: '3', name: 'Li' },
  { id: '4', name: 'Li' },
]);
const relations = (text: string) => relationTable(readTable(text).value, known);
const ties = (text: string) => relations(text).value.map(({ from, to, weight }) => [from, to, weight]);

describe('relationTable', () => {
  const read: readonly (readonly [name: string, text: string, rows: readonly (readonly [string, string, number])[]])[] =
    [
      [
        'ids and weights',
        'Fra;Til;Vægt\n1;2;3,5\n2;1;4',
        [
          ['1', '2', 3.5],
          ['2', '1', 4],
        ],
      ],
      ['names', 'fra;til\nBo Ry;aase lund', [['1', '2', 1]]],
      ['English columns in another order', 'weight,to,from\n0.5,2,1', [['1', '2', 0.5]]],
      [
        'thousands as Danish spreadsheets group them',
        'fra;til;antal\n1;2;1.458,0\n2;1;12,0',
        [
          ['1', '2', 1458],
          ['2', '1', 12],
        ],
      ],
      [
        'thousands as English ones do',
        'from;to;count\n1;2;"1,458.5"\n2;1;12',
        [
          ['1', '2', 1458.5],
          ['2', '1', 12],
        ],
      ],
      ['a point as the decimal sign where no cell says otherwise', 'from;to;weight\n1;2;1.458', [['1', '2', 1.458]]],
      ['weights of 0', 'from;to;weight\n1;2;0', [['1', '2', 0]]],
    ];
  for (const [name, text, rows] of read) {
    it(`reads ${name}`, () => {
      assert.deepEqual(relations(text).faults, []);
      assert.deepEqual(ties(text), rows);
    });
  }

  it('takes anybody it names where the people are not known', () => {
    const { faults, value } = relationTable(readTable('fra;til\na;b').value);
    assert.deepEqual([faults, value], [[], [{ row: 2, from: 'a', to: 'b', weight: 1 }]]);
  });

  const cases: readonly (readonly [name: string, text: string, fault: TableFault])[] = [
    [
      'somebody who is not in the list of people',
      'fra;til\n1;9',
      { code: 'unknown-person', row: 2, column: 'til', value: '9' },
    ],
    ['a name that two have', 'fra;til\nLi;1', { code: 'ambiguous-person', row: 2, column: 'fra', value: 'Li' }],
    ['a relation to oneself', 'fra;til\n1;Bo Ry', { code: 'self-tie', row: 2, column: 'til', value: 'Bo Ry' }],
    ['a row without an end', 'fra;til\n1;', { code: 'missing-id', row: 2, column: 'til', value: '' }],
    ['a row without a weight', 'fra;til;vægt\n1;2;', { code: 'missing-weight', row: 2, column: 'vægt', value: '' }],
    [
      'a weight that is none',
      'fra;til;vægt\n1;2;meget',
      { code: 'not-a-number', row: 2, column: 'vægt', value: 'meget' },
    ],
    ['not a number', 'fra;til;vægt\n1;2;NaN', { code: 'not-a-number', row: 2, column: 'vægt', value: 'NaN' }],
    [
      'digits grouped in other than threes',
      'fra;til;vægt\n1;2;1.5,0',
      { code: 'not-a-number', row: 2, column: 'vægt', value: '1.5,0' },
    ],
    ['a negative weight', 'fra;til;vægt\n1;2;-1', { code: 'number-out-of-range', row: 2, column: 'vægt', value: '-1' }],
    [
      'a huge weight',
      'fra;til;vægt\n1;2;1e300',
      { code: 'number-out-of-range', row: 2, column: 'vægt', value: '1e300' },
    ],
    [
      'an id that means something else',
      'fra;til\n__proto__;1',
      { code: 'bad-id', row: 2, column: 'fra', value: '__proto__' },
    ],
    ['no header', '1;2;3\n2;1;3', { code: 'no-header' }],
    ['columns that are no relations', 'navn;leder\nBo;Li', { code: 'wrong-columns', value: 'navn · leder' }],
  ];
  for (const [name, text, fault] of cases) {
    it(`tells ${name}, and leaves the row out`, () => {
      assert.deepEqual(relations(text), { value: [], faults: [fault] });
    });
  }

  it('keeps the first of two rows about the same relation', () => {
    assert.deepEqual(relations('fra;til;vægt\n1;2;3\n1;2;5\n2;1;4'), {
      value: [
        { row: 2, from: '1', to: '2', weight: 3 },
        { row: 4, from: '2', to: '1', weight: 4 },
      ],
      faults: [{ code: 'duplicate-tie', row: 3, column: 'til', value: '1 → 2' }],
    });
  });
});
