import papa from 'papaparse';
import { decode } from './decode.js';
import { orderedFaults } from './fault.js';
import type { Read, TableFault, TableFaultCode } from './fault.js';
import { htmlTableCells } from './html-table.js';

/** The most rows that are read below the header. */
export const MAX_ROWS = 50_000;

export interface TableRow {
  /** The row as the file has it: the header is row 1. */
  readonly number: number;
  /** As many as there are headers, without spaces round them. */
  readonly cells: readonly string[];
}

/** A table with names over its columns. Without a header it is empty. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export type TableInput = ArrayBuffer | string | HTMLTableElement;

const NOTHING: Table = { header: [], rows: [] };

const refused = (code: TableFaultCode): Read<Table> => ({ value: NOTHING, faults: [{ code }] });

/**
 * Reads a file, pasted text or a table on the page: UTF-8, UTF-16 or Windows-1252; semicolons, commas or tabs, as
 * `sep=` or the header says. The first row that is not empty is the header. Never throws for what is in a file.
 */
export function readTable(input: TableInput): Read<Table> {
  if (isElement(input)) return withHeader(htmlTableCells(input, MAX_ROWS + 2), []);
  const decoded = decode(input);
  return 'code' in decoded ? refused(decoded.code) : readText(decoded.text);
}

const isElement = (input: TableInput): input is HTMLTableElement => typeof input === 'object' && 'rows' in input;

function readText(text: string): Read<Table> {
  const said = /^"?sep=(.)"?[^\S\n]*\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const { data, errors } = papa.parse<string[]>(body, {
    delimiter: said?.[1] ?? delimiterOf(body),
    // One row more than is read tells that there are too many; some rows may be empty.
    preview: 2 * MAX_ROWS,
  });
  const before = said ? 1 : 0;
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  const faults: readonly TableFault[] = unclosed
    ? [{ code: 'unclosed-quote', row: (unclosed.row ?? 0) + 1 + before }]
    : [];
  return withHeader(data, faults, before);
}

/** The sign that parts the header most often, quoted names left out. Numbers with decimal commas are never in a header. */
function delimiterOf(text: string): string {
  const header = (/^\s*([^\r\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string) => header.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const clean = (cell: string): string => unprotected(cell.replace(/[\s\u00A0]+/g, ' ').trim());

/** Files that are safe to open in a spreadsheet have an apostrophe before what would run as a formula. */
const unprotected = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

function withHeader(cells: readonly (readonly string[])[], before: readonly TableFault[], rowsBefore = 0): Read<Table> {
  const at = cells.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const header = withoutEmptyEnd((cells[at] ?? []).map(clean));
  if (header.length === 0) return refused('empty-file');
  const faults = [...before];
  const rows: TableRow[] = [];
  for (let index = at + 1; index < cells.length; index++) {
    const row = withoutEmptyEnd((cells[index] ?? []).map(clean));
    if (row.length === 0) continue;
    const number = index + 1 + rowsBefore;
    if (rows.length === MAX_ROWS) {
      faults.push({ code: 'too-many-rows', row: number });
      break;
    }
    if (row.length > header.length)
      faults.push({ code: 'too-many-cells', row: number, value: row.slice(header.length).join(' · ') });
    else rows.push({ number, cells: [...row, ...Array<string>(header.length - row.length).fill('')] });
  }
  return { value: { header, rows }, faults: orderedFaults(faults) };
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
