import type { KindRules } from './kind-rules.js';
import { placesOf } from './question-limits.js';

/** Options put in order. It is answered once every place is filled; what is put in order before that is kept. */
export const ranking: KindRules<'ranking'> = {
  checkAnswer(question, answer, report) {
    if (!Array.isArray(answer)) {
      report('wrong-type', []);
      return;
    }
    const known = new Set(question.options.map(({ id }) => id));
    const seen = new Set<unknown>();
    const max = placesOf(question);
    if (answer.length > max) report('too-many', [], { max, count: answer.length });
    answer.slice(0, max).forEach((id: unknown, index) => {
      if (typeof id !== 'string') report('wrong-type', [index]);
      else if (!known.has(id)) report('unknown-option', [index]);
      else if (seen.has(id)) report('duplicate', [index]);
      seen.add(id);
    });
  },

  parts(question, answer) {
    const ranked = question.options.filter(({ id }) => answer?.includes(id));
    return [{ answered: ranked.length >= placesOf(question) }];
  },

  settle({ options }, answer) {
    const kept = answer.filter((one) => options.some(({ id }) => id === one));
    return kept.length > 0 ? kept : undefined;
  },
};
