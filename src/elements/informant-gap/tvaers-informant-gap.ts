import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts } from '../../kit/localize.js';
import texts from '../../locales/da/informant-gap.js';
import { TvaersInformantGap } from './informant-gap-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/informant-gap.js') });
if (!customElements.get('tvaers-informant-gap')) customElements.define('tvaers-informant-gap', TvaersInformantGap);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-informant-gap': TvaersInformantGap;
  }
}
