import { foldText } from '../../model/search.js';
import type { TableFault } from './fault.js';
import type { Table } from './read-table.js';

/** The names a column goes by, the surest first. Compared folded, so that case, accents and signs do not matter. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Where each field stands, with the header as the file has it. */
export type Columns<Field extends string> = Partial<
  Readonly<Record<Field, { readonly index: number; readonly header: string }>>
>;

/** Finds each field's column. Of two that go by names of one field the surer is taken. */
export function findColumns<Field extends string>({ header }: Table, names: ColumnNames<Field>): Columns<Field> {
  const folded = header.map(foldText);
  const found = Object.entries<readonly string[]>(names).flatMap(([field, known]) => {
    const index = known.map((name) => folded.indexOf(foldText(name))).find((at) => at >= 0);
    return index === undefined ? [] : [[field, { index, header: header[index] ?? '' }]];
  });
  return Object.fromEntries(found) as Columns<Field>;
}

/** What is wrong with a table whose columns are not those looked for: its first row is data, or it is about something else. */
export const columnsFault = ({ header }: Table): TableFault =>
  header.some((name) => name === '' || /^[\d.,\s%-]+$/.test(name))
    ? { code: 'no-header' }
    : { code: 'wrong-columns', value: header.join(' · ') };
