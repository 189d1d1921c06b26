import type { TextFormat } from '../definition.js';
import type { KindRules } from './kind-rules.js';
import { lengthLimit } from './question-limits.js';

/** How many characters a person counts in a text: a letter is one, however many units it is stored in. */
export const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

// Each is read once from end to end, however long the text is.
const FORMATS: Readonly<Record<TextFormat, RegExp>> = {
  email: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  phone: /^\+?\d[\d ()-]{2,30}$/,
  postcode: /^\d{4}$/,
};

/** Words of one's own. */
export const text: KindRules<'text'> = {
  checkAnswer(question, answer, report) {
    if (typeof answer !== 'string') {
      report('wrong-type', []);
      return;
    }
    const max = lengthLimit(question);
    // No character takes more than two units, so a text of more than twice the limit need not be counted.
    const length = answer.length > 2 * max ? answer.length : characters(answer);
    if (length > max) report('too-long', [], { max, length });
    else if (question.format && answer.trim() !== '' && !FORMATS[question.format].test(answer.trim())) {
      report('format', [], { format: question.format });
    }
  },

  parts(_question, answer) {
    return [{ answered: typeof answer === 'string' && answer.trim() !== '' }];
  },

  settle(question, answer) {
    const kept = question.format ? answer.trim() : answer;
    return kept.trim() === '' ? undefined : kept;
  },
};
