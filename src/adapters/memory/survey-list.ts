import type { SurveyDefinition, SurveyState, SurveySummary } from '../../model/survey/definition.js';

/** A survey as the viewer meets it. */
export interface MetSurvey {
  readonly definition: SurveyDefinition;
  readonly state: SurveyState;
  readonly answered: boolean;
}

const STATES: readonly SurveyState[] = ['open', 'planned', 'closed'];
const danish = new Intl.Collator('da');

/** What can be answered first, the one that closes soonest at the top; then what is coming; then what was, newest first. */
export function inOrder(a: MetSurvey, b: MetSurvey): number {
  const moment = ({ definition, state }: MetSurvey) =>
    Date.parse((state === 'planned' ? definition.opensAt : definition.closesAt) ?? '9999');
  const later = moment(a) - moment(b);
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    (a.state === 'closed' ? -later : later) ||
    danish.compare(a.definition.title, b.definition.title)
  );
}

export function summaryOf({ answered, definition, state }: MetSurvey): SurveySummary {
  const { closesAt, id, opensAt, privacy, results, series, title, wave } = definition;
  return {
    id,
    title,
    ...(series !== undefined && { series }),
    ...(wave !== undefined && { wave }),
    privacy,
    results,
    state,
    answered,
    ...(opensAt !== undefined && { opensAt }),
    ...(closesAt !== undefined && { closesAt }),
  };
}
