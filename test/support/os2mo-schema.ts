import { buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { sharedTextIfHere } from './shared.js';

/** The parts of the schema that the adapter asks for, for a checkout without the shared reference data. Written for these tests. */
const REDUCED = `
  scalar UUID
  scalar Cursor
  scalar DateTime
  type Validity { from: DateTime!, to: DateTime }
  scalar int
  type PageInfo { next_cursor: Cursor }
  input ClassFilter { uuids: [UUID!] }
  input EmployeeFilter { uuids: [UUID!] }
  input OrganisationUnitFilter { uuids: [UUID!], ancestor: OrganisationUnitFilter, descendant: OrganisationUnitFilter }
  input ManagerFilter { org_unit: OrganisationUnitFilter, employee: EmployeeFilter }
  input EngagementFilter { org_unit: OrganisationUnitFilter }
  input AssociationFilter { org_unit: OrganisationUnitFilter }
  input RelatedUnitFilter { org_unit: OrganisationUnitFilter }
  type Class { name: String! }
  type ClassResponse { uuid: UUID!, current: Class }
  type Employee { name: String!, nickname: String!, cpr_number: String }
  type EmployeeResponse { uuid: UUID!, current: Employee }
  type EmployeeResponsePaged { objects: [EmployeeResponse!]!, page_info: PageInfo! }
  type OrganisationUnit {
    name: String!
    parent_response: OrganisationUnitResponse
    unit_type_response: ClassResponse
    unit_hierarchy_response: ClassResponse
  }
  type OrganisationUnitResponse { uuid: UUID!, current: OrganisationUnit }
  type OrganisationUnitResponsePaged { objects: [OrganisationUnitResponse!]!, page_info: PageInfo! }
  type Manager {
    org_unit_response: OrganisationUnitResponse!
    person_response: EmployeeResponse
    manager_type_response: ClassResponse
    manager_level_response: ClassResponse
  }
  type ManagerResponse { uuid: UUID!, current: Manager }
  type ManagerResponsePaged { objects: [ManagerResponse!]!, page_info: PageInfo! }
  type Leave { uuid: UUID! }
  type LeaveResponse { uuid: UUID!, current: Leave }
  type Engagement {
    validity: Validity!
    is_primary: Boolean!
    fraction: Int
    org_unit_response: OrganisationUnitResponse!
    person_response: EmployeeResponse!
    engagement_type_response: ClassResponse!
    job_function_response: ClassResponse!
    leave_response: LeaveResponse
  }
  type EngagementResponse {
    uuid: UUID!
    current: Engagement
    validities(start: DateTime, end: DateTime): [Engagement!]!
  }
  type EngagementResponsePaged { objects: [EngagementResponse!]!, page_info: PageInfo! }
  type Association {
    org_unit_response: OrganisationUnitResponse!
    person_response: EmployeeResponse
    association_type_response: ClassResponse
  }
  type AssociationResponse { uuid: UUID!, current: Association }
  type AssociationResponsePaged { objects: [AssociationResponse!]!, page_info: PageInfo! }
  type RelatedUnit { org_units_response: OrganisationUnitResponsePaged! }
  type RelatedUnitResponse { uuid: UUID!, current: RelatedUnit }
  type RelatedUnitResponsePaged { objects: [RelatedUnitResponse!]!, page_info: PageInfo! }
  type Query {
    org_units(filter: OrganisationUnitFilter, limit: int, cursor: Cursor): OrganisationUnitResponsePaged!
    managers(filter: ManagerFilter, limit: int, cursor: Cursor): ManagerResponsePaged!
    engagements(filter: EngagementFilter, limit: int, cursor: Cursor): EngagementResponsePaged!
    associations(filter: AssociationFilter, limit: int, cursor: Cursor): AssociationResponsePaged!
    related_units(filter: RelatedUnitFilter, limit: int, cursor: Cursor): RelatedUnitResponsePaged!
    persons(filter: EmployeeFilter, limit: int, cursor: Cursor): EmployeeResponsePaged!
  }
`;

let schema: GraphQLSchema | undefined;

/** OS2mo's own schema in version 29, read where it lies; the parts that are used where it is not there. */
export function os2moSchema(): GraphQLSchema {
  schema ??= buildSchema(sharedTextIfHere('hosts/os2mo-graphql-v29.graphql') ?? REDUCED);
  return schema;
}

/** The reduced one, also where the whole is at hand. */
export const reducedSchema = (): GraphQLSchema => buildSchema(REDUCED);
