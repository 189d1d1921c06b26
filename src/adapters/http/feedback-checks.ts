import { closedFeedback, feedbackCourse } from '../../backend/schema/feedback.js';
import { parse } from '../../backend/schema/parse.js';

/** What courses of meetings have to look like. */
export const checks = {
  course: (value: unknown) => parse(feedbackCourse, value, 'the course'),
  closed: (value: unknown) => parse(closedFeedback, value, 'the closed courses'),
};
