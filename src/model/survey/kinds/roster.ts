import { isForeignId, isTakenKey } from '../identifier.js';
import { LIMITS } from '../limits.js';
import type { KindRules } from './kind-rules.js';
import { rosterLimits } from './question-limits.js';

/** Colleagues named by their ids. An optional roster may be left empty whatever its lower limit. */
export const roster: KindRules<'roster'> = {
  checkAnswer(question, answer, report) {
    if (!Array.isArray(answer)) {
      report('wrong-type', []);
      return;
    }
    const { max, min } = rosterLimits(question);
    if (answer.length > max) report('too-many', [], { max, count: answer.length });
    if (answer.length > 0 && answer.length < min) report('too-few', [], { min, count: answer.length });
    const seen = new Set<unknown>();
    answer.slice(0, LIMITS.roster).forEach((id: unknown, index) => {
      if (typeof id !== 'string') report('wrong-type', [index]);
      else if (isTakenKey(id)) report('forbidden-key', [index]);
      else if (!isForeignId(id)) report('id-invalid', [index]);
      else if (seen.has(id)) report('duplicate', [index]);
      seen.add(id);
    });
  },

  parts(_question, answer) {
    return [{ answered: (answer?.length ?? 0) > 0 }];
  },

  settle(_question, answer) {
    return answer.length > 0 ? answer : undefined;
  },
};
