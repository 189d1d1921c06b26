import type { nothing, TemplateResult } from 'lit';
import type { Scope } from '../../backend/scope.js';
import { foldText, matchesSearch } from '../../model/search.js';
import type { BaselineArea, BaselineGroup } from '../../model/span-plan/baseline.js';
import { isAboveTarget } from '../../model/span-plan/figures.js';
import type { PlannedLeader, SpanPlan } from '../../model/span-plan/plan.js';
import type { PostsBy } from '../../model/span-plan/suggest-posts.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize, PlannerWords } from './planner-words.js';

export const ONLY = ['all', 'changed', 'above'] as const;

/** What is to be moved, or whose people are to be taken over. */
export type Picking =
  { readonly kind: 'move'; readonly groupId: string } | { readonly kind: 'merge'; readonly leaderId: string };

/** New posts that somebody is about to ask for in an area. */
export interface Adding {
  readonly areaId: string;
  readonly by: PostsBy['by'];
  readonly value: string;
}

/** What the reader has before them. None of it is part of the what-if. */
export interface Desk {
  readonly area: string;
  readonly search: string;
  readonly only: (typeof ONLY)[number];
  /** How many leaders, before there is more to ask for. */
  readonly shown: number;
  /** Leaders whose groups are seen. */
  readonly open: ReadonlySet<string>;
  readonly adding?: Adding | undefined;
  readonly picking?: Picking | undefined;
  readonly pick: string;
  /** Whether the earliest of very many steps are told too. */
  readonly allSteps?: boolean;
}

/** What a group that is dragged is carried as. */
export const DRAGGED = 'application/x-tvaers-group';

export type Arrange = (parts: Partial<Desk>) => void;

type Opened = TemplateResult | typeof nothing;

/** The forms and lists that open under a hand, once `hands.ts` has come. */
export interface Hands {
  readonly addView: (
    localize: PlannerLocalize,
    planner: PlannerController,
    area: BaselineArea,
    adding: Adding,
    arrange: Arrange,
  ) => Opened;
  readonly groupsView: (
    localize: PlannerLocalize,
    planner: PlannerController,
    groups: readonly BaselineGroup[],
    desk: Desk,
    actions: DeskActions,
  ) => Opened;
  readonly pickView: (
    localize: PlannerLocalize,
    planner: PlannerController,
    desk: Desk,
    actions: DeskActions,
  ) => Opened;
}

/** What a hand does on the desk. */
export interface DeskActions {
  readonly hands: Hands | undefined;
  /** Where a unit can be chosen for the rest of the page. */
  readonly scope: Scope | undefined;
  readonly arrange: Arrange;
  /** Moves a group, and leaves the reader where it has come to. */
  readonly move: (groupId: string, to: string) => void;
  readonly merge: (from: string, into: string) => void;
}

export const MORE = 25;
export const NEW_DESK: Desk = { area: '', search: '', only: 'all', shown: MORE, open: new Set(), pick: '' };

/** One leader as the list shows them. Null where the post is not there. */
export interface DeskRow {
  readonly leader: PlannedLeader;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * The leaders that the reader wants to see, the largest of today first, each new post after the leader it stands beside, and those
 * above the unit last. The order stays as it is while the what-if changes.
 */
export function deskRows(words: PlannerWords, today: SpanPlan, now: SpanPlan, desk: Desk): readonly DeskRow[] {
  const sizeOf = (id: string): number => today.leaders.get(id)?.headcount ?? -1;
  const anchor = ({ beside, id, managers, person }: PlannedLeader): string =>
    person ? id : (beside?.leader.id ?? managers[0] ?? id);
  const all = new Map([...today.leaders, ...now.leaders]);
  const folded = foldText(desk.search);
  return [...all.values()]
    .filter((leader) => {
      const [was, is] = [today.leaders.get(leader.id)?.headcount, now.leaders.get(leader.id)?.headcount];
      if (desk.area && leader.areaId !== desk.area) return false;
      if (desk.only === 'changed' && was === is) return false;
      if (desk.only === 'above' && !isAboveTarget(leader, now.targets)) return false;
      return folded === '' || matchesSearch(folded, foldText(`${words.leader(leader)} ${leader.person?.name ?? ''}`));
    })
    .sort(
      (a, b) =>
        Number(a.above ?? false) - Number(b.above ?? false) ||
        sizeOf(anchor(b)) - sizeOf(anchor(a)) ||
        (anchor(a) < anchor(b) ? -1 : anchor(a) > anchor(b) ? 1 : 0) ||
        Number(!a.person) - Number(!b.person) ||
        (a.beside?.nth ?? 0) - (b.beside?.nth ?? 0),
    )
    .map((leader) => ({
      leader,
      before: today.leaders.get(leader.id)?.headcount ?? null,
      after: now.leaders.get(leader.id)?.headcount ?? null,
    }));
}
