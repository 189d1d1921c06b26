import type { Answers } from './answers.js';
import type { SurveySession } from './session.js';
import { settleAnswers } from './settle-answers.js';

/** What is sent: the answers to what is asked, and the order it was asked in. */
export function responseOf({ answers, context, definition }: SurveySession): Answers {
  const { seed } = definition;
  const settled = settleAnswers(definition, answers);
  return seed === undefined || context.seed === undefined ? settled : { ...settled, [seed]: context.seed };
}
