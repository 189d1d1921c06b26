import type { EngagementRecord, ManagerRecord, Os2moRecords, PersonRecord, UnitRecord } from './os2mo-records.js';

// How a stand-in for OS2mo answers: objects with functions, as graphql-js resolves them. Everything of the schema that is
// not here is null, or fails where it may not be.

interface UnitFilter {
  readonly uuids?: readonly string[] | null;
  readonly ancestor?: UnitFilter | null;
  readonly descendant?: UnitFilter | null;
}

interface PersonFilter {
  readonly uuids?: readonly string[] | null;
}

interface Filter extends PersonFilter {
  readonly org_unit?: UnitFilter | null;
  /** An empty one leaves out vacant posts, null everything else. */
  readonly employee?: PersonFilter | null;
}

export interface Listing<F> {
  readonly filter?: F | null;
  readonly limit?: number | null;
  readonly cursor?: string | null;
}

/** How a list is cut into pages. */
export type Cut = <T>(rows: readonly T[], listing: Listing<unknown>) => Cutting<T>;
export interface Cutting<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

const encode = (text: string): string => Buffer.from(text).toString('base64');
const decode = (cursor: string): readonly number[] => Buffer.from(cursor, 'base64').toString().split(':').map(Number);

/** Pages as full as they may be. */
export const fullPages: Cut = (rows, { cursor, limit }) => {
  const [start = 0] = cursor ? decode(cursor) : [];
  const end = limit ? start + limit : rows.length;
  return { rows: rows.slice(start, end), next: end < rows.length ? encode(String(end)) : null };
};

/** Pages as they come when objects are filtered after they were counted: half full, or empty with a cursor left. */
export const raggedPages: Cut = (rows, { cursor, limit }) => {
  const [start = 0, page = 0] = cursor ? decode(cursor) : [];
  const size = page % 3 === 1 ? 0 : Math.max(1, Math.floor((limit ?? rows.length) / 2));
  const isPast = start >= rows.length && page > 0;
  return {
    rows: rows.slice(start, start + size),
    next: isPast ? null : encode(`${start + size}:${page + 1}`),
  };
};

const classOf = (name: string | undefined) =>
  name === undefined || name === '' ? null : { uuid: `class-${name}`, current: { name, user_key: name } };

/** A class where the schema wants one: one without a name says nothing. */
const classAnyway = (name: string) => classOf(name) ?? { uuid: 'class-of-none', current: null };

