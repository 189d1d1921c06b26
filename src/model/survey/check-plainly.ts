import type { Question, SurveyDefinition } from './definition.js';
import type { DefinitionFault, ReportQuestion } from './fault.js';
import { checkIds, checkLength, checkText } from './kinds/check-texts.js';
import { questionCheckOf } from './kinds/question-checks.js';
import { LIMITS } from './limits.js';
import { pointerTo } from './pointer.js';
import { checkSettings } from './check-settings.js';

/**
 * All of it that matters to whoever answers a survey without logic: how its results are read, and what hangs on answers, is
 * looked at apart.
 */
export function checkPlainly(definition: SurveyDefinition): readonly DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const report: ReportQuestion = (code, path, params) => {
    faults.push({ path: pointerTo(path), code, ...(params && { params }) });
  };
  checkSettings(definition, report);
  checkPages(definition, report);

  const all = definition.pages.flatMap(({ questions }) => questions);
  const seen = new Set<string>();
  const earlier: Question[] = [];
  definition.pages.forEach(({ questions }, page) => {
    questions.forEach((question, index) => {
      const reportQuestion: ReportQuestion = (code, path, params) => {
        const place = pointerTo(['pages', page, 'questions', index, ...path]);
        faults.push({ path: place, code, question: question.id, ...(params && { params }) });
      };
      if (seen.has(question.id)) reportQuestion('id-duplicate', ['id'], { id: question.id });
      seen.add(question.id);
      checkQuestion(question, reportQuestion, definition, earlier, all);
      earlier.push(question);
    });
  });
  return faults;
}

function checkPages({ pages }: SurveyDefinition, report: ReportQuestion): void {
  if (pages.length === 0) report('pages-missing', ['pages']);
  checkIds(pages, ['pages'], report);
  pages.forEach(({ intro, questions, title }, index) => {
    checkLength(title, LIMITS.label, ['pages', index, 'title'], report);
    checkLength(intro, LIMITS.longText, ['pages', index, 'intro'], report);
    if (questions.length === 0) report('questions-missing', ['pages', index, 'questions']);
  });
  const size = pages
    .flatMap(({ questions }) => questions)
    .reduce((total, question) => total + (question.kind === 'likert' ? Math.max(question.items.length, 1) : 1), 0);
  if (size > LIMITS.questions) report('questions-too-many', ['pages'], { max: LIMITS.questions, count: size });
}

function checkQuestion(
  question: Question,
  report: ReportQuestion,
  { privacy }: SurveyDefinition,
  earlier: readonly Question[],
  all: readonly Question[],
): void {
  checkIds([question], [], (code, _path, params) => {
    report(code, ['id'], params);
  });
  if (question.minimum !== undefined && !(Number.isInteger(question.minimum) && question.minimum >= LIMITS.minimum))
    report('minimum-low', ['minimum'], { min: LIMITS.minimum });
  checkText(question.text, LIMITS.text, ['text'], report);
  checkLength(question.help, LIMITS.longText, ['help'], report);
  // Who somebody works with tells who they are.
  if (privacy === 'anonymous' && (question.kind === 'roster' || question.kind === 'relation')) {
    report('anonymous-relations', ['kind']);
  }
  // An address or a number tells it, too.
  if (privacy === 'anonymous' && question.kind === 'text' && question.format && question.format !== 'postcode') {
    report('anonymous-contact', ['format']);
  }
  questionCheckOf(question.kind)(question, report, earlier, all);
}
