import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts, offerTextsLater } from '../../kit/localize.js';
import texts from '../../locales/da/survey.js';
import { TvaersSurvey } from './survey-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/survey.js') });
offerTextsLater('survey-answering', () => import('../../locales/da/survey-answering.js'), {
  en: () => import('../../locales/en/survey-answering.js'),
});
offerTextsLater('survey-faults', () => import('../../locales/da/survey-faults.js'), {
  en: () => import('../../locales/en/survey-faults.js'),
});
if (!customElements.get('tvaers-survey')) customElements.define('tvaers-survey', TvaersSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-survey': TvaersSurvey;
  }
}
