import { groupBy } from '../group-by.js';
import { leaderFinder } from '../leader-finder.js';
import { organisationFaults } from '../organisation-faults.js';
import type { OrganisationFault } from '../organisation-faults.js';
import type { DateText, Engagement, Organisation, Unit } from '../organisation.js';
import { DEFAULT_SPAN_RULE, isCounted } from '../span.js';
import type { SpanBand, SpanRule } from '../span.js';
import { unitTree } from '../unit-tree.js';

/** What a post costs a year with pension, as the host says it. There is no default. */
export interface PostCosts {
  readonly leaderPost: number;
  readonly employeePost: number;
  /** An ISO 4217 code, as in `DKK`. */
  readonly currency: string;
  /** Where the figures come from, as in "Budget 2026" or "Eksempel". */
  readonly source: string;
}

/** A part of the organisation that targets are set for and money is counted in: what lies right under the unit, as administrations do under a municipality, and the unit itself for those who lead it all. */
export interface BaselineArea {
  readonly id: string;
  readonly name: string;
  readonly costs?: PostCosts;
}

export interface BaselineLeader {
  readonly id: string;
  readonly name: string;
  /** The units that the leader leads, else the one they work in. */
  readonly units: readonly Pick<Unit, 'id' | 'name'>[];
  readonly areaId: string;
  /** The leader's own number among the members of groups, or null where they are counted nowhere. */
  readonly member: number | null;
  readonly acting?: boolean;
  readonly band?: SpanBand;
  /** Leads the leaders of the unit from above it: shown for what a change does there, and left out of the figures. */
  readonly above?: boolean;
}

/** People of one unit who have the same leaders. They are numbers: a number is the same person in every group, and nobody is named. */
export interface BaselineGroup {
  readonly id: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly leaderIds: readonly string[];
  readonly members: readonly number[];
  readonly fte: number;
  /** The leader whose own job this is. Moving it changes whom they answer to. */
  readonly leader?: string;
  /** True where the unit has no leader of its own, and those above cover it. */
  readonly vacant?: boolean;
}

/** Who leads how many in a unit and below it today: what every change of a what-if is measured against. */
export interface SpanBaseline {
  readonly unit: Pick<Unit, 'id' | 'name'>;
  readonly asOf: DateText;
  readonly rule: SpanRule;
  readonly areas: readonly BaselineArea[];
  readonly leaders: readonly BaselineLeader[];
  readonly groups: readonly BaselineGroup[];
  /** What is wrong with the data, where the unit is the top of them. */
  readonly faults?: readonly OrganisationFault[];
  /** Levels of leaders over those given, up to the top. */
  readonly levelsAbove: number;
}

export interface BaselineOptions {
  readonly rule?: SpanRule;
  readonly bandOf?: (unitId: string) => SpanBand | undefined;
  readonly costsOf?: (unitId: string) => PostCosts | undefined;
}

interface Row {
  readonly engagement: Engagement;
  readonly member: number;
  readonly leaderIds: readonly string[];
  readonly leader: string | undefined;
  readonly vacant: boolean;
}

/**
 * The baseline of a unit: everybody who leads it or a unit below it with all their people, and those who lead these leaders
 * from above. Leaders without people are there too, since people can be given to them.
 * @throws RangeError where there is no such unit.
 */
