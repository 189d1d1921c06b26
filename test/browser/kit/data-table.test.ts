import { expect, fixture } from '@open-wc/testing';
import { dataTable, toCsv } from '../../../src/kit/data-table.js';
import type { Column } from '../../../src/kit/data-table.js';
import { fileName } from '../../../src/kit/save-file.js';

interface Row {
  readonly name: string;
  readonly count: number | undefined;
}
const columns: readonly Column<Row>[] = [
  { head: 'Navn', text: ({ name }) => name },
  { head: 'Antal', text: ({ count }) => String(count ?? '–'), value: ({ count }) => count },
];

describe('toCsv', () => {
  const cases: readonly (readonly [row: Row, line: string])[] = [
    [{ name: 'Åse', count: 1.5 }, 'Åse;1,5'],
    [{ name: 'a;b "c"', count: 0 }, '"a;b ""c""";0'],
    [{ name: 'two\nlines', count: undefined }, '"two\nlines";'],
    [{ name: '=1+1', count: -2 }, "'=1+1;-2"],
    [{ name: '@x', count: 1e21 }, "'@x;1e+21"],
    [{ name: '-Ø', count: 3 }, "'-Ø;3"],
  ];
  for (const [row, line] of cases)
    it(line, () => {
      expect(toCsv(columns, [row])).to.equal(`\uFEFFNavn;Antal\r\n${line}\r\n`);
    });

  it('has what a reader must know over its heads, as comments', () => {
    expect(toCsv(columns, [], ['Kun en del.', 'Også; det her'])).to.equal(
      '\uFEFF# Kun en del.\r\n"# Også; det her"\r\nNavn;Antal\r\n',
    );
  });
});

describe('dataTable', () => {
  it('is a real table: a caption, scoped heads, the first cell names the row', async () => {
    const region = await fixture<HTMLElement>(dataTable('Ledere', columns, [{ name: 'Åse', count: 2 }]));
    const table = region.querySelector('table')!;
    expect(table.caption!.textContent.trim()).to.equal('Ledere');
    expect([...table.querySelectorAll('th')].map((cell) => [cell.textContent.trim(), cell.scope])).to.deep.equal([
      ['Navn', 'col'],
      ['Antal', 'col'],
      ['Åse', 'row'],
    ]);
    expect(region.tabIndex).to.equal(0);
  });
});

describe('fileName', () => {
  for (const [title, name] of [
    ['Ledelsesspænd', 'Ledelsesspænd.csv'],
    ['Kort: Ældre & Sundhed/2026', 'Kort-Ældre-Sundhed-2026.csv'],
    ['…', 'tvaers.csv'],
  ] as const)
    it(`${title} → ${name}`, () => {
      expect(fileName(title, 'csv')).to.equal(name);
    });
});
