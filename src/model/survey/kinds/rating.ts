import type { RatingScale } from '../../relation.js';
import type { RatingQuestion } from '../question.js';
import { LIMITS } from '../limits.js';
import { checkMark, checkMissing, isMark } from './check-mark.js';
import { checkScale, checkText } from './check-texts.js';
import type { KindRules } from './kind-rules.js';

/** The scale with its steps named: all of them, or else the two ends. */
export const namedScale = ({ high, low, scale }: RatingQuestion): RatingScale =>
  scale.labels ? scale : { ...scale, labels: [low, high] };

/** One step of a scale. */
export const rating: KindRules<'rating'> = {
  checkQuestion({ high, low, missing, nps, scale }, report) {
    checkText(low, LIMITS.label, ['low'], report);
    checkText(high, LIMITS.label, ['high'], report);
    checkScale(scale, report);
    if (nps && (scale.min !== 0 || scale.max !== 10)) report('rating-nps', ['nps']);
    checkMissing(missing, report);
  },

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
