import type { ReportAnswer } from '../fault.js';
import { LIMITS } from '../limits.js';
import type { NumberQuestion } from '../question.js';
import type { KindRules } from './kind-rules.js';

/** The most that is told apart from its neighbours with six decimals. */
const MOST = 1e9;

export const rangeOf = ({ max = MOST, min = -MOST }: NumberQuestion) => ({ min, max });

const hasDecimals = (value: number, decimals: number): boolean => Number(value.toFixed(decimals)) === value;

/** A number. */
export const number: KindRules<'number'> = {
  checkQuestion(question, report) {
    const { decimals = 0, unit } = question;
    const { max, min } = rangeOf(question);
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > LIMITS.decimals) {
      report('decimals-range', ['decimals'], { max: LIMITS.decimals });
    } else if (
      !(min < max) ||
      min < -MOST ||
      max > MOST ||
      !hasDecimals(min, decimals) ||
      !hasDecimals(max, decimals)
    ) {
      report('number-range', ['max'], { max: MOST, decimals });
    }
    if (unit !== undefined && unit.length > LIMITS.label) {
      report('text-too-long', ['unit'], { max: LIMITS.label, length: unit.length });
    }
  },

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
