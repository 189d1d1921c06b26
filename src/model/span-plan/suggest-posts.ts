import { affordableLeaders, allocatePosts, splitLocally, splitPooled, withinFrame } from '../span-what-if.js';
import type { Led } from '../span-what-if.js';
import type { PostCosts } from './baseline.js';
import type { SpanChange } from './changes.js';
import type { SpanPlan } from './plan.js';

/** How many new posts an area is to have. */
export type PostsBy =
  | { readonly by: 'number'; readonly posts: number }
  /** So many that nobody leads more than the target, without moving people between leaders. */
  | { readonly by: 'target'; readonly target: number }
  /** As many as an amount a year pays for. */
  | { readonly by: 'budget'; readonly amount: number }
  /** So many, paid by giving up as many posts of employees as cost the same. */
  | { readonly by: 'frame'; readonly posts: number };

/** What new posts would do in an area, before the step is taken. */
export interface PostSuggestion {
  /** The step that opens them, or undefined where it comes to none. */
  readonly change: Extract<SpanChange, { kind: 'add' }> | undefined;
  readonly posts: number;
  /** The largest group then, in whole people. */
  readonly largest: number;
  /** The mean of the area then, with what is given up taken away. */
  readonly mean: number;
  /** Full-time posts of employees that it takes. */
  readonly givenUp: number;
  /** For a target: how many would do if people could move freely between the leaders of the area. */
  readonly pooled?: number;
}

/** Nobody plans for more in one step, and a screen could not show them. */
const MOST = 999;

/**
 * New posts where they make the largest group of an area smallest (`allocatePosts`), or beside every leader above a target
 * (`splitLocally`).
 * @throws RangeError for a number of posts, a target or an amount that cannot be used, and where money is asked of an area
 * without figures of cost.
 */
export function suggestPosts(plan: SpanPlan, areaId: string, how: PostsBy, costs?: PostCosts): PostSuggestion {
  const pools = poolsOf(plan, areaId);
  if (how.by === 'target') {
    const { extraLeaders, maxAfter, meanAfter, posts } = splitLocally(pools, how.target);
    const pooled = splitPooled(pools, how.target);
    return { change: stepOf(posts), posts: extraLeaders, largest: maxAfter, mean: meanAfter, givenUp: 0, pooled };
  }
  if (!costs && how.by !== 'number') throw new RangeError('the area has no figures of cost');
  const posts = how.by === 'budget' ? Math.min(MOST, affordableLeaders(how.amount, costs!.leaderPost)) : how.posts;
  if (!Number.isInteger(posts) || posts < 0 || posts > MOST) throw new RangeError('a number of posts is 0 to 999');
  const { largestGroup, posts: given } = allocatePosts(pools, posts);
  const [leader, employee] = how.by === 'frame' ? [costs!.leaderPost, costs!.employeePost] : [0, 1];
  const { employeePosts, meanAfter } = withinFrame(pools, posts, leader, employee);
  const paid = employeePosts > 0 ? { givenUp: { areaId, fte: employeePosts } } : {};
  return { change: stepOf(given, paid), posts, largest: largestGroup, mean: meanAfter, givenUp: employeePosts };
}

function stepOf(
  posts: ReadonlyMap<string, number>,
  paid: Pick<Extract<SpanChange, { kind: 'add' }>, 'givenUp'> = {},
): PostSuggestion['change'] {
  return posts.size > 0 ? { kind: 'add', posts: Object.fromEntries(posts), ...paid } : undefined;
}

/** The leaders of an area with the people they share with the new posts beside them. */
function poolsOf(plan: SpanPlan, areaId: string): readonly Led[] {
  const pools = new Map<string, { readonly leaderId: string; headcount: number; sharedBy: number }>();
  for (const { above, areaId: area, beside, headcount, person } of plan.leaders.values()) {
    const leaderId = person?.id ?? beside?.leader.id;
    if (area !== areaId || above || leaderId === undefined) continue;
    const pool = pools.get(leaderId) ?? { leaderId, headcount: 0, sharedBy: 0 };
    pool.headcount += headcount;
    pool.sharedBy += 1;
    pools.set(leaderId, pool);
  }
  return [...pools.values()].filter(({ headcount }) => headcount > 0);
}
