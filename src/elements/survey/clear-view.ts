import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Question } from '../../model/survey/definition.js';
import { giveAnswer } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** The button that takes an answer back, once there is one. The focus goes on to `field`. */
export const clearView = (
  form: SurveyForm,
  question: Question,
  isAnswered: boolean,
  field: string,
): TemplateResult | typeof nothing =>
  isAnswered
    ? html`<button
        type="button"
        part="button"
        class="plain clear"
        aria-label=${form.localize.term('tvaers.survey.clear-of', question.text)}
        @click=${(event: Event) => {
          // The button is about to go.
          form.focus(field);
          const input = ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(field);
          // What is written halfway is no answer yet, and goes too.
          if (input instanceof HTMLInputElement && input.type !== 'radio') input.value = '';
          giveAnswer(form, question, undefined);
          form.say(form.localize.term('tvaers.survey.cleared'));
        }}
      >
        ${form.localize.term('tvaers.survey.clear')}
      </button>`
    : nothing;
