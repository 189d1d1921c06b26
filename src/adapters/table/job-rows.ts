import type { Contract, PostKind } from '../../model/organisation.js';
import type { Columns } from './columns.js';
import type { TableFault } from './fault.js';
import { contractNamed, postNamed } from './job-columns.js';
import type { JobField } from './job-columns.js';
import { isUsableId } from './names.js';
import { decimalSign, readNumber } from './numbers.js';
import type { Table, TableRow } from './read-table.js';

/** One job in the list: a person, where they work and who leads them there. */
export interface JobRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** Null where the list names nobody, or nobody that it knows. */
  readonly managerId: string | null;
  readonly title?: string;
  readonly unit?: string;
  readonly area?: string;
  /** Share of full time. */
  readonly fte: number;
  readonly contract: Contract;
  /** The leading post that the person holds in the unit by this job. */
  readonly post?: PostKind;
}

/** A leading post that nobody holds: a row without a person. */
export type VacantRow = Pick<JobRow, 'area' | 'title' | 'unit'> & { readonly post: PostKind };

const FULL_TIME_HOURS = 37;
/** Nobody works more than two full-time jobs. */
const MAX_FTE = 2;

/** A job before its manager is found. */
export interface ReadJob extends JobRow {
  readonly managerCell: string;
}

/**
 * Reads each row by itself, and adds what is wrong in it to the faults. A row without a usable id gives no job; one that is
 * of a post in a unit and of nobody is added to the vacancies.
 */
export function readJobs(
  table: Table,
  columns: Columns<JobField>,
  faults: TableFault[],
  vacancies: VacantRow[],
): readonly ReadJob[] {
  const cellsUnder = (field: JobField) => {
    const column = columns[field];
    return column ? table.rows.map(({ cells }) => cells[column.index] ?? '') : [];
  };
  const shareField: JobField = columns.fte ? 'fte' : 'hours';
  const sign = decimalSign(cellsUnder(shareField));

  const readRow = ({ cells, number }: TableRow): ReadJob | undefined => {
    const cell = (field: JobField): string => cells[columns[field]?.index ?? -1] ?? '';
    const report = (code: TableFault['code'], field: JobField) => {
      faults.push({ code, row: number, column: columns[field]?.header ?? '', value: cell(field) });
    };
    const idField: JobField = columns.id ? 'id' : 'name';
    const id = cell(idField);
    const [title, unit, area] = [cell('title'), cell('unit'), cell('area')];
    const place = { ...(title && { title }), ...(unit && { unit }), ...(area && { area }) };
    const post = postNamed(cell('post'));
    if (post && id === '' && cell('name') === '' && (unit || area)) {
      vacancies.push({ ...place, post });
      return undefined;
    }
    if (!isUsableId(id)) {
      report(id === '' ? 'missing-id' : 'bad-id', idField);
      return undefined;
    }
    const share = (): number => {
      const text = cell(shareField);
      if (text === '') return 1;
      const value = readNumber(text, sign) / (shareField === 'hours' ? FULL_TIME_HOURS : 1);
      if (value >= 0 && value <= MAX_FTE) return value;
      report(Number.isNaN(value) ? 'not-a-number' : 'number-out-of-range', shareField);
      return 1;
    };
    const contract = contractNamed(cell('contract'));
    if (!contract) report('unknown-contract', 'contract');
    if (post === undefined) report('unknown-post', 'post');
    return {
      row: number,
      id,
      name: cell('name') || id,
      managerId: null,
      managerCell: cell('manager'),
      ...place,
      ...(post && { post }),
      fte: share(),
      contract: contract ?? 'monthly',
    };
  };
  return table.rows.flatMap((row) => readRow(row) ?? []);
}
