import type { Answers } from './answers.js';
import { checkLive } from './check-live.js';
import type { GivenFacts, SurveyDefinition } from './definition.js';
import type { AnswerFault } from './fault.js';
import { isRecord } from './identifier.js';
import { usesLogic } from './live.js';
import { liveSurvey } from './logic/live-survey.js';

export type { AnswerFault } from './fault.js';

/**
 * Everything that keeps a response from being stored, the same for the server as for the person who answers; empty when
 * it is good. `answers` may be anything at all. `given` are the facts that the person's survey was shown with. At most 100
 * faults are told.
 */
export function checkAnswers(
  definition: SurveyDefinition,
  answers: unknown,
  given?: GivenFacts,
): readonly AnswerFault[] {
  if (!isRecord(answers) || !usesLogic(definition)) return checkLive(definition, answers);
  return checkLive(liveSurvey(definition, answers as Answers, { given }), answers, definition.pages);
}
