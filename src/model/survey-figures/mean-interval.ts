import { around } from './interval.js';
import type { Interval } from './interval.js';
import type { Moments } from './moments.js';
import { studentTQuantile } from './student-t.js';

/**
 * √((N − n)/(N − 1)): how much less unsure a mean is of the people there are now when n of N have answered. 0 when
 * everybody has, 1 for one person alone (methods 5.6).
 */
export const finitePopulationFactor = (n: number, population: number): number =>
  population > 1 ? Math.sqrt(Math.max(0, population - n) / (population - 1)) : 1;

/**
 * The interval of a mean, m ± t₀.₉₇₅,ₙ₋₁·s/√n (methods 5.6). With a population it is about the people there are now, and
 * narrower by the finite population factor: for describing one round, never for comparing rounds. Undefined where one
 * value, or none, tells of no spread.
 */
export function meanInterval({ mean, n, se }: Moments, population?: number): Interval | undefined {
  if (se === undefined) return undefined;
  const factor = population === undefined ? 1 : finitePopulationFactor(n, population);
  return around(mean, studentTQuantile(0.975, n - 1) * se * factor);
}
