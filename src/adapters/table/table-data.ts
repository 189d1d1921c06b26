import type { TvaersData } from '../../model/data.js';
import { groupBy } from '../../model/group-by.js';
import type { DateText, Engagement, Person, Post, Unit } from '../../model/organisation.js';
import type { Read, TableFault } from './fault.js';
import type { JobRow, VacantRow } from './job-rows.js';
import { namesOf } from './names.js';
import { peopleTable } from './people-table.js';
import { readTable } from './read-table.js';
import type { Table, TableInput } from './read-table.js';
import { relationTable } from './relation-table.js';
import type { TieRow } from './relation-table.js';
import { surveyOf } from './table-survey.js';
import type { RelationNames } from './table-survey.js';
import { unitsOf } from './table-units.js';
import type { Units } from './table-units.js';

export interface TableSources {
  /** People with their manager. */
  readonly people?: TableInput;
  /** Relations between them. Without `people`, those whom they name are the people. */
  readonly relations?: TableInput;
}

export interface TableDataOptions extends RelationNames {
  /** The date that the lists are true on. Today unless it says otherwise. */
  readonly asOf?: DateText;
}

/** A fault, and which of the lists it is in. */
export interface SourcedFault extends TableFault {
  readonly source: keyof TableSources;
}

export interface TableData {
  readonly data: TvaersData;
  readonly faults: readonly SourcedFault[];
}

/**
 * Two lists as the data of a backend: engagements that name their managers, units from the columns for them, and the
 * relations as a survey, `TABLE_SURVEY`.
 */
export function tableData({ people, relations }: TableSources, options: TableDataOptions = {}): TableData {
  const { asOf = new Date().toISOString().slice(0, 10) } = options;
  let vacancies: readonly VacantRow[] = [];
  const [peopleRead, jobs] = read(people, (table) => {
    const found = peopleTable(table);
    ({ vacancies } = found);
    return found;
  });
  const [relationsRead, ties] = read(relations, (table) =>
    relationTable(table, people === undefined ? undefined : namesOf(jobs)),
  );
  const all = people === undefined ? namedIn(ties) : jobs;
  const { unitOf, units } = unitsOf([...all, ...vacancies]);
  const posts = postsOf([...jobs, ...vacancies], unitOf);
  return {
    data: {
      asOf,
      units,
      people: peopleOf(all, unitOf),
      posts,
      engagements: jobs.map((job, index) => engagementOf(job, unitOf(job), index, posts.length > 0)),
      surveys: relations === undefined ? [] : [surveyOf(ties, all, asOf, options)],
    },
    faults: [
      ...peopleRead.map((fault) => ({ ...fault, source: 'people' as const })),
      ...relationsRead.map((fault) => ({ ...fault, source: 'relations' as const })),
    ],
  };
}

function read<T>(
  input: TableInput | undefined,
  rowsOf: (table: Table) => Read<readonly T[]>,
): readonly [faults: readonly TableFault[], rows: readonly T[]] {
  if (input === undefined) return [[], []];
  const table = readTable(input);
  const { faults, value } = rowsOf(table.value);
  return [[...table.faults, ...faults], value];
}

const namedIn = (ties: readonly TieRow[]): readonly JobRow[] =>
  [...new Set(ties.flatMap(({ from, to }) => [from, to]))].map((id) => ({
    row: 0,
    id,
    name: id,
    managerId: null,
    fte: 1,
    contract: 'monthly',
  }));

function peopleOf(jobs: readonly JobRow[], unitOf: Units['unitOf']): readonly Person[] {
  return [...groupBy(jobs, ({ id }) => id).values()].map((own) => {
    const main = own.reduce((most, job) => (job.fte > most.fte ? job : most));
    const unit = unitOf(main);
    return {
      id: main.id,
      name: main.name,
      ...(main.title !== undefined && { title: main.title }),
      ...(unit && { unitId: unit.id }),
    };
  });
}

const engagementOf = (
  { contract, fte, id, managerId, title }: JobRow,
  unit: Unit | undefined,
  index: number,
  hasPosts: boolean,
): Engagement => ({
  id: `job-${index + 1}`,
  personId: id,
  unitId: unit?.id ?? null,
  fte,
  contract,
  ...(title !== undefined && { title }),
  // Where the list has posts, those without a manager of their own answer to the post of their unit.
  ...((managerId !== null || !hasPosts) && { managerId }),
});

const postsOf = (rows: readonly (JobRow | VacantRow)[], unitOf: Units['unitOf']): readonly Post[] =>
  rows.flatMap((row, index) => {
    const unit = unitOf(row);
    if (!row.post || !unit) return [];
    const { post: kind, title } = row;
    const personId = 'id' in row ? row.id : null;
    return [
      {
        id: `post-${index + 1}`,
        unitId: unit.id,
        personId,
        kind,
        hierarchy: 'line',
        ...(title !== undefined && { title }),
      },
    ];
  });
