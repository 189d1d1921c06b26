import type { BaselineGroup, BaselineLeader, SpanBaseline } from './baseline.js';
import { filledPostId, newPostId } from './changes.js';
import type { ChangeFault, SpanChange } from './changes.js';

/** What the steps of a what-if have made of the organisation so far, before people are counted. */
export interface PlanDraft {
  readonly baseline: SpanBaseline;
  readonly people: ReadonlyMap<string, BaselineLeader>;
  readonly groups: ReadonlyMap<string, BaselineGroup>;
  /** Whom each group answers to. */
  readonly ledBy: Map<string, readonly string[]>;
  /** How many new posts there are beside a leader. */
  readonly beside: Map<string, number>;
  /** Whom the new leaders of units without one answer to, by unit. */
  readonly filled: Map<string, readonly string[]>;
  readonly closed: Set<string>;
  readonly targets: Map<string, number>;
  /** Full-time posts given up in each area. */
  readonly givenUp: Map<string, number>;
  frame: number | null;
  recruitsInside: boolean;
}

export const draftOf = (baseline: SpanBaseline): PlanDraft => ({
  baseline,
  people: new Map(baseline.leaders.map((leader) => [leader.id, leader])),
  groups: new Map(baseline.groups.map((group) => [group.id, group])),
  ledBy: new Map(baseline.groups.map(({ id, leaderIds }) => [id, leaderIds])),
  beside: new Map(),
  filled: new Map(),
  closed: new Set(),
  targets: new Map(),
  givenUp: new Map(),
  frame: null,
  recruitsInside: false,
});

export const copyOf = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  ledBy: new Map(draft.ledBy),
  beside: new Map(draft.beside),
  filled: new Map(draft.filled),
  closed: new Set(draft.closed),
  targets: new Map(draft.targets),
  givenUp: new Map(draft.givenUp),
});

/** Takes one step. Returns why not, where it cannot be taken, and then changes nothing. */
export function takeStep(draft: PlanDraft, change: SpanChange): ChangeFault | undefined {
  switch (change.kind) {
    case 'target':
      return setTarget(draft, change.areaId, change.target);
    case 'frame':
      if (change.amount !== null && !(change.amount >= 0)) return 'number';
      draft.frame = change.amount;
      return undefined;
    case 'recruit':
      draft.recruitsInside = change.inside;
      return undefined;
    case 'add':
      return addPosts(draft, change);
    case 'fill':
      return fillPost(draft, change.unitId);
    case 'move':
      return moveGroup(draft, change.groupId, change.to);
    case 'merge':
      return mergeLeaders(draft, change.from, change.into);
  }
}

function setTarget(draft: PlanDraft, areaId: string, target: number | null): ChangeFault | undefined {
  if (!draft.baseline.areas.some(({ id }) => id === areaId)) return 'unknown';
  if (target !== null && !(target >= 1)) return 'number';
  if (target === null) draft.targets.delete(areaId);
  else draft.targets.set(areaId, target);
  return undefined;
}

function addPosts(draft: PlanDraft, { givenUp, posts }: Extract<SpanChange, { kind: 'add' }>): ChangeFault | undefined {
  const entries = Object.entries(posts);
  if (entries.some(([id]) => !isOpen(draft, id) || !draft.people.has(id))) return 'unknown';
  if (entries.some(([, count]) => !Number.isInteger(count) || count < 1 || count > 999)) return 'number';
  if (givenUp && !draft.baseline.areas.some(({ id }) => id === givenUp.areaId)) return 'unknown';
  if (givenUp && !(givenUp.fte >= 0)) return 'number';
  if (entries.length === 0) return 'nothing';
  for (const [id, count] of entries) draft.beside.set(id, (draft.beside.get(id) ?? 0) + count);
  if (givenUp) draft.givenUp.set(givenUp.areaId, (draft.givenUp.get(givenUp.areaId) ?? 0) + givenUp.fte);
  return undefined;
}

