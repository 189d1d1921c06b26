import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { privacyStatement } from '../../model/survey/privacy-statement.js';
import { HEADING, resultsText } from './intro-view.js';
import type { SurveyForm } from './survey-form.js';

/** What is said once the response is stored. */
export const sentView = (form: SurveyForm, withdrawal: unknown): TemplateResult =>
  form.isTrial ? triedView(form) : thanksView(form, withdrawal);

/** What is said where the survey was only tried. */
const triedView = ({ again, localize }: SurveyForm): TemplateResult => html`
  <div class="sent" part="thanks">
    <h3 id=${HEADING} tabindex="-1" part="title">${localize.term('tvaers.survey.tried')}</h3>
    <p>${localize.term('tvaers.survey.tried-nothing')}</p>
    <p class="row">
      <button type="button" part="button" @click=${again}>${localize.term('tvaers.survey.try-again')}</button>
    </p>
  </div>
`;

const thanksView = (form: SurveyForm, withdrawal: unknown): TemplateResult => html`
  <div class="sent" part="thanks">
    <h3 id=${HEADING} tabindex="-1" part="title">${form.localize.term('tvaers.survey.thanks')}</h3>
    <p>
      ${form.localize.term('tvaers.survey.received')} ${resultsText(form.localize, privacyStatement(form.survey))}
      ${form.localize.term('tvaers.survey.deleted', form.localize.day(form.survey.deleteAfter))}
    </p>
    <slot name="thanks"></slot>
    ${withdrawal}
  </div>
`;
