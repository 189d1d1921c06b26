import type { PlannedLeader, SpanPlan } from './plan.js';

/** What a step does to one leader: how many they lead before and after. Null where the post is not there. */
export interface StepEffect {
  readonly leader: PlannedLeader;
  readonly before: number | null;
  readonly after: number | null;
}

/** Everybody for whom a step makes a difference: new posts first, then by how much, and those above the unit last. */
export function stepEffects(before: SpanPlan, after: SpanPlan): readonly StepEffect[] {
  const ids = new Set([...after.leaders.keys(), ...before.leaders.keys()]);
  const effects = [...ids].flatMap((id): StepEffect[] => {
    const [was, is] = [before.leaders.get(id), after.leaders.get(id)];
    if (was?.headcount === is?.headcount) return [];
    return [{ leader: (is ?? was)!, before: was?.headcount ?? null, after: is?.headcount ?? null }];
  });
  const rank = ({ before: was, leader }: StepEffect): number => (leader.above ? 2 : was === null ? 0 : 1);
  const size = ({ after: is, before: was }: StepEffect): number => Math.abs((is ?? 0) - (was ?? 0));
  return effects.sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}
