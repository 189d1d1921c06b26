import { moments, sumsOf } from '../survey-figures/moments.js';
import { courseOutcome } from './course-outcome.js';
import type { CourseOutcome, CourseRule, OutcomeClass } from './course-outcome.js';

/** One course that is over: its totals and what they are held against. */
export interface ClosedCourse {
  readonly totals: readonly (number | null | undefined)[];
  readonly rule: CourseRule;
}

/** How many ended so. Its share is told with `wilson`, never without. */
export interface OutcomeShare {
  readonly outcome: OutcomeClass;
  readonly count: number;
}

/** What became of the closed courses of a unit. No course can be told from it. */
export interface ClosedCourses {
  /** Courses with at least two totals: those that can be told of. */
  readonly n: number;
  /** Courses with one total or none. They are counted, because leaving them out makes the rest look better than it is. */
  readonly tooShort: number;
  readonly shares: readonly OutcomeShare[];
  /** Mean of last less first, in points. */
  readonly change: number;
  /** Mean change over the spread of the first totals, as is the custom with feedback of this kind. */
  readonly effect?: number;
  /** Mean change over the spread of the changes, d_z: another figure, so it is told by its name. */
  readonly dz?: number;
}

const CLASSES: readonly OutcomeClass[] = ['recovered', 'improved', 'unchanged', 'deteriorated'];

/** Shares of each outcome and the mean change (methods 8). Undefined where no course has two totals. */
export function closedCourses(courses: readonly ClosedCourse[]): ClosedCourses | undefined {
  const outcomes = courses.flatMap(({ rule, totals }) => courseOutcome(totals, rule) ?? []);
  const n = outcomes.length;
  const change = moments(sumsOf(outcomes.map((each) => each.change)));
  if (!change) return undefined;
  const sdBefore = moments(sumsOf(outcomes.map(({ first }) => first)))?.sd;
  return {
    n,
    tooShort: courses.length - n,
    shares: CLASSES.map((outcome) => shareOf(outcome, outcomes)),
    change: change.mean,
    ...(sdBefore && { effect: change.mean / sdBefore }),
    ...(change.sd && { dz: change.mean / change.sd }),
  };
}

const shareOf = (outcome: OutcomeClass, all: readonly CourseOutcome[]): OutcomeShare => ({
  outcome,
  count: all.filter((each) => each.outcome === outcome).length,
});
