import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { own } from '../../model/survey/identifier.js';
import type { Mark } from '../../model/survey/answers.js';
import type { LikertQuestion } from '../../model/survey/definition.js';
import { choiceStyles } from './choice-styles.js';
import { faultAt, faultView, ownFault } from './fault-view.js';
import { gridStyles } from './grid-styles.js';
import { markText } from './scale-view.js';
import { choiceGrid, choicesOf } from './scale-view.js';
import { answerTo, authored, fieldId, giveAnswer, withEntry } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';

/** Statements on one scale. */
function likertView(form: SurveyForm, question: LikertQuestion): TemplateResult {
  const { items, missing, scale } = question;
  const asksForAll = question.required && question.minAnswered === undefined;
  const rows = items.map(({ id, required, text }) => {
    const field = fieldId(question.id, id);
    const fault = faultAt(form, question, id);
    return {
      id: field,
      name: text,
      legend:
        required && !asksForAll
          ? html`${authored(form, text)}<span class="optional">&nbsp;${form.localize.term('tvaers.survey.must')}</span>`
          : authored(form, text),
      chosen: own(answerTo(form, question), id),
      fault: fault && faultView(form, fault, `${field}/e`),
      choose: (mark: Mark | undefined) => {
        giveAnswer(form, question, withEntry(answerTo(form, question) ?? {}, id, mark));
      },
    };
  });
  const { minAnswered } = question;
  const isSome = minAnswered !== undefined && minAnswered < items.length;
  return html`${isSome ? html`<p class="quiet small">${form.localize.term('tvaers.survey.rows-least', minAnswered, items.length)}</p>` : nothing}${ownFault(form, question)}${choiceGrid(form, choicesOf(form.localize, scale, missing), rows)}`;
}

const textOf = ({ items }: LikertQuestion, part: string): string | undefined =>
  items.find(({ id }) => id === part)?.text;

export const likertKind: KindView<'likert'> = {
  styles: [choiceStyles, gridStyles],
  view: likertView,
  lines: (form, question) => {
    const marks = answerTo(form, question);
    return question.items.map(({ id, text }) => ({
      what: authored(form, text),
      text: markText(form, own(marks, id), question.scale),
    }));
  },
  required: ({ localize }, question, part) =>
    localize.term('tvaers.survey.required-item', textOf(question, part) ?? question.text),
  fault: ({ localize }, { text }, { code, params = {} }) =>
    code === 'too-few'
      ? localize.term('tvaers.survey.rows-few', text, Number(params['min']), Number(params['count']))
      : undefined,
  part: (_form, question, part) => textOf(question, part),
  field: (_form, { id, items }, { part }) => fieldId(id, part ?? items[0]!.id),
};
