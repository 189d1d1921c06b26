import { groupBy } from '../../src/model/group-by.js';
import type {
  Contract,
  Engagement,
  Organisation,
  Person,
  Post,
  PostKind,
  Unit,
  UnitKind,
} from '../../src/model/organisation.js';
import { unitTree } from '../../src/model/unit-tree.js';
import type { EngagementRow, PostRow, SolbjergDocuments, UnitRow } from './documents/types.js';

const UNIT_KINDS: Readonly<Record<UnitRow['type'], UnitKind>> = {
  kommune: 'municipality',
  forvaltning: 'administration',
  afdeling: 'department',
  institution: 'institution',
  team: 'team',
};
const CONTRACTS: Readonly<Record<EngagementRow['contract'], Contract>> = {
  månedsløn: 'monthly',
  timeløn: 'hourly',
  elev: 'trainee',
  ekstern: 'external',
};
const POST_KINDS: Readonly<Record<PostRow['kind'], PostKind>> = {
  linje: 'line',
  konstitueret: 'acting',
  delt: 'shared',
  stab: 'staff',
};

/** The organisation in the documents, in the port's words. Who leads whom is left to the posts. */
export function organisationOf(documents: SolbjergDocuments): Organisation {
  const units: readonly Unit[] = [
    ...documents.units.units.map(({ id, name, parentId, type }) => ({ id, name, kind: UNIT_KINDS[type], parentId })),
    ...documents.med.committees.map(({ id, name, parentId }) => ({
      id,
      name,
      kind: 'committee' as const,
      parentId,
      hierarchy: 'med' as const,
    })),
  ];
  const rows = [...documents.engagements.engagements, ...documents.externals.engagements];
  return {
    asOf: documents.units.date,
    units,
    people: peopleOf([...documents.people.people, ...documents.externals.people], rows, units),
    posts: [
      ...documents.posts.posts.map(({ id, kind, personId, title, unitId }) => ({
        id,
        unitId,
        personId,
        kind: POST_KINDS[kind],
        hierarchy: 'line' as const,
        title,
      })),
      ...committeePosts(documents),
    ],
    engagements: engagementsOf(rows, documents),
  };
}

function peopleOf(
  people: readonly { readonly id: string; readonly name: string }[],
  rows: readonly EngagementRow[],
  units: readonly Unit[],
): readonly Person[] {
  const tree = unitTree(units);
  const held = groupBy(rows, ({ personId }) => personId);
  return people.map(({ id, name }) => {
    const main = held.get(id)?.reduce((most, row) => (row.fte > most.fte ? row : most));
    if (!main) return { id, name };
    const unit = tree.unit(main.unitId);
    const area = tree.area(main.unitId);
    return {
      id,
      name,
      title: main.title,
      unitId: main.unitId,
      ...(unit && { unitName: unit.name }),
      ...(area && { areaName: area.name }),
    };
  });
}

function engagementsOf(rows: readonly EngagementRow[], { leave, units }: SolbjergDocuments): readonly Engagement[] {
  const running = leave.leave.filter(({ from, to }) => from <= units.date && to >= units.date);
  const away = new Set(running.map(({ engagementId }) => engagementId));
  return rows.map(({ contract, from, fte, id, personId, title, to, unitId }) => ({
    id,
    personId,
    unitId,
    fte,
    contract: CONTRACTS[contract],
    from,
    to,
    title,
    ...(away.has(id) && { onLeave: true }),
  }));
}

const committeePosts = ({ med }: SolbjergDocuments): readonly Post[] =>
  med.committees.flatMap(({ chairId, id, memberIds, viceChairId }) =>
    memberIds.map((personId, index) => ({
      id: `${id}-${String(index + 1).padStart(2, '0')}`,
      unitId: id,
      personId,
      kind: personId === chairId ? ('line' as const) : ('staff' as const),
      hierarchy: 'med' as const,
      title: personId === chairId ? 'Formand' : personId === viceChairId ? 'Næstformand' : 'Medlem',
    })),
  );
