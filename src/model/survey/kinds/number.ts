import type { ReportAnswer } from '../fault.js';
import type { NumberQuestion } from '../question.js';
import type { KindRules } from './kind-rules.js';
import { hasDecimals, rangeOf } from './question-limits.js';

/** A number. */
export const number: KindRules<'number'> = {
  checkAnswer(question, answer, report) {
    if (typeof answer === 'number' && Number.isFinite(answer)) checkNumber(question, answer, report);
    else report(typeof answer === 'string' || typeof answer === 'number' ? 'not-a-number' : 'wrong-type', []);
  },

  parts(_question, answer) {
    return [{ answered: typeof answer === 'number' }];
  },

  settle(_question, answer) {
    return answer;
  },
};

function checkNumber(question: NumberQuestion, value: number, report: ReportAnswer): void {
  const { decimals = 0 } = question;
  const { max, min } = rangeOf(question);
  if (value < min || value > max) report('out-of-scale', [], { min, max });
  else if (!hasDecimals(value, decimals)) report('decimals', [], { max: decimals });
}
