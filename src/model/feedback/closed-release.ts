import { releaseTree, treeTotals } from '../disclosure/release-tree.js';
import type { TreeUnit } from '../disclosure/release-tree.js';
import { groupBy } from '../group-by.js';
import type { DateText } from '../organisation.js';
import { closedCourses } from './closed-courses.js';
import type { ClosedCourse, ClosedCourses } from './closed-courses.js';
import { courseOutcome } from './course-outcome.js';
import type { OutcomeClass } from './course-outcome.js';
import { courseTotals } from './course-totals.js';
import type { FeedbackRecord } from './feedback-record.js';

/** A half-year, with both days in it. */
export interface FeedbackPeriod {
  readonly from: DateText;
  readonly to: DateText;
}

/** What became of the courses that a unit, and those below it, closed in a half-year. */
export interface ClosedFeedback extends ClosedCourses {
  readonly unitId: string;
  readonly minimum: number;
  readonly period: FeedbackPeriod;
}

/** What is said where too few were closed: that, and nothing else. */
export interface HiddenFeedback {
  readonly unitId: string;
  readonly minimum: number;
  readonly hidden: 'few';
}

/** The fewest courses that are told of together, where the host does not ask for more. */
export const FEEDBACK_MINIMUM = 5;

const HALVES = [
  ['01-01', '06-30'],
  ['07-01', '12-31'],
] as const;

const periodOf = (date: DateText): FeedbackPeriod => {
  const [year, [from, to]] = [date.slice(0, 4), Number(date.slice(5, 7)) > 6 ? HALVES[1] : HALVES[0]];
  return { from: `${year}-${from}`, to: `${year}-${to}` };
};

/**
 * The last half-year that is over and in which anything was closed. Half-years do not overlap, so that no two answers
 * differ by the one course that was closed in between.
 */
export function lastPeriod(records: readonly FeedbackRecord[], today: DateText): FeedbackPeriod | undefined {
  const over = records
    .flatMap(({ closedOn }) => (closedOn === undefined ? [] : [periodOf(closedOn)]))
    .filter(({ to }) => to < today);
  return over.sort((a, b) => (a.to < b.to ? 1 : -1))[0];
}

/**
 * What became of the closed courses of a unit, with those below it (methods 8), where enough of them may be told of
 * together and nothing can be worked out by taking one unit from another. A course counts once, by the one it is about. A
 * few who have all ended alike are not told of, and effects, which tell of the spread, take twice as many.
 */
export function releasedFeedback(
  records: readonly FeedbackRecord[],
  units: readonly TreeUnit[],
  unitId: string,
  { minimum: asked = FEEDBACK_MINIMUM, today }: { readonly minimum?: number; readonly today: DateText },
): ClosedFeedback | HiddenFeedback {
  const minimum = Math.max(FEEDBACK_MINIMUM, asked);
  const hidden = { unitId, minimum, hidden: 'few' } as const;
  const period = lastPeriod(records, today);
  if (!period) return hidden;
  const closed = records.filter(
    ({ closedOn }) => closedOn !== undefined && closedOn >= period.from && closedOn <= period.to,
  );
  const own = new Map(
    [...groupBy(closed, (record) => record.unitId)].map(([id, of]) => [id, of.map(closedCourse)] as const),
  );
  const shown = releaseTree(units, own, { ...COURSES, isSafe: (courses) => mayTell(courses, minimum) });
  const courses = shown.has(unitId) ? treeTotals(units, own, COURSES).get(unitId) : undefined;
  const whole = courses && closedCourses(courses);
  if (!whole) return hidden;
  const { dz, effect, ...rest } = whole;
  const wide = releaseTree(units, own, { ...COURSES, isSafe: (each) => outcomesOf(each).length >= 2 * minimum }, shown);
  const effects = { ...(effect !== undefined && { effect }), ...(dz !== undefined && { dz }) };
  return { unitId, minimum, period, ...rest, ...(wide.has(unitId) && effects) };
}

const COURSES = {
  add: (a: readonly ClosedCourse[], b: readonly ClosedCourse[]): readonly ClosedCourse[] => [...a, ...b],
  // One meeting tells of no outcome: courses that short give nothing away.
  isEmpty: (courses: readonly ClosedCourse[]): boolean => outcomesOf(courses).length === 0,
  size: (courses: readonly ClosedCourse[]): number => outcomesOf(courses).length,
};

const closedCourse = ({ informants: [first] }: FeedbackRecord): ClosedCourse => ({
  totals: first ? courseTotals(first).map(({ outcome }) => outcome) : [],
  rule: first?.rule ?? { cutoff: 0, reliableChange: 0 },
});

const outcomesOf = (courses: readonly ClosedCourse[]): readonly OutcomeClass[] =>
  courses.flatMap(({ rule, totals }) => courseOutcome(totals, rule)?.outcome ?? []);

function mayTell(courses: readonly ClosedCourse[], minimum: number): boolean {
  const outcomes = outcomesOf(courses);
  return outcomes.length >= minimum && (new Set(outcomes).size > 1 || outcomes.length >= 2 * minimum);
}
