import type { BaselineLeader } from './baseline.js';
import { filledPostId, newPostId } from './changes.js';
import { managersOf } from './plan-draft.js';
import type { PlanDraft } from './plan-draft.js';
import { shareEvenly } from './share-evenly.js';

/** The people of a leader and the new posts beside them, in the order leader, first new post, and so on. */
export interface Shared {
  readonly id: string;
  readonly headcount: number;
  readonly fte: number;
}

export interface Counting {
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
  /** The leader's own share and that of each new post beside them. */
  readonly shared: (person: BaselineLeader) => readonly [Shared, ...Shared[]];
  readonly filled: (unitId: string) => Omit<Shared, 'id'>;
}

/** What counting needs: whose groups are whose, and who shares with new posts. */
export function countingOf(draft: PlanDraft): Counting {
  const { beside, closed } = draft;
  const groupsOf = new Map<string, string[]>();
  for (const [id, leaderIds] of draft.ledBy) {
    const leader = draft.groups.get(id)?.leader;
    if (leader !== undefined && closed.has(leader)) continue;
    for (const leaderId of leaderIds) {
      const held = groupsOf.get(leaderId);
      if (held) held.push(id);
      else groupsOf.set(leaderId, [id]);
    }
  }
  const newUnder = newPostsUnder(draft);
  const count = counter(draft);
  const shared = ({ id, member }: BaselineLeader): readonly [Shared, ...Shared[]] => {
    const own = count(groupsOf.get(id) ?? [], member);
    const posts = Array.from({ length: beside.get(id) ?? 0 }, (_, index) => newPostId(id, index + 1));
    const held = posts.map((post) => count(groupsOf.get(post) ?? [], null));
    const recruited = draft.recruitsInside ? Math.min(posts.length, own.headcount) : 0;
    const people = own.headcount - recruited + (newUnder.get(id) ?? 0);
    const fte = own.fte - (own.headcount > 0 ? (own.fte / own.headcount) * recruited : 0) + (newUnder.get(id) ?? 0);
    const each = shareEvenly(people, [0, ...held.map(({ headcount }) => headcount)]);
    const shareOf = (index: number): number => (people > 0 ? (fte * each[index]!) / people : 0);
    return [
      { id, headcount: each[0]!, fte: shareOf(0) },
      ...posts.map((post, index) => ({
        id: post,
        headcount: held[index]!.headcount + each[index + 1]!,
        fte: held[index]!.fte + shareOf(index + 1),
      })),
    ];
  };
  return { groupsOf, shared, filled: (unitId) => count(groupsOf.get(filledPostId(unitId)) ?? [], null) };
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
