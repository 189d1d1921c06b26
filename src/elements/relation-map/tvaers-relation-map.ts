import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts } from '../../kit/localize.js';
import texts from '../../locales/da/relation-map.js';
import { offerCloserTexts } from './closer-texts.js';
import { TvaersRelationMap } from './relation-map-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/relation-map.js') });
offerCloserTexts();
if (!customElements.get('tvaers-relation-map')) customElements.define('tvaers-relation-map', TvaersRelationMap);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-relation-map': TvaersRelationMap;
  }
}
