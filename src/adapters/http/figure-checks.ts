import { page } from '../../backend/schema/common.js';
import { closedFeedback, feedbackCourse } from '../../backend/schema/feedback.js';
import { indicatorFigure } from '../../backend/schema/indicator.js';
import { informantPicture } from '../../backend/schema/informants.js';
import { parse } from '../../backend/schema/parse.js';
import { commentPage, surveyResults } from '../../backend/schema/results.js';

const figures = page(indicatorFigure);
const pictures = page(informantPicture);

/**
 * What figures of units, pictures of informants, courses of meetings and results have to look like. What is hidden and yet
 * says something is refused here. In one file, since each that is named weighs on every page.
 */
export const checks = {
  figures: (value: unknown) => parse(figures, value, 'figures'),
  pictures: (value: unknown) => parse(pictures, value, 'informants'),
  course: (value: unknown) => parse(feedbackCourse, value, 'the course'),
  closed: (value: unknown) => parse(closedFeedback, value, 'the closed courses'),
  results: (value: unknown) => parse(surveyResults, value, 'results'),
  comments: (value: unknown) => parse(commentPage, value, 'comments'),
};
