import { offerTextsLater } from '../../kit/localize.js';

/** Offers the texts of the parts of the map that come after the closer look, each when somebody turns to it. */
export function offerLaterTexts(): void {
  offerTextsLater('relation-map-figures', () => import('../../locales/da/relation-map-figures.js'), {
    en: () => import('../../locales/en/relation-map-figures.js'),
  });
  offerTextsLater('relation-map-fold', () => import('../../locales/da/relation-map-fold.js'), {
    en: () => import('../../locales/en/relation-map-fold.js'),
  });
  offerTextsLater('relation-map-matrix', () => import('../../locales/da/relation-map-matrix.js'), {
    en: () => import('../../locales/en/relation-map-matrix.js'),
  });
  offerTextsLater('relation-map-pairs', () => import('../../locales/da/relation-map-pairs.js'), {
    en: () => import('../../locales/en/relation-map-pairs.js'),
  });
  offerTextsLater('relation-map-person', () => import('../../locales/da/relation-map-person.js'), {
    en: () => import('../../locales/en/relation-map-person.js'),
  });
  offerTextsLater('relation-map-share', () => import('../../locales/da/relation-map-share.js'), {
    en: () => import('../../locales/en/relation-map-share.js'),
  });
  offerTextsLater('relation-map-structure', () => import('../../locales/da/relation-map-structure.js'), {
    en: () => import('../../locales/en/relation-map-structure.js'),
  });
  offerTextsLater('relation-map-tools', () => import('../../locales/da/relation-map-tools.js'), {
    en: () => import('../../locales/en/relation-map-tools.js'),
  });
  offerTextsLater('relation-map-waves', () => import('../../locales/da/relation-map-waves.js'), {
    en: () => import('../../locales/en/relation-map-waves.js'),
  });
}
