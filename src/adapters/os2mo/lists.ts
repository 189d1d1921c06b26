import { array, boolean, exactOptional, id, nullable, number, object, string } from '../../backend/schema/common.js';
import type { GenericSchema } from '../../backend/schema/common.js';

/** A list of OS2mo's with the fields that are asked for. What the server adds to them is dropped when it is read. */
export interface List<T> {
  /** The name of the list in the schema. */
  readonly name: string;
  /** The type of its filter. */
  readonly filter: string;
  /** What is asked of each object that is valid today. */
  readonly fields: string;
  /** Whether it is asked when an object began, which is when the first of its states did and not the one of today. */
  readonly dated?: true;
  readonly row: GenericSchema<unknown, T>;
}

/** A reference to another object. */
export interface Reference {
  readonly uuid: string;
}

/** A word of the municipality's own classification. */
export interface ClassName {
  readonly name: string;
}

/** What is said where a reference or class is looked up: nothing, or something that is not valid today. */
type Current<T> = { readonly current?: T | null } | null;

const reference = object({ uuid: id });
const className = nullable(object({ current: exactOptional(nullable(object({ name: string() }))) }));
const CLASS = '{ current { name } }';

export interface UnitRow {
  readonly name: string;
  readonly parent_response: Reference | null;
  readonly unit_type_response: Current<ClassName>;
  readonly unit_hierarchy_response: Current<ClassName>;
}

export const UNITS: List<UnitRow> = {
  name: 'org_units',
  filter: 'OrganisationUnitFilter',
  fields: `name parent_response { uuid } unit_type_response ${CLASS} unit_hierarchy_response ${CLASS}`,
  row: object({
    name: string(),
    parent_response: nullable(reference),
    unit_type_response: className,
    unit_hierarchy_response: className,
  }),
};

export interface ManagerRow {
  readonly org_unit_response: Reference;
  /** Null while the post is vacant. */
  readonly person_response: Reference | null;
  readonly manager_type_response: Current<ClassName>;
  readonly manager_level_response: Current<ClassName>;
}

export const MANAGERS: List<ManagerRow> = {
  name: 'managers',
  filter: 'ManagerFilter',
  fields: `org_unit_response { uuid } person_response { uuid } manager_type_response ${CLASS} manager_level_response ${CLASS}`,
  row: object({
    org_unit_response: reference,
    person_response: nullable(reference),
    manager_type_response: className,
    manager_level_response: className,
  }),
};

export interface EngagementRow {
  readonly is_primary: boolean;
  readonly fraction: number | null;
  readonly org_unit_response: Reference;
  readonly person_response: Reference;
  readonly engagement_type_response: Current<ClassName>;
  readonly job_function_response: Current<ClassName>;
  readonly leave_response: Current<Reference>;
}

export const ENGAGEMENTS: List<EngagementRow> = {
  name: 'engagements',
  filter: 'EngagementFilter',
  dated: true,
  fields: `is_primary fraction org_unit_response { uuid } person_response { uuid } engagement_type_response ${CLASS} job_function_response ${CLASS} leave_response { current { uuid } }`,
  row: object({
    is_primary: boolean(),
    fraction: nullable(number()),
    org_unit_response: reference,
    person_response: reference,
    engagement_type_response: className,
    job_function_response: className,
    leave_response: nullable(object({ current: exactOptional(nullable(reference)) })),
  }),
};

export interface AssociationRow {
  readonly org_unit_response: Reference;
  readonly person_response: Reference | null;
  readonly association_type_response: Current<ClassName>;
}

export const ASSOCIATIONS: List<AssociationRow> = {
  name: 'associations',
  filter: 'AssociationFilter',
  fields: `org_unit_response { uuid } person_response { uuid } association_type_response ${CLASS}`,
  row: object({
    org_unit_response: reference,
    person_response: nullable(reference),
    association_type_response: className,
  }),
};

export interface RelatedRow {
  readonly org_units_response: { readonly objects: readonly Reference[] };
}

export const RELATED_UNITS: List<RelatedRow> = {
  name: 'related_units',
  filter: 'RelatedUnitFilter',
  fields: 'org_units_response { objects { uuid } }',
  row: object({ org_units_response: object({ objects: array(reference) }) }),
};

export interface PersonRow {
  readonly name: string;
  readonly nickname: string;
}

export const PERSONS: List<PersonRow> = {
  name: 'persons',
  filter: 'EmployeeFilter',
  fields: 'name nickname',
  row: object({ name: string(), nickname: string() }),
};

const HISTORY = ' validities(start: null, end: null) { validity { from } }';

/** A page of a list as a GraphQL question: what is valid today, and the cursor of what is left. */
export const questionFor = ({ dated, fields, filter, name }: List<unknown>): string =>
  `query ($filter: ${filter}, $limit: int, $cursor: Cursor) { ${name}(filter: $filter, limit: $limit, cursor: $cursor) { objects { uuid current { ${fields} }${dated ? HISTORY : ''} } page_info { next_cursor } } }`;

/** The name of what a class says, empty where it says nothing. */
export const nameIn = (said: Current<ClassName>): string => said?.current?.name ?? '';