export function spanBaseline(
  organisation: Organisation,
  rootId: string,
  { bandOf = () => undefined, costsOf = () => undefined, rule = DEFAULT_SPAN_RULE }: BaselineOptions = {},
): SpanBaseline {
  const tree = unitTree(organisation.units);
  const root = tree.unit(rootId);
  if (!root) throw new RangeError(`there is no unit ${rootId}`);
  const finder = leaderFinder(organisation);
  const rows = rowsOf(organisation, rule, finder);
  const names = new Map(organisation.people.map((person) => [person.id, person]));
  const ownRows = groupBy(rows, ({ leader }) => leader ?? '');

  const isInside = (unitId: string | null): boolean => unitId !== null && tree.isWithin(unitId, rootId);
  const inside = new Set<string>();
  for (const [id, posts] of finder.held) if (posts.some(({ unitId }) => isInside(unitId))) inside.add(id);
  // Where a list of people names the managers, nobody holds a post: a leader is where they work.
  for (const id of new Set(rows.flatMap(({ leaderIds }) => leaderIds)))
    if (!finder.held.has(id) && (ownRows.get(id) ?? []).some(({ engagement }) => isInside(engagement.unitId)))
      inside.add(id);
  const above = new Set([...inside].flatMap((id) => (ownRows.get(id) ?? []).flatMap((row) => row.leaderIds)));
  const all = [...new Set([...inside, ...above])];

  const areaUnits = areasUnder(root, tree);
  const areaOf = (unitIds: readonly string[]): string =>
    unitIds.flatMap((id) => tree.path(id)).find(({ id }) => areaUnits.has(id))?.id ?? rootId;
  const leaders = all.map((id): BaselineLeader => {
    const posts = finder.held.get(id) ?? [];
    const own = ownRows.get(id) ?? [];
    const places =
      posts.length > 0 ? posts.map(({ unitId }) => unitId) : own.map(({ engagement }) => engagement.unitId);
    const units = [...new Set(places)].flatMap((unitId) => tree.unit(unitId ?? '') ?? []);
    const band = units.flatMap((unit) => bandOf(unit.id) ?? [])[0];
    return {
      id,
      name: names.get(id)?.name ?? id,
      units: units.map(({ id: unitId, name }) => ({ id: unitId, name })),
      areaId: areaOf(units.map((unit) => unit.id)),
      member: own[0]?.member ?? null,
      ...(posts.some(({ kind }) => kind === 'acting') && { acting: true }),
      ...(band && { band }),
      ...(!inside.has(id) && { above: true }),
    };
  });
  const known = new Set(all);
  const groups = groupsOf(
    rows.filter(
      ({ leader, leaderIds }) => leaderIds.some((id) => known.has(id)) || (leader !== undefined && inside.has(leader)),
    ),
  );
  const areas = [root, ...areaUnits.values()].filter(({ id }) => leaders.some(({ areaId }) => areaId === id));
  // Faults of the whole are for those who see the whole: most lie in no unit in particular.
  const faults = root.parentId === null ? organisationFaults(organisation, rule) : [];
  return {
    unit: { id: root.id, name: root.name },
    asOf: organisation.asOf,
    rule,
    areas: areas.map(({ id, name }) => {
      const costs = costsOf(id);
      return { id, name, ...(costs && { costs }) };
    }),
    leaders,
    ...(faults.length > 0 && { faults }),
    groups: groups.map((group) => ({ ...group, unitName: tree.unit(group.unitId ?? '')?.name ?? '' })),
    levelsAbove: levelsOver(
      [...above].filter((id) => !inside.has(id)),
      (id) => (ownRows.get(id) ?? []).flatMap((row) => row.leaderIds),
    ),
  };
}

/** Every counted job with its leaders, its person's number, and whether it is the job of a leader. */
function rowsOf(
  { asOf, engagements }: Organisation,
  rule: SpanRule,
  finder: ReturnType<typeof leaderFinder>,
): readonly Row[] {
  const counted = engagements.filter((engagement) => isCounted(engagement, rule, asOf));
  const found = counted.map((engagement) => ({ engagement, ...finder.of(engagement) }));
  const leading = new Set(found.flatMap(({ ids }) => ids));
  const numbers = new Map<string, number>();
  return found.map(({ engagement, ids, passed }): Row => {
    const { id, personId, unitId } = engagement;
    const key = rule.counts === 'persons' ? personId : id;
    const member = numbers.get(key) ?? numbers.size;
    numbers.set(key, member);
    const held = finder.held.get(personId);
    // A leader's job in a unit that they do not lead is like anybody's.
    const leads = held ? held.some((post) => post.unitId === unitId) : leading.has(personId);
    return {
      engagement,
      member,
      leaderIds: ids,
      leader: leads ? personId : undefined,
      vacant: !leads && passed.includes(unitId ?? ''),
    };
  });
}

function groupsOf(rows: readonly Row[]): readonly Omit<BaselineGroup, 'unitName'>[] {
  const keyOf = ({ engagement, leader, leaderIds }: Row): string =>
    JSON.stringify([engagement.unitId, leader ?? null, ...leaderIds]);
  return [...groupBy(rows, keyOf).values()].map((of, index) => {
    const [first] = of as [Row];
    return {
      id:
        first.leader === undefined
          ? `${first.engagement.unitId ?? ''}/${first.leaderIds.join('+')}`
          : `@${first.leader}/${first.engagement.unitId ?? index}`,
      unitId: first.engagement.unitId,
      leaderIds: first.leaderIds,
      members: [...new Set(of.map(({ member }) => member))],
      fte: of.reduce((total, { engagement }) => total + engagement.fte, 0),
      ...(first.leader !== undefined && { leader: first.leader }),
      ...(first.vacant && { vacant: true }),
    };
  });
}

function areasUnder(root: Unit, tree: ReturnType<typeof unitTree>): ReadonlyMap<string, Unit> {
  const below = tree.children(root.id).filter(({ hierarchy = 'line' }) => hierarchy === 'line');
  return new Map(below.map((unit) => [unit.id, unit]));
}

function levelsOver(from: readonly string[], managersOf: (id: string) => readonly string[]): number {
  const seen = new Set(from);
  let at = from;
  let levels = 0;
  while (at.length > 0) {
    at = [...new Set(at.flatMap(managersOf))].filter((id) => !seen.has(id));
    for (const id of at) seen.add(id);
    if (at.length > 0) levels += 1;
  }
  return levels;
}
