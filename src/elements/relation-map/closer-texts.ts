import { offerTextsLater } from '../../kit/localize.js';

/** Offers the texts of the closer look. Those of other parts are offered by it. */
export function offerCloserTexts(): void {
  offerTextsLater('relation-map-closer', () => import('../../locales/da/relation-map-closer.js'), {
    en: () => import('../../locales/en/relation-map-closer.js'),
  });
}
