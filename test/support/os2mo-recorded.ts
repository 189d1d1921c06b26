import type { Os2moRecords } from './os2mo-records.js';
import { shared } from './shared.js';

// The made-up municipality of the shared reference data: what OS2mo's queries give of it, page by page.

interface Ref {
  readonly uuid: string;
}
interface ClassRef {
  readonly current: { readonly name: string; readonly user_key?: string };
}
interface Objects<T> {
  readonly objects: readonly (Ref & { readonly current: T })[];
}

interface Recorded {
  readonly Units: {
    readonly name: string;
    readonly user_key: string;
    readonly parent_response: Ref | null;
    readonly unit_type_response: ClassRef;
    readonly unit_level_response: ClassRef;
  };
  readonly Managers: {
    readonly org_unit_response: Ref;
    readonly person_response: Ref | null;
    readonly manager_type_response: ClassRef;
    readonly manager_level_response: ClassRef;
    readonly responsibilities_response: { readonly objects: readonly ClassRef[] };
  };
  readonly Engagements: {
    readonly is_primary: boolean;
    readonly fraction: number;
    readonly org_unit_response: Ref;
    readonly person_response: Ref;
    readonly engagement_type_response: ClassRef;
    readonly job_function_response: ClassRef;
    readonly leave_response: Ref | null;
  };
  readonly Associations: {
    readonly org_unit_response: Ref;
    readonly person_response: Ref;
    readonly association_type_response: ClassRef;
  };
  readonly Persons: { readonly name: string; readonly nickname: string };
}

interface ResponseFile {
  readonly root: string;
  readonly responses: {
    readonly [Q in keyof Recorded]: readonly {
      readonly data: Readonly<Record<string, Objects<Recorded[Q]>>>;
    }[];
  };
}

const file = (): ResponseFile => shared<ResponseFile>('hosts/os2mo-responses.json');

export const recordedRoot = (): string => file().root;

/** The objects that one of the queries gave, from all its pages. */
export function recordedObjects<Q extends keyof Recorded>(query: Q): Objects<Recorded[Q]>['objects'] {
  const pages = file().responses[query];
  return pages.flatMap(({ data }) => Object.values(data).flatMap(({ objects }) => objects));
}

const each = <Q extends keyof Recorded>(query: Q) =>
  recordedObjects(query).map(({ current, uuid }) => ({ ...current, uuid }));

/** The municipality behind the answers. */
export const recordedRecords = (): Os2moRecords => ({
  units: each('Units').map((unit) => ({
    uuid: unit.uuid,
    name: unit.name,
    userKey: unit.user_key,
    parent: unit.parent_response?.uuid ?? null,
    type: unit.unit_type_response.current.name,
    level: unit.unit_level_response.current.name,
  })),
  managers: each('Managers').map((manager) => ({
    uuid: manager.uuid,
    unit: manager.org_unit_response.uuid,
    person: manager.person_response?.uuid ?? null,
    type: manager.manager_type_response.current.name,
    level: manager.manager_level_response.current.name,
    responsibilities: manager.responsibilities_response.objects.map(({ current }) => current.name),
  })),
  engagements: each('Engagements').map((engagement) => ({
    uuid: engagement.uuid,
    unit: engagement.org_unit_response.uuid,
    person: engagement.person_response.uuid,
    type: engagement.engagement_type_response.current.name,
    jobFunction: engagement.job_function_response.current.name,
    fraction: engagement.fraction,
    primary: engagement.is_primary,
    ...(engagement.leave_response && { leave: { uuid: engagement.leave_response.uuid, runs: true } }),
  })),
  associations: each('Associations').map((association) => ({
    uuid: association.uuid,
    unit: association.org_unit_response.uuid,
    person: association.person_response.uuid,
    type: association.association_type_response.current.name,
  })),
  related: [],
  persons: each('Persons').map(({ name, nickname, uuid }) => ({ uuid, name, nickname })),
});
