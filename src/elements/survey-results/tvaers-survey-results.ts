import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts, offerTextsLater } from '../../kit/localize.js';
import texts from '../../locales/da/survey-results.js';
import { TvaersSurveyResults } from './survey-results-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/survey-results.js') });
offerTextsLater('survey-results-later', () => import('../../locales/da/survey-results-later.js'), {
  en: () => import('../../locales/en/survey-results-later.js'),
});
if (!customElements.get('tvaers-survey-results')) customElements.define('tvaers-survey-results', TvaersSurveyResults);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-survey-results': TvaersSurveyResults;
  }
}
