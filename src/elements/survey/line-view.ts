import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Mark } from '../../model/survey/answers.js';
import type { LineQuestion } from '../../model/survey/definition.js';
import { isMark, isMissingCode } from '../../model/survey/kinds/check-mark.js';
import { LINE } from '../../model/survey/kinds/line.js';
import { directionOf } from '../../model/survey/language/direction.js';
import { westernDigits } from '../../model/survey/western-digits.js';
import { choiceStyles } from './choice-styles.js';
import { faultAt, faultView } from './fault-view.js';
import { markText } from './scale-view.js';
import { lineStyles } from './line-styles.js';
import { waysOut } from './ways-out-view.js';
import { answerTo, authored, fieldId, giveAnswer } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';

/** Where the line's native control rests while nobody has touched it. It is not shown, and is no answer. */
const REST = (LINE.min + LINE.max) / 2;

/**
 * A line that is hollow and says that it is unanswered until it is touched. Any touch answers, also where it rests; the
 * same can be typed as a number. What is typed and is no number on the line stays, and is a fault.
 */
function lineView(form: SurveyForm, question: LineQuestion): TemplateResult {
  const { localize } = form;
  const { high, low } = question;
  const id = fieldId(question.id);
  const answer = answerTo(form, question);
  const value = isMark(answer, LINE) ? Number(answer) : undefined;
  const typed = answer === undefined || isMissingCode(answer) ? '' : String(answer);
  const fault = faultAt(form, question);
  const give = (mark: Mark | undefined): void => {
    giveAnswer(form, question, mark);
  };
  // A finger on the resting point moves nothing, and not every browser makes a click of it.
  const giveFrom = (event: Event): void => {
    const mark = (event.currentTarget as HTMLInputElement).valueAsNumber;
    if (mark !== value) give(mark);
  };
  const handleKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? 1 : event.key === 'ArrowRight' ? -1 : 0;
    if (by !== 0 && directionOf(form.survey.language) === 'rtl') {
      // Not every browser turns the keys round together with the line.
      event.preventDefault();
      give(Math.max(LINE.min, Math.min((value ?? REST) + by, LINE.max)));
      return;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    giveFrom(event);
  };
  const handleTyped = (event: Event): void => {
    const text = westernDigits((event.currentTarget as HTMLInputElement).value).trim();
    // Digits are a number; anything else is kept as it stands.
    give(text === '' ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : (text as Mark));
  };
  const clear = (): void => {
    form.focus(id);
    give(undefined);
    form.say(localize.term('tvaers.survey.cleared'));
  };
  // Not every screen reader takes the text of a value for the value, so what is unanswered is described as such too.
  const describedBy = [
    `${id}/n`,
    question.help ? `${id}/h` : '',
    answer === undefined ? `${id}/s` : '',
    fault ? `${id}/e` : '',
  ];
  return html`
    <div class="line ${value === undefined ? 'blank' : ''}">
      <span class="visually-hidden" id="${id}/n">${localize.term('tvaers.survey.line-ends', low, high)}</span>
      <input
        type="range"
        part="line"
        id=${id}
        min=${LINE.min}
        max=${LINE.max}
        .value=${live(String(value ?? REST))}
        aria-labelledby="${id}/t"
        aria-describedby=${describedBy.filter(Boolean).join(' ')}
        aria-valuetext=${value === undefined ? localize.term('tvaers.survey.line-blank') : localize.term('tvaers.survey.line-value', value)}
        @input=${giveFrom}
        @click=${giveFrom}
        @pointerup=${giveFrom}
        @keydown=${handleKey}
      />
      <div class="line-ends" aria-hidden="true">
        <span>${authored(form, low)}</span><span>${authored(form, high)}</span>
      </div>
      <div class="row">
        <label class="row">
          <span class="quiet">${localize.term('tvaers.survey.line-number')}</span>
          <input
            class="line-number"
            id=${fieldId(question.id, 'number')}
            part="input"
            inputmode="numeric"
            autocomplete="off"
            maxlength="20"
            .value=${live(typed)}
            aria-invalid=${fault ? 'true' : 'false'}
            aria-describedby=${fault ? `${id}/e` : nothing}
            @input=${handleTyped}
          />
        </label>
        ${
          answer === undefined
            ? html`<span class="quiet" id="${id}/s">${localize.term('tvaers.survey.line-how')}</span>`
            : html`<button
                type="button"
                part="button"
                class="plain"
                aria-label=${localize.term('tvaers.survey.clear-of', question.text)}
                @click=${clear}
              >
                ${localize.term('tvaers.survey.clear')}
              </button>`
        }
      </div>
      ${faultView(form, fault, `${id}/e`)} ${waysOut(form, question, answer, give)}
    </div>
  `;
}

export const lineKind: KindView<'line'> = {
  styles: [choiceStyles, lineStyles],
  view: lineView,
  lines: (form, question) => {
    const { localize } = form;
    const mark = answerTo(form, question);
    const text =
      typeof mark === 'number'
        ? localize.term('tvaers.survey.line-value', mark)
        : markText(form, mark, { min: 0, max: 0 });
    return [{ text }];
  },
  required: ({ localize }, { text }) => localize.term('tvaers.survey.required-line', text),
  fault: ({ localize }, { text }, { code }) =>
    code === 'out-of-scale' ? localize.term('tvaers.survey.not-on-line', text, LINE.min, LINE.max) : undefined,
  field: (_form, { id }, { code }) => (code === 'out-of-scale' ? fieldId(id, 'number') : undefined),
};