function fillPost(draft: PlanDraft, unitId: string): ChangeFault | undefined {
  const people = draft.baseline.groups.filter((group) => group.unitId === unitId && group.vacant);
  if (people.length === 0) return 'unknown';
  if (draft.filled.has(unitId)) return 'nothing';
  draft.filled.set(unitId, [...new Set(people.flatMap(({ id }) => draft.ledBy.get(id) ?? []))]);
  for (const { id } of people) draft.ledBy.set(id, [filledPostId(unitId)]);
  return undefined;
}

function moveGroup(draft: PlanDraft, groupId: string, to: string): ChangeFault | undefined {
  const group = draft.groups.get(groupId);
  if (!group || !isOpen(draft, to) || (group.leader !== undefined && draft.closed.has(group.leader))) return 'unknown';
  const before = draft.ledBy.get(groupId) ?? [];
  if (before.length === 1 && before[0] === to) return 'nothing';
  if (group.leader !== undefined && leads(draft, group.leader, to)) return 'loop';
  draft.ledBy.set(groupId, [to]);
  return undefined;
}

function mergeLeaders(draft: PlanDraft, from: string, into: string): ChangeFault | undefined {
  if (from === into) return 'nothing';
  if (!draft.people.has(from) || !isOpen(draft, from) || !isOpen(draft, into)) return 'unknown';
  const over = managersOf(draft, from);
  const posts = new Set([from, ...newPostsOf(draft, from)]);
  if (posts.has(into)) return 'loop';
  for (const [id, leaderIds] of draft.ledBy) {
    if (!leaderIds.some((leader) => posts.has(leader))) continue;
    // Whoever takes over from their own leader answers to those above.
    const isOwn = draft.groups.get(id)?.leader === into;
    const kept = leaderIds.filter((leader) => !posts.has(leader));
    draft.ledBy.set(id, [...new Set([...kept, ...(isOwn ? over.filter((leader) => leader !== into) : [into])])]);
  }
  draft.closed.add(from);
  draft.beside.delete(from);
  return undefined;
}

const newPostsOf = ({ beside }: PlanDraft, id: string): readonly string[] =>
  Array.from({ length: beside.get(id) ?? 0 }, (_, index) => newPostId(id, index + 1));

/** True for a leader of the baseline whose post is not closed, and for a post that a step has opened. */
function isOpen(draft: PlanDraft, id: string): boolean {
  if (draft.people.has(id)) return !draft.closed.has(id);
  const leader = besideWhom(id);
  if (leader !== undefined) return newPostsOf(draft, leader).includes(id);
  return id.startsWith('+@') && draft.filled.has(id.slice(2));
}

/** The leader beside whom a new post stands, by the post's id. */
export const besideWhom = (id: string): string | undefined => /^\+\d+@(.*)$/s.exec(id)?.[1];

/** Those whom a leader, or a post that a step has opened, answers to. */
export function managersOf(draft: PlanDraft, id: string): readonly string[] {
  const leader = besideWhom(id);
  if (leader !== undefined && !draft.people.has(id)) return managersOf(draft, leader);
  if (!draft.people.has(id)) return draft.filled.get(id.slice(2)) ?? [];
  const own = ownGroups(draft).get(id) ?? [];
  return [...new Set(own.flatMap((group) => draft.ledBy.get(group) ?? []))].filter((manager) => manager !== id);
}

const owned = new WeakMap<SpanBaseline, ReadonlyMap<string, readonly string[]>>();

/** The groups that are a leader's own jobs, by leader. */
function ownGroups({ baseline }: PlanDraft): ReadonlyMap<string, readonly string[]> {
  const known = owned.get(baseline);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { id, leader } of baseline.groups)
    if (leader !== undefined) found.set(leader, [...(found.get(leader) ?? []), id]);
  owned.set(baseline, found);
  return found;
}

/** True when `above` is `id`, or leads it through any number of levels. */
function leads(draft: PlanDraft, above: string, id: string): boolean {
  const seen = new Set([id]);
  for (const at of seen) {
    if (at === above || besideWhom(at) === above) return true;
    for (const manager of managersOf(draft, at)) seen.add(manager);
  }
  return false;
}
