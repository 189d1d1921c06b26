import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LINE } from '../../model/survey/kinds/line.js';
import { targetsOf } from '../../model/survey/kinds/relation.js';
import { rosterLimits } from '../../model/survey/kinds/roster.js';
import type { Question, RelationQuestion } from '../../model/survey/definition.js';
import type { AnswerFault } from '../../model/survey/fault.js';
import { answerTo, fieldId, nameOf } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

const questionOf = (form: SurveyForm, { questionId }: AnswerFault): Question | undefined =>
  form.survey.pages.flatMap(({ questions }) => questions).find(({ id }) => id === questionId);

export const targetName = (form: SurveyForm, { targets }: RelationQuestion, id: string): string =>
  ('groups' in targets ? targets.groups.find((group) => group.id === id)?.label : undefined) ?? nameOf(form, id);

/** What is wrong with an answer, as a person can mend it. */
export function faultText(form: SurveyForm, fault: AnswerFault): string {
  const { localize } = form;
  const { code, params = {}, part } = fault;
  const question = questionOf(form, fault);
  const number = (key: string): number => Number(params[key]);
  if (!question) return localize.term('tvaers.survey.failed', 'invalid');
  if (code === 'required') return requiredText(form, question, part ?? '');
  if (code === 'too-long')
    return localize.term('tvaers.survey.too-long', question.text, number('length') - number('max'));
  if (code === 'too-few') return localize.term('tvaers.survey.too-few', number('min'), number('count'));
  if (code === 'too-many') return localize.term('tvaers.survey.too-many', number('max'), number('count'));
  if (question.kind === 'line' && code === 'out-of-scale') {
    return localize.term('tvaers.survey.not-on-line', question.text, LINE.min, LINE.max);
  }
  if (question.kind === 'roster' && part !== undefined) {
    const id = answerTo(form, question)?.[Number(part)];
    if (id !== undefined) return localize.term('tvaers.survey.refused-person', nameOf(form, id));
  }
  return localize.term('tvaers.survey.refused', partName(form, question, part) ?? question.text);
}

function partName(form: SurveyForm, question: Question, part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  if (question.kind === 'likert') return question.items.find(({ id }) => id === part)?.text;
  return question.kind === 'relation' ? targetName(form, question, part) : undefined;
}

function requiredText(form: SurveyForm, question: Question, part: string): string {
  const { localize } = form;
  switch (question.kind) {
    case 'likert':
      return localize.term('tvaers.survey.required-item', partName(form, question, part) ?? question.text);
    case 'line':
      return localize.term('tvaers.survey.required-line', question.text);
    case 'text':
      return localize.term('tvaers.survey.required-text', question.text);
    case 'roster':
      return localize.term('tvaers.survey.required-roster', rosterLimits(question).min);
    case 'relation':
      return localize.term('tvaers.survey.required-relation', targetName(form, question, part));
  }
}

/** The id of the control where a fault can be mended. */
export function faultField(form: SurveyForm, fault: AnswerFault): string {
  const question = questionOf(form, fault);
  const { code, part } = fault;
  if (question?.kind === 'line' && code === 'out-of-scale') return fieldId(question.id, 'number');
  if (!question || part === undefined) return fieldId(fault.questionId ?? '');
  if (question.kind === 'likert') return fieldId(question.id, part);
  if (question.kind !== 'relation') return fieldId(question.id);
  return fieldId(question.id, targetsOf(question, form.session.answers).indexOf(part));
}

/** The fault of a question, or of one part of it, that is to be shown there. */
export const faultAt = (form: SurveyForm, question: Question, part?: string): AnswerFault | undefined =>
  form.faults.find((fault) => fault.questionId === question.id && fault.part === part);

/** What is wrong, beside the control that it is about and tied to it by its id. Nothing while all is well. */
export const faultView = (
  form: SurveyForm,
  fault: AnswerFault | undefined,
  id: string,
): TemplateResult | typeof nothing =>
  fault ? html`<p class="fault" part="fault" id=${id}>${faultText(form, fault)}</p>` : nothing;
