/** What the course of meetings is held against. The host gives it: it differs with who fills in, and nothing is built in. */
export interface CourseRule {
  /** Below this total people are in distress. */
  readonly cutoff: number;
  /** Points from which a change is more than chance. */
  readonly reliableChange: number;
}

/** *I bedring over grænsen*, *i bedring*, *uændret*, *i tilbagegang* (methods 8). */
export type OutcomeClass = 'recovered' | 'improved' | 'unchanged' | 'deteriorated';

/** Where a course of meetings has led, in totals of 0–40. */
export interface CourseOutcome {
  readonly first: number;
  readonly last: number;
  readonly change: number;
  readonly meetings: number;
  readonly startsBelowCutoff: boolean;
  readonly outcome: OutcomeClass;
}

/** Totals that were reached, in order. A meeting without one is passed over. */
export const answeredTotals = (totals: readonly (number | null | undefined)[]): readonly number[] =>
  totals.filter((total) => total !== null && total !== undefined);

/**
 * The outcome of a course: recovered is a reliable rise that also crosses the cut-off from below; improved and deteriorated
 * a reliable change without; else unchanged (methods 8, after Jacobson & Truax 1991). Who starts above the cut-off cannot
 * recover, only keep. Undefined before the second total: one meeting tells of no change.
 */
export function courseOutcome(
  totals: readonly (number | null | undefined)[],
  { cutoff, reliableChange }: CourseRule,
): CourseOutcome | undefined {
  const answered = answeredTotals(totals);
  const [first, last] = [answered[0], answered.at(-1)];
  if (first === undefined || last === undefined || answered.length < 2) return undefined;
  const change = last - first;
  const startsBelowCutoff = first < cutoff;
  return {
    first,
    last,
    change,
    meetings: answered.length,
    startsBelowCutoff,
    outcome: outcomeOf(change, reliableChange, startsBelowCutoff && last >= cutoff),
  };
}

function outcomeOf(change: number, reliable: number, crosses: boolean): OutcomeClass {
  // Sums of tenths miss by a hair: 5.0 points are 5.
  if (change >= reliable - 1e-9) return crosses ? 'recovered' : 'improved';
  return change <= -reliable + 1e-9 ? 'deteriorated' : 'unchanged';
}

/**
 * The change that exceeds the noise of an instrument: 1.96·√2·s·√(1 − r), from the spread of first totals and the
 * instrument's reliability (Jacobson & Truax 1991).
 */
export const reliableChangeOf = (sd: number, reliability: number): number =>
  1.96 * Math.SQRT2 * sd * Math.sqrt(1 - reliability);
