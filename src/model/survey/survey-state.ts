import type { SurveyDefinition, SurveyState } from './definition.js';

/** Where a survey stands at a moment. It opens and closes on the moments themselves; without them it is always open. */
export function surveyState(
  { closesAt, opensAt }: Pick<SurveyDefinition, 'opensAt' | 'closesAt'>,
  now: Date,
): SurveyState {
  if (opensAt !== undefined && now.getTime() < Date.parse(opensAt)) return 'planned';
  return closesAt !== undefined && now.getTime() >= Date.parse(closesAt) ? 'closed' : 'open';
}
