import { groupBy } from './group-by.js';
import type { LeaderSpan } from './span.js';
import { sum } from './statistics.js';

type Led = Pick<LeaderSpan, 'leaderId' | 'headcount'>;

const totalOf = (spans: readonly Led[]): number => sum(spans.map(({ headcount }) => headcount));

function checkTarget(target: number): void {
  if (!(target >= 1)) throw new RangeError('a target span is 1 or more');
}

/** What it takes that nobody leads more than `target`, when every leader's people stay where they are and share new leaders. */
export interface LocalPlan {
  readonly extraLeaders: number;
  readonly meanAfter: number;
  /** The largest group once each is split as evenly as it can be. */
  readonly maxAfter: number;
}

/**
 * Σ(⌈sᵢ/T⌉ − 1) further leaders, each group split evenly (methods sheet, 4).
 * @throws RangeError when the target is under 1.
 */
export function splitLocally(spans: readonly Led[], target: number): LocalPlan {
  checkTarget(target);
  const extraLeaders = sum(spans.map(({ headcount }) => Math.ceil(headcount / target) - 1));
  return {
    extraLeaders,
    meanAfter: totalOf(spans) / (spans.length + extraLeaders),
    maxAfter: Math.max(0, ...spans.map(({ headcount }) => Math.ceil(headcount / Math.ceil(headcount / target)))),
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
  return sum(pools.map((pool) => Math.max(0, Math.ceil(totalOf(pool) / target) - pool.length)));
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
 * Gives each post to the leader whose group, divided by one and the posts already given, is largest. Among equals the
 * later id, in the order of its characters, goes first. No other way makes the largest group smaller.
 */
export function allocatePosts(spans: readonly Led[], count: number): Allocation {
  const posts = new Map<string, number>();
  const group = ({ headcount, leaderId }: Led) => headcount / (1 + (posts.get(leaderId) ?? 0));
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
  return { posts, employeePosts, meanAfter: (totalOf(spans) - employeePosts) / (spans.length + posts) };
}
