import type { RatingScale } from '../relation.js';

/** One answer behind a figure: who gave it, whom it is about, and what it says. */
export interface Contribution {
  readonly by: string;
  readonly about: readonly string[];
  readonly value: number;
}

export interface Threshold {
  /** The fewest people a figure stands on, both those who answer and those it is about. 1 protects nothing. */
  readonly minimum: number;
  readonly scale: Pick<RatingScale, 'min' | 'max'>;
}

export const givers = (contributions: readonly Contribution[]): number =>
  new Set(contributions.map(({ by }) => by)).size;

/** Looks no further than it has to: a unit that is rated may have thousands of people. */
function areAbout(contributions: readonly Contribution[], count: number): boolean {
  const subjects = new Set<string>();
  for (const { about } of contributions) for (const id of about) if (subjects.add(id).size >= count) return true;
  return false;
}

/** True when the contributions come from, and are about, as many people as the figure has to stand on. */
export function isEnough(contributions: readonly Contribution[], minimum: number): boolean {
  if (minimum <= 1) return contributions.length > 0;
  return givers(contributions) >= minimum && areAbout(contributions, minimum);
}

/**
 * True when the mean of the contributions may be shown. A mean at the very end of the scale says that everybody answered
 * alike, and so tells each one's answer: it takes twice as many people (methods 7.5).
 */
export function mayShowMean(contributions: readonly Contribution[], { minimum, scale }: Threshold): boolean {
  if (!isEnough(contributions, minimum)) return false;
  const alike = [scale.min, scale.max].some((end) => contributions.every(({ value }) => value === end));
  return !alike || minimum <= 1 || givers(contributions) >= 2 * minimum;
}
