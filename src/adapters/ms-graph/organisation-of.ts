import { groupBy } from '../../model/group-by.js';
import type { Engagement, Person, Post, Unit, UnitKind } from '../../model/organisation.js';
import { reportingLines } from '../../model/reporting-lines.js';
import type { ReportingLines } from '../../model/reporting-lines.js';

/** Somebody in the directory. Texts are empty where it says nothing, or may not say. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** True for an account that is closed: its place is there, and nobody in it. */
  readonly left: boolean;
  readonly managerId: string | null;
}

export interface TeamOrganisation {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  readonly engagements: readonly Engagement[];
  /** How many are counted without their name. */
  readonly hidden: number;
}

/**
 * A directory of people as an organisation: one unit for each person who leads somebody, led by that person, within the
 * one of the person's own manager. A unit has the id of its leader, also when the leader has left. Everybody works in the
 * unit of their manager; whoever has neither manager nor team works nowhere. Loops are broken at their first member.
 */
export function organisationOf(members: readonly Member[]): TeamOrganisation {
  const byId = new Map(members.map((member) => [member.id, member]));
  const lines = reportingLines(unlooped(members));
  const above = new Map([...lines.direct].flatMap(([id, below]) => below.map((one) => [one, id] as const)));
  const leaders = members.filter(({ id }) => lines.direct.has(id));
  const nameOf = teamNames(leaders, lines);
  const present = members.filter(({ left }) => !left);
  const named = present.filter(({ name }) => name !== '');
  const workplace = ({ id }: Member): string | undefined => above.get(id) ?? (lines.direct.has(id) ? id : undefined);

  return {
    hidden: present.length - named.length,
    units: leaders.map((leader) => ({
      id: leader.id,
      name: nameOf(leader),
      kind: kindOf(leader.id, lines),
      parentId: above.get(leader.id) ?? null,
    })),
    posts: leaders.map(({ id, left, title }) => ({
      id,
      unitId: id,
      personId: left ? null : id,
      kind: 'line',
      hierarchy: 'line',
      ...(title !== '' && { title }),
    })),
    people: named.map((member): Person => {
      const { id, name, title } = member;
      const unitId = lines.direct.has(id) ? id : workplace(member);
      return { id, name, ...(title !== '' && { title }), ...(unitId !== undefined && byId.has(unitId) && { unitId }) };
    }),
    engagements: present.flatMap((member): readonly Engagement[] => {
      const unitId = workplace(member);
      const { id, title } = member;
      if (unitId === undefined) return [];
      return [{ id, personId: id, unitId, fte: 1, contract: 'monthly', ...(title !== '' && { title }) }];
    }),
  };
}

function unlooped(members: readonly Member[]): readonly Member[] {
  const first = new Set(reportingLines(members).cycles.map(([id]) => id));
  return first.size === 0
    ? members
    : members.map((member) => (first.has(member.id) ? { ...member, managerId: null } : member));
}

/** The department belongs to the topmost of those who lead in it; the teams within it are called by their leaders. */
function teamNames(leaders: readonly Member[], { depths }: ReportingLines): (leader: Member) => string {
  const depthOf = ({ id }: Member): number => depths.get(id) ?? Infinity;
  const heads = new Map(
    [...groupBy(leaders, ({ department }) => department)].map(([department, those]) => {
      const top = Math.min(...those.map(depthOf));
      const topmost = those.filter((leader) => depthOf(leader) === top);
      return [department, topmost.length === 1 ? topmost[0] : undefined];
    }),
  );
  return (leader) => {
    if (leader.department !== '' && heads.get(leader.department) === leader) return leader.department;
    return `Team ${leader.name}`.trim();
  };
}

/** What a team is, by where it is: a directory does not say. Under several tops nobody knows what they are. */
function kindOf(id: string, { depths, direct, tops }: ReportingLines): UnitKind {
  const depth = depths.get(id);
  if (depth === 1) return tops.length === 1 ? 'municipality' : 'other';
  if (depth === 2 && tops.length === 1) return 'administration';
  return (direct.get(id) ?? []).some((one) => direct.has(one)) ? 'department' : 'team';
}
