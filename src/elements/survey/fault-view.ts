import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Question } from '../../model/survey/definition.js';
import type { AnswerFault } from '../../model/survey/fault.js';
import { fieldId, kindOf } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

const questionOf = (form: SurveyForm, { questionId }: AnswerFault): Question | undefined =>
  form.survey.pages.flatMap(({ questions }) => questions).find(({ id }) => id === questionId);

const ruleText = ({ session }: SurveyForm, id: string): string =>
  session.definition.said?.find((rule) => rule.id === id)?.text ?? '';

/** What is wrong with an answer, as a person can mend it. */
export function faultText(form: SurveyForm, fault: AnswerFault): string {
  const { localize } = form;
  const { code, params = {}, part } = fault;
  const question = questionOf(form, fault);
  if (!question) return localize.term('tvaers.survey.failed', 'invalid');
  const kind = kindOf(form, question.kind);
  if (code === 'rule') return ruleText(form, String(params['id']));
  if (code === 'required') return kind.required(form, question, part ?? '');
  const text = kind.fault?.(form, question, fault);
  if (text !== undefined) return text;
  if (code === 'too-long') {
    const over = Number(params['length']) - Number(params['max']);
    return localize.term('tvaers.survey.too-long', question.text, over);
  }
  const name = part === undefined ? undefined : kind.part?.(form, question, part);
  return localize.term('tvaers.survey.refused', name ?? question.text);
}

/** The id of the control where a fault can be mended. */
export function faultField(form: SurveyForm, fault: AnswerFault): string {
  const question = questionOf(form, fault);
  if (!question) return fieldId(fault.questionId ?? '');
  return kindOf(form, question.kind).field?.(form, question, fault) ?? fieldId(question.id);
}

/** Opens the place of a fault: its page, and its part where those are shown one at a time. */
export function goToFault(form: SurveyForm, fault: AnswerFault): void {
  const question = questionOf(form, fault);
  if (!question) return;
  form.dispatch({ type: 'open', question: question.id });
  if (fault.part !== undefined) kindOf(form, question.kind).reach?.(form, question, fault.part);
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

/** The fault of the question itself, above what it is answered with. */
export const ownFault = (form: SurveyForm, question: Question): TemplateResult | typeof nothing =>
  faultView(form, faultAt(form, question), `${fieldId(question.id)}/e`);
