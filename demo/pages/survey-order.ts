import type { PageSurvey } from './page-context.js';

const STATES = { open: 0, planned: 1, closed: 2 } as const;
const NO_END = '9999';

/** What is open comes first, the soonest to close before the others; what is closed comes last, the latest before the others. */
export const inListOrder = (a: PageSurvey, b: PageSurvey): number => {
  const sooner = Date.parse(a.closesAt ?? NO_END) - Date.parse(b.closesAt ?? NO_END);
  return STATES[a.state] - STATES[b.state] || (a.state === 'closed' ? -sooner : sooner);
};
