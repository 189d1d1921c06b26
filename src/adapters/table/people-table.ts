import { groupBy } from '../../model/group-by.js';
import { reportingLines } from '../../model/reporting-lines.js';
import { columnsFault, findColumns } from './columns.js';
import type { Columns } from './columns.js';
import { orderedFaults } from './fault.js';
import type { Read, TableFault } from './fault.js';
import { JOB_COLUMNS } from './job-columns.js';
import type { JobField } from './job-columns.js';
import { readJobs } from './job-rows.js';
import type { JobRow, ReadJob, VacantRow } from './job-rows.js';
import { namesOf } from './names.js';
import type { Table } from './read-table.js';

const NOBODY = new Set(['', '-', '\u2013', '\u2014']);

/**
 * The jobs in a list of people with their manager, by columns that may stand in any order and go by Danish or English
 * names. Somebody who stands twice, in two units or under two managers, has two jobs. What is wrong in a cell is left
 * out and told; loops in the reporting lines are told, and change no span. Where a column names leading posts, those who name no
 * manager answer to whoever holds the post of their unit; a row with a post and nobody in it is a vacant one.
 */
export function peopleTable(table: Table): Read<readonly JobRow[]> & { readonly vacancies: readonly VacantRow[] } {
  const vacancies: VacantRow[] = [];
  if (table.header.length === 0) return { value: [], faults: [], vacancies };
  const columns = findColumns(table, JOB_COLUMNS);
  if (!columns.id && !columns.name) {
    return { value: [], faults: orderedFaults([columnsFault(table)]), vacancies };
  }
  const faults: TableFault[] = columns.manager || columns.post ? [] : [{ code: 'missing-column', column: 'leder' }];
  const jobs = withoutDuplicates(readJobs(table, columns, faults, vacancies), columns, faults);
  const led = withManagers(jobs, columns, faults);
  reportLoops(led, columns, faults);
  return { value: led, faults: orderedFaults(faults), vacancies };
}

/** Each row once. The same person with another unit or manager is another job; the same job again, or another name, is a fault. */
function withoutDuplicates(
  rows: readonly ReadJob[],
  columns: Columns<JobField>,
  faults: TableFault[],
): readonly ReadJob[] {
  const repeats = new Set<ReadJob>();
  for (const own of groupBy(rows, ({ id }) => id).values()) {
    const seen = new Set<string>();
    for (const job of own) {
      const key = JSON.stringify([job.managerCell, job.unit, job.area]);
      if (seen.has(key) || job.name !== own[0]?.name) repeats.add(job);
      seen.add(key);
    }
  }
  for (const { id, row } of repeats)
    faults.push({ code: 'duplicate-id', row, column: (columns.id ?? columns.name)?.header ?? '', value: id });
  return rows.filter((row) => !repeats.has(row));
}

function withManagers(
  jobs: readonly ReadJob[],
  { manager }: Columns<JobField>,
  faults: TableFault[],
): readonly JobRow[] {
  const names = namesOf(jobs);
  return jobs.map(({ managerCell, ...job }) => {
    if (NOBODY.has(managerCell)) return job;
    const report = (code: TableFault['code']) => {
      faults.push({ code, row: job.row, column: manager?.header ?? '', value: managerCell });
      return job;
    };
    const found = names.find(managerCell);
    if (typeof found === 'string') return report(found === 'unknown' ? 'unknown-manager' : 'ambiguous-manager');
    return found.id === job.id ? report('self-manager') : { ...job, managerId: found.id };
  });
}

function reportLoops(jobs: readonly JobRow[], { manager }: Columns<JobField>, faults: TableFault[]): void {
  const rowOf = new Map(jobs.toReversed().map(({ id, row }) => [id, row]));
  for (const loop of reportingLines(jobs).cycles) {
    const [first = ''] = loop;
    faults.push({
      code: 'cycle',
      row: rowOf.get(first) ?? 1,
      column: manager?.header ?? '',
      value: [...loop, first].join(' \u2192 '),
    });
  }
}
