import { parse } from '../../backend/schema/parse.js';
import { keptScenario, spanBaseline, spanScenario } from '../../backend/schema/span-plan.js';

/** What the answers about a what-if have to look like. */
export const checks = {
  spanBaseline: (value: unknown) => parse(spanBaseline, value, 'the baseline of a plan'),
  scenario: (value: unknown) => parse(spanScenario, value, 'a scenario'),
  keptScenario: (value: unknown) => parse(keptScenario, value, 'where a scenario is kept'),
};
