import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Question } from '../../model/survey/definition.js';
import { faultAt } from './fault-view.js';
import { describing } from './field-view.js';
import { authored, fieldId, kindOf } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** What is read with the group, where the group is what is answered: what is typed in has its own description. */
function describedBy(form: SurveyForm, question: Question): string | typeof nothing {
  const id = fieldId(question.id);
  const isChosen = question.kind === 'choice' || question.kind === 'rating';
  const isLimited = question.kind === 'choice' && question.multiple;
  return describing(
    question.help && `${id}/h`,
    isLimited && `${id}/l`,
    isChosen && faultAt(form, question) && `${id}/e`,
  );
}

/** True where the way on is not open without an answer to the question, or to a part of it. */
const isRequired = (question: Question): boolean =>
  question.required === true || (question.kind === 'likert' && question.items.some(({ required }) => required));

/** One question: its text, its help, and what it is answered with. */
export function questionView(form: SurveyForm, question: Question): TemplateResult {
  const id = fieldId(question.id);
  return html`
    <section
      class="question"
      part="question"
      role="group"
      aria-labelledby="${id}/t"
      aria-describedby=${describedBy(form, question)}
    >
      <h4 id="${id}/t" tabindex="-1">
        ${authored(form, question.text)}${isRequired(question) ? nothing : html`<span class="optional">&nbsp;${form.localize.term('tvaers.survey.optional')}</span>`}
      </h4>
      ${question.help ? html`<p class="quiet" id="${id}/h">${authored(form, question.help)}</p>` : nothing}
      ${
        question.enabledIf === undefined
          ? kindOf(form, question.kind).view(form, question)
          : html`<p class="quiet">${form.localize.term('tvaers.survey.not-enabled')}</p>`
      }
    </section>
  `;
}
