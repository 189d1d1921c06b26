import { parse } from '../../backend/schema/parse.js';
import { commentPage, surveyResults } from '../../backend/schema/results.js';

/** What results have to look like. A hidden group that says anything is refused here. */
export const checks = {
  results: (value: unknown) => parse(surveyResults, value, 'results'),
  comments: (value: unknown) => parse(commentPage, value, 'comments'),
};
