import { isRecord, isTakenKey, own } from '../identifier.js';
import { LIMITS } from '../limits.js';
import { checkMark, checkMissing, isMark } from './check-mark.js';
import { checkIds, checkScale, checkText } from './check-texts.js';
import type { KindRules } from './kind-rules.js';

/** Statements on one scale: each statement is a part. */
export const likert: KindRules<'likert'> = {
  checkQuestion({ items, missing, scale }, report) {
    if (items.length === 0) report('items-missing', ['items']);
    checkIds(items, ['items'], report);
    items.forEach(({ text }, index) => {
      checkText(text, LIMITS.text, ['items', index, 'text'], report);
    });
    checkScale(scale, report);
    checkMissing(missing, report);
  },

  checkAnswer({ items, missing, scale }, answer, report) {
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
  },

  parts({ items, missing, scale }, answer) {
    return items.map(({ id }) => ({ id, answered: isMark(own(answer, id), { ...scale, missing }) }));
  },

  settle({ items }, answer) {
    const kept = Object.entries(answer).filter(([part]) => items.some(({ id }) => id === part));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  },
};
