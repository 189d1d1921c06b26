import { spanDistribution } from '../span-distribution.js';
import { sum } from '../statistics.js';
import type { SpanBaseline } from './baseline.js';
import type { PlannedLeader, SpanPlan } from './plan.js';

/** What a what-if comes to. Figures of leaders are of those who lead somebody, without the level above. */
export interface PlanFigures {
  readonly leaders: number;
  /** Everybody led, counted at each of their leaders. */
  readonly staff: number;
  readonly mean: number;
  /** The mean once the posts that are given up are gone: (Σs − m)/L. */
  readonly meanWithout: number;
  readonly median: number;
  /** What the average employee lives in, Σs²/Σs. */
  readonly experienced: number;
  readonly largest: number;
  /** Leaders with more people than the target of their area, and those they lead. Null where no area has a target. */
  readonly above: { readonly leaders: number; readonly staff: number } | null;
  /** Levels from the top to those who lead nobody. */
  readonly layers: number;
  readonly newPosts: number;
  readonly closedPosts: number;
  /** Full-time posts of employees that are given up. */
  readonly givenUp: number;
  readonly moved: number;
  /** What it costs more a year, less where it is negative. Null where some area that is touched has no figures of cost. */
  readonly cost: number | null;
  /** What is left of the frame. Null without a frame or a cost. */
  readonly left: number | null;
}

/**
 * The figures of a what-if (methods sheet, 4): a plan without steps gives those of today. They are held against the targets
 * of the plan, or against others.
 */
export function planFigures(
  baseline: SpanBaseline,
  plan: SpanPlan,
  targets: SpanPlan['targets'] = plan.targets,
): PlanFigures {
  const led = leadingIn(plan);
  const { experienced, max, mean, median, staff } = spanDistribution(led);
  const givenUp = sum([...plan.givenUp.values()]);
  const over = led.filter((leader) => isAboveTarget(leader, targets));
  const added = [...plan.leaders.values()].filter(({ person }) => !person);
  const cost = costOf(baseline, plan, added);
  return {
    leaders: led.length,
    staff,
    mean,
    meanWithout: (staff - givenUp) / led.length,
    median,
    experienced,
    largest: led.length > 0 ? max : 0,
    above: targets.size > 0 ? { leaders: over.length, staff: sum(over.map(({ headcount }) => headcount)) } : null,
    layers: layersOf(baseline, plan),
    newPosts: added.length,
    closedPosts: plan.closed.length,
    givenUp,
    moved: plan.moved,
    cost,
    left: cost === null || plan.frame === null ? null : plan.frame - cost,
  };
}

/** Those who lead somebody, without the level above: all of them, or those of one area. */
const leadingIn = ({ leaders }: SpanPlan, areaId?: string): readonly PlannedLeader[] =>
  [...leaders.values()].filter(
    (leader) => leader.headcount > 0 && !leader.above && (areaId === undefined || leader.areaId === areaId),
  );

/** True for a leader with more people than the target of their area; never where it has none. */
export const isAboveTarget = (
  { areaId, headcount }: Pick<PlannedLeader, 'areaId' | 'headcount'>,
  targets: SpanPlan['targets'],
): boolean => headcount > (targets.get(areaId) ?? Infinity);

/** How one area stands in a what-if: its leaders, its largest group, and how many leaders are above its target. */
export function areaFigures(
  plan: SpanPlan,
  areaId: string,
): Pick<PlanFigures, 'leaders' | 'largest'> & { readonly above: number } {
  const led = leadingIn(plan, areaId);
  return {
    leaders: led.length,
    largest: Math.max(0, ...led.map(({ headcount }) => headcount)),
    above: led.filter((leader) => isAboveTarget(leader, plan.targets)).length,
  };
}

function costOf(baseline: SpanBaseline, plan: SpanPlan, added: readonly PlannedLeader[]): number | null {
  const costs = new Map(baseline.areas.map((area) => [area.id, area.costs]));
  const areaOf = new Map(baseline.leaders.map(({ areaId, id }) => [id, areaId]));
  const price = (areaId: string | undefined, of: 'leaderPost' | 'employeePost'): number =>
    costs.get(areaId ?? '')?.[of] ?? NaN;
  const total =
    sum(added.map(({ areaId }) => price(areaId, 'leaderPost'))) -
    sum(plan.closed.map((id) => price(areaOf.get(id), 'leaderPost'))) -
    sum([...plan.givenUp].map(([areaId, fte]) => fte * price(areaId, 'employeePost')));
  return Number.isNaN(total) ? null : total;
}

function layersOf({ groups, levelsAbove }: SpanBaseline, plan: SpanPlan): number {
  const leaderOf = new Map(groups.map(({ id, leader }) => [id, leader]));
  const depths = new Map<string, number>();
  const depth = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    // A loop in the source is cut where it closes.
    depths.set(id, 1);
    const managers = (plan.leaders.get(id)?.managers ?? []).filter((manager) => plan.leaders.has(manager));
    const found = 1 + Math.max(0, ...managers.map(depth));
    depths.set(id, found);
    return found;
  };
  let deepest = 0;
  for (const { above, groups: led, headcount, id } of plan.leaders.values()) {
    if (headcount === 0 || above) continue;
    const leadsOthers = led.length === 0 || led.some((group) => leaderOf.get(group) === undefined);
    deepest = Math.max(deepest, depth(id) + (leadsOthers ? 1 : 0));
  }
  return deepest === 0 ? 0 : deepest + levelsAbove;
}
