import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DateQuestion } from '../../model/survey/definition.js';
import { isDate } from '../../model/date-text.js';
import { clearView } from './clear-view.js';
import { faultAt, ownFault } from './fault-view.js';
import { describing, shows } from './field-view.js';
import { answerTo, fieldId, giveAnswer } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';

/** What stands for a day of which only a part is written: no day, and not nothing. */
const PARTIAL = '?';

const rangeText = ({ localize }: SurveyForm, { max, min }: DateQuestion): string =>
  localize.term('tvaers.survey.date-range', min ? localize.day(min) : '', max ? localize.day(max) : '');

function dateView(form: SurveyForm, question: DateQuestion): TemplateResult {
  const { help, max, min, required } = question;
  const id = fieldId(question.id);
  const answer = answerTo(form, question);
  const fault = faultAt(form, question);
  const handle = (event: Event): void => {
    const { validity, value } = event.currentTarget as HTMLInputElement;
    const day = value || (validity.badInput ? PARTIAL : undefined);
    if (day !== answerTo(form, question)) giveAnswer(form, question, day);
  };
  const range = rangeText(form, question);
  return html`
    <div class="row field">
      <input
        type="date"
        part="input"
        id=${id}
        min=${min ?? nothing}
        max=${max ?? '9999-12-31'}
        aria-labelledby="${id}/t"
        aria-describedby=${describing(help && `${id}/h`, range && `${id}/r`, fault && `${id}/e`)}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-required=${required ? 'true' : 'false'}
        @input=${handle}
        @blur=${handle}
        ${shows(answer !== undefined && isDate(answer) ? answer : '', (text) => (text || PARTIAL) === (answer ?? PARTIAL))}
      />
      ${clearView(form, question, answer !== undefined, id)}
    </div>
    ${range ? html`<p class="quiet small" id="${id}/r">${range}</p>` : nothing} ${ownFault(form, question)}
  `;
}

export const dateKind: KindView<'date'> = {
  styles: [],
  view: dateView,
  lines: (form, question) => {
    const answer = answerTo(form, question);
    return [{ text: answer !== undefined && isDate(answer) ? form.localize.day(answer) : undefined }];
  },
  required: ({ localize }, { text }) => localize.term('tvaers.survey.required-date', text),
  fault: (form, question) => form.localize.term('tvaers.survey.not-date', question.text, rangeText(form, question)),
};
