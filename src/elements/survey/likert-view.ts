import type { TemplateResult } from 'lit';
import { own } from '../../model/survey/identifier.js';
import type { Mark } from '../../model/survey/answers.js';
import type { LikertQuestion } from '../../model/survey/definition.js';
import { choiceGrid, choicesOf } from './choice-view.js';
import { faultAt, faultView } from './fault-view.js';
import { answerTo, authored, fieldId, giveAnswer } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** A record with one entry set, or taken out. */
export function withEntry<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [key]: _before, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Statements on one scale. */
export function likertView(form: SurveyForm, question: LikertQuestion): TemplateResult {
  const { items, missing, scale } = question;
  const rows = items.map(({ id, text }) => {
    const field = fieldId(question.id, id);
    const fault = faultAt(form, question, id);
    return {
      id: field,
      name: text,
      legend: authored(form, text),
      chosen: own(answerTo(form, question), id),
      fault: fault && faultView(form, fault, `${field}/e`),
      choose: (mark: Mark | undefined) => {
        giveAnswer(form, question, withEntry(answerTo(form, question) ?? {}, id, mark));
      },
    };
  });
  return choiceGrid(form.localize, choicesOf(form.localize, scale, missing), rows);
}
