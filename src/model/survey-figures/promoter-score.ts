import type { Interval } from './interval.js';
import { Z } from './normal.js';

/** How many said 9–10 and 0–6 on a scale from 0 to 10, of all who answered. */
export interface PromoterCounts {
  readonly n: number;
  readonly promoters: number;
  readonly detractors: number;
}

export interface PromoterScore {
  /** 100·(promoters − detractors)/n, −100 to 100. */
  readonly score: number;
  /** Its standard error: how far it would move if others like them had answered. */
  readonly se: number;
  /** Score ± 1.96·se. Left out where all answered on the same side: the rule then knows no spread. */
  readonly interval?: Interval;
}

/** Which of the three an answer from 0 to 10 is counted with. */
export function promoterGroup(mark: number): 'promoter' | 'passive' | 'detractor' {
  if (mark >= 9) return 'promoter';
  return mark >= 7 ? 'passive' : 'detractor';
}

/**
 * The net promoter score with its spread: se = 100·√((p + d − (p − d)²)/n), for p and d the shares of promoters and
 * detractors. A score without its spread looks surer than it is: with 20 answers it is ± 35. Undefined for n = 0.
 */
export function promoterScore({ detractors, n, promoters }: PromoterCounts): PromoterScore | undefined {
  if (n <= 0) return undefined;
  const [p, d] = [promoters / n, detractors / n];
  const score = 100 * (p - d);
  const se = 100 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / n);
  if (se === 0) return { score, se };
  return { score, se, interval: { low: Math.max(-100, score - Z * se), high: Math.min(100, score + Z * se) } };
}
