import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NumberQuestion } from '../../model/survey/definition.js';
import { readNumber } from '../../model/survey/read-number.js';
import { clearView } from './clear-view.js';
import { faultAt, ownFault } from './fault-view.js';
import { describing, shows } from './field-view.js';
import { answerTo, authored, fieldId, giveAnswer } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';

/** What is typed may also be words, which stay and are a fault. */
const typedIn = (form: SurveyForm, question: NumberQuestion): number | string | undefined => answerTo(form, question);

const inWords = ({ localize }: SurveyForm, { decimals = 0 }: NumberQuestion, value: number | string): string =>
  typeof value === 'number' ? localize.decimal(value, Math.max(decimals, 6)) : value;

/** What is asked for, as in "fra 0 til 37, højst 1 decimal". */
const rangeText = ({ localize }: SurveyForm, { decimals = 0, max, min }: NumberQuestion): string =>
  localize.term(
    'tvaers.survey.number-range',
    min === undefined ? '' : localize.decimal(min, 6),
    max === undefined ? '' : localize.decimal(max, 6),
    decimals,
  );

function numberView(form: SurveyForm, question: NumberQuestion): TemplateResult {
  const { localize } = form;
  const { decimals = 0, help, required, unit } = question;
  const id = fieldId(question.id);
  const answer = typedIn(form, question);
  const fault = faultAt(form, question);
  const read = (text: string): number | string | undefined => readNumber(text, localize.lang());
  const handleInput = (event: Event): void => {
    giveAnswer(form, question, read((event.currentTarget as HTMLInputElement).value));
  };
  return html`
    <div class="row field">
      <input
        part="input"
        class="short"
        id=${id}
        inputmode=${decimals > 0 ? 'decimal' : question.min !== undefined && question.min >= 0 ? 'numeric' : 'text'}
        autocomplete="off"
        maxlength="40"
        aria-labelledby="${id}/t ${unit ? `${id}/u` : ''}"
        aria-describedby=${describing(help && `${id}/h`, `${id}/r`, fault && `${id}/e`)}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-required=${required ? 'true' : 'false'}
        @input=${handleInput}
        ${shows(answer === undefined ? '' : inWords(form, question, answer), (text) => read(text) === answer)}
      />
      ${unit ? html`<span id="${id}/u">${authored(form, unit)}</span>` : nothing}
      ${clearView(form, question, answer !== undefined, id)}
    </div>
    <p class="quiet small" id="${id}/r">${rangeText(form, question)}</p>
    ${ownFault(form, question)}
  `;
}

export const numberKind: KindView<'number'> = {
  styles: [],
  view: numberView,
  lines: (form, question) => {
    const answer = typedIn(form, question);
    if (answer === undefined) return [{}];
    return [{ text: [inWords(form, question, answer), question.unit].filter(Boolean).join(' ') }];
  },
  required: ({ localize }, { text }) => localize.term('tvaers.survey.required-number', text),
  fault: (form, question) => form.localize.term('tvaers.survey.not-number', question.text, rangeText(form, question)),
};
