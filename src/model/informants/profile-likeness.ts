import { mean } from '../statistics.js';
import { pearson, spearman } from '../survey-figures/correlation.js';

/**
 * How alike two groups see a unit over its themes. Level and shape are kept apart (Cronbach & Gleser 1953; methods 9): two
 * groups may point at the same strengths and yet lie far from each other, and the other way round.
 */
export interface ProfileLikeness {
  readonly themes: number;
  /** Level: mean of the first less mean of the second over the themes both have, in points. */
  readonly level: number;
  /** Level and shape together: √ of the mean squared difference, in points. */
  readonly distance: number;
  /** Shape: Pearson's correlation of the two profiles, and Spearman's. Left out where one of them is flat. */
  readonly pearson?: number;
  readonly spearman?: number;
}

/** 'same' strengths from .70, 'partly' from .30, else 'other'. Our own bands, for a sentence rather than a judgement. */
export type ShapeReading = 'same' | 'partly' | 'other';

/** Fewer themes than this make no profile: a line through three points says little of its shape. */
export const FEWEST_THEMES = 4;

/** Compares two rows of means, theme by theme. Undefined for no themes. */
export function profileLikeness(first: readonly number[], second: readonly number[]): ProfileLikeness | undefined {
  if (first.length === 0) return undefined;
  const differences = first.map((value, at) => value - second[at]!);
  const [straight, ranked] = [pearson(first, second), spearman(first, second)];
  return {
    themes: first.length,
    level: mean(differences),
    distance: Math.sqrt(mean(differences.map((each) => each * each))),
    ...(straight !== undefined && { pearson: straight }),
    ...(ranked !== undefined && { spearman: ranked }),
  };
}

/** Whether two groups see the same strengths. Undefined for too few themes, or a flat profile. */
export function shapeReading({ pearson: r, themes }: ProfileLikeness): ShapeReading | undefined {
  if (r === undefined || themes < FEWEST_THEMES) return undefined;
  const shown = Math.round(r * 100);
  if (shown >= 70) return 'same';
  return shown >= 30 ? 'partly' : 'other';
}

/**
 * (r̄ − r₁₂)/(1 − r₁₂): how reliable a difference of two measures is, from their mean reliability and their correlation
 * (methods 9). Often low. Undefined where the two are one and the same.
 */
export const differenceReliability = (meanReliability: number, correlation: number): number | undefined =>
  correlation >= 1 ? undefined : (meanReliability - correlation) / (1 - correlation);
