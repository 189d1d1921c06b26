import { page } from '../../backend/schema/common.js';
import { closedFeedback, feedbackCourse } from '../../backend/schema/feedback.js';
import { informantPicture } from '../../backend/schema/informants.js';
import { parse } from '../../backend/schema/parse.js';

const pictures = page(informantPicture);

/** What pictures of informants and courses of meetings have to look like. */
export const checks = {
  pictures: (value: unknown) => parse(pictures, value, 'informants'),
  course: (value: unknown) => parse(feedbackCourse, value, 'the course'),
  closed: (value: unknown) => parse(closedFeedback, value, 'the closed courses'),
};
