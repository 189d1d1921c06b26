import { mean } from '../statistics.js';

/** 'very-strong' > .90, 'strong' .71–.90, 'moderate' .51–.70, else 'weak' (LeBreton & Senter 2008; methods 6). */
export type AgreementReading = 'very-strong' | 'strong' | 'moderate' | 'weak';

/** The variance of answers spread evenly over A options: (A² − 1)/12, 2 for five of them. */
export const uniformNull = (options: number): number => (options ** 2 - 1) / 12;

/** The variance of answers on five options that lean slightly to one side (LeBreton & Senter 2008). */
export const SLIGHT_SKEW_NULL = 1.34;

/**
 * r_wg = 1 − s²/σ²: how alike a group answers, against answers at random (James, Demaree & Wolf 1984; methods 6). With
 * several items r_wg(j) = J(1 − s̄²/σ²)/(J(1 − s̄²/σ²) + s̄²/σ²), s̄² the mean of the items' variances. 0 where they spread more
 * than at random. Undefined where there are no variances, as in a group of one.
 */
export function withinGroupAgreement(variances: readonly number[], nullVariance: number): number | undefined {
  const items = variances.length;
  if (items === 0) return undefined;
  const share = Math.min(1, mean(variances) / nullVariance);
  return (items * (1 - share)) / (items * (1 - share) + share);
}

/** How alike a group answers, in a word. Read from the two decimals that are shown. */
export function agreementReading(agreement: number): AgreementReading {
  const shown = Math.round(agreement * 100);
  if (shown > 90) return 'very-strong';
  if (shown > 70) return 'strong';
  return shown > 50 ? 'moderate' : 'weak';
}

/**
 * AD_M: how far answers lie from their mean, Σ|x − m|/n, from how many gave each answer (Burke & Dunlap 2002). In the unit
 * of the answers. Undefined for no answers.
 */
export function averageDeviation(counts: Iterable<readonly [answer: number, count: number]>): number | undefined {
  const all = [...counts];
  const n = all.reduce((total, [, count]) => total + count, 0);
  if (n === 0) return undefined;
  const middle = all.reduce((total, [answer, count]) => total + answer * count, 0) / n;
  return all.reduce((total, [answer, count]) => total + Math.abs(answer - middle) * count, 0) / n;
}

/** The average deviation up to which a group agrees: A/6, 0.83 for five options (Burke & Dunlap 2002). */
export const deviationLimit = (options: number): number => options / 6;
