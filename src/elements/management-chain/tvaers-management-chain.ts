import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts, offerTextsLater } from '../../kit/localize.js';
import texts from '../../locales/da/management-chain.js';
import { TvaersManagementChain } from './management-chain-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/management-chain.js') });
offerTextsLater('chain-details', () => import('../../locales/da/chain-details.js'), {
  en: () => import('../../locales/en/chain-details.js'),
});
if (!customElements.get('tvaers-management-chain'))
  customElements.define('tvaers-management-chain', TvaersManagementChain);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-management-chain': TvaersManagementChain;
  }
}
