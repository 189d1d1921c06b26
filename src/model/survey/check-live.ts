import type { Answer, Answers } from './answers.js';
import type { Question, SurveyPage } from './definition.js';
import type { AnswerFault, ReportAnswer } from './fault.js';
import { isRecord, isTakenKey, own } from './identifier.js';
import { rulesOf } from './kinds/rules.js';
import { LIMITS, SEEDS } from './limits.js';
import type { LiveSurvey } from './live.js';
import { pointerTo } from './pointer.js';

/**
 * Everything that keeps a response to a survey, as somebody with these answers meets it, from being stored. `written` are
 * all questions that its author wrote. `answers` may be anything at all. At most 100 faults are told.
 */
export function checkLive(
  live: LiveSurvey,
  answers: unknown,
  written: readonly SurveyPage[] = live.pages,
): readonly AnswerFault[] {
  if (!isRecord(answers)) return [{ pointer: '/answers', code: 'wrong-type' }];
  const questions = questionsIn(live.pages).filter(({ enabledIf }) => enabledIf === undefined);
  const asked = new Set(questions.map(({ id }) => id));
  const known = new Set(questionsIn(written).map(({ id }) => id));
  const faults: AnswerFault[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    if (isTakenKey(id)) reporting(faults, id)('forbidden-key', []);
    else if (id === live.seed) checkSeed(answer, reporting(faults, id));
    else if (!known.has(id)) reporting(faults, id)('unknown-question', []);
    else if (!asked.has(id)) reporting(faults, id)('not-asked', []);
  }
  for (const question of questions) checkAnswer(question, answers, faults);
  for (const { id, level, question } of live.said ?? []) {
    if (level !== 'warning') reporting(faults, question)('rule', [], { id });
  }
  return faults;
}

const questionsIn = (pages: readonly SurveyPage[]): readonly Question[] => pages.flatMap(({ questions }) => questions);

function checkSeed(seed: unknown, report: ReportAnswer): void {
  if (!Number.isInteger(seed) || Number(seed) < 0 || Number(seed) >= SEEDS) {
    report('out-of-scale', [], { min: 0, max: SEEDS - 1 });
  }
}

function checkAnswer(question: Question, answers: Readonly<Record<string, unknown>>, faults: AnswerFault[]): void {
  const rules = rulesOf(question.kind);
  const report = reporting(faults, question.id);
  // Some of the statements are asked for, whichever they are.
  const asksForSome = question.kind === 'likert' && question.minAnswered !== undefined;
  const written = own(answers, question.id);
  // Only where nothing came at all: null is something, and no answer.
  const answer = written === undefined && asksForSome && question.required ? {} : written;
  const before = faults.length;
  if (answer !== undefined) rules.checkAnswer(question, answer, report, answers);
  const found = faults.slice(before);
  // An answer of the wrong type has no parts to look for.
  if (found.some(({ code, part }) => code === 'wrong-type' && part === undefined)) return;
  const faulty = new Set(found.map(({ part }) => part));
  const asksForAll = question.required === true && !asksForSome;
  for (const { answered, id, required } of rules.parts(question, answer as Answer | undefined, answers as Answers)) {
    if (!answered && (asksForAll || required) && !faulty.has(id)) report('required', id === undefined ? [] : [id]);
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
