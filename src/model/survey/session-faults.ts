import { checkLive } from './check-live.js';
import type { AnswerFault } from './fault.js';
import type { SaidRule } from './live.js';
import { segmentsOf } from './pointer.js';
import type { SurveySession } from './session.js';
import { settleAnswers } from './settle-answers.js';

/** All that keeps the response from being sent, as far as can be told here. */
export const faultsOf = ({ answers, definition }: SurveySession): readonly AnswerFault[] =>
  checkLive(definition, settleAnswers(definition, answers));

/** The faults that a person is shown: those on pages they have tried to leave, and what the backend refused. */
export function faultsShown(session: SurveySession): readonly AnswerFault[] {
  if (session.tried.length === 0) return session.refused;
  const tried = new Set(
    session.definition.pages.flatMap(({ id, questions }) =>
      session.tried.includes(id) ? questions.map((question) => question.id) : [],
    ),
  );
  const own = faultsOf(session).filter(({ questionId = '' }) => tried.has(questionId));
  const pointers = new Set(own.map(({ pointer }) => pointer));
  return [...own, ...session.refused.filter(({ pointer }) => !pointers.has(pointer))];
}

/** The faults of one page, shown or not. */
export function faultsOnPage(session: SurveySession, page: number): readonly AnswerFault[] {
  const questions = new Set(session.definition.pages[page]?.questions.map(({ id }) => id));
  return faultsOf(session).filter(({ questionId = '' }) => questions.has(questionId));
}

/** The warnings of one page, shown or not. They keep nobody from going on. */
export function warningsOnPage({ definition }: SurveySession, page: number): readonly SaidRule[] {
  const questions = new Set(definition.pages[page]?.questions.map(({ id }) => id));
  return (definition.said ?? []).filter(({ level, question }) => level === 'warning' && questions.has(question));
}

/**
 * What a backend pointed at, as faults of the questions. A pointer to a place in what was sent (`/answers/q1/item2`) finds
 * its question; any other stands for the response as a whole.
 */
export function refusedFaults(session: SurveySession, pointers: readonly string[]): readonly AnswerFault[] {
  const known = new Set(session.definition.pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return pointers.map((pointer) => {
    const [, question, part] = segmentsOf(pointer);
    if (question === undefined || !known.has(question)) return { pointer, code: 'refused' };
    return { pointer, code: 'refused', questionId: question, ...(part !== undefined && { part }) };
  });
}
