import { answeredTotals } from './course-outcome.js';
import type { CourseRule } from './course-outcome.js';

/** Something to talk about at a meeting. `entry` counts the meetings with a total, from 1. */
export interface CourseSignal {
  readonly entry: number;
  readonly signal: 'deterioration' | 'no-change-by-third' | 'alliance-below' | 'alliance-drop';
}

/** What the alliance is held against: talk about it below a total, or when it falls by so much from one time to the next. */
export interface AllianceRule {
  readonly below: number;
  readonly drop: number;
}

const THIRD = 3;

/**
 * Signals of the outcome (methods 8): a fall from the first total as large as a reliable change, at each meeting where it
 * holds; and, once, no reliable change by the third for somebody who began below the cut-off. No expected course is drawn:
 * those in use belong to others.
 */
export function outcomeSignals(
  totals: readonly (number | null | undefined)[],
  { cutoff, reliableChange }: CourseRule,
): readonly CourseSignal[] {
  const answered = answeredTotals(totals);
  const [first] = answered;
  if (first === undefined) return [];
  return answered.flatMap((total, at): readonly CourseSignal[] => {
    const [entry, change] = [at + 1, total - first];
    if (change <= -reliableChange + 1e-9) return [{ entry, signal: 'deterioration' }];
    if (entry !== THIRD || first >= cutoff || change >= reliableChange - 1e-9) return [];
    return [{ entry, signal: 'no-change-by-third' }];
  });
}

/** Signals of the alliance (methods 8): a total below the rule's, and a fall from the meeting before. */
export function allianceSignals(
  totals: readonly (number | null | undefined)[],
  { below, drop }: AllianceRule,
): readonly CourseSignal[] {
  const answered = answeredTotals(totals);
  return answered.flatMap((total, at): readonly CourseSignal[] => {
    const before = answered[at - 1];
    const fell = before !== undefined && before - total >= drop - 1e-9;
    return [
      ...(total < below ? [{ entry: at + 1, signal: 'alliance-below' } as const] : []),
      ...(fell ? [{ entry: at + 1, signal: 'alliance-drop' } as const] : []),
    ];
  });
}
