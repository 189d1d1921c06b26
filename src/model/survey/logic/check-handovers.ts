import type { SurveyDefinition } from '../definition.js';
import { referencesIn } from '../expression/expression.js';
import type { ReportQuestion } from '../fault.js';
import { checkText } from '../kinds/check-texts.js';
import { LIMITS } from '../limits.js';
import { placeOf } from './live-survey.js';
import { readExpression } from './read-condition.js';

/** Reports what would open a part that is locked when the device is handed over, or leave a fault in it that nobody can mend. */
export function checkHandovers(definition: SurveyDefinition, report: ReportQuestion): void {
  const { mode, pages, readBack, rules = [] } = definition;
  const parts = new Map<string, number>();
  let part = 0;
  pages.forEach(({ handover, questions }, index) => {
    if (handover !== undefined) {
      part += 1;
      checkText(handover, LIMITS.text, ['pages', index, 'handover'], report);
      if (index === 0) report('handover-first', ['pages', index, 'handover']);
    }
    for (const { id } of questions) parts.set(id, part);
  });
  if (part === 0) return;
  if (mode === 'all') report('handover-all', ['mode']);
  if (readBack) report('handover-read-back', ['readBack']);
  rules.forEach((rule, index) => {
    const place = placeOf(rule, (id) => parts.has(id));
    const hangsOn = questionsIn(rule.if, definition, new Set());
    const isLocked = hangsOn.some((id) => (parts.get(id) ?? 0) > (parts.get(place) ?? 0));
    if (rule.level !== 'warning' && isLocked) report('handover-rule', ['rules', index, 'if'], { id: place });
  });
}

/** The questions that an expression hangs on, through the values that it names. */
function questionsIn(text: string, definition: SurveyDefinition, seen: Set<string>): readonly string[] {
  const expression = readExpression(text);
  return (expression ? referencesIn(expression) : []).flatMap(({ id }) => {
    const value = definition.values?.find((one) => one.id === id);
    if (!value) return [id];
    if (seen.has(id)) return [];
    seen.add(id);
    return questionsIn(value.value, definition, seen);
  });
}
