import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts } from '../../kit/localize.js';
import texts from '../../locales/da/span-gauge.js';
import { TvaersSpanGauge } from './span-gauge-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/span-gauge.js') });
if (!customElements.get('tvaers-span-gauge')) customElements.define('tvaers-span-gauge', TvaersSpanGauge);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-span-gauge': TvaersSpanGauge;
  }
}
