import type { Answer, Answers } from './answers.js';
import type { Question, SurveyDefinition } from './definition.js';
import type { AnswerFault, ReportAnswer } from './fault.js';
import { isRecord, isTakenKey, own } from './identifier.js';
import { rulesOf } from './kinds/rules.js';
import { LIMITS } from './limits.js';
import { pointerTo } from './pointer.js';

export type { AnswerFault } from './fault.js';

/**
 * Everything that keeps a response from being stored, the same for the server as for the person who answers; empty when
 * it is good. `answers` may be anything at all. At most 100 faults are told.
 */
export function checkAnswers(definition: SurveyDefinition, answers: unknown): readonly AnswerFault[] {
  if (!isRecord(answers)) return [{ pointer: '/answers', code: 'wrong-type' }];
  const questions = definition.pages.flatMap((page) => page.questions);
  const known = new Set(questions.map(({ id }) => id));
  const faults: AnswerFault[] = [];
  for (const id of Object.keys(answers)) {
    if (isTakenKey(id)) reporting(faults, id)('forbidden-key', []);
    else if (!known.has(id)) reporting(faults, id)('unknown-question', []);
  }
  for (const question of questions) checkAnswer(question, answers, faults);
  return faults;
}

function checkAnswer(question: Question, answers: Readonly<Record<string, unknown>>, faults: AnswerFault[]): void {
  const rules = rulesOf(question.kind);
  const report = reporting(faults, question.id);
  const answer = own(answers, question.id);
  const before = faults.length;
  if (answer !== undefined) rules.checkAnswer(question, answer, report, answers);
  if (!question.required) return;
  const faulty = new Set(faults.slice(before).map(({ part }) => part));
  // An answer of the wrong type has no parts to look for.
  if (faulty.has(undefined)) return;
  for (const { answered, id } of rules.parts(question, answer as Answer | undefined, answers as Answers)) {
    if (!answered && !faulty.has(id)) report('required', id === undefined ? [] : [id]);
  }
}

const short = (key: string | number): string | number =>
  typeof key === 'string' && key.length > LIMITS.foreignId ? `${key.slice(0, LIMITS.foreignId)}…` : key;

function reporting(faults: AnswerFault[], questionId: string): ReportAnswer {
  return (code, path, params) => {
    if (faults.length >= LIMITS.faults) return;
    const [question, ...rest] = [questionId, ...path].map(short);
    const part = rest[0];
    faults.push({
      pointer: pointerTo(['answers', question!, ...rest]),
      code,
      questionId: String(question),
      ...(part !== undefined && { part: String(part) }),
      ...(params && { params }),
    });
  };
}
