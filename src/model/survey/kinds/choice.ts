import type { ChoiceAnswer } from '../answers.js';
import type { ReportAnswer } from '../fault.js';
import { isRecord, isTakenKey } from '../identifier.js';
import { DEFAULTS } from '../limits.js';
import type { ChoiceQuestion } from '../question.js';
import { isMissingCode } from './check-mark.js';
import type { KindRules } from './kind-rules.js';
import { choiceLimits, optionCount } from './question-limits.js';
import { characters } from './text.js';

/** What is chosen; nothing where a way out is taken, or no list came. */
export const chosenOf = (answer: unknown): ChoiceAnswer =>
  isRecord(answer) && Array.isArray(answer['options']) ? (answer as unknown as ChoiceAnswer) : { options: [] };

/** How many are chosen, something else included. */
export const countOf = ({ options, other }: ChoiceAnswer): number => options.length + (other === undefined ? 0 : 1);

/** True for an option that is there and can be chosen now. */
const isOffered = ({ options }: ChoiceQuestion, chosen: unknown): boolean =>
  options.some(({ enabledIf, id }) => id === chosen && enabledIf === undefined);

const FIELDS: readonly string[] = ['options', 'other'] satisfies (keyof ChoiceAnswer)[];

/** Options of a list. */
export const choice: KindRules<'choice'> = {
  checkAnswer(question, answer, report) {
    if (isMissingCode(answer)) {
      if (!question.missing?.includes(answer)) report('missing-not-offered', []);
      return;
    }
    if (!isRecord(answer) || !Array.isArray(answer['options'])) {
      report('wrong-type', []);
      return;
    }
    for (const field of Object.keys(answer)) {
      if (!FIELDS.includes(field)) report(isTakenKey(field) ? 'forbidden-key' : 'unknown-field', [field]);
    }
    checkOther(question, answer['other'], report);
    checkChosen(question, answer as unknown as ChoiceAnswer, report);
  },

  parts(question, answer) {
    if (isMissingCode(answer)) return [{ answered: question.missing?.includes(answer) ?? false }];
    const { options, other } = chosenOf(answer);
    const isOther = other !== undefined && question.other !== undefined;
    return [{ answered: isOther || options.some((one) => isOffered(question, one)) }];
  },

  settle(question, answer) {
    if (isMissingCode(answer)) return answer;
    const options = answer.options.filter((one) => isOffered(question, one));
    if (answer.other === undefined) return options.length > 0 ? { options } : undefined;
    return { options, other: answer.other.trim() };
  },
};

function checkOther({ other }: ChoiceQuestion, words: unknown, report: ReportAnswer): void {
  if (words === undefined) return;
  const max = DEFAULTS.other;
  if (other === undefined) report('unknown-field', ['other']);
  else if (typeof words !== 'string') report('wrong-type', ['other']);
  else if (words.length > 2 * max || characters(words) > max) {
    report('too-long', ['other'], { max, length: words.length > 2 * max ? words.length : characters(words) });
  }
}

function checkChosen(question: ChoiceQuestion, answer: ChoiceAnswer, report: ReportAnswer): void {
  const count = countOf(answer);
  if (count > optionCount(question)) {
    report('too-many', [], { max: choiceLimits(question).max, count });
    return;
  }
  const known = new Map(question.options.map((option) => [option.id, option]));
  const chosen = answer.options as readonly unknown[];
  const seen = new Set<unknown>();
  chosen.forEach((id, index) => {
    if (typeof id !== 'string') report('wrong-type', ['options', index]);
    else if (known.get(id)?.enabledIf !== undefined || !known.has(id)) report('unknown-option', ['options', index]);
    else if (seen.has(id)) report('duplicate', ['options', index]);
    seen.add(id);
  });
  const alone = answer.options.some((id) => known.get(id)?.exclusive);
  const { max, min } = choiceLimits(question);
  if (alone && count > 1) report('contradiction', []);
  else if (count > max) report('too-many', [], { max, count });
  else if (count > 0 && count < min && !alone) report('too-few', [], { min, count });
}
