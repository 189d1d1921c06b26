import { ensureContextRoot } from '../../backend/context.js';
import { offerTexts, offerTextsLater } from '../../kit/localize.js';
import texts from '../../locales/da/relation-map.js';
import { TvaersRelationMap } from './relation-map-element.js';

ensureContextRoot();
offerTexts(texts, { en: () => import('../../locales/en/relation-map.js') });
offerTextsLater('relation-map-closer', () => import('../../locales/da/relation-map-closer.js'), {
  en: () => import('../../locales/en/relation-map-closer.js'),
});
offerTextsLater('relation-map-figures', () => import('../../locales/da/relation-map-figures.js'), {
  en: () => import('../../locales/en/relation-map-figures.js'),
});
offerTextsLater('relation-map-matrix', () => import('../../locales/da/relation-map-matrix.js'), {
  en: () => import('../../locales/en/relation-map-matrix.js'),
});
offerTextsLater('relation-map-structure', () => import('../../locales/da/relation-map-structure.js'), {
  en: () => import('../../locales/en/relation-map-structure.js'),
});
offerTextsLater('relation-map-tools', () => import('../../locales/da/relation-map-tools.js'), {
  en: () => import('../../locales/en/relation-map-tools.js'),
});
if (!customElements.get('tvaers-relation-map')) customElements.define('tvaers-relation-map', TvaersRelationMap);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-relation-map': TvaersRelationMap;
  }
}
