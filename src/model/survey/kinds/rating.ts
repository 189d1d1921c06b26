import type { RatingScale } from '../../relation.js';
import type { RatingQuestion } from '../question.js';
import { checkMark, isMark } from './check-mark.js';
import type { KindRules } from './kind-rules.js';

/** The scale with its steps named: all of them, or else the two ends. */
export const namedScale = ({ high, low, scale }: RatingQuestion): RatingScale =>
  scale.labels ? scale : { ...scale, labels: [low, high] };

/** One step of a scale. */
export const rating: KindRules<'rating'> = {
  checkAnswer({ missing, scale }, answer, report) {
    checkMark(answer, { ...scale, missing }, [], report);
  },

  parts({ missing, scale }, answer) {
    return [{ answered: isMark(answer, { ...scale, missing }) }];
  },

  settle(_question, answer) {
    return answer;
  },
};
