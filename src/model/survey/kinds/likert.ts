import { isRecord, isTakenKey, own } from '../identifier.js';
import { checkMark, isMark } from './check-mark.js';
import type { KindRules } from './kind-rules.js';

/** Statements on one scale: each statement is a part. */
export const likert: KindRules<'likert'> = {
  checkAnswer({ items, minAnswered = 0, missing, required, scale }, answer, report) {
    if (!isRecord(answer)) {
      report('wrong-type', []);
      return;
    }
    const known = new Set(items.map(({ id }) => id));
    for (const [id, mark] of Object.entries(answer)) {
      if (isTakenKey(id)) report('forbidden-key', [id]);
      else if (!known.has(id)) report('unknown-item', [id]);
      else checkMark(mark, { ...scale, missing }, [id], report);
    }
    const count = items.filter(({ id }) => own(answer, id) !== undefined).length;
    // Statements that are not shown cannot be answered.
    const min = Math.min(minAnswered, items.length);
    if (count < min && (count > 0 || required)) report('too-few', [], { min, count });
  },

  parts({ items, missing, scale }, answer) {
    return items.map(({ id, required = false }) => ({
      id,
      answered: isMark(own(answer, id), { ...scale, missing }),
      required,
    }));
  },

  settle({ items }, answer) {
    const kept = Object.entries(answer).filter(([part]) => items.some(({ id }) => id === part));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  },
};
