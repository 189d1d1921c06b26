import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Question } from '../../model/survey/definition.js';
import { faultAt, faultView } from './fault-view.js';
import { likertView } from './likert-view.js';
import { lineView } from './line-view.js';
import { relationView } from './relation-view.js';
import { rosterView } from './roster-view.js';
import { authored, fieldId } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';
import { textView } from './text-view.js';

/** One question: its text, its help, and what it is answered with. */
export function questionView(form: SurveyForm, question: Question): TemplateResult {
  const id = fieldId(question.id);
  return html`
    <section
      class="question"
      part="question"
      role="group"
      aria-labelledby="${id}/t"
      aria-describedby=${question.help ? `${id}/h` : nothing}
    >
      <h4 id="${id}/t" tabindex="-1">
        ${authored(form, question.text)}${question.required ? nothing : html`<span class="optional">&nbsp;${form.localize.term('tvaers.survey.optional')}</span>`}
      </h4>
      ${question.help ? html`<p class="quiet" id="${id}/h">${authored(form, question.help)}</p>` : nothing}
      ${controls(form, question)}
    </section>
  `;
}

function controls(form: SurveyForm, question: Question): TemplateResult {
  switch (question.kind) {
    case 'likert':
      return html`${faultView(form, faultAt(form, question), `${fieldId(question.id)}/e`)}${likertView(form, question)}`;
    case 'line':
      return lineView(form, question);
    case 'text':
      return textView(form, question);
    case 'roster':
      return rosterView(form, question);
    case 'relation':
      return html`${faultView(form, faultAt(form, question), `${fieldId(question.id)}/e`)}${relationView(form, question)}`;
  }
}
