import type { ChainPost, ChainUnit, ManagementChain } from './management-chain.js';

/** One step of the line: who leads there, or that nobody does. */
export interface LineStep {
  readonly unit: ChainUnit;
  readonly leaders: readonly ChainPost[];
  /** True for the last step of a person who leads the unit themselves. */
  readonly isOwn: boolean;
}

/** The line from the top in steps, and how many of them stand over whoever it is about. */
export interface ManagementLine {
  readonly steps: readonly LineStep[];
  readonly above: number;
}

/** Those who lead a unit: its filled posts but for dotted lines. */
export const leadersOf = ({ posts }: ChainUnit): readonly ChainPost[] =>
  posts.filter(({ kind, person }) => kind !== 'staff' && person);

/**
 * The steps of the line. A step without a leader is kept and counts for nothing: it is led from the one over it. One person who leads
 * two units in a row is one level.
 */
export function managementLine({ path, person, units }: ManagementChain): ManagementLine {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const steps = path.flatMap((id): readonly LineStep[] => {
    const unit = known.get(id);
    if (!unit) return [];
    const leaders = leadersOf(unit);
    return [{ unit, leaders, isOwn: person !== undefined && leaders.some((post) => post.person?.id === person.id) }];
  });
  const levels = new Set(
    (person ? steps.filter(({ isOwn }) => !isOwn) : steps.slice(0, -1)).flatMap(({ leaders }) =>
      leaders.length > 0 ? [leaders.map((post) => post.person?.id).join(' ')] : [],
    ),
  );
  return { steps, above: levels.size };
}
