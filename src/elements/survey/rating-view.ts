import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssProperties } from '../../kit/css-properties.js';
import type { Mark } from '../../model/survey/answers.js';
import type { RatingQuestion } from '../../model/survey/definition.js';
import { namedScale } from '../../model/survey/kinds/rating.js';
import { choiceStyles } from './choice-styles.js';
import { clearView } from './clear-view.js';
import { ownFault } from './fault-view.js';
import { markText } from './scale-view.js';
import { ratingStyles } from './rating-styles.js';
import { choicesOf } from './scale-view.js';
import { answerTo, authored, fieldId, giveAnswer } from './survey-form.js';
import type { KindView, SurveyForm } from './survey-form.js';
import { waysOut } from './ways-out-view.js';

/** The steps of a scale side by side, each a native radio whose name says what the step stands for. */
function ratingView(form: SurveyForm, question: RatingQuestion): TemplateResult {
  const { high, low, scale } = question;
  const id = fieldId(question.id);
  const answer = answerTo(form, question);
  const give = (mark: Mark | undefined): void => {
    giveAnswer(form, question, mark);
  };
  return html`
    <div class="rating">
      <div>
        <div class="steps" ${cssProperties({ '--_steps': String(scale.max - scale.min + 1) })}>
          ${choicesOf(form.localize, namedScale(question)).map(
            ({ label, value }, index) => html`
              <label class="choice ${answer === value ? 'chosen' : ''}" part="choice">
                <input
                  type="radio"
                  id=${index === 0 ? id : `${id}/${value}`}
                  name=${id}
                  aria-label=${label}
                  .checked=${live(answer === value)}
                  @change=${() => {
                    give(value);
                  }}
                />
                <span aria-hidden="true">${value}</span>
              </label>
            `,
          )}
        </div>
        <div class="line-ends" aria-hidden="true">
          <span><span class="end-step">${scale.min}: </span>${authored(form, low)}</span>
          <span><span class="end-step">${scale.max}: </span>${authored(form, high)}</span>
        </div>
      </div>
      ${clearView(form, question, answer !== undefined, id)} ${ownFault(form, question)}
      ${waysOut(form, question, answer, give)}
    </div>
  `;
}

export const ratingKind: KindView<'rating'> = {
  styles: [choiceStyles, ratingStyles],
  view: ratingView,
  lines: (form, question) => [{ text: markText(form, answerTo(form, question), namedScale(question)) }],
  required: ({ localize }, { text }) => localize.term('tvaers.survey.required-choice', text),
};
