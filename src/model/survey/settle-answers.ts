import type { Answer, Answers } from './answers.js';
import type { SurveyDefinition } from './definition.js';
import { own } from './identifier.js';
import { rulesOf } from './kinds/rules.js';

/**
 * The answers as they are sent, of a survey as it is met. What is not asked is not sent, and what a change of mind left behind is taken out: marks under "we do not work together",
 * ratings of colleagues no longer named, texts of nothing but spaces. Whoever answers keeps them, in case the mind
 * changes back.
 */
export function settleAnswers(definition: SurveyDefinition, answers: Answers): Answers {
  const settled: [string, Answer][] = [];
  for (const question of definition.pages.flatMap((page) => page.questions)) {
    if (question.enabledIf !== undefined) continue;
    const answer = own(answers, question.id);
    const kept = answer === undefined ? undefined : rulesOf(question.kind).settle(question, answer, answers);
    if (kept !== undefined) settled.push([question.id, kept]);
  }
  return Object.fromEntries(settled);
}
