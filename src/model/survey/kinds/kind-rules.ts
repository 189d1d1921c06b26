import type { AnswerOf, Answers } from '../answers.js';
import type { QuestionKind, QuestionOf } from '../definition.js';
import type { ReportAnswer } from '../fault.js';

/** One thing that a question asks for: an item, a target, or the question itself where it has no parts. */
export interface Part {
  readonly id?: string;
  readonly answered: boolean;
  /** Has to be answered, also where the question as a whole has not. */
  readonly required?: boolean;
}

/**
 * All that the engine knows of the answers to one kind of question. A new kind is a new file beside these, a line in
 * `rules.ts`, a check in `question-checks.ts`, and a view in the element.
 */
export interface KindRules<K extends QuestionKind> {
  /** Reports what is wrong with an answer, which may be anything at all. */
  checkAnswer(
    question: QuestionOf<K>,
    answer: unknown,
    report: ReportAnswer,
    answers: Readonly<Record<string, unknown>>,
  ): void;
  /** What the question asks for, given the answers to others, and what of it is answered. */
  parts(question: QuestionOf<K>, answer: AnswerOf[K] | undefined, answers: Answers): readonly Part[];
  /** The answer as it is sent: without what a change of mind left behind. Undefined when nothing is left. */
  settle(question: QuestionOf<K>, answer: AnswerOf[K], answers: Answers): AnswerOf[K] | undefined;
}
