import type { Localize } from '../../kit/localize.js';
import type { FeedbackChartTexts } from '../../locales/da/feedback-chart.js';
import { courseOutcome } from '../../model/feedback/course-outcome.js';
import { courseTotals } from '../../model/feedback/course-totals.js';
import type { CourseInformant, FeedbackCourse } from '../../model/feedback/feedback-course.js';

export type FeedbackLocalize = Localize<FeedbackChartTexts>;

/** A total as a reader knows it from the form: tenths where it has any. */
export const shownTotal = (localize: FeedbackLocalize, total: number): string => localize.decimal(total, 1);

/** How one who fills in is doing, in one to three sentences. */
export function outcomeSentences(localize: FeedbackLocalize, informant: CourseInformant): readonly string[] {
  const { label, rule } = informant;
  const totals = courseTotals(informant).map(({ outcome }) => outcome);
  const course = courseOutcome(totals, rule);
  const number = (value: number): string => shownTotal(localize, value);
  if (!course) {
    const only = totals.find((total) => total !== undefined);
    return [
      only === undefined
        ? localize.term('tvaers.feedback.none', label)
        : localize.term('tvaers.feedback.one', label, number(only)),
    ];
  }
  const { first, last, meetings, outcome, startsBelowCutoff } = course;
  return [
    localize.term('tvaers.feedback.course', outcome, label, number(first), number(last), localize.decimal(meetings, 0)),
    ...(outcome === 'improved' && startsBelowCutoff
      ? [localize.term('tvaers.feedback.not-crossed', number(rule.cutoff))]
      : []),
    ...(outcome === 'unchanged' ? [localize.term('tvaers.feedback.within', number(rule.reliableChange))] : []),
    ...(startsBelowCutoff ? [] : [localize.term('tvaers.feedback.began-above')]),
  ];
}

/** How the alliance stands at the last meeting; nothing where it was never marked. */
export function allianceSentence(
  localize: FeedbackLocalize,
  { label }: CourseInformant,
  last: number | undefined,
  { alliance }: FeedbackCourse,
): string | undefined {
  if (last === undefined) return undefined;
  const { below } = alliance.rule;
  const [total, limit] = [shownTotal(localize, last), shownTotal(localize, below)];
  return last < below
    ? localize.term('tvaers.feedback.alliance-low', label, alliance.label, total, limit)
    : localize.term('tvaers.feedback.alliance-good', label, alliance.label, total);
}

/** The last total of the alliance that there is. */
export const lastAlliance = (informant: CourseInformant): number | undefined =>
  courseTotals(informant)
    .map(({ alliance }) => alliance)
    .filter((total) => total !== undefined)
    .at(-1);
