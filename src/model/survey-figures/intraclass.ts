import { upperF } from './f-distribution.js';
import { addSums, NO_SUMS, squaresAboutMean } from './moments.js';
import type { Sums } from './moments.js';

/** How much of the difference between answers lies between groups, from a one-way analysis of variance. */
export interface Intraclass {
  readonly n: number;
  readonly groups: number;
  /** N/G. */
  readonly meanSize: number;
  /** (N − Σn²/N)/(G − 1), the size that weighs unequal groups. */
  readonly weightedSize: number;
  /** Mean squares between and within groups. */
  readonly between: number;
  readonly within: number;
  readonly f: number;
  readonly p: number;
  /** ICC(1) with the mean group size, as the R package multilevel has it. May be negative: it is reported, not clipped. */
  readonly icc1: number;
  /** ICC(1) with the weighted group size. */
  readonly icc1Weighted: number;
  /** ICC(2): how reliable the mean of a group is. */
  readonly icc2: number;
}

/** 'large' ≥ .25, 'medium' ≥ .10, 'small' ≥ .01, else 'none' (LeBreton & Senter 2008; methods 6). */
export type IntraclassReading = 'large' | 'medium' | 'small' | 'none';

/**
 * ICC(1) = (MSB − MSW)/(MSB + (k − 1)MSW) and ICC(2) = (MSB − MSW)/MSB from the sums of each group (methods 6). Undefined
 * for fewer than two groups, for groups of one alone, and where the groups' means do not differ.
 */
export function intraclass(sums: readonly Sums[]): Intraclass | undefined {
  const groups = sums.filter(({ n }) => n > 0);
  const whole = groups.reduce(addSums, NO_SUMS);
  const [count, { n }] = [groups.length, whole];
  if (count < 2 || n <= count) return undefined;
  const inside = groups.reduce((total, group) => total + squaresAboutMean(group), 0);
  const between = (squaresAboutMean(whole) - inside) / (count - 1);
  const within = inside / (n - count);
  if (between <= 0) return undefined;
  const meanSize = n / count;
  const weightedSize = (n - groups.reduce((total, group) => total + group.n ** 2, 0) / n) / (count - 1);
  const icc1With = (size: number): number => (between - within) / (between + (size - 1) * within);
  const f = between / within;
  return {
    n,
    groups: count,
    meanSize,
    weightedSize,
    between,
    within,
    f,
    p: upperF(f, count - 1, n - count),
    icc1: icc1With(meanSize),
    icc1Weighted: icc1With(weightedSize),
    icc2: (between - within) / between,
  };
}

/** How much it says about a person which group they are in. Read from the two decimals that are shown. */
export function intraclassReading(icc1: number): IntraclassReading {
  const shown = Math.round(icc1 * 100);
  if (shown >= 25) return 'large';
  if (shown >= 10) return 'medium';
  return shown >= 1 ? 'small' : 'none';
}

/** True when ICC(2) says that means of groups are reliable enough to be told apart: ≥ .70 (methods 6). */
export const groupMeansAreReliable = (icc2: number): boolean => Math.round(icc2 * 100) >= 70;