/** What the fields of the schema's queries answer, for these records. */
export function os2moAnswers(records: Os2moRecords, cut: Cut) {
  const units = new Map(records.units.map((unit) => [unit.uuid, unit]));
  const persons = new Map(records.persons.map((person) => [person.uuid, person]));
  const below = new Map<string | null, UnitRecord[]>();
  for (const unit of records.units) below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit]);

  const withBelow = (uuid: string): readonly string[] => [
    uuid,
    ...(below.get(uuid) ?? []).flatMap((child) => withBelow(child.uuid)),
  ];
  const withAbove = (uuid: string): readonly string[] => {
    const parent = units.get(uuid)?.parent ?? null;
    return parent === null ? [uuid] : [uuid, ...withAbove(parent)];
  };
  const unitIds = (filter: UnitFilter | null | undefined): ReadonlySet<string> => {
    let found = [...units.keys()];
    const keep = (ids: ReadonlySet<string>) => {
      found = found.filter((id) => ids.has(id));
    };
    if (filter?.uuids) keep(new Set(filter.uuids));
    if (filter?.ancestor) keep(new Set([...unitIds(filter.ancestor)].flatMap(withBelow)));
    if (filter?.descendant) keep(new Set([...unitIds(filter.descendant)].flatMap(withAbove)));
    return new Set(found);
  };

  /** The object of a record: null where it is not valid today. */
  const currently =
    <R extends { readonly gone?: true; readonly broken?: true }>(record: R | undefined, tell: (record: R) => object) =>
    () => {
      if (!record || record.gone) return null;
      return record.broken ? { ...tell(record), ...BROKEN } : tell(record);
    };
  const unitResponse = (uuid: string) => ({ uuid, current: currently(units.get(uuid), unitOf) });
  const personResponse = (uuid: string) => ({ uuid, current: currently(persons.get(uuid), personOf) });

  const unitOf = (unit: UnitRecord): object => ({
    uuid: unit.uuid,
    name: unit.name,
    user_key: unit.userKey ?? unit.name,
    parent_response: unit.parent === null ? null : unitResponse(unit.parent),
    unit_type_response: classOf(unit.type),
    unit_level_response: classOf(unit.level),
    unit_hierarchy_response: classOf(unit.hierarchy),
    child_count: below.get(unit.uuid)?.length ?? 0,
  });
  const personOf = ({ name, nickname, uuid }: PersonRecord): object => ({
    uuid,
    name,
    nickname,
    cpr_number: '0101010101',
  });
  const managerOf = (manager: ManagerRecord): object => ({
    org_unit_response: unitResponse(manager.unit),
    person_response: manager.person === null ? null : personResponse(manager.person),
    manager_type_response: classOf(manager.type),
    manager_level_response: classOf(manager.level),
    responsibilities_response: { objects: (manager.responsibilities ?? []).map(classOf) },
  });
  const engagementOf = (engagement: EngagementRecord): object => ({
    is_primary: engagement.primary,
    fraction: engagement.fraction,
    org_unit_response: unitResponse(engagement.unit),
    person_response: personResponse(engagement.person),
    engagement_type_response: classAnyway(engagement.type),
    job_function_response: classAnyway(engagement.jobFunction),
    leave_response: engagement.leave
      ? { uuid: engagement.leave.uuid, current: engagement.leave.runs ? { uuid: engagement.leave.uuid } : null }
      : null,
    managers: ({ exclude_self, filter, inherit }: Inheriting) => {
      const fits = ({ person }: ManagerRecord): boolean =>
        !(filter?.employee && person === null) && !(exclude_self && person === engagement.person);
      for (const uuid of inherit ? withAbove(engagement.unit) : [engagement.unit]) {
        const found = records.managers.filter((manager) => manager.unit === uuid && fits(manager));
        if (found.length > 0) return found.map(managerOf);
      }
      return [];
    },
  });

  /** The states of an engagement: that of today, or all there were where both ends are left open. */
  const statesOf = ({ changed, from, ...engagement }: EngagementRecord) => {
    const days = [from, changed].filter((day) => day !== undefined);
    const all = days.map((day) => ({
      ...engagementOf(engagement),
      validity: { from: `${day}T00:00:00+01:00`, to: null },
    }));
    return {
      validities: ({ end, start }: { readonly start?: null; readonly end?: null }) =>
        start === null && end === null ? all : all.slice(-1),
    };
  };

  const paged = <R extends { readonly uuid: string; readonly gone?: true; readonly broken?: true }>(
    rows: readonly R[],
    listing: Listing<unknown>,
    tell: (row: R) => object,
    states: (row: R) => object = () => ({}),
  ) => {
    const page = cut(rows, listing);
    return {
      objects: page.rows.map((row) => ({ uuid: row.uuid, current: currently(row, tell), ...states(row) })),
      page_info: { next_cursor: page.next },
    };
  };
  const within = <R extends { readonly unit: string }>(
    rows: readonly R[],
    { filter }: Listing<Filter>,
  ): readonly R[] => {
    const ids = unitIds(filter?.org_unit);
    return rows.filter(({ unit }) => ids.has(unit));
  };

  return {
    org_units: (listing: Listing<UnitFilter>) => {
      const ids = unitIds(listing.filter);
      const found = records.units.filter(({ uuid }) => ids.has(uuid));
      return paged(found, listing, unitOf);
    },
    managers: (listing: Listing<Filter>) => paged(within(records.managers, listing), listing, managerOf),
    engagements: (listing: Listing<Filter>) =>
      paged(within(records.engagements, listing), listing, engagementOf, statesOf),
    associations: (listing: Listing<Filter>) =>
      paged(within(records.associations, listing), listing, (association) => ({
        org_unit_response: unitResponse(association.unit),
        person_response: association.person === null ? null : personResponse(association.person),
        substitute_response: null,
        association_type_response: classOf(association.type),
      })),
    related_units: (listing: Listing<Filter>) => {
      const ids = unitIds(listing.filter?.org_unit);
      const found = records.related.filter((related) => related.units.some((unit) => ids.has(unit)));
      return paged(found, listing, (related) => ({
        org_units_response: { objects: related.units.map(unitResponse), page_info: { next_cursor: null } },
      }));
    },
    persons: (listing: Listing<PersonFilter>) => {
      const wanted = listing.filter?.uuids && new Set(listing.filter.uuids);
      const found = records.persons.filter(({ uuid }) => !wanted || wanted.has(uuid));
      return paged(found, listing, personOf);
    },
  };
}

interface Inheriting {
  readonly inherit?: boolean | null;
  readonly exclude_self?: boolean | null;
  readonly filter?: { readonly employee?: object | null } | null;
}

const fail = (): never => {
  throw new Error('made to fail');
};

/** Fields that every object has one of, and may not be null. */
const BROKEN = { name: fail, org_unit_response: fail };
