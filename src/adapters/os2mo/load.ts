import type { LoadedOrganisation } from '../loaded/loaded-source.js';
import { ASSOCIATIONS, ENGAGEMENTS, MANAGERS, PERSONS, RELATED_UNITS, UNITS, nameIn } from './lists.js';
import type { UnitRow } from './lists.js';
import { organisationOf } from './organisation-of.js';
import type { OrganisationSettings } from './organisation-of.js';
import type { Found, ReadList, Whole } from './read-list.js';

export interface LoadSettings extends OrganisationSettings {
  /** The uuid of the topmost unit. */
  readonly root: string;
}

/** Ids in one question: enough to be few questions, and few enough for a filter. */
const BATCH = 500;

/** Everything under the root as OS2mo has it today: units, posts, engagements, people, and the committees beside them. */
export async function loadOrganisation(
  read: ReadList,
  settings: LoadSettings,
  signal: AbortSignal,
): Promise<LoadedOrganisation> {
  // What is left of a load that has failed in one place is not waited for.
  const controller = new AbortController();
  const either = AbortSignal.any([signal, controller.signal]);
  try {
    return await load(read, settings, either);
  } finally {
    controller.abort();
  }
}

async function load(read: ReadList, settings: LoadSettings, signal: AbortSignal): Promise<LoadedOrganisation> {
  const below = { ancestor: { uuids: [settings.root] } };
  const inside = { org_unit: below };
  const [units, managers, engagements, associations, related] = await Promise.all([
    read(UNITS, below, signal),
    read(MANAGERS, inside, signal),
    read(ENGAGEMENTS, inside, signal),
    read(ASSOCIATIONS, inside, signal),
    read(RELATED_UNITS, inside, signal),
  ]);
  const isCommittee = (unit: UnitRow): boolean => settings.words.isCommittee(wordsOf(unit));
  const known = new Set(units.rows.map(({ uuid }) => uuid));
  const beside = related.rows
    .flatMap(({ org_units_response: { objects } }) => objects.map(({ uuid }) => uuid))
    .filter((uuid) => !known.has(uuid));
  const committees = await committeesAbout(read, beside, isCommittee, signal);

  const added = committees.rows.filter(({ uuid }) => !known.has(uuid));
  const outside = added.map(({ uuid }) => uuid);
  const [seats, chairs] = await Promise.all([
    inBatches(outside, (uuids) => read(ASSOCIATIONS, { org_unit: { uuids } }, signal)),
    inBatches(outside, (uuids) => read(MANAGERS, { org_unit: { uuids } }, signal)),
  ]);

  const named = [...managers.rows, ...chairs.rows, ...engagements.rows, ...associations.rows, ...seats.rows];
  const ids = [...new Set(named.flatMap(({ person_response }) => person_response?.uuid ?? []))];
  const people = await inBatches(ids, (uuids) => read(PERSONS, { uuids }, signal));
  const lists = [units, managers, engagements, associations, related, committees, seats, chairs];
  return organisationOf(
    {
      units: [...units.rows, ...added],
      managers: [...managers.rows, ...chairs.rows],
      engagements: engagements.rows,
      associations: [...associations.rows, ...seats.rows],
      people: people.rows,
      lacking: lists.reduce((sum, list) => sum + list.lacking, 0),
      hidden: ids.length - people.rows.length,
    },
    settings,
  );
}

const wordsOf = ({ name, unit_hierarchy_response, unit_type_response }: UnitRow) => ({
  name,
  type: nameIn(unit_type_response),
  hierarchy: nameIn(unit_hierarchy_response),
});

/** The whole committee trees that these units are in. Units of other hierarchies are left alone. */
async function committeesAbout(
  read: ReadList,
  uuids: readonly string[],
  isCommittee: (unit: UnitRow) => boolean,
  signal: AbortSignal,
): Promise<Whole<UnitRow>> {
  const above = await inBatches(uuids, (some) => read(UNITS, { descendant: { uuids: some } }, signal));
  const committees = new Map<string, Found<UnitRow>>(above.rows.filter(isCommittee).map((unit) => [unit.uuid, unit]));
  const tops = [...committees.values()].filter(({ parent_response }) => !committees.has(parent_response?.uuid ?? ''));
  const whole = await inBatches(
    tops.map(({ uuid }) => uuid),
    (some) => read(UNITS, { ancestor: { uuids: some } }, signal),
  );
  return { rows: whole.rows.filter(isCommittee), lacking: whole.lacking };
}

/** One list from several questions, one after the other. */
async function inBatches<T>(
  uuids: readonly string[],
  read: (some: readonly string[]) => Promise<Whole<T>>,
): Promise<Whole<T>> {
  const rows: Found<T>[] = [];
  let lacking = 0;
  for (let at = 0; at < uuids.length; at += BATCH) {
    const part = await read(uuids.slice(at, at + BATCH));
    rows.push(...part.rows);
    lacking += part.lacking;
  }
  return { rows, lacking };
}
