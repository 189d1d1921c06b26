import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable } from '../../../src/adapters/table.js';
import type { TableFault } from '../../../src/adapters/table.js';
import { excelFile } from '../../support/excel.js';
import type { ExcelEncoding } from '../../support/excel.js';

const cellsOf = (input: ArrayBuffer | string) => readTable(input).value.rows.map(({ cells }) => cells);
const bytes = (...values: readonly number[]): ArrayBuffer => Uint8Array.from(values).buffer;

describe('readTable', () => {
  for (const encoding of ['windows-1252', 'utf-8', 'utf-8-bom', 'utf-16le'] satisfies ExcelEncoding[]) {
    it(`reads Danish letters in ${encoding}`, () => {
      const { faults, value } = readTable(
        excelFile(
          [
            ['Nr.', 'Navn', 'Årsværk'],
            [7, 'Åse Ødegård–Ærø', 0.8],
          ],
          encoding,
        ),
      );
      assert.deepEqual(value.header, ['Nr.', 'Navn', 'Årsværk']);
      assert.deepEqual(value.rows, [{ number: 2, cells: ['7', 'Åse Ødegård–Ærø', '0,8'] }]);
      assert.deepEqual(faults, []);
    });
  }

  const texts: readonly (readonly [name: string, text: string, rows: readonly (readonly string[])[]])[] = [
    [
      'semicolons with decimal commas',
      'id;fte\n1;0,8\n2;1,0\n',
      [
        ['1', '0,8'],
        ['2', '1,0'],
      ],
    ],
    ['commas', 'id,navn\r\n1,Bo\r\n', [['1', 'Bo']]],
    ['tabs, as copied from a spreadsheet', 'id\tnavn\n1\tBo, Ry', [['1', 'Bo, Ry']]],
    ['a delimiter inside quotes', 'id;navn\n1;"Bo; ""den lange"""', [['1', 'Bo; "den lange"']]],
    ['a header with the other delimiter inside quotes', '"id, nr, ny";navn\n1;Bo', [['1', 'Bo']]],
    [
      'line breaks inside quotes',
      'id;navn\n1;"Bo\nRy"\n2;Li',
      [
        ['1', 'Bo Ry'],
        ['2', 'Li'],
      ],
    ],
    ['spaces round cells, hard ones too', ' id ;navn\n 1 ;\u00A0Bo\u00A0 Ry ', [['1', 'Bo Ry']]],
    [
      'rows that are too short, and empty ones',
      'id;navn;leder\n1;Bo\n;;\n\n2;Li;1\n',
      [
        ['1', 'Bo', ''],
        ['2', 'Li', '1'],
      ],
    ],
    ['empty columns at the end', 'id;navn;;\n1;Bo;;\n', [['1', 'Bo']]],
    ['a delimiter that the file names', 'sep=|\nid|navn\n1|Bo; Li', [['1', 'Bo; Li']]],
    ['one column', 'id\n1\n2', [['1'], ['2']]],
    [
      'an apostrophe before what a spreadsheet would run',
      "id;navn\n1;'=2+2\n2;'til Bo",
      [
        ['1', '=2+2'],
        ['2', "'til Bo"],
      ],
    ],
    ['markup as text', 'id;navn\n1;<b>Bo</b>', [['1', '<b>Bo</b>']]],
    ['old Macintosh line ends', 'id;navn\r1;Bo\r', [['1', 'Bo']]],
  ];
  for (const [name, text, rows] of texts) {
    it(`reads ${name}`, () => {
      assert.deepEqual(cellsOf(text), rows);
      assert.deepEqual(readTable(text).faults, []);
    });
  }

  it('numbers rows as the file does, with empty rows and the delimiter line counted', () => {
    assert.deepEqual(readTable('sep=;\n\nid;navn\n\n1;Bo').value.rows, [{ number: 5, cells: ['1', 'Bo'] }]);
  });

  const refused: readonly (readonly [name: string, input: ArrayBuffer | string, fault: TableFault])[] = [
    ['nothing', '', { code: 'empty-file' }],
    ['an empty file', new ArrayBuffer(0), { code: 'empty-file' }],
    ['only delimiters', ';;\n;;\n', { code: 'empty-file' }],
    ['an Excel workbook', bytes(0x50, 0x4b, 3, 4, 20, 0), { code: 'excel-file' }],
    ['an old Excel workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), { code: 'excel-file' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), { code: 'binary-file' }],
    ['a web page', '\n<!DOCTYPE html><html><body>Log ind</body></html>', { code: 'html-file' }],
    ['a table that a program saved as a web page', '<table><tr><td>1</td></tr></table>', { code: 'html-file' }],
    ['a file of absurd size', new ArrayBuffer(50_000_001), { code: 'file-too-large' }],
  ];
  for (const [name, input, fault] of refused) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(readTable(input), { value: { header: [], rows: [] }, faults: [fault] });
    });
  }

  it('tells a row with more cells than there are headers, and leaves it out', () => {
    const { faults, value } = readTable('id;navn\n1;Bo;Ry;x\n2;Li');
    assert.deepEqual(faults, [{ code: 'too-many-cells', row: 2, value: 'Ry · x' }]);
    assert.deepEqual(
      value.rows.map(({ cells }) => cells),
      [['2', 'Li']],
    );
  });

  it('tells a quote that nothing ends', () => {
    assert.deepEqual(readTable('id;navn\n1;Bo\n2;"Li\n3;Ib').faults, [{ code: 'unclosed-quote', row: 3 }]);
  });

  it('reads the first 50,000 rows of more', () => {
    const { faults, value } = readTable(`id\n${Array.from({ length: 50_010 }, (_, index) => index).join('\n')}`);
    assert.equal(value.rows.length, 50_000);
    assert.deepEqual(faults, [{ code: 'too-many-rows', row: 50_002 }]);
  });
});
