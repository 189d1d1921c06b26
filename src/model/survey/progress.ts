import type { Answers } from './answers.js';
import type { Question, SurveyDefinition } from './definition.js';
import { own } from './identifier.js';
import type { Part } from './kinds/kind-rules.js';
import { rulesOf } from './kinds/rules.js';

/** How far somebody has come. Each statement, each colleague and each single question counts one. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** Of those that must be answered, how many are not. */
  readonly missing: number;
}

/** What a question asks for, and what of it is answered. */
export const partsOf = (question: Question, answers: Answers): readonly Part[] =>
  question.enabledIf === undefined ? rulesOf(question.kind).parts(question, own(answers, question.id), answers) : [];

export function progressOf({ pages }: SurveyDefinition, answers: Answers): Progress {
  const parts = pages.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      partsOf(question, answers).map(({ answered, required = false }) => ({
        answered,
        required: required || (question.required ?? false),
      })),
    ),
  );
  return {
    answered: parts.filter(({ answered }) => answered).length,
    total: parts.length,
    missing: parts.filter(({ answered, required }) => required && !answered).length,
  };
}
