import { integer, isoDate, length, maxValue, minLength, minValue, never, pipe, strictObject, union } from 'valibot';
import type { FeedbackData } from '../../model/data.js';
import type { ClosedFeedback, HiddenFeedback } from '../../model/feedback/closed-release.js';
import type { CourseInformant, FeedbackCourse, MeetingSignal } from '../../model/feedback/feedback-course.js';
import type { FeedbackRecord } from '../../model/feedback/feedback-record.js';
import { array, exactOptional, id, literal, nullable, number, object, picklist, string } from './common.js';
import type { GenericSchema } from './common.js';

const date = pipe(string(), isoDate());
const total = pipe(number(), minValue(0), maxValue(40));
const count = pipe(number(), integer(), minValue(0));
const minimum = pipe(number(), integer(), minValue(5));
const marks = pipe(array(nullable(pipe(number(), minValue(0), maxValue(10)))), length(4));
const form = { label: string(), lines: pipe(array(string()), length(4)) };

const signal: GenericSchema<unknown, MeetingSignal> = object({
  meeting: count,
  signal: picklist(['deterioration', 'no-change-by-third', 'alliance-below', 'alliance-drop', 'other']),
  text: exactOptional(string()),
});

const informant = {
  id,
  label: string(),
  rule: object({ cutoff: total, reliableChange: total, source: string() }),
  missing: exactOptional(picklist(['none', 'mean'])),
  meetings: array(object({ number: count, date, outcome: exactOptional(marks), alliance: exactOptional(marks) })),
};

const informantTold: GenericSchema<unknown, CourseInformant> = object({ ...informant, signals: array(signal) });

const course = {
  id,
  alias: string(),
  closedOn: exactOptional(date),
  outcome: object(form),
  alliance: object({ ...form, rule: object({ below: total, drop: total }) }),
};

/** A course as those who work on it see it. */
export const feedbackCourse: GenericSchema<unknown, FeedbackCourse> = object({
  ...course,
  informants: array(informantTold),
});

const hidden: GenericSchema<unknown, HiddenFeedback> = strictObject({ unitId: id, minimum, hidden: literal('few') });

/** What became of the closed courses of a unit, or that it may not be told. */
export const closedFeedback: GenericSchema<unknown, ClosedFeedback | HiddenFeedback> = union([
  hidden,
  object({
    unitId: id,
    minimum,
    period: object({ from: date, to: date }),
    n: count,
    tooShort: count,
    shares: array(object({ outcome: picklist(['recovered', 'improved', 'unchanged', 'deteriorated']), count })),
    change: number(),
    effect: exactOptional(number()),
    dz: exactOptional(number()),
    hidden: exactOptional(never()),
  }),
]);

const record: GenericSchema<unknown, FeedbackRecord> = object({
  ...course,
  unitId: id,
  practitionerIds: array(id),
  informants: pipe(array(object({ ...informant, signals: exactOptional(array(signal)) })), minLength(1)),
});

/** Courses as the host keeps them. */
export const feedbackData: GenericSchema<unknown, FeedbackData> = object({
  minimum: exactOptional(minimum),
  courses: array(record),
});
