import { object, page, string } from '../../backend/schema/common.js';
import { parse } from '../../backend/schema/parse.js';
import { ownResponse, survey, surveySummary } from '../../backend/schema/survey.js';

const list = page(surveySummary);
const ballot = object({ ballot: string() });

/** What the survey capability's answers have to look like. */
export const checks = {
  survey: (value: unknown) => parse(survey, value, 'the survey'),
  list: (value: unknown) => parse(list, value, 'surveys'),
  response: (value: unknown) => parse(ownResponse, value, 'the response'),
  ballot: (value: unknown) => parse(ballot, value, 'the ballot'),
};
