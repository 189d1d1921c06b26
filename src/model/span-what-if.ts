import { groupBy } from './group-by.js';
import type { LeaderSpan } from './span.js';
import { sum } from './statistics.js';

/** A leader's people, or those whom several share evenly: `sharedBy` leaders, 1 unless it says otherwise. */
export type Led = Pick<LeaderSpan, 'leaderId' | 'headcount'> & { readonly sharedBy?: number };

const totalOf = (spans: readonly Led[]): number => sum(spans.map(({ headcount }) => headcount));
const leadersOf = (spans: readonly Led[]): number => sum(spans.map(({ sharedBy = 1 }) => sharedBy));

function checkTarget(target: number): void {
  if (!(target >= 1)) throw new RangeError('a target span is 1 or more');
}

/** What it takes that nobody leads more than `target`, when every leader's people stay where they are and share new leaders. */
export interface LocalPlan {
  readonly extraLeaders: number;
  /** New posts beside each leader who needs any. */
  readonly posts: ReadonlyMap<string, number>;
  readonly meanAfter: number;
  /** The largest group once each is split as evenly as it can be. */
  readonly maxAfter: number;
}

/**
 * Σ(⌈sᵢ/T⌉ − 1) further leaders, each group split evenly (methods sheet, 4); fewer where a group is shared already.
 * @throws RangeError when the target is under 1.
 */
export function splitLocally(spans: readonly Led[], target: number): LocalPlan {
  checkTarget(target);
  const needed = spans.map((span) => ({
    ...span,
    by: Math.max(span.sharedBy ?? 1, Math.ceil(span.headcount / target)),
  }));
  const posts = new Map(
    needed.map(({ by, leaderId, sharedBy = 1 }) => [leaderId, by - sharedBy] as const).filter(([, more]) => more > 0),
  );
  const extraLeaders = sum([...posts.values()]);
  return {
    extraLeaders,
    posts,
    meanAfter: totalOf(spans) / (leadersOf(spans) + extraLeaders),
    maxAfter: Math.max(0, ...needed.map(({ by, headcount }) => Math.ceil(headcount / by))),
  };
}

/**
 * Further leaders needed when people may move freely among the leaders of one pool: Σ max(0, ⌈Σs/T⌉ − L) over the pools.
 * Without `poolOf` all leaders are one pool. It takes fewer posts than splitting locally, and moves people.
 * @throws RangeError when the target is under 1.
 */
export function splitPooled(
  spans: readonly Led[],
  target: number,
  poolOf: (leaderId: string) => string = () => '',
): number {
  checkTarget(target);
  const pools = [...groupBy(spans, ({ leaderId }) => poolOf(leaderId)).values()];
  return sum(pools.map((pool) => Math.max(0, Math.ceil(totalOf(pool) / target) - leadersOf(pool))));
}

export const affordableLeaders = (budget: number, costPerLeader: number): number => Math.floor(budget / costPerLeader);

/** Where new posts go so that the largest group becomes as small as it can. */
export interface Allocation {
  /** New posts beside each leader who gets any. */
  readonly posts: ReadonlyMap<string, number>;
  readonly largestMeanGroup: number;
  /** The same in whole people. */
  readonly largestGroup: number;
}

/**
 * Gives each post to the leader whose group, divided by those who share it and the posts already given, is largest. Among equals the
 * later id, in the order of its characters, goes first. No other way makes the largest group smaller.
 */
export function allocatePosts(spans: readonly Led[], count: number): Allocation {
  const posts = new Map<string, number>();
  const group = ({ headcount, leaderId, sharedBy = 1 }: Led) => headcount / (sharedBy + (posts.get(leaderId) ?? 0));
  const goesFirst = (a: Led, b: Led) => group(a) > group(b) || (group(a) === group(b) && a.leaderId > b.leaderId);
  for (let given = 0; given < count && spans.length > 0; given++) {
    const { leaderId } = spans.reduce((first, one) => (goesFirst(one, first) ? one : first));
    posts.set(leaderId, (posts.get(leaderId) ?? 0) + 1);
  }
  return {
    posts,
    largestMeanGroup: Math.max(0, ...spans.map(group)),
    largestGroup: Math.max(0, ...spans.map((span) => Math.ceil(group(span)))),
  };
}

/** New leader posts paid by as many employee posts as cost the same, so that the budget stays as it is. */
export interface FramePlan {
  readonly posts: number;
  /** Full-time employee posts that are lost. */
  readonly employeePosts: number;
  readonly meanAfter: number;
}

/** The cost ratio decides how many employee posts m = n·c_L/c_E are lost; the mean after is (E − m)/(L + n). The new leaders are not counted as led. */
export function withinFrame(
  spans: readonly Led[],
  posts: number,
  costPerLeader: number,
  costPerEmployee: number,
): FramePlan {
  const employeePosts = (posts * costPerLeader) / costPerEmployee;
  return { posts, employeePosts, meanAfter: (totalOf(spans) - employeePosts) / (leadersOf(spans) + posts) };
}
