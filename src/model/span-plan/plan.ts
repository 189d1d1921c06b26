import { groupBy } from '../group-by.js';
import type { BaselineLeader, SpanBaseline } from './baseline.js';
import { filledPostId, newPostId } from './changes.js';
import type { ChangeFault, SpanChange } from './changes.js';
import { draftOf, managersOf, takeStep } from './plan-draft.js';
import type { PlanDraft } from './plan-draft.js';
import { shareEvenly } from './share-evenly.js';

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
  const { baseline, beside, closed, filled, people } = draft;
  const groupsOf = new Map<string, string[]>();
  for (const [id, leaderIds] of draft.ledBy) {
    const leader = draft.groups.get(id)?.leader;
    if (leader !== undefined && closed.has(leader)) continue;
    for (const leaderId of leaderIds) groupsOf.set(leaderId, [...(groupsOf.get(leaderId) ?? []), id]);
  }
  const newUnder = newPostsUnder(draft);
  const count = counter(draft);

  const leaders = new Map<string, PlannedLeader>();
  const put = (leader: Omit<PlannedLeader, 'managers' | 'groups'>): void => {
    const { id } = leader;
    leaders.set(id, { ...leader, managers: managersOf(draft, id), groups: groupsOf.get(id) ?? [] });
  };
  for (const person of baseline.leaders) {
    const { areaId, id } = person;
    if (closed.has(id)) continue;
    const own = count(groupsOf.get(id) ?? [], person.member);
    const posts = Array.from({ length: beside.get(id) ?? 0 }, (_, index) => newPostId(id, index + 1));
    const held = posts.map((post) => count(groupsOf.get(post) ?? [], null));
    const recruited = draft.recruitsInside ? Math.min(posts.length, own.headcount) : 0;
    const people = own.headcount - recruited + (newUnder.get(id) ?? 0);
    const fte = own.fte - (own.headcount > 0 ? (own.fte / own.headcount) * recruited : 0) + (newUnder.get(id) ?? 0);
    const each = shareEvenly(people, [0, ...held.map(({ headcount }) => headcount)]);
    const shareOf = (index: number): number => (people > 0 ? (fte * each[index]!) / people : 0);
    const kept = person.above ? { above: true } : {};
    put({ id, person, areaId, headcount: each[0]!, fte: shareOf(0), ...kept });
    posts.forEach((post, index) => {
      const has = held[index]!;
      put({
        id: post,
        beside: { leader: person, nth: index + 1 },
        areaId,
        headcount: has.headcount + each[index + 1]!,
        fte: has.fte + shareOf(index + 1),
        ...kept,
      });
    });
  }
  const units = new Map(baseline.groups.map((group) => [group.unitId, group.unitName]));
  for (const [unitId, managers] of filled) {
    const id = filledPostId(unitId);
    const areaId = people.get(managers[0] ?? '')?.areaId ?? baseline.unit.id;
    put({
      id,
      fills: { id: unitId, name: units.get(unitId) ?? unitId },
      areaId,
      ...count(groupsOf.get(id) ?? [], null),
    });
  }
  return leaders;
}

/** How many of the new posts answer to each leader. */
function newPostsUnder(draft: PlanDraft): ReadonlyMap<string, number> {
  const under = new Map<string, number>();
  const add = (managers: readonly string[], posts: number): void => {
    for (const manager of managers) under.set(manager, (under.get(manager) ?? 0) + posts);
  };
  for (const [id, posts] of draft.beside) add(managersOf(draft, id), posts);
  for (const managers of draft.filled.values()) add(managers, 1);
  return under;
}

/** Counts the different people of some groups, but for one of them. */
function counter({
  baseline,
  groups,
}: PlanDraft): (ids: readonly string[], but: number | null) => { headcount: number; fte: number } {
  const most = baseline.groups.reduce((top, { members }) => members.reduce((a, b) => Math.max(a, b), top), -1);
  const seen = new Int32Array(most + 1);
  let round = 0;
  return (ids, but) => {
    round += 1;
    let headcount = 0;
    let fte = 0;
    for (const id of ids) {
      const group = groups.get(id)!;
      const others = group.members.filter((member) => member !== but);
      fte += (group.fte * others.length) / group.members.length;
      for (const member of others)
        if (seen[member] !== round) {
          seen[member] = round;
          headcount += 1;
        }
    }
    return { headcount, fte };
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
