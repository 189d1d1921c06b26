import type { RosterQuestion } from '../definition.js';
import { isForeignId, isTakenKey } from '../identifier.js';
import { DEFAULTS, LIMITS } from '../limits.js';
import type { KindRules } from './kind-rules.js';

/** How few and how many colleagues a roster takes. */
export const rosterLimits = ({ max = DEFAULTS.roster, min = 0, required = false }: RosterQuestion) => ({
  min: required ? Math.max(min, 1) : min,
  max,
});

/** Colleagues named by their ids. An optional roster may be left empty whatever its lower limit. */
export const roster: KindRules<'roster'> = {
  checkQuestion({ max = DEFAULTS.roster, min = 0 }, report) {
    const whole = Number.isInteger(min) && Number.isInteger(max);
    if (!whole || min < 0 || max < 1 || min > max || max > LIMITS.roster) {
      report('roster-range', ['max'], { min: 1, max: LIMITS.roster });
    }
  },

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
