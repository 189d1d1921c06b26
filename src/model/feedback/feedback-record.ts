import { allianceSignals, outcomeSignals } from './course-signals.js';
import type { CourseSignal } from './course-signals.js';
import { courseTotals } from './course-totals.js';
import type { CourseInformant, FeedbackCourse, MeetingSignal } from './feedback-course.js';

/** A course as the host keeps it: never to leave the place where the data are for anybody but those who work on it. */
export interface FeedbackRecord extends Omit<FeedbackCourse, 'informants'> {
  readonly unitId: string;
  /** Those who work on the case, and may see it. */
  readonly practitionerIds: readonly string[];
  /** Without signals of the host's own, those of methods 8 are worked out. */
  readonly informants: readonly (Omit<CourseInformant, 'signals'> & { readonly signals?: readonly MeetingSignal[] })[];
}

/** The course as those who work on it see it, with its signals. */
export function courseOf({ practitionerIds: _, unitId: __, ...course }: FeedbackRecord): FeedbackCourse {
  return {
    ...course,
    informants: course.informants.map((informant) => ({
      ...informant,
      signals: informant.signals ?? signalsOf(informant, course),
    })),
  };
}

/** The signals of methods 8, by the number of the meeting they are about. */
function signalsOf(
  informant: FeedbackRecord['informants'][number],
  { alliance }: Pick<FeedbackCourse, 'alliance'>,
): readonly MeetingSignal[] {
  const totals = courseTotals(informant);
  const numbers = (of: 'outcome' | 'alliance'): readonly number[] =>
    totals.flatMap((each) => (each[of] === undefined ? [] : [each.number]));
  const placed = (of: 'outcome' | 'alliance', signals: readonly CourseSignal[]): readonly MeetingSignal[] =>
    signals.map(({ entry, signal }) => ({ meeting: numbers(of)[entry - 1]!, signal }));
  return [
    ...placed(
      'outcome',
      outcomeSignals(
        totals.map(({ outcome }) => outcome),
        informant.rule,
      ),
    ),
    ...placed(
      'alliance',
      allianceSignals(
        totals.map((each) => each.alliance),
        alliance.rule,
      ),
    ),
  ].sort((a, b) => a.meeting - b.meeting);
}
