import { LIMITS } from '../limits.js';
import { checkMark, checkMissing, isMark } from './check-mark.js';
import { checkText } from './check-texts.js';
import type { KindRules } from './kind-rules.js';

/** The ends of every visual analogue line. */
export const LINE = { min: 0, max: 100 } as const;

/** A line with nothing on it until it is touched. */
export const line: KindRules<'line'> = {
  checkQuestion({ high, low, missing }, report) {
    checkText(low, LIMITS.label, ['low'], report);
    checkText(high, LIMITS.label, ['high'], report);
    checkMissing(missing, report);
  },

  checkAnswer({ missing }, answer, report) {
    checkMark(answer, { ...LINE, missing }, [], report);
  },

  parts({ missing }, answer) {
    return [{ answered: isMark(answer, { ...LINE, missing }) }];
  },

  settle(_question, answer) {
    return answer;
  },
};
