import { groupBy } from '../../model/group-by.js';
import type { DateText, Engagement, Person, Post, Unit } from '../../model/organisation.js';
import type { Notice } from '../../model/relation.js';
import type { HostData, LoadedOrganisation } from '../loaded/loaded-source.js';
import { committeesOf } from './committees-of.js';
import { nameIn } from './lists.js';
import type { AssociationRow, EngagementRow, ManagerRow, PersonRow, UnitRow } from './lists.js';
import type { Found } from './read-list.js';
import type { Os2moWords } from './words.js';

export interface OrganisationSettings {
  readonly asOf: DateText;
  readonly words: Os2moWords;
  /** The fraction of an engagement that means full time. */
  readonly fullTime: number;
  /** Whether people are called what they want to be called, where they have said so. */
  readonly nicknames: boolean;
  readonly own: HostData;
}

/** The lists of one load. */
export interface Rows {
  readonly units: readonly Found<UnitRow>[];
  readonly managers: readonly Found<ManagerRow>[];
  readonly engagements: readonly Found<EngagementRow>[];
  readonly associations: readonly Found<AssociationRow>[];
  readonly people: readonly Found<PersonRow>[];
  /** Objects that could not be told of, and people whose names could not. */
  readonly lacking: number;
  readonly hidden: number;
}

/** OS2mo's objects in the port's words, with what is missing in them. People without a name still count where they work. */
export function organisationOf(rows: Rows, settings: OrganisationSettings): LoadedOrganisation {
  const { asOf, own, words } = settings;
  const units = unitsOf(rows.units, words);
  const med = new Set(units.filter(({ hierarchy }) => hierarchy === 'med').map(({ id }) => id));
  const committees = committeesOf(rows.associations, units, med, words);
  const notices: Notice[] = [];
  if (rows.lacking > 0) notices.push({ code: 'partial', count: rows.lacking });
  if (rows.hidden > 0) notices.push({ code: 'names-hidden', count: rows.hidden });
  return {
    notices,
    data: {
      ...own,
      asOf,
      units: [...units, ...committees.units],
      people: peopleOf(rows, settings),
      posts: [...managerPosts(rows.managers, med, words), ...committees.seats],
      engagements: engagementsOf(rows.engagements, settings),
    },
  };
}

function unitsOf(rows: Rows['units'], words: Os2moWords): readonly Unit[] {
  const known = new Set(rows.map(({ uuid }) => uuid));
  return rows.map(({ name, parent_response, unit_hierarchy_response, unit_type_response, uuid }): Unit => {
    const said = { name, type: nameIn(unit_type_response), hierarchy: nameIn(unit_hierarchy_response) };
    const above = parent_response?.uuid ?? '';
    const unit = { id: uuid, name, parentId: known.has(above) ? above : null };
    return words.isCommittee(said)
      ? { ...unit, kind: 'committee', hierarchy: 'med' }
      : { ...unit, kind: words.unitKind(said) };
  });
}

/** Those of one unit who lead it in the line share it, where there are several and nothing else is said of them. */
function managerPosts(rows: Rows['managers'], med: ReadonlySet<string>, words: Os2moWords): readonly Post[] {
  const posts = rows.flatMap((row): readonly Post[] => {
    const level = nameIn(row.manager_level_response);
    const kind = words.postKind({ type: nameIn(row.manager_type_response), level });
    if (!kind) return [];
    const unitId = row.org_unit_response.uuid;
    return [
      {
        id: row.uuid,
        unitId,
        personId: row.person_response?.uuid ?? null,
        kind,
        hierarchy: med.has(unitId) ? 'med' : 'line',
        ...(level !== '' && { title: level }),
      },
    ];
  });
  const leading = groupBy(
    posts.filter(({ hierarchy, kind, personId }) => hierarchy === 'line' && kind === 'line' && personId !== null),
    ({ unitId }) => unitId,
  );
  const isShared = ({ hierarchy, kind, personId, unitId }: Post): boolean =>
    hierarchy === 'line' && kind === 'line' && personId !== null && (leading.get(unitId)?.length ?? 0) > 1;
  return posts.map((post) => (isShared(post) ? { ...post, kind: 'shared' } : post));
}

function engagementsOf(rows: Rows['engagements'], { fullTime, words }: OrganisationSettings): readonly Engagement[] {
  return rows.flatMap((row): readonly Engagement[] => {
    const contract = words.contract(nameIn(row.engagement_type_response));
    if (!contract) return [];
    const title = nameIn(row.job_function_response);
    return [
      {
        id: row.uuid,
        personId: row.person_response.uuid,
        unitId: row.org_unit_response.uuid,
        // An installation that keeps no fractions says null of everybody, and everybody works there.
        fte: row.fraction === null ? 1 : Math.max(0, row.fraction / fullTime),
        contract,
        ...(row.began !== undefined && { from: row.began }),
        ...(row.leave_response?.current && { onLeave: true }),
        ...(title !== '' && { title }),
      },
    ];
  });
}

/** People with the title and unit of their primary engagement, else of their largest. */
function peopleOf({ engagements, people }: Rows, { nicknames }: OrganisationSettings): readonly Person[] {
  const held = groupBy(engagements, ({ person_response }) => person_response.uuid);
  return people.map(({ name, nickname, uuid }): Person => {
    const jobs = held.get(uuid) ?? [];
    const main =
      jobs.find((job) => job.is_primary) ??
      jobs.reduce<Found<EngagementRow> | undefined>(
        (most, job) => ((job.fraction ?? 0) > (most?.fraction ?? -1) ? job : most),
        undefined,
      );
    const title = nameIn(main?.job_function_response ?? null);
    return {
      id: uuid,
      name: nicknames && nickname !== '' ? nickname : name,
      ...(title !== '' && { title }),
      ...(main && { unitId: main.org_unit_response.uuid }),
    };
  });
}
