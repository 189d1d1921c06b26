import { columnsFault, findColumns } from './columns.js';
import type { ColumnNames, Columns } from './columns.js';
import { orderedFaults } from './fault.js';
import type { Read, TableFault } from './fault.js';
import { isUsableId } from './names.js';
import type { Names } from './names.js';
import { decimalSign, readNumber } from './numbers.js';
import type { DecimalSign } from './numbers.js';
import type { Table, TableRow } from './read-table.js';

/** One relation in the list, as one person has it to another. */
export interface TieRow {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  /** 1 where the list has no weights. */
  readonly weight: number;
}

const COLUMNS = {
  from: ['fra', 'fra id', 'from', 'from id', 'source', 'afsender'],
  to: ['til', 'til id', 'to', 'to id', 'target', 'modtager'],
  weight: ['vægt', 'styrke', 'antal', 'weight', 'strength', 'value', 'count'],
} as const satisfies ColumnNames<string>;

type Field = keyof typeof COLUMNS;

const MAX_WEIGHT = 1e9;

/**
 * The relations in a list with from, to and, if it has them, weights of 0 or more. With `names` both ends must be people
 * that are known, by id or name; without, they are whoever the list names.
 */
export function relationTable(table: Table, names?: Names): Read<readonly TieRow[]> {
  if (table.header.length === 0) return { value: [], faults: [] };
  const columns = findColumns(table, COLUMNS);
  if (!columns.from || !columns.to) {
    return { value: [], faults: orderedFaults([columnsFault(table)]) };
  }
  const { weight } = columns;
  const sign = decimalSign(weight ? table.rows.map(({ cells }) => cells[weight.index] ?? '') : []);
  const faults: TableFault[] = [];
  const ties = new Map<string, TieRow>();
  for (const row of table.rows) {
    const tie = tieIn(row, columns, sign, names);
    const pair = 'code' in tie ? undefined : JSON.stringify([tie.from, tie.to]);
    if ('code' in tie) faults.push(tie);
    else if (ties.has(pair!))
      faults.push({
        code: 'duplicate-tie',
        row: row.number,
        column: columns.to.header,
        value: `${tie.from} \u2192 ${tie.to}`,
      });
    else ties.set(pair!, tie);
  }
  return { value: [...ties.values()], faults: orderedFaults(faults) };
}

function tieIn(
  { cells, number: row }: TableRow,
  columns: Columns<Field>,
  sign: DecimalSign,
  names: Names | undefined,
): TieRow | TableFault {
  const cell = (field: Field): string => cells[columns[field]?.index ?? -1] ?? '';
  const fault = (code: TableFault['code'], field: Field): TableFault => ({
    code,
    row,
    column: columns[field]?.header ?? '',
    value: cell(field),
  });

  const ends: string[] = [];
  for (const field of ['from', 'to'] as const) {
    const name = cell(field);
    if (!isUsableId(name)) return fault(name === '' ? 'missing-id' : 'bad-id', field);
    const found = names ? names.find(name) : { id: name };
    if (typeof found === 'string') return fault(found === 'unknown' ? 'unknown-person' : 'ambiguous-person', field);
    ends.push(found.id);
  }
  const [from = '', to = ''] = ends;
  if (from === to) return fault('self-tie', 'to');
  if (!columns.weight) return { row, from, to, weight: 1 };
  if (cell('weight') === '') return fault('missing-weight', 'weight');
  const weight = readNumber(cell('weight'), sign);
  if (Number.isNaN(weight)) return fault('not-a-number', 'weight');
  return weight < 0 || weight > MAX_WEIGHT ? fault('number-out-of-range', 'weight') : { row, from, to, weight };
}
