import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts } from '../../kit/localize.js';
import texts from '../../locales/da/feedback-chart.js';
import { TvaersFeedbackChart } from './feedback-chart-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/feedback-chart.js') });
if (!customElements.get('tvaers-feedback-chart')) customElements.define('tvaers-feedback-chart', TvaersFeedbackChart);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-feedback-chart': TvaersFeedbackChart;
  }
}
