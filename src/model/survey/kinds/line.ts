import { checkMark, isMark } from './check-mark.js';
import type { KindRules } from './kind-rules.js';

/** The ends of every visual analogue line. */
export const LINE = { min: 0, max: 100 } as const;

/** A line with nothing on it until it is touched. */
export const line: KindRules<'line'> = {
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
