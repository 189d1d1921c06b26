import { isDate } from '../../date-text.js';
import type { KindRules } from './kind-rules.js';

const isDay = (text: unknown): text is string => typeof text === 'string' && isDate(text);

/** A day. */
export const date: KindRules<'date'> = {
  checkAnswer({ max, min }, answer, report) {
    if (typeof answer !== 'string') report('wrong-type', []);
    else if (!isDay(answer)) report('not-a-date', []);
    else if ((min !== undefined && answer < min) || (max !== undefined && answer > max)) {
      report('out-of-scale', [], { ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
    }
  },

  parts(_question, answer) {
    return [{ answered: isDay(answer) }];
  },

  settle(_question, answer) {
    return answer;
  },
};
