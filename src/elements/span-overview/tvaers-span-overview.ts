import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts } from '../../kit/localize.js';
import texts from '../../locales/da/span-overview.js';
import { TvaersSpanOverview } from './span-overview-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/span-overview.js') });
if (!customElements.get('tvaers-span-overview')) customElements.define('tvaers-span-overview', TvaersSpanOverview);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-span-overview': TvaersSpanOverview;
  }
}
