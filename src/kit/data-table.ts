import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** One column of a table: what it is called, what a row says in it, and what a spreadsheet gets. */
export interface Column<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
  /** A number as such, for the file; left out, the file gets the text. */
  readonly value?: (row: Row) => number | undefined;
}

/** The same data as the picture, as a real table. The first column names the row. */
export const dataTable = <Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TemplateResult => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${column.value ? 'number' : ''}>${column.head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column, index) => cell(column, row, index === 0))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

const cell = <Row>(column: Column<Row>, row: Row, names: boolean): TemplateResult =>
  names
    ? html`<th scope="row">${column.text(row)}</th>`
    : html`<td class=${column.value ? 'number' : ''}>${column.text(row)}</td>`;

/**
 * The table as Danish Excel reads it: semicolons, decimal commas, a byte order mark. A text that a spreadsheet would run
 * as a formula gets an apostrophe before it. What a reader must know stands in lines of its own over the heads, with the
 * sign of a comment before each, as R and pandas can skip it.
 */
export function toCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  about: readonly string[] = [],
): string {
  const lines = rows.map((row) =>
    columns.map(({ text, value }) => (value ? String(value(row) ?? '').replace('.', ',') : quoted(text(row)))),
  );
  const notes = about.map((words) => [quoted(`# ${words}`)]);
  const heads = columns.map(({ head }) => quoted(head));
  return '\uFEFF' + [...notes, heads, ...lines].map((line) => line.join(';') + '\r\n').join('');
}

/** The same as a file. */
export const csvFile = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], about?: readonly string[]): Blob =>
  new Blob([toCsv(columns, rows, about)], { type: 'text/csv' });

function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
