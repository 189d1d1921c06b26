import { groupBy } from '../group-by.js';
import type { BaselineLeader, SpanBaseline } from './baseline.js';
import { filledPostId } from './changes.js';
import type { ChangeFault, SpanChange } from './changes.js';
import { countingOf } from './count-people.js';
import { besideWhom, copyOf, draftOf, managersOf, takeStep } from './plan-draft.js';
import type { PlanDraft } from './plan-draft.js';

/** A leader in the what-if, or a post that it opens. */
export interface PlannedLeader {
  readonly id: string;
  /** Who it is; left out for a new post. */
  readonly person?: BaselineLeader;
  /** The leader whose people a new post shares, and the number of the post. */
  readonly beside?: { readonly leader: BaselineLeader; readonly nth: number };
  /** The unit without a leader that a new post is to lead. */
  readonly fills?: { readonly id: string; readonly name: string };
  readonly areaId: string;
  /** How many they lead, in whole people, and in full-time posts. */
  readonly headcount: number;
  readonly fte: number;
  readonly managers: readonly string[];
  /** The groups under them. Those that are shared with new posts stand at the leader who shares them. */
  readonly groups: readonly string[];
  readonly above?: boolean;
}

/** A what-if carried out on a baseline. */
export interface SpanPlan {
  /** Everybody who leads or could, and every new post. */
  readonly leaders: ReadonlyMap<string, PlannedLeader>;
  /** How many get another leader than today. */
  readonly moved: number;
  /** Leaders whose posts are closed. */
  readonly closed: readonly string[];
  readonly targets: ReadonlyMap<string, number>;
  readonly frame: number | null;
  readonly recruitsInside: boolean;
  /** Full-time posts given up in each area. */
  readonly givenUp: ReadonlyMap<string, number>;
  /** Steps that could not be taken and are left out, by their place in the list. */
  readonly faults: ReadonlyMap<number, ChangeFault>;
}

/**
 * Carries out a what-if: every step in turn, then everybody is counted once. A new post shares the people of the leader beside
 * it as evenly as can be, and is itself one full-time employee of those whom that leader answers to. Where new leaders are
 * found among the employees, each is one fewer to share.
 */
export function planOf(baseline: SpanBaseline, changes: readonly SpanChange[]): SpanPlan {
  const draft = draftOf(baseline);
  const faults = new Map<number, ChangeFault>();
  changes.forEach((change, index) => {
    const fault = takeStep(draft, change);
    if (fault) faults.set(index, fault);
  });
  const { closed, frame, givenUp, recruitsInside, targets } = draft;
  const leaders = countLeaders(draft);
  const moved = movedPeople(draft, leaders);
  return { leaders, moved, closed: [...closed], targets, frame, recruitsInside, givenUp, faults };
}

function countLeaders(draft: PlanDraft): ReadonlyMap<string, PlannedLeader> {
  const { baseline, closed, filled, people } = draft;
  const { filled: countFilled, groupsOf, shared } = countingOf(draft);
  const leaders = new Map<string, PlannedLeader>();
  const put = (leader: Omit<PlannedLeader, 'managers' | 'groups'>): void => {
    const { id } = leader;
    leaders.set(id, { ...leader, managers: managersOf(draft, id), groups: groupsOf.get(id) ?? [] });
  };
  for (const person of baseline.leaders) {
    if (closed.has(person.id)) continue;
    const [own, ...posts] = shared(person);
    const place = { areaId: person.areaId, ...(person.above && { above: true }) };
    put({ ...own, person, ...place });
    posts.forEach((post, index) => {
      put({ ...post, beside: { leader: person, nth: index + 1 }, ...place });
    });
  }
  const units = new Map(baseline.groups.map((group) => [group.unitId, group.unitName]));
  for (const [unitId, managers] of filled) {
    const areaId = people.get(managers[0] ?? '')?.areaId ?? baseline.unit.id;
    const fills = { id: unitId, name: units.get(unitId) ?? unitId };
    put({ id: filledPostId(unitId), fills, areaId, ...countFilled(unitId) });
  }
  return leaders;
}

/** What one more step would do to one leader: how many they would lead, or why it cannot be taken. */
export type Trial = { readonly headcount: number } | { readonly fault: ChangeFault };

/** Tries steps out one by one after those that have been taken, for a leader each, without carrying the whole out anew. */
export function trialsOf(
  baseline: SpanBaseline,
  changes: readonly SpanChange[],
): (change: SpanChange, leaderId: string) => Trial {
  const taken = draftOf(baseline);
  for (const change of changes) takeStep(taken, change);
  return (change, leaderId) => {
    const draft = copyOf(taken);
    const fault = takeStep(draft, change);
    if (fault) return { fault };
    const counting = countingOf(draft);
    const person = draft.people.get(leaderId) ?? draft.people.get(besideWhom(leaderId) ?? '');
    if (!person) return { headcount: counting.filled(leaderId.slice(2)).headcount };
    return { headcount: counting.shared(person).find(({ id }) => id === leaderId)?.headcount ?? 0 };
  };
}

/** Everybody in a group with another leader than before, and all that a new post takes of the people beside it. */
function movedPeople(draft: PlanDraft, leaders: ReadonlyMap<string, PlannedLeader>): number {
  const moved = new Set<number>();
  for (const { id, leader, leaderIds, members } of draft.baseline.groups) {
    const now = draft.ledBy.get(id) ?? [];
    const isSame = now.length === leaderIds.length && now.every((one) => leaderIds.includes(one));
    if (!isSame && !(leader !== undefined && draft.closed.has(leader))) for (const member of members) moved.add(member);
  }
  const shared = groupBy(
    [...leaders.values()].filter(({ beside }) => beside),
    ({ beside }) => beside!.leader.id,
  );
  let taken = 0;
  for (const posts of shared.values())
    for (const post of posts)
      taken += post.headcount - new Set(post.groups.flatMap((id) => draft.groups.get(id)?.members ?? [])).size;
  return moved.size + taken;
}
