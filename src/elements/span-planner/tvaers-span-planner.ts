import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts } from '../../kit/localize.js';
import texts from '../../locales/da/span-planner.js';
import { TvaersSpanPlanner } from './span-planner-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/span-planner.js') });
if (!customElements.get('tvaers-span-planner')) customElements.define('tvaers-span-planner', TvaersSpanPlanner);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-span-planner': TvaersSpanPlanner;
  }
}
