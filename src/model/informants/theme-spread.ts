import { mean } from '../statistics.js';
import { moments, sumsOf } from '../survey-figures/moments.js';

/** How far apart the groups stand on one theme, each group counting the same however many have answered. */
export interface ThemeSpread {
  /** Highest mean less lowest. */
  readonly range: number;
  /** Standard deviation between groups, n − 1. */
  readonly sd?: number;
  /** Mean distance to the mean of the groups. */
  readonly meanDeviation: number;
  readonly highest: string;
  readonly lowest: string;
  /** The mean of the leaders less that of the other groups; left out where either is missing. */
  readonly leaderMinusOthers?: number;
}

/** The mean of one group on a theme. */
export interface GroupMean {
  readonly group: string;
  readonly mean: number;
}

/** Spread of the groups' means on one theme (methods 9). Undefined for no groups. The first is named where two are equal. */
export function themeSpread(means: readonly GroupMean[], leader?: string): ThemeSpread | undefined {
  const [first] = means;
  if (!first) return undefined;
  const highest = means.reduce((top, each) => (each.mean > top.mean ? each : top), first);
  const lowest = means.reduce((bottom, each) => (each.mean < bottom.mean ? each : bottom), first);
  const values = means.map((each) => each.mean);
  const middle = mean(values);
  const sd = moments(sumsOf(values))?.sd;
  const [own] = means.filter(({ group }) => group === leader);
  const others = means.filter(({ group }) => group !== leader);
  return {
    range: highest.mean - lowest.mean,
    ...(sd !== undefined && { sd }),
    meanDeviation: mean(values.map((value) => Math.abs(value - middle))),
    highest: highest.group,
    lowest: lowest.group,
    ...(own && others.length > 0 && { leaderMinusOthers: own.mean - mean(others.map((each) => each.mean)) }),
  };
}
