import { offerTextsLater } from '../../kit/localize.js';

/** Offers the texts of what is fetched when somebody looks closer. */
export function offerLaterTexts(): void {
  offerTextsLater('relation-map-closer', () => import('../../locales/da/relation-map-closer.js'), {
    en: () => import('../../locales/en/relation-map-closer.js'),
  });
}
