import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MissingCode } from '../../model/survey/definition.js';
import { fieldId } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** The ways out beside what a question is answered with, where there are any. */
export function waysOut(
  form: SurveyForm,
  { id, missing = [] }: { readonly id: string; readonly missing?: readonly MissingCode[] },
  answer: unknown,
  give: (code: MissingCode) => void,
): TemplateResult | typeof nothing {
  if (missing.length === 0) return nothing;
  const name = fieldId(id, 'missing');
  return html`
    <fieldset class="row ways-out">
      <legend>${form.localize.term('tvaers.survey.or')}</legend>
      ${missing.map(
        (code) => html`
          <label class="choice apart ${answer === code ? 'chosen' : ''}" part="choice">
            <input
              type="radio"
              name=${name}
              .checked=${live(answer === code)}
              @change=${() => {
                give(code);
              }}
            />
            <span>${form.localize.term('tvaers.survey.missing', code)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
