import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { pageOf } from '../../model/survey/session.js';
import { HEADING } from './intro-view.js';
import { authored } from './survey-form.js';
import type { SurveyForm } from './survey-form.js';

/** What is on the screen while the device goes from one to another: nothing of what was answered, and no way back to it. */
export const handoverView = (form: SurveyForm): TemplateResult => html`
  <div class="sent" part="handover">
    <h3 id=${HEADING} tabindex="-1" part="title">${authored(form, pageOf(form.session).handover ?? '')}</h3>
    <p>${form.localize.term('tvaers.survey.locked')}</p>
    <p class="row">
      <button
        type="button"
        part="button"
        class="primary large"
        @click=${() => {
          form.dispatch({ type: 'receive' });
        }}
      >
        ${form.localize.term('tvaers.survey.receive')}
      </button>
    </p>
  </div>
`;
